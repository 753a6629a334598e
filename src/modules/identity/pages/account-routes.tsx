import { Hono, type Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { refusalText, statusOf } from '../../../platform/http/refusals.ts';
import { makeReset } from '../commands/reset-account.ts';
import type { IdentityDeps } from '../identity-deps.ts';
import { listAccounts } from '../list-accounts.ts';
import type { RequirePermission } from '../require-permission.ts';
import { AccountsPage, type AccountsPageProps } from './accounts-page.tsx';
import { readForm, staffPage, type FrameOf } from './staff-page.tsx';

export interface AccountPagesDeps extends IdentityDeps {
  readonly frameOf: FrameOf;
  readonly requirePermission: RequirePermission;
  /** Absolute address of a path of this site. */
  readonly absolute: (path: string) => string;
}

/** `/:lang/staff/accounts`: who may sign in, and a one-time link for who cannot. */
export function accountPages(deps: AccountPagesDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const path = '/:lang/staff/accounts';

  const show = async (
    c: Context<AppEnv>,
    page: Pick<AccountsPageProps, 'made' | 'error'>,
    status: ReturnType<typeof statusOf> = 200,
  ) =>
    staffPage(c, deps.frameOf, {
      title: c.var.t('identity.accounts.title'),
      status,
      children: (
        <AccountsPage
          {...page}
          t={c.var.t}
          action={c.req.path}
          accounts={await listAccounts(deps.db)}
        />
      ),
    });

  app.get(path, deps.requirePermission('staff-manage'), (c) =>
    show(c, { made: null, error: undefined }),
  );

  app.post(path, deps.requirePermission('staff-manage'), async (c) => {
    const { caller, t } = c.var;
    if (caller.kind !== 'staff') throw new Error('requirePermission lets only staff through');
    const form = await readForm(c);
    const made = await makeReset(deps, form('staff'), { kind: 'staff', id: caller.id });
    if (!made.ok)
      return show(
        c,
        { made: null, error: refusalText(c, made.refusal) },
        statusOf(made.refusal.code),
      );
    const link = deps.absolute(`/${t.language}/staff/reset/${made.value.secret}`);
    return show(c, { made: { name: made.value.name, link }, error: undefined });
  });

  return app;
}
