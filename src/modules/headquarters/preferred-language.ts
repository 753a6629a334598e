/** The council's language that the browser prefers (RFC 9110, 12.5.4), else the council's own. */
export function preferredLanguage(
  header: string | undefined,
  languages: readonly string[],
  own: string,
): string {
  const wished = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = params.map((one) => /^\s*q=([\d.]+)\s*$/u.exec(one)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { tag } of wished) {
    const found = languages.find(
      (language) => tag === language.toLowerCase() || tag.startsWith(`${language.toLowerCase()}-`),
    );
    if (found !== undefined) return found;
  }
  return own;
}
