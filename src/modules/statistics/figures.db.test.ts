import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { Temporal } from '../../kernel/time.ts';
import { translator } from '../../locales/translate.ts';
import { systemActor } from '../../platform/events/actor.ts';
import type { DomainEvent } from '../../platform/events/define-event.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { answerGiven, contactEnded, contactVoided } from '../contacts/events.ts';
import { ticketTaken } from '../queue/events.ts';
import { workEvent } from '../work/events.ts';
import { createStatistics } from './module.tsx';

let database: TestDatabase;
let app: Hono<AppEnv>;
const at = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Madrid').toInstant();
const name = (text: string) => ({ ca: text, es: text, en: text });

beforeAll(async () => {
  database = await testDatabase();
  const statistics = createStatistics({
    db: database.db,
    clock: { now: () => at('2026-11-24T18:00'), monotonic: () => 0 },
    council: () => ({
      timeZone: 'Europe/Madrid',
      defaultLanguage: 'ca',
      sites: [{ id: 'hall', name: name('Ajuntament') }],
      services: [
        { id: 'quick', targetWaitMinutes: 5, byAppointment: false },
        { id: 'booked', targetWaitMinutes: 5, byAppointment: true },
      ],
    }),
    requirePermission: () => (_c, next) => next(),
    frameOf: (c) => ({
      t: c.var.t,
      language: c.var.t.language,
      languages: ['ca', 'es', 'en'],
      path: c.req.path,
      theme: undefined,
      councilName: 'Ajuntament d’exemple',
      demonstration: true,
      now: Temporal.ZonedDateTime.from('2026-11-24T18:00[Europe/Madrid]'),
      assets: { styles: [], modules: [], scripts: [] },
    }),
  });
  app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set('t', translator(/^\/(ca|es|en)\//.exec(c.req.path)?.[1] ?? 'en'));
    await next();
  });
  app.route('/', statistics.routes);
});
afterAll(() => database.close());

const keep = (events: DomainEvent[]) =>
  database.transact(async (unit) => {
    for (const event of events) unit.event(event);
  });

function taken(work: string, when: string, service = 'quick'): DomainEvent {
  return ticketTaken.record({
    at: at(when),
    entity: 'work',
    entityId: work,
    actor: systemActor,
    data: { ticket: newId(), site: 'hall', service, procedure: null, from: 'web' },
  });
}

type Step = Partial<Parameters<typeof workEvent.record>[0]['data']> & { service?: string };
function step(work: string, when: string, data: Step): DomainEvent {
  return workEvent.record({
    at: at(when),
    entity: 'work',
    entityId: work,
    actor: systemActor,
    data: {
      action: 'accept',
      state: 'accepted',
      channel: 'counter',
      site: 'hall',
      service: 'quick',
      procedure: null,
      staff: 'ana',
      position: 'hall-1',
      priority: 0,
      result: null,
      waited: 0,
      attended: null,
      ...data,
    },
  });
}
const finish = { action: 'finish', state: 'done', result: 'solved' } as const;

async function figures(day: string) {
  const answer = await app.request(`/api/v1/figures?day=${day}`);
  expect(answer.status).toBe(200);
  return answer.json();
}

test('a day without events has no data yet', async () => {
  expect(await figures('2026-11-20')).toMatchObject({ empty: true, total: { arrived: 0 } });
  expect(await (await app.request('/ca/figures?day=2026-11-20')).text()).toContain(
    'Encara no hi ha dades',
  );
});

