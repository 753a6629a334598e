/** A document number as it is stored: upper case, without spaces, dots and hyphens of any kind. */
export function normalizeIdentity(text: string): string {
  const bare = text.replace(/[\s.\p{Dash_Punctuation}]/gu, '').toUpperCase();
  // A DNI of seven digits is written with its leading zero.
  return /^\d{7}[A-Z]$/.test(bare) ? `0${bare}` : bare;
}
