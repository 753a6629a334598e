import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClock } from '../../kernel/clock.ts';
import { Temporal } from '../../kernel/time.ts';
import { translator } from '../../locales/translate.ts';
import { systemActor } from '../../platform/events/actor.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { packageRoot } from '../../platform/package-root.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { officeRoutes } from './edit-routes.tsx';
import { firstCouncilRoutes } from './first-council-routes.tsx';
import { leadToFirstSteps } from './lead-to-first-steps.ts';
import { createCouncil, type CouncilModule } from './module.ts';

/** From the first page on, as a council's first day goes. */
let database: TestDatabase;
let council: CouncilModule;
let app: Hono<AppEnv>;
let accounts = false;

beforeAll(async () => {
  database = await testDatabase();
  const onError = (error: unknown) => {
    throw error;
  };
  const clock = startClock(Temporal.Instant.from('2026-11-24T09:30:00Z'));
  council = createCouncil({ ...database, clock, checkAnswer: () => [], onError });
  const roles = ['administrator'];
  await database.db
    .insertInto('staff_member')
    .values({ id: 'ana', name: 'Ana', roles, languages: ['ca'] })
    .execute();
  app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set('t', translator(/^\/(ca|es|en)(\/|$)/.exec(c.req.path)?.[1] ?? 'en'));
    c.set('caller', { kind: 'staff', id: 'ana', name: 'Ana', roles });
    await next();
  });
  app.use(leadToFirstSteps({ isLoaded: council.isLoaded, noAccounts: async () => !accounts }));
  const deps = {
    council,
    requirePermission: () => async (_c: unknown, next: () => Promise<void>) => next(),
    frameOf: (c: { var: AppEnv['Variables']; req: { path: string } }) => ({
      t: c.var.t,
      language: c.var.t.language,
      languages: ['ca', 'es'],
      path: c.req.path,
      theme: undefined,
      councilName: 'Ajuntament',
      demonstration: false,
      now: Temporal.ZonedDateTime.from('2026-11-24T11:42[Europe/Madrid]'),
      assets: { styles: [], modules: [], scripts: [] },
    }),
  };
  app.route('/', firstCouncilRoutes(deps));
  app.route('/', officeRoutes({ ...deps, shippedFolder: join(packageRoot(), 'council/mataro') }));
});
afterAll(async () => {
  council.close();
  await database.close();
});

const get = (path: string) => app.request(path);
const post = (path: string, fields: readonly (readonly [string, string])[]) =>
  app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
  });
const unescape = (text: string) =>
  text.replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What a browser would send back from a page, with some fields changed; null takes one out. */
async function send(path: string, change: Readonly<Record<string, string | null>>) {
  const page = await (await get(path)).text();
  const form = /<form id="form".*<\/form>/su.exec(page)?.[0] ?? '';
  const fields = new Map<string, string>();
  for (const [tag] of form.matchAll(/<input[^>]*>/gu)) {
    const at = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1];
    if (at('type') === 'checkbox' && !tag.includes(' checked')) continue;
    fields.set(at('name') ?? '', unescape(at('value') ?? ''));
  }
  for (const [select, name = ''] of form.matchAll(/<select[^>]* name="([^"]*)".*?<\/select>/gsu)) {
    const chosen = /<option[^>]*value="([^"]*)"[^>]*selected/u.exec(select)?.[1];
    fields.set(name, chosen ?? /value="([^"]*)"/u.exec(select)?.[1] ?? '');
  }
  for (const [name, value] of Object.entries(change))
    if (value === null) fields.delete(name);
    else fields.set(name, value);
  return post(path, [...fields]);
}

const first = {
  name: 'Ajuntament d’Aldea Nova',
  place: 'Aldea Nova',
  country: 'ES',
  timeZone: 'Europe/Madrid',
  phone: '010',
  mailbox: 'hola@aldea.example',
  headquarters: 'seu.aldea.example',
  officeName: 'Ajuntament',
  hours: '09:00-14:00',
  positions: '2',
};

test('without a council every page leads to the next step', async () => {
  expect((await get('/ca')).headers.get('location')).toBe('/ca/staff/first');
  accounts = true;
  expect((await get('/es/offices')).headers.get('location')).toBe('/es/staff/council');
  const api = await get('/api/v1/tickets/A1');
  expect(api.status).toBe(409);
  expect(await api.json()).toMatchObject({ code: 'council-not-loaded' });
});

