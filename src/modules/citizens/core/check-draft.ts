import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { checkEmail, checkPhone } from './reach.ts';
import { checkIdentity } from './identity-document.ts';
import { checkIdentityNumber } from './identity-number.ts';
import { normalizeIdentity } from './identity-text.ts';
import type { CitizenDocument, CitizenFacts, DocumentKind } from './citizen.ts';

/** What was typed: nothing is mandatory, and empty is the same as absent. */
export interface CitizenDraft {
  readonly name: string | null;
  readonly documentKind: DocumentKind | null;
  readonly documentNumber: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferredLanguage: string | null;
  readonly preferredChannel: string | null;
  readonly largePrint: boolean;
  readonly interpreter: string | null;
}

export type DraftRefusal = 'bad-identity-number' | 'bad-email' | 'bad-phone';

/**
 * What is stored of a draft. Only a number said to be Spanish can be refused, with the `expected`
 * control (`unknown` when the form is); a person with a passport, another paper or none is always
 * welcome. Also `bad-email` and `bad-phone`.
 */
export function checkDraft(draft: CitizenDraft): Result<CitizenFacts, DraftRefusal> {
  const document = checkDocument(draft.documentKind, filled(draft.documentNumber));
  if (!document.ok) return document;
  const email = checkEmail(filled(draft.email));
  if (!email.ok) return email;
  const phone = checkPhone(filled(draft.phone));
  if (!phone.ok) return phone;
  return ok({
    name: filled(draft.name)?.replace(/\s+/g, ' ') ?? null,
    document: document.value,
    email: email.value,
    phone: phone.value,
    preferredLanguage: filled(draft.preferredLanguage),
    preferredChannel: filled(draft.preferredChannel),
    largePrint: draft.largePrint,
    interpreter: filled(draft.interpreter),
  });
}

function checkDocument(
  kind: DocumentKind | null,
  text: string | null,
): Result<CitizenDocument | null, 'bad-identity-number'> {
  const number = text === null ? '' : normalizeIdentity(text);
  if (number === '') return ok(null);
  if (kind === 'passport' || kind === 'other') return ok({ kind, number });
  if (kind === null) {
    const check = checkIdentityNumber(number);
    return ok({ kind: check.valid ? kindOf(check.kind) : 'other', number });
  }
  const checked = checkIdentity('spanish-number', number);
  if (!checked.ok)
    return refuse('bad-identity-number', {
      expected: checked.refusal.facts['expected'] ?? 'unknown',
    });
  // The number itself says which of them it is; nobody is sent back for a wrong box.
  return ok({ kind: kindOf(checked.value.kind), number });
}

/** An organisation's number is a NIF too (CIF is its old name). */
function kindOf(kind: string): DocumentKind {
  return kind === 'DNI' || kind === 'NIE' ? kind : 'NIF';
}

function filled(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
