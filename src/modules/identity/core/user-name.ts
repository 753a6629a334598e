/** As it is stored and compared: what people type on a phone begins with a capital and ends with a space. */
export function normaliseUserName(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Letters a–z, figures, dots and hyphens between them: it is also the id of the person. */
export function isUserName(text: string): boolean {
  return text.length <= 60 && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(text);
}
