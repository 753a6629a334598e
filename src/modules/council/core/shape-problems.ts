import type { z } from 'zod';
import { fieldPath, type CouncilProblem, type CouncilProblemCode } from './council-problem.ts';

type Issue = z.core.$ZodIssue;
type Found = Pick<CouncilProblem, 'code' | 'facts'>;

/** Codes that our own refinements put in `params.code`. */
const ownCodes = [
  'language-missing',
  'language-unknown',
  'letter-forbidden',
  'hours-order',
] as const;

/**
 * What Zod found, as problems that name the field. Parse with `reportInput: true`: a value that is
 * not there is said to be missing rather than of a wrong type.
 */
export function shapeProblems(file: string, issues: readonly Issue[]): CouncilProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        field: fieldPath([...issue.path, key]),
        code: 'unknown-field' as const,
        facts: { name: key },
      }));
    }
    return [{ file, field: fieldPath(issue.path), ...meaning(issue) }];
  });
}

function meaning(issue: Issue): Found {
  if (issue.input === undefined && issue.code !== 'custom') {
    return { code: 'missing-field', facts: {} };
  }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', facts: { expected: issue.expected } };
    case 'invalid_value':
      return { code: 'not-one-of', facts: { allowed: issue.values.map(String).join(', ') } };
    case 'invalid_union':
      return { code: 'not-one-of', facts: { allowed: '…' } };
    case 'invalid_format':
      return { code: 'wrong-format', facts: { format: issue.format, found: String(issue.input) } };
    case 'invalid_key':
      return { code: 'wrong-format', facts: { format: 'key', found: String(issue.path.at(-1)) } };
    case 'too_small':
      return { code: 'too-small', facts: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return { code: 'too-big', facts: { maximum: Number(issue.maximum) } };
    case 'custom':
      return ownMeaning(issue.params ?? {});
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return { code: 'wrong-format', facts: { format: issue.code, found: String(issue.input) } };
  }
}

function ownMeaning(params: Record<string, unknown>): Found {
  const { code, ...rest } = params;
  const known: CouncilProblemCode | undefined = ownCodes.find((own) => own === code);
  const facts = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, String(value)]),
  );
  return { code: known ?? 'wrong-format', facts };
}