test('the events of a day become its figures, and of that day only', async () => {
  const [undone, parked, absent, gone, waits, before] = Array.from({ length: 6 }, newId) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  await keep([
    taken(before, '2026-11-23T23:59:59'),
    taken(undone, '2026-11-24T09:00'),
    // A wrong call that was undone: the wait that counts is the second one.
    step(undone, '2026-11-24T09:01', { waited: 60 }),
    step(undone, '2026-11-24T09:01:30', { action: 'prioritise', priority: 1 }),
    step(undone, '2026-11-24T09:02', {
      action: 'undo',
      state: 'waiting',
      waited: 120,
      attended: 60,
    }),
    step(undone, '2026-11-24T09:10', { action: 'take', waited: 600 }),
    step(undone, '2026-11-24T09:20', { ...finish, waited: 1200, attended: 600 }),
    // Parked and taken again: one wait, two stretches of attention.
    taken(parked, '2026-11-24T09:30', 'booked'),
    step(parked, '2026-11-24T09:31', { waited: 60, service: 'booked' }),
    step(parked, '2026-11-24T09:33', {
      action: 'park',
      state: 'held',
      waited: 180,
      attended: 120,
      service: 'booked',
    }),
    step(parked, '2026-11-24T10:00', {
      action: 'take',
      waited: 1800,
      attended: 1740,
      service: 'booked',
    }),
    step(parked, '2026-11-24T10:01', { ...finish, waited: 1860, attended: 60, service: 'booked' }),
    taken(absent, '2026-11-24T11:00'),
    step(absent, '2026-11-24T11:10', { waited: 600 }),
    step(absent, '2026-11-24T11:12', { action: 'no-show', state: 'no-show', waited: 720 }),
    taken(gone, '2026-11-24T11:20'),
    step(gone, '2026-11-24T11:30', { action: 'abandon', state: 'abandoned', waited: 600 }),
    taken(waits, '2026-11-24T23:59:59'),
    // From yesterday and attended today: a wait of today, an arrival of yesterday.
    step(before, '2026-11-24T00:01', { waited: 121 }),
    taken(newId(), '2026-11-25T00:00'),
  ]);
  expect(await figures('2026-11-24')).toMatchObject({
    day: '2026-11-24',
    empty: false,
    total: {
      arrived: 5,
      attended: 3,
      noShow: 1,
      left: 1,
      waiting: 1,
      waitMedian: null,
      attendedSeconds: 780,
      promiseKept: { part: 2, of: 3 },
    },
    withoutAppointment: { part: 2, of: 3 },
    sites: [{ key: 'hall', arrived: 5 }],
    channels: [{ key: 'counter', arrived: 5 }],
  });
  expect(await figures('2026-11-23')).toMatchObject({ total: { arrived: 1, attended: 0 } });
});

test('contacts and answers are counted, voided contacts are not', async () => {
  const when = '2026-11-22T10:00';
  const ended = (contact: string, result: string | null) =>
    contactEnded.record({
      at: at(when),
      entity: 'contact',
      entityId: contact,
      actor: systemActor,
      data: { work: null, channel: 'counter', site: 'hall', result, seconds: 60, questions: 1 },
    });
  const given = (version: number | null) =>
    answerGiven.record({
      at: at(when),
      entity: 'contact',
      entityId: newId(),
      actor: systemActor,
      data: { question: newId(), procedure: null, version, language: 'ca' },
    });
  const voided = newId();
  await keep([
    ended(newId(), 'solved'),
    ended(newId(), 'solved'),
    ended(newId(), null),
    ended(voided, 'solved'),
    contactVoided.record({
      at: at('2026-11-22T10:05'),
      entity: 'contact',
      entityId: voided,
      actor: systemActor,
      data: { work: null },
    }),
    given(2),
    given(null),
    given(null),
  ]);
  expect(await figures('2026-11-22')).toMatchObject({
    contacts: [
      { result: 'solved', count: 2 },
      { result: null, count: 1 },
    ],
    answers: { withVersion: 1, withoutVersion: 2 },
  });
});

test('with enough people there are percentiles, the page says them, few are said to be few', async () => {
  const works = Array.from({ length: 10 }, (_, index) => ({
    id: newId(),
    waited: (index + 1) * 60,
  }));
  await keep(
    works.flatMap(({ id, waited }) => [
      taken(id, '2026-11-19T09:00'),
      step(id, '2026-11-19T09:30', { waited }),
    ]),
  );
  expect(await figures('2026-11-19')).toMatchObject({ total: { waitMedian: 300, waitP90: 540 } });
  const page = await (await app.request('/ca/figures?day=2026-11-19')).text();
  expect(page).toMatch(/Ajuntament.*5 min.*9 min/su);
  const few = await (await app.request('/ca/figures?day=2026-11-24')).text();
  expect(few).toContain('pocs casos');
  expect(few).toContain('data-live="figures"');
});

test.each(['2026-02-30', 'avui', '2026-11-25'])('%s is no day with figures', async (day) => {
  expect((await app.request(`/api/v1/figures?day=${day}`)).status).toBe(400);
  const page = await app.request(`/ca/figures?day=${day}`);
  expect(page.status).toBe(422);
  expect(await page.text()).toContain('Això no és cap dia passat');
});
