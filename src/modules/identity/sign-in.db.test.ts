import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, goodPassword, testIdentity } from './identity.fixture.ts';

let house: Awaited<ReturnType<typeof testIdentity>>;
beforeAll(async () => {
  house = await testIdentity();
});
afterAll(() => house.close());

async function signedIn(id: string, password = goodPassword): Promise<string> {
  const cookie = cookieOf(await house.signIn(id, password), 'connecta_staff');
  if (cookie === null) throw new Error('no session');
  return cookie;
}
const who = async (cookie: string) => (await house.get('/api/v1/who', { cookie })).json();

test('signing in opens a session that lives in a cookie only', async () => {
  const id = await house.addAccount(['welcome']);
  const answer = await house.signIn(` ${id.toUpperCase()} `, goodPassword);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/desk/');
  const [line] = answer.headers.getSetCookie();
  expect(line).toMatch(
    /^connecta_staff=[\w-]{22}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  const cookie = cookieOf(answer, 'connecta_staff') ?? '';
  expect(await who(cookie)).toEqual({
    kind: 'staff',
    id,
    name: `Persona ${id}`,
    roles: ['welcome'],
  });
  const stored = await house.db.selectFrom('staff_session').select('token_hash').execute();
  expect(JSON.stringify(stored)).not.toContain(cookie.split('=')[1]);
});

test('away from this machine the cookie is Secure', async () => {
  const id = await house.addAccount(['welcome']);
  const answer = await house.post('http://council.example/ca/staff/sign-in', {
    userName: id,
    password: goodPassword,
  });
  expect(answer.headers.getSetCookie()[0]).toContain('; Secure');
});

test('it leads back to a page of this site, and to no other', async () => {
  const id = await house.addAccount(['welcome']);
  const go = async (next: string) => {
    const fields = { userName: id, password: goodPassword, next };
    return (await house.post('/ca/staff/sign-in', fields)).headers.get('location');
  };
  expect(await go('/ca/figures?day=1')).toBe('/ca/figures?day=1');
  expect(await go('//evil.example/')).toBe('/desk/');
});

test('a wrong password and a name nobody has are answered alike, waits too', async () => {
  const id = await house.addAccount(['welcome']);
  const answers = async (userName: string) => {
    const seen: [number, string][] = [];
    for (let round = 0; round < 6; round += 1) {
      const answer = await house.signIn(userName, 'not the password at all');
      seen.push([answer.status, (await answer.text()).replaceAll(userName, 'NAME')]);
    }
    return seen;
  };
  const known = await answers(id);
  const unknown = await answers(`nobody-${id}`);
  expect(known.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429]);
  expect(unknown.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429]);
  expect(unknown[0]?.[1]).toBe(known[0]?.[1]);
  expect(known[0]?.[1]).toContain('href="#userName"');
});

test('an account that waits opens again by itself, and another one never waits with it', async () => {
  const [id, colleague] = [
    await house.addAccount(['welcome']),
    await house.addAccount(['welcome']),
  ];
  for (let round = 0; round < 5; round += 1) await house.signIn(id, 'not the password at all');
  expect((await house.signIn(id, goodPassword)).status).toBe(429);
  expect((await house.signIn(colleague, goodPassword)).status).toBe(303);
  await sql`UPDATE account SET locked_until = now() - interval '1 second' WHERE staff_id = ${id}`.execute(
    house.db,
  );
  expect((await house.signIn(id, goodPassword)).status).toBe(303);
  const after = await house.db
    .selectFrom('account')
    .where('staff_id', '=', id)
    .select(['failed_attempts', 'locked_until'])
    .executeTakeFirstOrThrow();
  expect(after).toEqual({ failed_attempts: 0, locked_until: null });
});

test('guesses sent all at once wait as much as guesses one by one', async () => {
  const id = await house.addAccount(['welcome']);
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => house.signIn(id, 'not the password at all')),
  );
  const looked = answers.filter(({ status }) => status === 401);
  expect(looked).toHaveLength(5);
});

test('a session ends after twelve idle hours, after seven days, and on leaving the team', async () => {
  const id = await house.addAccount(['welcome']);
  for (const change of [
    sql`UPDATE staff_session SET seen_at = now() - interval '12 hours 1 second' WHERE staff_id = ${id}`,
    sql`UPDATE staff_session SET expires_at = now() - interval '1 second' WHERE staff_id = ${id}`,
    sql`UPDATE staff_member SET active = false WHERE id = ${id}`,
  ]) {
    const cookie = await signedIn(id);
    expect(await who(cookie)).toMatchObject({ kind: 'staff' });
    await change.execute(house.db);
    const answer = await house.get('/api/v1/who', { cookie });
    expect(await answer.json()).toEqual({ kind: 'visitor', id: null });
    expect(answer.headers.getSetCookie()[0]).toContain('connecta_staff=; Max-Age=0');
  }
  expect((await house.signIn(id, goodPassword)).status).toBe(401);
});

test('a session in use stays alive', async () => {
  const id = await house.addAccount(['welcome']);
  const cookie = await signedIn(id);
  await sql`UPDATE staff_session SET seen_at = now() - interval '11 hours' WHERE staff_id = ${id}`.execute(
    house.db,
  );
  await who(cookie);
  const row = await house.db
    .selectFrom('staff_session')
    .where('staff_id', '=', id)
    .select(sql<boolean>`seen_at > now() - interval '1 minute'`.as('fresh'))
    .executeTakeFirstOrThrow();
  expect(row.fresh).toBe(true);
});

test('signing out ends this session only', async () => {
  const id = await house.addAccount(['welcome']);
  const [here, elsewhere] = [await signedIn(id), await signedIn(id)];
  expect((await house.post('/api/v1/session/sign-out', {}, here)).status).toBe(204);
  expect(await who(here)).toMatchObject({ kind: 'visitor' });
  expect(await who(elsewhere)).toMatchObject({ kind: 'staff' });
  expect((await house.post('/ca/staff/sign-out', {}, elsewhere)).headers.get('location')).toBe(
    '/ca/staff/sign-in',
  );
  expect(await who(elsewhere)).toMatchObject({ kind: 'visitor' });
});

test('changing the password needs the present one and signs out everywhere else', async () => {
  const id = await house.addAccount(['welcome']);
  const [here, elsewhere] = [await signedIn(id), await signedIn(id)];
  const change = (current: string, password: string) =>
    house.post('/ca/staff/password', { current, password }, here);
  expect((await change('not the password', 'una altra de ben llarga')).status).toBe(401);
  const weak = await change(goodPassword, 'curta');
  expect(weak.status).toBe(422);
  expect(await weak.text()).toContain('12 caràcters');
  const done = await change(goodPassword, 'una altra de ben llarga');
  expect(done.status).toBe(303);
  for (const cookie of [here, elsewhere])
    expect(await who(cookie)).toMatchObject({ kind: 'visitor' });
  expect(await who(cookieOf(done, 'connecta_staff') ?? '')).toMatchObject({ kind: 'staff' });
  expect((await house.signIn(id, goodPassword)).status).toBe(401);
  expect((await house.signIn(id, 'una altra de ben llarga')).status).toBe(303);
});

test('changing the language of the form keeps the name, sends nothing and forgets the password', async () => {
  const fields = {
    userName: 'montse',
    password: goodPassword,
    next: '/desk/',
    changeLanguage: 'es',
  };
  const answer = await house.post('/es/staff/sign-in', fields);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('value="montse"');
  expect(page).not.toContain(goodPassword);
  expect(page).toContain('Nombre de usuario');
});
