import type { z } from 'zod';
import type { AnswerProblem } from './answer-problem.ts';

/** Turns what Zod found into problems that name the field as a person would look for it. */
export function shapeProblems(
  file: string,
  content: unknown,
  issues: readonly z.core.$ZodIssue[],
): AnswerProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(file, content, issue));
}

function problemsOfIssue(file: string, content: unknown, issue: z.core.$ZodIssue): AnswerProblem[] {
  const { path } = issue;
  const field = fieldOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: fieldOf([...path, key]),
      code: 'unknown-field',
      facts: {},
    }));
  }
  if (path.length > 0 && valueAt(content, path) === undefined) {
    return [{ file, field, code: 'missing-field', facts: {} }];
  }
  return [{ file, field, ...meaningOf(issue) }];
}

function meaningOf(issue: z.core.$ZodIssue): Pick<AnswerProblem, 'code' | 'facts'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', facts: { expected: issue.expected } };
    case 'too_small':
      return { code: 'too-few', facts: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return { code: 'too-many', facts: { maximum: Number(issue.maximum) } };
    case 'invalid_value':
      return { code: 'bad-value', facts: { allowed: issue.values.join(', ') } };
    case 'invalid_format':
      return { code: 'bad-value', facts: { format: issue.format } };
    case 'custom':
      return { code: 'bad-value', facts: { reason: String(issue.params?.['reason']) } };
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return { code: 'bad-value', facts: {} };
  }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** `['guide', 'steps', 2, 'id']` as `guide.steps[2].id`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
