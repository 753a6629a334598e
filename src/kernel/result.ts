/**
 * An expected failure as a value: a code and facts, never prose (prose lives in `src/locales`).
 * Throwing is kept for bugs. One place maps refusals to problem+json and to pages
 * (`src/platform/http/refusals.ts`).
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  facts: Refusal['facts'] = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, facts } };
}
