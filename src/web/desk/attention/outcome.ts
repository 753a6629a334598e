/** How work ends, in the order shown. */
export const outcomes = [
  'solved',
  'document-missing',
  'come-back',
  'passed-on',
  'not-possible',
] as const;
export type Outcome = (typeof outcomes)[number];

const heaviestFirst: readonly Outcome[] = [
  'passed-on',
  'come-back',
  'document-missing',
  'not-possible',
  'solved',
];

export function asOutcome(text: string | null | undefined): Outcome | null {
  return outcomes.find((outcome) => outcome === text) ?? null;
}

/** The whole of several questions: what leaves most to do. Null while any has no result. */
export function overallOutcome(results: readonly (Outcome | null)[]): Outcome | null {
  if (results.length === 0 || results.includes(null)) return null;
  return heaviestFirst.find((outcome) => results.includes(outcome)) ?? null;
}
