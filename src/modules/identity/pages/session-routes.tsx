import { Hono, type Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { refusalText, statusOf } from '../../../platform/http/refusals.ts';
import { signIn, type SignInDeps } from '../commands/sign-in.ts';
import { signOut } from '../commands/sign-out.ts';
import { clearStaffCookie, readStaffCookie, setStaffCookie } from '../cookies.ts';
import { localPath } from '../core/local-path.ts';
import { SignInPage, type SignInPageProps } from './sign-in-page.tsx';
import { readForm, staffPage, type FrameOf } from './staff-page.tsx';

/** Where staff land after signing in without another wish. */
const deskPath = '/desk/';

/** `/:lang/staff/sign-in` and `/:lang/staff/sign-out`. */
export function sessionPages(deps: SignInDeps & { readonly frameOf: FrameOf }): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  const show = (
    c: Context<AppEnv>,
    page: Pick<SignInPageProps, 'next' | 'userName' | 'errors' | 'passwordSet'>,
    status: ReturnType<typeof statusOf> = 200,
  ) => {
    const { t } = c.var;
    return staffPage(c, deps.frameOf, {
      title: t('identity.signIn.title'),
      status,
      form: true,
      children: <SignInPage {...page} t={t} action={c.req.path} />,
    });
  };

  app.get('/:lang/staff/sign-in', (c) =>
    show(c, {
      next: localPath(c.req.query('next')) ?? deskPath,
      userName: '',
      errors: {},
      passwordSet: c.req.query('set') !== undefined,
    }),
  );

  app.post('/:lang/staff/sign-in', async (c) => {
    const form = await readForm(c);
    const next = localPath(form('next')) ?? deskPath;
    const userName = form('userName');
    if (form('changeLanguage') !== '')
      return show(c, { next, userName, errors: {}, passwordSet: false });
    const result = await signIn(deps, { userName, password: form('password') });
    if (!result.ok) {
      const errors = { userName: refusalText(c, result.refusal) };
      const status = statusOf(result.refusal.code);
      return show(c, { next, userName, errors, passwordSet: false }, status);
    }
    const before = readStaffCookie(c);
    if (before !== undefined) await signOut(deps, before);
    setStaffCookie(c, result.value.token);
    return c.redirect(next, 303);
  });

  app.post('/:lang/staff/sign-out', async (c) => {
    await endSession(deps, c);
    return c.redirect(`/${c.var.t.language}/staff/sign-in`, 303);
  });

  return app;
}

/** `POST /api/v1/session/sign-out`: 204, also without a session. */
export function sessionApi(deps: SignInDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.post('/api/v1/session/sign-out', async (c) => {
    await endSession(deps, c);
    return c.body(null, 204);
  });
  return app;
}

async function endSession(deps: SignInDeps, c: Context<AppEnv>): Promise<void> {
  const token = readStaffCookie(c);
  if (token !== undefined) await signOut(deps, token);
  clearStaffCookie(c);
}
