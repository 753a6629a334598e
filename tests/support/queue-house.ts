import { sql } from 'kysely';
import type { Clock } from '../../src/kernel/clock.ts';
import { Temporal } from '../../src/kernel/time.ts';
import { enqueueMessage } from '../../src/modules/messages/messages.ts';
import type { QueueDeps } from '../../src/modules/queue/queue-deps.ts';
import { followWork } from '../../src/modules/queue/follow-work.ts';
import type { GuideSite, QueueGuide } from '../../src/modules/queue/queue-guide.ts';
import { changeWork, changeWorkIn, type WorkCommandDeps } from '../../src/modules/work/commands.ts';
import { findWorkItem, leftOvernight, lockWorkItem } from '../../src/modules/work/store.ts';
import { proceduresAhead } from '../../src/modules/work/views.ts';
import type { WorkAction } from '../../src/modules/work/core/transition.ts';
import { testDatabase, type TestDatabase } from './database.ts';

const zone = 'Europe/Madrid';
const texts = (text: string) => ({ ca: text, es: text, en: text });

export interface QueueHouse {
  readonly database: TestDatabase;
  readonly deps: QueueDeps;
  /** Moves the domain clock to a wall time of the council. */
  setNow(wall: string): void;
  /** A second passes, so that two arrivals have an order. */
  tick(): void;
  setOpen(open: boolean): void;
  setRange(range: { from: number; to: number } | null): void;
  work(workId: string, action: WorkAction, staff?: string): ReturnType<typeof changeWork>;
  /** Texts and addresses of the messages written so far. */
  messages(): Promise<{ kind: string; recipient: string | null }[]>;
  close(): Promise<void>;
}

/** A hall with a quick counter and a table, joined to the real work commands. */
export async function queueHouse(): Promise<QueueHouse> {
  const database = await testDatabase();
  const { db, transact, signals } = database;
  let now = instant('2026-11-24T11:42:10');
  let open = true;
  let range: { from: number; to: number } | null = { from: 8, to: 18 };
  const clock: Clock = { now: () => now, monotonic: () => 0 };
  await insertPlaces(database);
  const key = await db.selectFrom('site').select('screen_key').executeTakeFirstOrThrow();
  const hall: GuideSite = {
    id: 'hall',
    screenKey: key.screen_key,
    names: texts('Sala'),
    address: 'Plaça, 1',
    services: ['quick', 'table'],
    opening: () => ({ open, opensAt: open ? null : '2026-11-25T09:00+01:00' }),
  };
  const guide: QueueGuide = guideOf(hall);
  const work: WorkCommandDeps = { transact, clock, hooks: [followWork({ clock, guide })] };
  const deps: QueueDeps = {
    db,
    transact,
    signals,
    clock,
    guide,
    work: {
      find: findWorkItem,
      lock: lockWorkItem,
      ahead: proceduresAhead,
      leftOvernight,
      change: (unit, id, action, actor) => changeWorkIn(work, unit, id, action, actor),
    },
    waits: {
      async ofWork(_site, _service, workId) {
        const ahead = await proceduresAhead(db, workId);
        return ahead === null ? null : { ahead: ahead.length, range };
      },
      ofNewcomer: () => Promise.resolve({ ahead: 0, range }),
    },
    enqueueMessage,
    installationSecret: 'test',
    publicUrl: 'https://example.org',
    speech: { say: () => Promise.resolve(null) },
    assets: () => ({ styles: [], scripts: [], modules: [] }),
  };
  return {
    database,
    deps,
    setNow: (wall) => {
      now = instant(wall);
    },
    tick: () => {
      now = now.add({ seconds: 1 });
    },
    setOpen: (value) => {
      open = value;
    },
    setRange: (value) => {
      range = value;
    },
    work: (id, action, staff = 'anna') =>
      changeWork(work, id, action, { kind: 'staff', id: staff }),
    messages: () => db.selectFrom('message').select(['kind', 'recipient']).execute(),
    close: () => database.close(),
  };
}

function instant(wall: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
}

async function insertPlaces({ db }: TestDatabase): Promise<void> {
  await db
    .insertInto('site')
    .values({ id: 'hall', names: '{}', address: '', body: '{}', position: 1 })
    .execute();
  await db
    .insertInto('service')
    .values([
      { id: 'quick', letter: 'R', names: '{}', body: '{}', position: 1 },
      { id: 'table', letter: 'T', names: '{}', body: '{}', position: 2 },
    ])
    .execute();
  await db
    .insertInto('attending_position')
    .values(
      ['p0', 't7'].map((id, index) => ({
        id,
        site_id: 'hall',
        kind: 'point0',
        labels: '{}',
        position: index,
      })),
    )
    .execute();
  await db
    .insertInto('staff_member')
    .values(
      ['anna', 'pau'].map((id) => ({
        id,
        name: id,
        roles: sql<string[]>`'{}'`,
        languages: sql<string[]>`'{ca}'`,
      })),
    )
    .execute();
}

function guideOf(hall: GuideSite): QueueGuide {
  const services = {
    quick: { id: 'quick', names: texts('Punt 0'), byAppointment: false, upToMinutes: 5 },
    table: { id: 'table', names: texts('Taula'), byAppointment: false, upToMinutes: null },
  };
  const positions = {
    p0: { id: 'p0', siteId: 'hall', labels: texts('Punt 0'), directions: { ca: 'A l’esquerra' } },
    t7: { id: 't7', siteId: 'hall', labels: texts('Taula 7'), directions: null },
  };
  const padro = { id: 'padro', serviceId: 'table', names: texts('Padró'), online: true };
  return {
    site: (id) => (id === 'hall' ? hall : null),
    sites: () => [hall],
    siteByScreenKey: (key) => (key === hall.screenKey ? hall : null),
    service: (id) => (id === 'quick' || id === 'table' ? services[id] : null),
    position: (id) => (id === 'p0' || id === 't7' ? positions[id] : null),
    procedure: (id) => (id === 'padro' ? padro : null),
    handling: () => ({ mean: 4, cv: 0.8 }),
    defaultLanguage: () => 'ca',
    languages: () => ['ca', 'es', 'en'],
    timeZone: () => zone,
    name: () => texts('Ajuntament de prova'),
    demonstration: () => true,
    dayOf: (at) => at.toZonedDateTimeISO(zone).toPlainDate().toString(),
  };
}
