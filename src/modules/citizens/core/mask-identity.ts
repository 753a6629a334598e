import { normalizeIdentity } from './identity-text.ts';

/** On screens: three dots and the four characters that publications show too, `···4567`. */
export function maskIdentity(text: string): string {
  const number = normalizeIdentity(text);
  const shown = shownPositions(number);
  return `···${Array.from(number)
    .filter((_, index) => shown.has(index))
    .join('')}`;
}

/**
 * In notices and published lists (seventh additional provision of LOPDGDD, with the criterion of
 * the data protection authorities): `12345678X` is `***4567**`. Of a document with fewer than seven
 * digits, the last four characters; one too short to hide anything shows nothing.
 */
export function maskForPublication(text: string): string {
  const number = normalizeIdentity(text);
  const shown = shownPositions(number);
  return Array.from(number)
    .map((character, index) => (shown.has(index) ? character : '*'))
    .join('');
}

/** Where the four characters are: the fourth to the seventh digit, letters not counted. */
function shownPositions(number: string): ReadonlySet<number> {
  const positions = Array.from(number).map((character, index) => ({ character, index }));
  const digits = positions.filter(({ character }) => /\d/.test(character));
  const shown = digits.length >= 7 ? digits.slice(3, 7) : positions.slice(-4);
  // At least as many hidden as shown.
  return new Set(positions.length >= 8 ? shown.map(({ index }) => index) : []);
}
