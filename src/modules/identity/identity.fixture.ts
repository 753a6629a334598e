import { Hono } from 'hono';
import { startClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Temporal } from '../../kernel/time.ts';
import { translator } from '../../locales/translate.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { createIdentity } from './module.ts';
import { passwordHasher } from './password-hasher.ts';

export const goodPassword = 'quatre gats al terrat';

/** Identity on a database of its own, behind the middleware that an app has; passwords cost little. */
export async function testIdentity() {
  const base = await testDatabase();
  const clock = startClock();
  const identity = createIdentity({
    ...base,
    clock,
    installationSecret: 'secret of a test',
    absolute: (path) => `https://council.example${path}`,
    hasher: passwordHasher({ ln: 4, r: 8, p: 1 }),
    frameOf: (c) => ({
      t: c.var.t,
      language: c.var.t.language,
      languages: ['ca', 'es', 'en'],
      path: c.req.path,
      theme: undefined,
      councilName: 'Ajuntament d’exemple',
      demonstration: true,
      now: Temporal.ZonedDateTime.from('2026-11-24T11:42[Europe/Madrid]'),
      assets: { styles: [], modules: [], scripts: [] },
    }),
  });
  const app = new Hono<AppEnv>();
  app.use('*', async (c, next) => {
    c.set('t', translator(/^\/(ca|es|en)\//.exec(c.req.path)?.[1] ?? 'en'));
    await next();
  });
  app.use('*', identity.callerMiddleware);
  app.get('/api/v1/who', (c) => c.json(c.var.caller));
  app.get('/ca/hello', (c) => c.json(c.var.caller));
  app.get('/api/v1/figures', identity.requirePermission('figures'), (c) => c.text('figures'));
  app.get('/ca/figures', identity.requirePermission('figures'), (c) => c.text('figures'));
  app.route('/', identity.routes);

  const addStaff = async (roles: string[]): Promise<string> => {
    const id = `staff-${newId()}`;
    const row = { id, name: `Persona ${id}`, roles, languages: ['ca'], invented: true };
    await base.db.insertInto('staff_member').values(row).execute();
    return id;
  };
  /** Someone who has chosen `goodPassword` through a link. */
  const addAccount = async (roles: string[]): Promise<string> => {
    const id = await addStaff(roles);
    const made = await identity.resetAccount(id, { kind: 'system', id: null }, 'ca');
    if (!made.ok) throw new Error(made.refusal.code);
    const answer = await post(new URL(made.value.link).pathname, { password: goodPassword });
    if (answer.status !== 303) throw new Error(`the link answered ${String(answer.status)}`);
    return id;
  };
  const post = async (path: string, fields: Record<string, string>, cookie?: string) =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: cookie === undefined ? {} : { cookie },
    });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers });
  const signIn = async (userName: string, password: string) =>
    post('/ca/staff/sign-in', { userName, password });
  return { ...base, identity, app, addStaff, addAccount, post, get, signIn };
}

/** `name=value` of a cookie that an answer sets; null when it sets none. */
export function cookieOf(answer: Response, name: string): string | null {
  for (const line of answer.headers.getSetCookie())
    if (line.startsWith(`${name}=`)) return line.split(';')[0] ?? null;
  return null;
}
