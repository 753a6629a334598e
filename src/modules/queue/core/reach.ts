import { ok, refuse, type Result } from '../../../kernel/result.ts';

/** One way to be told that the turn is near. */
export interface Reach {
  readonly kind: 'email' | 'sms';
  readonly to: string;
}

/**
 * Reads what a person typed. An address needs one @ and a dotted host; a telephone is 6 to 15
 * digits (ITU-T E.164) with `+` or `00` when it is from elsewhere; spaces, dots and hyphens go.
 */
export function readReach(
  kind: 'email' | 'sms',
  typed: string,
): Result<Reach, 'bad-email' | 'bad-phone'> {
  const text = typed.trim();
  if (kind === 'email') {
    const fits = text.length <= 254 && /^[^\s@"<>,;]+@[^\s@.,;<>"]+(\.[^\s@.,;<>"]+)+$/.test(text);
    return fits ? ok({ kind, to: text }) : refuse('bad-email');
  }
  const digits = text.replaceAll(/[\s.\-()/\u00a0]/g, '').replace(/^00/, '+');
  return /^\+?\d{6,15}$/.test(digits) ? ok({ kind, to: digits }) : refuse('bad-phone');
}
