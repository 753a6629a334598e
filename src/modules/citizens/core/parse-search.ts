import { wordsOf } from '../../../kernel/normalise-text.ts';
import { normalizeIdentity } from './identity-text.ts';
import { normalisePhone } from './reach.ts';

/** One box for everything: what a text may mean. Several may hold at once; all are looked for. */
export interface CitizenSearch {
  readonly email: string | null;
  readonly document: string | null;
  /** The last digits, at most nine: a number is found with its country or without. */
  readonly phoneEnd: string | null;
  /** Bare words that a name must all hold. */
  readonly nameWords: readonly string[];
}

export function parseSearch(text: string): CitizenSearch {
  const trimmed = text.trim();
  if (trimmed.includes('@'))
    return { email: trimmed.toLowerCase(), document: null, phoneEnd: null, nameWords: [] };
  const hasDigits = /\d/.test(trimmed);
  const document = normalizeIdentity(trimmed);
  const digits = normalisePhone(trimmed).replace('+', '');
  return {
    email: null,
    document: hasDigits && document.length >= 5 ? document : null,
    phoneEnd: /^[+\d\s().\-/]+$/.test(trimmed) && digits.length >= 6 ? digits.slice(-9) : null,
    nameWords: hasDigits ? [] : wordsOf(trimmed),
  };
}
