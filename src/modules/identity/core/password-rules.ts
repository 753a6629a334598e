import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { isCommonPassword } from './common-passwords.ts';

export const shortestPassword = 12;
/** Longer ones are refused so that nobody makes us hash a book. */
export const longestPassword = 200;

/**
 * After NIST SP 800-63B: length instead of character classes, nothing common, nothing that is the
 * user name. Returns the password in the one form that is hashed (NFKC, so that two keyboards agree).
 * Refusal `weak-password` with `reason`: `short`, `long`, `common` or `user-name`.
 */
export function checkPassword(typed: string, userName: string): Result<string, 'weak-password'> {
  const password = normalisePassword(typed);
  const length = Array.from(password).length;
  if (length < shortestPassword) return refuse('weak-password', { reason: 'short' });
  if (length > longestPassword) return refuse('weak-password', { reason: 'long' });
  if (isUserName(password, userName)) return refuse('weak-password', { reason: 'user-name' });
  if (isCommonPassword(password)) return refuse('weak-password', { reason: 'common' });
  return ok(password);
}

export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/** The name itself, with or without its dots, digits added or repeated. */
function isUserName(password: string, userName: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  const name = bare(userName);
  const letters = bare(password);
  return name !== '' && letters !== '' && letters.replaceAll(name, '') === '';
}
