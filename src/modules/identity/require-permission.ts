import { createMiddleware } from 'hono/factory';
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { refusalResponse } from '../../platform/http/refusals.ts';
import { can, type Permission } from './core/permissions.ts';

/** `null` asks only for a session. */
export type RequirePermission = (permission: Permission | null) => MiddlewareHandler<AppEnv>;

/**
 * Lets staff with the permission through. On the API others get problem+json (401, 403); on a page
 * who has not signed in is led there and back, and who may not sees a page that says so.
 */
export function requirePermission(
  refusalPage: (c: Context<AppEnv>) => Response | Promise<Response>,
): RequirePermission {
  return (permission) =>
    createMiddleware<AppEnv>(async (c, next) => {
      const { caller } = c.var;
      const api = c.req.path.startsWith('/api/');
      if (caller.kind !== 'staff') {
        if (api) return refusalResponse(c, { code: 'sign-in-needed', facts: {} });
        return c.redirect(signInAddress(c), 303);
      }
      if (permission === null || can(caller.roles, permission)) return next();
      return api ? refusalResponse(c, { code: 'not-allowed', facts: {} }) : refusalPage(c);
    });
}

function signInAddress(c: Context<AppEnv>): string {
  const { pathname, search } = new URL(c.req.url);
  const address = `/${c.var.t.language}/staff/sign-in`;
  return c.req.method === 'GET'
    ? `${address}?next=${encodeURIComponent(pathname + search)}`
    : address;
}
