import { normalizeIdentity } from './identity-text.ts';

/**
 * Spanish numbers: DNI; NIE of foreigners (X, Y, Z); NIF of people with neither (K, L, M); CIF, the
 * number of an organisation.
 */
export type SpanishNumberKind = 'DNI' | 'NIE' | 'NIF' | 'CIF';

export type IdentityNumberCheck =
  | { readonly valid: true; readonly kind: SpanishNumberKind }
  | {
      readonly valid: false;
      readonly kind: SpanishNumberKind;
      readonly code: 'identity-control-wrong';
      /** `expected` is the control character that these digits should have. */
      readonly facts: { readonly expected: string };
    }
  | {
      readonly valid: false;
      readonly kind: null;
      readonly code: 'identity-format-unknown';
      readonly facts: Readonly<Record<string, never>>;
    };

/**
 * Checks the control character of a Spanish identity number; spaces, dots, hyphens and lower case
 * are forgiven. `allowed` lists numbers accepted although their control is wrong: public test
 * numbers, outside production only.
 */
export function checkIdentityNumber(
  text: string,
  allowed: readonly string[] = [],
): IdentityNumberCheck {
  const number = normalizeIdentity(text);
  const parts = partsOf(number);
  if (parts === null) {
    return { valid: false, kind: null, code: 'identity-format-unknown', facts: {} };
  }
  const { kind, given, expected } = parts;
  if (given === expected || allowed.some((one) => normalizeIdentity(one) === number)) {
    return { valid: true, kind };
  }
  return { valid: false, kind, code: 'identity-control-wrong', facts: { expected } };
}

interface Parts {
  readonly kind: SpanishNumberKind;
  readonly given: string;
  readonly expected: string;
}

function partsOf(number: string): Parts | null {
  const given = number.slice(-1);
  const body = number.slice(0, -1);
  if (/^\d{8}[A-Z]$/.test(number)) return { kind: 'DNI', given, expected: letterOf(body) };
  if (/^[XYZ]\d{7}[A-Z]$/.test(number)) {
    const prefix = 'XYZ'.indexOf(number.charAt(0));
    return { kind: 'NIE', given, expected: letterOf(`${prefix}${body.slice(1)}`) };
  }
  if (/^[KLM]\d{7}[A-Z]$/.test(number)) {
    return { kind: 'NIF', given, expected: letterOf(body.slice(1)) };
  }
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[A-J\d]$/.test(number)) {
    return { kind: 'CIF', given, expected: organisationControl(body, given) };
  }
  return null;
}

/** The letter of people's numbers: the rest of dividing by 23, in the official order of letters. */
function letterOf(digits: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23);
}

/**
 * The control of organisations: a letter for P, Q, R, S, N and W, a digit for A, B, E and H, either
 * for the rest, so there the form that was given is kept.
 */
function organisationControl(body: string, given: string): string {
  let sum = 0;
  for (const [index, digit] of Array.from(body.slice(1)).entries()) {
    // The first, third, fifth and seventh digits count double, with the digits of the double added.
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += value > 9 ? value - 9 : value;
  }
  const control = (10 - (sum % 10)) % 10;
  const type = body.charAt(0);
  const asLetter = 'PQRSNW'.includes(type) || (!'ABEH'.includes(type) && /[A-J]/.test(given));
  return asLetter ? 'JABCDEFGHI'.charAt(control) : String(control);
}
