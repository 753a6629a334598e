import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startClock } from '../../kernel/clock.ts';
import { Temporal } from '../../kernel/time.ts';
import { packageRoot } from '../../platform/package-root.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { systemActor } from '../../platform/events/actor.ts';
import { diffCouncil } from './core/diff-council.ts';
import type { CouncilDocument } from './core/council-document.ts';
import { createCouncil, type CouncilModule } from './module.ts';

/** Each test continues from what the one before left, as a council's life does. */
let database: TestDatabase;
let council: CouncilModule;
let document: CouncilDocument;

const clock = startClock(Temporal.Instant.from('2026-11-24T09:30:00Z'));
const folder = (name: string) => join(packageRoot(), 'council', name);
const live = { actor: systemActor, dryRun: false };

async function documentOf(name: string): Promise<CouncilDocument> {
  const prepared = await council.prepare(folder(name));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return prepared.value;
}

beforeAll(async () => {
  database = await testDatabase();
  const onError = (error: unknown) => {
    throw error;
  };
  council = createCouncil({ ...database, clock, checkAnswer: () => [], onError });
  document = await documentOf('mataro');
});

afterAll(async () => {
  council.close();
  await database.close();
});

test('before the first start there is no council', async () => {
  await council.refresh();
  expect(council.isLoaded()).toBe(false);
  expect(await council.import(document, live)).toMatchObject({
    refusal: { code: 'council-not-loaded' },
  });
});

test('files, database and files again are the same council', async () => {
  expect(await council.loadOnce(document)).toEqual({ ok: true, value: { loaded: true } });
  expect(diffCouncil(document, council.current().document)).toEqual([]);

  const exported = mkdtempSync(join(tmpdir(), 'connecta-export-'));
  expect(await council.export(exported)).toMatchObject({ ok: true });
  const again = await council.prepare(exported);
  expect(again.ok && diffCouncil(document, again.value)).toEqual([]);
});

test('a second start changes nothing; another council is refused', async () => {
  expect(await council.loadOnce(document)).toEqual({ ok: true, value: { loaded: false } });
  const other = await documentOf('vila-da-ria');
  const facts = { loaded: 'mataro', wished: 'vila-da-ria' };
  const refused = { ok: false, refusal: { code: 'council-already-loaded', facts } };
  expect(await council.loadOnce(other)).toEqual(refused);
  expect(await council.import(other, live)).toEqual(refused);
  expect(council.current().version).toBe(1);
});

test('the start says whether it loaded, and refuses the folder of another council', async () => {
  expect(await council.start(folder('mataro'))).toEqual({ ok: true, value: { loaded: false } });
  expect(await council.start(folder('vila-da-ria'))).toMatchObject({
    ok: false,
    refusal: { code: 'council-already-loaded', facts: { wished: 'vila-da-ria' } },
  });
});

test('the view finds things by what names them', () => {
  const view = council.current();
  expect(view.position('connecta-t-07')?.position.label['ca']).toBe('Taula 7');
  expect(view.procedure('1')).toBe(view.procedure('volant-empadronament'));
  const key = view.screenKey('connecta');
  expect(key).toMatch(/^[0-9a-f-]{36}$/);
  expect(view.siteByScreenKey(key ?? '')?.id).toBe('connecta');
  expect(view.calendar('on-site')?.weeklyHours['5']).toEqual([{ from: '09:00', to: '15:00' }]);
  expect(view.site('nowhere')).toBeNull();
});

test('a rehearsal says the differences and changes nothing', async () => {
  const changed = { ...document, staff: document.staff.slice(1) };
  const said = await council.import(changed, { ...live, dryRun: true });
  expect(said.ok && said.value.map(({ path, kind }) => [path, kind])).toEqual([
    [`staff[${document.staff[0]?.user}]`, 'removed'],
  ]);
  await council.refresh();
  expect(council.current().document.staff).toHaveLength(document.staff.length);
});

