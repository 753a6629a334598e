import { ok, refuse, type Result } from '../../../kernel/result.ts';

/**
 * Only what can never be an address is refused: whether it works is known when it is written to.
 * Stored in lower case, so that one person is found however it was typed.
 */
export function checkEmail(text: string | null): Result<string | null, 'bad-email'> {
  if (text === null) return ok(null);
  const email = text.toLowerCase();
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/.test(email) && email.length <= 200
    ? ok(email)
    : refuse('bad-email');
}

/** Digits, with `+` when the country is said (`00` too). 6 to 15 of them, as numbers have (E.164). */
export function checkPhone(text: string | null): Result<string | null, 'bad-phone'> {
  if (text === null) return ok(null);
  if (!/^\+?[\d\s().\-/]+$/.test(text)) return refuse('bad-phone');
  const phone = normalisePhone(text);
  return /^\+?\d{6,15}$/.test(phone) ? ok(phone) : refuse('bad-phone');
}

export function normalisePhone(text: string): string {
  return text.replace(/[^\d+]/g, '').replace(/^00/, '+');
}
