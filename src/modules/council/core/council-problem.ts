/** What is wrong in a council's files, as codes and facts; the words are in `src/locales`. */
export type CouncilProblemCode =
  | 'file-missing'
  | 'file-unknown'
  | 'file-unreadable'
  | 'yaml-syntax'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'not-one-of'
  | 'wrong-format'
  | 'too-small'
  | 'too-big'
  | 'language-missing'
  | 'language-unknown'
  | 'letter-forbidden'
  | 'hours-order'
  | 'repeated'
  | 'unknown-reference'
  | 'time-zone-unknown'
  | 'holiday-outside-years'
  | 'period-order'
  | 'calendar-needed'
  | 'calendar-not-used'
  | 'no-service-for-class'
  | 'service-not-needed'
  | 'remote-identification-missing'
  | 'remote-identification-not-used'
  | 'not-invented'
  | 'answer';

export interface CouncilProblem {
  /** Path inside the council's folder. */
  readonly file: string;
  /** `sites[2].positions[0].kind`; empty for the whole file. */
  readonly field: string;
  readonly code: CouncilProblemCode;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** `['sites', 2, 'name']` as `sites[2].name`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
