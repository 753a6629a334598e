import type { CouncilProblem } from './council-problem.ts';

/** One problem for each value that was already there. `field` says where the n-th value stands. */
export function repeated(
  file: string,
  values: readonly (string | number)[],
  field: (index: number) => string,
): CouncilProblem[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, index): CouncilProblem[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ file, field: field(index), code: 'repeated', facts: { value } }];
  });
}

/** A problem when `value` is not among `known`; nothing when `known` could not be read. */
export function reference(
  file: string,
  field: string,
  value: string,
  known: readonly string[] | null | undefined,
  kind: string,
): CouncilProblem[] {
  if (known === null || known === undefined || known.includes(value)) return [];
  return [{ file, field, code: 'unknown-reference', facts: { value, kind } }];
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
