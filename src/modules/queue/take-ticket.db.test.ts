import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { startClock } from '../../kernel/clock.ts';
import { Temporal } from '../../kernel/time.ts';
import { citizenActor } from '../../platform/events/actor.ts';
import { takeTicket, type TakeTicketDeps } from './commands/take-ticket.ts';
import { ticketTaken } from './events.ts';

let opened: TestDatabase;
let deps: TakeTicketDeps;
let open = true;

beforeAll(async () => {
  opened = await testDatabase();
  const { db } = opened;
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
  deps = {
    db,
    signals: opened.signals,
    clock: startClock(Temporal.Instant.from('2026-11-24T09:42:00Z')),
    installationSecret: 'test',
    guide: {
      site: (id) =>
        id === 'hall'
          ? {
              id,
              screenKey: 'key',
              services: ['quick', 'table'],
              opening: () => ({ open, opensAt: 'tomorrow' }),
            }
          : null,
      procedure: () => null,
      handling: () => ({ mean: 4, cv: 0.8 }),
      defaultLanguage: () => 'ca',
      dayOf: () => '2026-11-24',
    },
  };
});
afterAll(() => opened.close());

const web = { actor: citizenActor, from: 'web', idempotencyKey: null } as const;

test('a double press gives one number and the same secret', async () => {
  const key = 'a-key-of-one-press';
  const [one, two] = await Promise.all([
    takeTicket(deps, { site: 'hall' }, { ...web, idempotencyKey: key }),
    takeTicket(deps, { site: 'hall' }, { ...web, idempotencyKey: key }),
  ]);
  if (!one.ok || !two.ok) throw new Error('refused');
  expect(two.value.number).toBe(one.value.number);
  expect(two.value.secret).toBe(one.value.secret);
  expect(new Set([one.value.replayed, two.value.replayed])).toEqual(new Set([false, true]));
  const other = await takeTicket(
    deps,
    { site: 'hall', service: 'table' },
    { ...web, idempotencyKey: key },
  );
  expect(other).toMatchObject({ ok: false, refusal: { code: 'idempotency-key-reused' } });
});

test('no number is given twice, and each service counts for itself', async () => {
  const taken = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      takeTicket(deps, { site: 'hall', service: index % 2 === 0 ? 'quick' : 'table' }, web),
    ),
  );
  const numbers = taken.map((result) => (result.ok ? result.value.number : 'refused'));
  expect(new Set(numbers).size).toBe(40);
  expect(numbers.filter((number) => number.startsWith('T')).sort()[0]).toBe('T 001');
});

test('the fact of each number stands in the log, with ids only', async () => {
  const events = await opened.db
    .selectFrom('event_log')
    .selectAll()
    .where('type', '=', 'ticket.taken')
    .execute();
  const tickets = await opened.db.selectFrom('ticket').selectAll().execute();
  expect(events.length).toBe(tickets.length);
  for (const event of events) expect(() => ticketTaken.read(event.data)).not.toThrow();
});

test.each([
  [{ site: 'nowhere' }, 'unknown-site'],
  [{ site: 'hall', procedure: 'nothing' }, 'unknown-procedure'],
  [{ site: 'hall', service: 'nothing' }, 'unknown-service'],
  [{ site: 'hall', language: '<b>' }, 'unknown-language'],
])('%j is refused as %s and leaves nothing behind', async (request, code) => {
  const count = async () =>
    (
      await opened.db
        .selectFrom('ticket')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  const before = await count();
  expect(await takeTicket(deps, request, web)).toMatchObject({ ok: false, refusal: { code } });
  expect(await count()).toBe(before);
});

test('a closed site gives no number to the public, but staff serve who is inside', async () => {
  open = false;
  expect(await takeTicket(deps, { site: 'hall' }, web)).toMatchObject({
    ok: false,
    refusal: { code: 'site-closed' },
  });
  const staff = await takeTicket(
    deps,
    { site: 'hall' },
    { actor: { kind: 'staff', id: 'anna' }, from: 'welcome', idempotencyKey: null },
  );
  expect(staff.ok).toBe(true);
  open = true;
});
