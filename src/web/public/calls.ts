export interface Call {
  id: string;
  /** Addresses of audio, played one after the other. */
  say: readonly string[];
}

/** The calls on the page that were not seen before, oldest first; all of them are then seen. */
export function newCalls(shown: readonly Call[], seen: Set<string>): Call[] {
  const fresh = shown.filter(({ id }) => id !== '' && !seen.has(id));
  for (const { id } of shown) seen.add(id);
  return fresh.toReversed();
}
