import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Transact } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { anyAccount } from './account-store.ts';
import { callerMiddleware } from './caller-middleware.ts';
import { ensureDemonstrationAccounts } from './commands/demonstration-accounts.ts';
import {
  createFirstAdministrator,
  firstCode,
  type FirstAdministrator,
} from './commands/first-administrator.ts';
import { partnerKeys } from './commands/partner-keys.ts';
import { makeReset } from './commands/reset-account.ts';
import { accountPages } from './pages/account-routes.tsx';
import { firstPages } from './pages/first-routes.tsx';
import { passwordPages } from './pages/password-routes.tsx';
import { refusalPage } from './pages/refusal-page.tsx';
import { sessionApi, sessionPages } from './pages/session-routes.tsx';
import type { FrameOf } from './pages/staff-page.tsx';
import { passwordHasher, type PasswordHasher } from './password-hasher.ts';
import { requirePermission } from './require-permission.ts';
import { unknownNames } from './unknown-names.ts';

export interface IdentityModuleDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
  readonly installationSecret: string;
  readonly frameOf: FrameOf;
  /** Absolute address of a path of this site (`PUBLIC_URL`). */
  readonly absolute: (path: string) => string;
  readonly afterFirst?: (language: string) => string;
  /** Cheaper in tests. */
  readonly hasher?: PasswordHasher;
}

export type Identity = ReturnType<typeof createIdentity>;

/** Sign-in only: accounts, sessions, one-time links, partners' keys, who may do what. */
export function createIdentity(given: IdentityModuleDeps) {
  const deps = {
    ...given,
    hasher: given.hasher ?? passwordHasher(),
    unknownNames: unknownNames(given.clock),
    afterFirst: given.afterFirst ?? (() => '/desk/'),
  };
  const keys = partnerKeys(deps);
  const permission = requirePermission((c) => refusalPage(c, deps.frameOf));
  const withPermission = { ...deps, requirePermission: permission };
  const routes = new Hono<AppEnv>()
    .route('/', sessionApi(deps))
    .route('/', sessionPages(deps))
    .route('/', passwordPages(withPermission))
    .route('/', firstPages(deps))
    .route('/', accountPages(withPermission));
  return {
    /** Sets `c.var.caller`; comes after the middleware that sets `c.var.t`. */
    callerMiddleware: callerMiddleware({ ...deps, keys }),
    requirePermission: permission,
    /** Full paths: mount at `/`. */
    routes,
    keys,
    /** The code for `/:lang/staff/first`, to print at start; null once an account exists. */
    firstCode: async (): Promise<string | null> =>
      (await anyAccount(deps.db)) ? null : firstCode(deps.installationSecret),
    createFirstAdministrator: (request: FirstAdministrator) =>
      createFirstAdministrator(deps, request),
    ensureDemonstrationAccounts: (password: string) => ensureDemonstrationAccounts(deps, password),
    /** A link for a user name; `link` works for 24 hours, once. */
    async resetAccount(userName: string, actor: Actor, language: string) {
      const made = await makeReset(deps, userName, actor);
      if (!made.ok) return made;
      const { staffId, name, secret } = made.value;
      const link = deps.absolute(`/${language}/staff/reset/${secret}`);
      return { ok: true as const, value: { staffId, name, link } };
    },
  };
}
