/**
 * The nearest-rank percentile: the smallest value that at least `share` (0..1] of the values do not
 * exceed, always one of them. Null without values; the same as PostgreSQL's `percentile_disc`.
 */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
}
