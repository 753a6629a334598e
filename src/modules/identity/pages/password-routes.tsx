import { Hono, type Context } from 'hono';
import type { Refusal } from '../../../kernel/result.ts';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { refusalText, statusOf } from '../../../platform/http/refusals.ts';
import { Notice } from '../../../web/design/notice.tsx';
import { changePassword } from '../commands/change-password.ts';
import { applyReset, findReset } from '../commands/reset-account.ts';
import type { SignInDeps } from '../commands/sign-in.ts';
import { setStaffCookie } from '../cookies.ts';
import type { RequirePermission } from '../require-permission.ts';
import { PasswordPage, type PasswordPageProps } from './password-page.tsx';
import { readForm, staffPage, type FrameOf } from './staff-page.tsx';
import { weakPasswordText } from './weak-password-text.ts';

export interface PasswordPagesDeps extends SignInDeps {
  readonly frameOf: FrameOf;
  readonly requirePermission: RequirePermission;
}

/** `/:lang/staff/password` (one's own) and `/:lang/staff/reset/:secret` (a one-time link). */
export function passwordPages(deps: PasswordPagesDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  const show = (
    c: Context<AppEnv>,
    page: Pick<PasswordPageProps, 'userName' | 'askCurrent'>,
    refusal?: { field: string; refusal: Refusal },
  ) => {
    const { t } = c.var;
    const errors = refusal === undefined ? {} : { [refusal.field]: sayRefusal(c, refusal.refusal) };
    return staffPage(c, deps.frameOf, {
      title: t('identity.password.title'),
      status: refusal === undefined ? 200 : statusOf(refusal.refusal.code),
      form: true,
      children: <PasswordPage {...page} t={t} action={c.req.path} errors={errors} />,
    });
  };

  const showExpired = (c: Context<AppEnv>) => {
    const text = c.var.t('errors.reset-expired');
    return staffPage(c, deps.frameOf, {
      title: c.var.t('errors.title'),
      status: 410,
      children: (
        <>
          <h1>{c.var.t('errors.title')}</h1>
          <Notice kind="bad" title={text} />
        </>
      ),
    });
  };

  app.on(['GET', 'POST'], '/:lang/staff/password', deps.requirePermission(null), async (c) => {
    const { caller } = c.var;
    if (caller.kind !== 'staff') throw new Error('requirePermission lets only staff through');
    const page = { userName: caller.id, askCurrent: true };
    if (c.req.method !== 'POST') return show(c, page);
    const form = await readForm(c);
    if (form('changeLanguage') !== '') return show(c, page);
    const typed = { current: form('current'), next: form('password') };
    const result = await changePassword(deps, caller.id, typed);
    if (!result.ok) {
      const { refusal } = result;
      const field = refusal.code === 'weak-password' ? 'password' : 'current';
      return show(c, page, { field, refusal });
    }
    setStaffCookie(c, result.value.token);
    return c.redirect('/desk/', 303);
  });

  app.on(['GET', 'POST'], '/:lang/staff/reset/:secret', async (c) => {
    const secret = c.req.param('secret');
    const owner = await findReset(deps.db, secret);
    if (!owner.ok) return showExpired(c);
    const page = { userName: owner.value.staffId, askCurrent: false };
    if (c.req.method !== 'POST') return show(c, page);
    const form = await readForm(c);
    if (form('changeLanguage') !== '') return show(c, page);
    const result = await applyReset(deps, secret, form('password'));
    if (!result.ok)
      return result.refusal.code === 'reset-expired'
        ? showExpired(c)
        : show(c, page, { field: 'password', refusal: result.refusal });
    return c.redirect(`/${c.var.t.language}/staff/sign-in?set=1`, 303);
  });

  return app;
}

function sayRefusal(c: Context<AppEnv>, refusal: Refusal): string {
  if (refusal.code === 'weak-password') return weakPasswordText(c.var.t, refusal);
  if (refusal.code === 'bad-credentials') return c.var.t('identity.password.currentWrong');
  return refusalText(c, refusal);
}
