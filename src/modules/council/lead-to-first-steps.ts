import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { refusalResponse } from '../../platform/http/refusals.ts';

export interface FirstStepsDeps {
  isLoaded(): boolean;
  /** Nobody can sign in yet. */
  noAccounts(): Promise<boolean>;
}

/** Open before there is a council: staff's own pages, how things look, what is live. */
const open =
  /^\/((ca|es|en)\/staff\/|theme$|assets\/|design$|healthz$|metrics$|api\/v1\/(live|session)|api\/openapi\.json$)/;

/**
 * While no council is loaded every page leads to the step that is next: the first account, then
 * naming the council. The API says so in a refusal.
 */
export function leadToFirstSteps(deps: FirstStepsDeps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (deps.isLoaded() || open.test(c.req.path)) return next();
    if (c.req.path.startsWith('/api/'))
      return refusalResponse(c, { code: 'council-not-loaded', facts: {} });
    const step = (await deps.noAccounts()) ? 'first' : 'council';
    return c.redirect(`/${c.var.t.language}/staff/${step}`, 303);
  });
}
