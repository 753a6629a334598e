/** The three-letter pieces of a word, with its edges marked, so that beginnings count. */
export function trigramsOf(word: string): ReadonlySet<string> {
  const marked = `  ${word} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at += 1) pieces.add(marked.slice(at, at + 3));
  return pieces;
}

/** Dice's coefficient of two sets of trigrams: 0 nothing in common, 1 the same. */
export function trigramLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const piece of one) if (other.has(piece)) common += 1;
  return (2 * common) / (one.size + other.size);
}
