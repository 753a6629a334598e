import { Hono, type Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { refusalText } from '../../../platform/http/refusals.ts';
import { anyAccount } from '../account-store.ts';
import { createFirstAdministrator, isFirstCode } from '../commands/first-administrator.ts';
import { signIn, type SignInDeps } from '../commands/sign-in.ts';
import { setStaffCookie } from '../cookies.ts';
import { FirstPage, type FirstPageProps } from './first-page.tsx';
import { readForm, staffPage, type FieldErrors, type FrameOf } from './staff-page.tsx';
import { weakPasswordText } from './weak-password-text.ts';

export interface FirstPagesDeps extends SignInDeps {
  readonly frameOf: FrameOf;
  readonly installationSecret: string;
  /** Where the first administrator goes on: naming the council. */
  readonly afterFirst: (language: string) => string;
}

/** `/:lang/staff/first`: there only while no account exists; needs the code of the console. */
export function firstPages(deps: FirstPagesDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  const show = (c: Context<AppEnv>, typed: FirstPageProps['typed'], errors: FieldErrors) => {
    const { t } = c.var;
    return staffPage(c, deps.frameOf, {
      title: t('identity.first.title'),
      status: Object.keys(errors).length === 0 ? 200 : 422,
      form: true,
      children: <FirstPage t={t} action={c.req.path} typed={typed} errors={errors} />,
    });
  };

  app.get('/:lang/staff/first', async (c) => {
    if (await anyAccount(deps.db)) return c.notFound();
    return show(c, { code: '', name: '', userName: '' }, {});
  });

  app.post('/:lang/staff/first', async (c) => {
    if (await anyAccount(deps.db)) return c.notFound();
    const { t } = c.var;
    const form = await readForm(c);
    const typed = { code: form('code'), name: form('name'), userName: form('userName') };
    if (form('changeLanguage') !== '') return show(c, typed, {});
    if (!isFirstCode(typed.code, deps.installationSecret))
      return show(c, typed, { code: t('identity.first.codeWrong') });
    const password = form('password');
    const made = await createFirstAdministrator(deps, {
      name: typed.name,
      userName: typed.userName,
      password,
      language: t.language,
    });
    if (!made.ok) {
      const { refusal } = made;
      if (refusal.code === 'accounts-exist') return c.notFound();
      if (refusal.code === 'weak-password')
        return show(c, typed, { password: weakPasswordText(t, refusal) });
      if (refusal.facts['field'] === 'userName')
        return show(c, typed, { userName: t('identity.first.userNameWrong') });
      return show(c, typed, { name: t('identity.first.nameMissing') });
    }
    const session = await signIn(deps, { userName: made.value.staffId, password });
    if (!session.ok) return show(c, typed, { password: refusalText(c, session.refusal) });
    setStaffCookie(c, session.value.token);
    return c.redirect(deps.afterFirst(t.language), 303);
  });

  return app;
}
