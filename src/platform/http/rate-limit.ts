import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';
import { clientAddress } from './client-address.ts';
import { refusalResponse } from './refusals.ts';
import { tokenBuckets } from './token-bucket.ts';

/**
 * Fair limits for writing without a key (design, decision 9): a library or an office behind one
 * address must never be locked out by one machine in it. Each visitor (signed cookie) has an own
 * bucket; who has none shares the address's, which is much larger. Staff and partners have none.
 */
export function fairLimits(clock: { monotonic(): number }) {
  const visitors = tokenBuckets({ rate: 0.5, burst: 30 });
  const addresses = tokenBuckets({ rate: 5, burst: 300 });
  return createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const caller = c.var.caller;
    if (caller.kind !== 'visitor') return next();
    const now = clock.monotonic();
    const seconds =
      caller.id === null ? addresses.take(clientAddress(c), now) : visitors.take(caller.id, now);
    if (seconds > 0) return refusalResponse(c, { code: 'too-many-requests', facts: { seconds } });
    return next();
  });
}
