import { type Result, ok, refuse } from '../../../kernel/result.ts';
import { type SpanishNumberKind, checkIdentityNumber } from './identity-number.ts';
import { normalizeIdentity } from './identity-text.ts';

/** What a person shows. Nobody is turned away for lack of a Spanish number. */
export const identityKinds = ['spanish-number', 'passport', 'other-document', 'none'] as const;
export type IdentityKind = (typeof identityKinds)[number];

export interface CheckedIdentity {
  readonly kind: SpanishNumberKind | 'passport' | 'other-document' | 'none';
  /** As it is stored; null when there is none. */
  readonly number: string | null;
}

export type IdentityRefusal = 'identity-control-wrong' | 'identity-format-unknown';

/**
 * Checks what was typed for a kind of document. Only a number said to be Spanish can be refused, with
 * `expected` in the facts when its control is wrong; the desk then offers another document.
 */
export function checkIdentity(
  kind: IdentityKind,
  text: string,
  allowed: readonly string[] = [],
): Result<CheckedIdentity, IdentityRefusal> {
  const number = normalizeIdentity(text);
  if (kind === 'none') return ok({ kind, number: null });
  if (kind !== 'spanish-number') return ok({ kind, number: number === '' ? null : number });
  const check = checkIdentityNumber(number, allowed);
  return check.valid ? ok({ kind: check.kind, number }) : refuse(check.code, check.facts);
}
