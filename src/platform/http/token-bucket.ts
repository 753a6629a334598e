/** A bucket that refills steadily; `rate` per second up to `burst`. Time in milliseconds, monotonic. */
export interface BucketRule {
  readonly rate: number;
  readonly burst: number;
}

export interface TokenBuckets {
  /** Takes one; returns 0, or the whole seconds to wait. */
  take(key: string, now: number): number;
}

/** Buckets by key, bounded in number: the fullest (longest unused) are forgotten first. */
export function tokenBuckets(rule: BucketRule, most = 20_000): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(key, now) {
      const known = buckets.get(key);
      const tokens =
        known === undefined
          ? rule.burst
          : Math.min(rule.burst, known.tokens + ((now - known.at) / 1000) * rule.rate);
      buckets.delete(key);
      if (buckets.size >= most) {
        const oldest = buckets.keys().next().value;
        if (oldest !== undefined) buckets.delete(oldest);
      }
      if (tokens < 1) {
        buckets.set(key, { tokens, at: now });
        return Math.max(1, Math.ceil((1 - tokens) / rule.rate));
      }
      buckets.set(key, { tokens: tokens - 1, at: now });
      return 0;
    },
  };
}
