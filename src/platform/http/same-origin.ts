import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';
import { refusalResponse } from './refusals.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against forged requests from other sites. Cookies are SameSite=Lax; besides, a browser says where
 * a request comes from in `Sec-Fetch-Site` or `Origin`, and a page of another site cannot forge
 * them. A call with a bearer or a partner's key carries no cookie's power and needs no check
 * (design, decision 9). A client that sends neither header is no browser and has no cookie to abuse
 * unless it sends one: then it is refused.
 */
export const sameOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (
    safe.has(c.req.method) ||
    ownProof(c.req.header('authorization'), c.req.header('x-connecta-key'))
  )
    return next();
  const site = c.req.header('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return next();
  if (site !== undefined) return refusalResponse(c, { code: 'cross-site', facts: {} });
  const origin = c.req.header('origin');
  if (origin !== undefined) {
    const host = c.req.header('x-forwarded-host') ?? c.req.header('host');
    if (hostOf(origin) === host) return next();
    return refusalResponse(c, { code: 'cross-site', facts: {} });
  }
  if (c.req.header('cookie') === undefined) return next();
  return refusalResponse(c, { code: 'cross-site', facts: {} });
});

function ownProof(authorization: string | undefined, key: string | undefined): boolean {
  return key !== undefined || (authorization?.startsWith('Bearer ') ?? false);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
