import { createMiddleware } from 'hono/factory';
import type { Kysely } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { AppEnv, Caller } from '../../platform/http/app-env.ts';
import { refusalResponse } from '../../platform/http/refusals.ts';
import type { PartnerKeys } from './commands/partner-keys.ts';
import {
  clearStaffCookie,
  readStaffCookie,
  readVisitorCookie,
  setVisitorCookie,
} from './cookies.ts';
import { readVisitor, signVisitor } from './core/visitor-cookie.ts';
import { findSession } from './session-store.ts';

export interface CallerDeps {
  readonly db: Kysely<DB>;
  readonly keys: PartnerKeys;
  readonly installationSecret: string;
}

/**
 * Says who calls (`c.var.caller`): a partner by key, staff by session, else a visitor. A key nobody
 * knows is refused, since its owner would otherwise wonder about limits; a cookie that is forged or
 * ended is as good as none. Needs `c.var.t`.
 */
export function callerMiddleware(deps: CallerDeps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const key = c.req.header('x-connecta-key');
    if (key !== undefined) {
      const id = await deps.keys.partnerOf(key);
      if (id === null) return refusalResponse(c, { code: 'unknown-key', facts: {} });
      c.set('caller', { kind: 'partner', id });
      return next();
    }
    const token = readStaffCookie(c);
    const session = token === undefined ? null : await findSession(deps.db, token);
    if (session !== null) {
      c.set('caller', { kind: 'staff', ...session });
      return next();
    }
    if (token !== undefined) clearStaffCookie(c);
    const cookie = readVisitorCookie(c);
    let id = cookie === undefined ? null : readVisitor(cookie, deps.installationSecret);
    if (id === null && isPageView(c.req.method, c.req.header('accept'))) {
      id = newId();
      setVisitorCookie(c, signVisitor(id, deps.installationSecret));
    }
    c.set('caller', { kind: 'visitor', id } satisfies Caller);
    return next();
  });
}

function isPageView(method: string, accept: string | undefined): boolean {
  return method === 'GET' && (accept?.includes('text/html') ?? false);
}
