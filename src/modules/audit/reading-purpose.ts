/** Why a person's record is looked at; the words are in locales. */
export const readingPurposes = [
  'attend',
  'correct-data',
  'person-asked',
  'complaint',
  'inspection',
] as const;
export type ReadingPurpose = (typeof readingPurposes)[number];