test('an import puts out of use what it leaves out, and keeps its row', async () => {
  const changed = {
    ...document,
    sites: document.sites.filter(({ id }) => id !== 'cirera'),
    procedures: document.procedures.filter(({ number }) => number !== 1),
    keywords: Object.fromEntries(Object.entries(document.keywords).filter(([n]) => n !== '1')),
    answers: document.answers.filter(({ procedure }) => procedure !== 1),
  };
  const imported = await council.import(changed, { ...live, version: 1 });
  expect(imported).toMatchObject({ ok: true });
  expect(council.current().version).toBe(2);
  expect(diffCouncil(changed, council.current().document)).toEqual([]);
  expect(council.current().procedure('1')).toBeNull();
  const { db } = database;
  const kept = await db.selectFrom('procedure').select('active').where('number', '=', 1).execute();
  expect(kept).toEqual([{ active: false }]);
  const answers = await db
    .selectFrom('answer')
    .select('version')
    .where('procedure_id', '=', 'volant-empadronament')
    .execute();
  expect(answers).toHaveLength(1);
  const places = await db
    .selectFrom('attending_position')
    .select('active')
    .where('site_id', '=', 'cirera')
    .execute();
  expect(places).toEqual([{ active: false }]);
});

test('somebody else changed it meanwhile: refused', async () => {
  const refused = await council.import(document, { ...live, version: 1 });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'council-changed' } });
});

test('bringing the first files back leaves the first council, and screens keep their names', async () => {
  const before = await database.db.selectFrom('site').select(['id', 'screen_key']).execute();
  expect(await council.import(document, live)).toMatchObject({ ok: true });
  expect(diffCouncil(document, council.current().document)).toEqual([]);
  const after = await database.db.selectFrom('site').select(['id', 'screen_key']).execute();
  expect(new Set(after.map(({ screen_key: key }) => key))).toEqual(
    new Set(before.map(({ screen_key: key }) => key)),
  );
});

test('a failed import leaves nothing half done', async () => {
  const [site] = document.sites;
  const position = site?.positions[0];
  if (site === undefined || position === undefined) throw new Error('no position');
  // Passes no check of the module: only the database can refuse it.
  const broken = {
    ...document,
    council: { ...document.council, population: 1 },
    services: document.services.map((service) => ({ ...service, letter: service.id })),
  };
  await expect(council.import(broken, live)).rejects.toThrow();
  await council.refresh();
  expect(diffCouncil(document, council.current().document)).toEqual([]);
});

test('each change is one event, with codes and figures only', async () => {
  const events = await database.db
    .selectFrom('event_log')
    .select(['type', 'entity_id', 'data'])
    .where('entity', '=', 'council')
    .orderBy('seq')
    .execute();
  expect(events.map(({ type }) => type)).toEqual([
    'council.loaded',
    'council.imported',
    'council.imported',
  ]);
  expect(events[0]?.data).toEqual({ country: 'ES', sites: 6, procedures: 92, answers: 20 });
});

test('a signal of another node refreshes the view', async () => {
  await database.db
    .updateTable('staff_member')
    .set({ name: 'Changed Elsewhere' })
    .where('id', '=', document.staff[0]?.user ?? '')
    .execute();
  database.signals.publish('council');
  await vi.waitFor(() => {
    expect(council.current().document.staff[0]?.name).toBe('Changed Elsewhere');
  });
});

test('a second council, of another country, starts on a database of its own', async () => {
  const own = await testDatabase();
  const other = createCouncil({
    ...own,
    clock,
    checkAnswer: () => [],
    onError: () => undefined,
  });
  const nowhere = await other.start(folder('nowhere'));
  expect(nowhere).toMatchObject({ ok: false, refusal: { code: 'council-not-valid' } });
  expect(!nowhere.ok && nowhere.problems[0]?.code).toBe('file-unreadable');
  expect(await other.start(folder('vila-da-ria'))).toEqual({ ok: true, value: { loaded: true } });
  const { document: loaded } = other.current();
  expect(loaded.council).toMatchObject({ country: 'PT', languages: ['pt', 'en'] });
  expect(loaded.locales['pt']?.['common.home']).toBe('Início');
  expect(other.current().calendar('atendimento')?.weeklyHours['6']).toHaveLength(1);
  other.close();
  await own.close();
});
