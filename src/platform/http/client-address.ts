import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The peer's address; behind a proxy on this machine, the one the proxy names. Never logged. */
export function clientAddress(c: Context): string {
  const direct = peer(c);
  if (direct === '127.0.0.1' || direct === '::1' || direct === '::ffff:127.0.0.1') {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (forwarded !== undefined && forwarded !== '') return forwarded;
  }
  return direct;
}

function peer(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // Requests made in process (tests) have no socket.
    return 'in-process';
  }
}
