import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, goodPassword, testIdentity } from './identity.fixture.ts';

let house: Awaited<ReturnType<typeof testIdentity>>;
beforeAll(async () => {
  house = await testIdentity();
});
afterAll(() => house.close());
const system = { kind: 'system', id: null } as const;
const html = { accept: 'text/html' };

test('a partner is known by its key until it is revoked', async () => {
  const made = await house.identity.keys.create('  Biblioteca ', system);
  if (!made.ok) throw new Error(made.refusal.code);
  const { id, key } = made.value;
  const call = () => house.get('/api/v1/who', { 'x-connecta-key': key });
  expect(await (await call()).json()).toEqual({ kind: 'partner', id });
  expect(await house.identity.keys.list()).toMatchObject([
    { id, name: 'Biblioteca', revokedAt: null },
  ]);
  const stored = await house.db.selectFrom('partner_key').selectAll().execute();
  expect(JSON.stringify(stored)).not.toContain(key);
  expect(await house.identity.keys.revoke(id, system)).toMatchObject({ ok: true });
  const refused = await call();
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ code: 'unknown-key', status: 401 });
  expect(await house.identity.keys.revoke(id, system)).toMatchObject({ ok: false });
});

test('a key nobody knows is refused, and a key needs a name', async () => {
  const refused = await house.get('/api/v1/who', { 'x-connecta-key': 'made-up' });
  expect(refused.status).toBe(401);
  expect(await house.identity.keys.create(' ', system)).toMatchObject({
    refusal: { code: 'invalid-request', facts: { field: 'name' } },
  });
});

test('a page gives a visitor an id of their own, the API does not', async () => {
  const page = await house.get('/ca/hello', html);
  const cookie = cookieOf(page, 'connecta_visitor') ?? '';
  const caller: unknown = await page.json();
  expect(caller).toMatchObject({ kind: 'visitor', id: expect.stringMatching(/^[\w-]{36}$/) });
  const again = await house.get('/ca/hello', { ...html, cookie });
  expect(await again.json()).toEqual(caller);
  expect(again.headers.getSetCookie()).toEqual([]);
  const api = await house.get('/api/v1/who');
  expect(await api.json()).toEqual({ kind: 'visitor', id: null });
  expect(api.headers.getSetCookie()).toEqual([]);
});

test.each(['connecta_visitor=0b0f2c1e.forged', 'connecta_staff=forged; connecta_visitor=x'])(
  'the forged cookie "%s" is as good as none',
  async (cookie) => {
    const api = await house.get('/api/v1/who', { cookie });
    expect(api.status).toBe(200);
    expect(await api.json()).toEqual({ kind: 'visitor', id: null });
  },
);

test('who has not signed in is led there and back; the API says it', async () => {
  const page = await house.get('/ca/figures?day=1', html);
  expect(page.status).toBe(303);
  expect(page.headers.get('location')).toBe('/ca/staff/sign-in?next=%2Fca%2Ffigures%3Fday%3D1');
  const api = await house.get('/api/v1/figures');
  expect([api.status, await api.json()]).toMatchObject([401, { code: 'sign-in-needed' }]);
});

test('a role opens its pages and no others', async () => {
  const call = async (role: string, path: string) => {
    const id = await house.addAccount([role]);
    const cookie = cookieOf(await house.signIn(id, goodPassword), 'connecta_staff') ?? '';
    return (await house.get(path, { cookie })).status;
  };
  expect(await call('supervisor', '/ca/figures')).toBe(200);
  expect(await call('supervisor', '/api/v1/figures')).toBe(200);
  expect(await call('welcome', '/ca/figures')).toBe(403);
  expect(await call('welcome', '/api/v1/figures')).toBe(403);
});