test('the first page names the field that is wrong and keeps what was typed', async () => {
  const wrong = { ...first, mailbox: 'hola', positions: '0' };
  const answer = await post('/ca/staff/council', [...Object.entries(wrong), ['languages', 'ca']]);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#mailbox"');
  expect(page).toContain('href="#positions"');
  expect(page).toContain('value="seu.aldea.example"');
  expect(council.isLoaded()).toBe(false);
});

test('the first page makes a council that the office shows', async () => {
  const answer = await post('/ca/staff/council', [
    ...Object.entries(first),
    ['languages', 'ca'],
    ['languages', 'es'],
  ]);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ca/office']);
  expect(council.current().document.council).toMatchObject({ id: 'aldea-nova' });
  expect((await get('/ca/staff/council')).headers.get('location')).toBe('/ca/office');
  expect(await (await get('/ca/office')).text()).toContain('/ca/office/sites/office');
});

test('a save changes what was typed, and says exactly what', async () => {
  const answer = await send('/ca/office/calendars/office', { 'weekly.sat': '10:00-13:00' });
  expect(answer.status).toBe(303);
  const page = await (await get(answer.headers.get('location') ?? '')).text();
  expect(page).toContain('calendars[office].weekly.sat');
  expect(council.current().document.calendars[0]?.weekly.sat).toEqual(['10:00-13:00']);
  const again = await send('/ca/office/calendars/office', {});
  const nothing = await (await get(again.headers.get('location') ?? '')).text();
  expect(nothing).toContain('No hi havia cap canvi per desar');
});

test('an error stands at its field, in the page’s language, with what was typed', async () => {
  const before = council.current().version;
  const answer = await send('/es/office/calendars/office', { 'weekly.sat': '14:00-10:00' });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#weekly.sat"');
  expect(page).toContain('no van en orden');
  expect(page).toContain('value="14:00-10:00"');
  expect(council.current().version).toBe(before);
});

test('who was slower is told, loses nothing and may save again', async () => {
  const old = String(council.current().version);
  await send('/ca/office/services', { 'services[0].targetWaitMinutes': '10' });
  const late = { version: old, mailbox: 'nova@aldea.example' };
  const answer = await send('/ca/office/council', late);
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain('value="nova@aldea.example"');
  expect(page).toContain(`name="version" value="${council.current().version}"`);
  expect(page).toContain('es conserva en aquesta pàgina');
  expect((await send('/ca/office/council', { mailbox: late.mailbox })).status).toBe(303);
  expect(council.current().document.council.mailbox).toBe('nova@aldea.example');
  expect(council.current().document.services[0]?.targetWaitMinutes).toBe(10);
});

test('positions go out of use and come in, holidays too', async () => {
  const site = '/ca/office/sites/office';
  const added = await send(site, {
    'positions[0].keep': null,
    'positions[2].id': 'welcome',
    'positions[2].kind': 'welcome',
    'positions[2].label.ca': 'Acollida',
    'positions[2].label.es': 'Acogida',
  });
  expect(added.status).toBe(303);
  const ids = () => council.current().document.sites[0]?.positions.map(({ id }) => id);
  expect(ids()).toEqual(['desk-2', 'welcome']);
  const half = { 'days[0].date': '2027-07-27', 'days[0].name.ca': 'Festa' };
  const refused = await send('/ca/office/holidays', half);
  expect(await refused.text()).toContain('href="#days[0].name.ca"');
  const whole = { ...half, publishedYears: '2027', 'days[0].name.es': 'Fiesta' };
  expect((await send('/ca/office/holidays', whole)).status).toBe(303);
  expect(council.current().document.holidays.days).toHaveLength(1);
  expect((await send('/ca/office/holidays', { 'days[0].keep': null })).status).toBe(303);
  expect(council.current().document.holidays.days).toEqual([]);
});

test('another language keeps what was typed; other things are not found', async () => {
  const answer = await send('/es/office/council', { changeLanguage: 'es', mailbox: 'a medias' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('value="a medias"');
  for (const path of ['/ca/office/sites/nowhere', '/ca/office/toString', '/ca/office/staff/ana'])
    expect((await get(path)).status).toBe(404);
});

test('the export is every file; differences name what is not as it was', async () => {
  const text = await (await get('/ca/office/export.yaml')).text();
  expect(text).toMatch(/^--- # council\.yaml\nid: aldea-nova/u);
  expect(text).toContain('--- # procedures.yaml');
  expect(await (await get('/ca/office/differences')).text()).toContain('council.shortName');
  const edited = council.current().document;
  expect(await council.import(edited, { actor: systemActor, dryRun: true })).toEqual({
    ok: true,
    value: [],
  });
});
