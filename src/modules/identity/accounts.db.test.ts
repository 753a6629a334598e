import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstCode } from './commands/first-administrator.ts';
import { cookieOf, goodPassword, testIdentity } from './identity.fixture.ts';

let house: Awaited<ReturnType<typeof testIdentity>>;
beforeAll(async () => {
  house = await testIdentity();
});
afterAll(() => house.close());
const system = { kind: 'system', id: null } as const;

test('the first administrator needs the code of the console, once', async () => {
  const code = await house.identity.firstCode();
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect((await house.get('/ca/staff/first')).status).toBe(200);
  const fields = {
    code: 'AAAA-AAAA-AAAA',
    name: 'Ada',
    userName: 'Ada.Prova',
    password: goodPassword,
  };
  const first = (more: Record<string, string>) =>
    house.post('/ca/staff/first', { ...fields, ...more });
  const wrong = await first({});
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#code"');
  const typed = { code: ` ${(code ?? '').toLowerCase().replaceAll('-', ' ')} ` };
  expect(await (await first({ ...typed, userName: 'ada prova' })).text()).toContain(
    'href="#userName"',
  );
  expect(await (await first({ ...typed, name: ' ' })).text()).toContain('href="#name"');
  expect(await (await first({ ...typed, password: 'ada.prova2026' })).text()).toContain(
    'nom d’usuari',
  );
  const made = await first(typed);
  expect(made.status).toBe(303);
  const cookie = cookieOf(made, 'connecta_staff') ?? '';
  expect(await (await house.get('/api/v1/who', { cookie })).json()).toEqual({
    kind: 'staff',
    id: 'ada.prova',
    name: 'Ada',
    roles: ['administrator'],
  });
  expect(await house.identity.firstCode()).toBeNull();
  expect((await house.get('/ca/staff/first')).status).toBe(404);
  expect((await first({ ...typed, userName: 'eva.prova' })).status).toBe(404);
});

test('two first administrators at once are one', async () => {
  const other = await testIdentity();
  try {
    const make = (userName: string) =>
      other.identity.createFirstAdministrator({
        name: 'Prova',
        userName,
        password: goodPassword,
        language: 'ca',
      });
    const results = await Promise.all([make('una'), make('dues')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'accounts-exist' } });
  } finally {
    await other.close();
  }
});

test('the code differs for each installation', () => {
  expect(firstCode('one')).not.toBe(firstCode('another'));
});

test('a link works once, opens a waiting account, and ends the sessions', async () => {
  const id = await house.addAccount(['administrator']);
  const before = cookieOf(await house.signIn(id, goodPassword), 'connecta_staff') ?? '';
  for (let round = 0; round < 6; round += 1) await house.signIn(id, 'not the password at all');
  const made = await house.identity.resetAccount(id.toUpperCase(), system, 'en');
  if (!made.ok) throw new Error(made.refusal.code);
  expect(made.value.link).toMatch(/^https:\/\/council\.example\/en\/staff\/reset\/[\w-]{22}$/);
  const path = new URL(made.value.link).pathname;
  expect(await (await house.get(path)).text()).toContain(`value="${id}"`);
  expect((await house.post(path, { password: 'curta' })).status).toBe(422);
  const used = await house.post(path, { password: 'una altra de ben llarga' });
  expect(used.headers.get('location')).toBe('/en/staff/sign-in?set=1');
  expect((await house.post(path, { password: 'una tercera de ben llarga' })).status).toBe(410);
  expect((await house.get(path)).status).toBe(410);
  expect(await (await house.get('/api/v1/who', { cookie: before })).json()).toMatchObject({
    kind: 'visitor',
  });
  expect((await house.signIn(id, 'una altra de ben llarga')).status).toBe(303);
});

test('a link ends after a day, and a newer one ends the older', async () => {
  const id = await house.addAccount(['welcome']);
  const link = async () => {
    const made = await house.identity.resetAccount(id, system, 'ca');
    if (!made.ok) throw new Error(made.refusal.code);
    return new URL(made.value.link).pathname;
  };
  const older = await link();
  const newer = await link();
  expect((await house.get(older)).status).toBe(410);
  expect((await house.get(newer)).status).toBe(200);
  await sql`UPDATE account_reset SET expires_at = now() WHERE staff_id = ${id}`.execute(house.db);
  expect((await house.get(newer)).status).toBe(410);
  expect(await house.identity.resetAccount('nobody-at-all', system, 'ca')).toMatchObject({
    refusal: { code: 'unknown-staff' },
  });
});

test('an administrator makes links on a page; others are told why not', async () => {
  const [admin, welcome] = [
    await house.addAccount(['administrator']),
    await house.addAccount(['welcome']),
  ];
  const cookieFor = async (id: string) =>
    cookieOf(await house.signIn(id, goodPassword), 'connecta_staff') ?? '';
  const page = await house.post('/ca/staff/accounts', { staff: welcome }, await cookieFor(admin));
  expect(await page.text()).toMatch(
    /value="https:\/\/council\.example\/ca\/staff\/reset\/[\w-]{22}"/,
  );
  const refused = await house.get('/ca/staff/accounts', { cookie: await cookieFor(welcome) });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('No teniu permís');
});

test('demonstration accounts are for invented people of a demonstration council', async () => {
  await expect(house.identity.ensureDemonstrationAccounts(goodPassword)).rejects.toThrow(
    'demonstration council only',
  );
  await sql`INSERT INTO council (id, name, country, time_zone, default_language, languages, facts, demonstration, loaded_at)
    VALUES ('exemple', '{}', 'ES', 'Europe/Madrid', 'ca', '{ca}', '{}', true, now())`.execute(
    house.db,
  );
  const [invented, real] = [await house.addStaff(['welcome']), await house.addStaff(['welcome'])];
  await house.db
    .updateTable('staff_member')
    .set({ invented: false })
    .where('id', '=', real)
    .execute();
  expect(await house.identity.ensureDemonstrationAccounts(goodPassword)).toBe(1);
  expect(await house.identity.ensureDemonstrationAccounts(goodPassword)).toBe(0);
  expect((await house.signIn(invented, goodPassword)).status).toBe(303);
  expect((await house.signIn(real, goodPassword)).status).toBe(401);
});

test('the log holds ids and codes, never a name or a secret', async () => {
  const rows = await house.db
    .selectFrom('event_log')
    .select(['type', 'data'])
    .where('entity', '=', 'account')
    .execute();
  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(rows)).not.toMatch(/Ada|Persona|gats/);
});
