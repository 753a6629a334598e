/** The three-letter pieces of a word, with its edges marked, so that beginnings count. */
export function trigramsOf(word: string): ReadonlySet<string> {
  const letters = [...`  ${word} `];
  return new Set(letters.slice(2).map((_letter, at) => letters.slice(at, at + 3).join('')));
}

/** Dice's coefficient of two sets of trigrams: 0 nothing in common, 1 the same. */
export function trigramLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const piece of one) if (other.has(piece)) common += 1;
  return (2 * common) / (one.size + other.size);
}
