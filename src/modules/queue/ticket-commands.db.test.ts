import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { queueHouse, type QueueHouse } from '../../../tests/support/queue-house.ts';
import { citizenActor } from '../../platform/events/actor.ts';
import { callScreenView } from './call-screen-view.ts';
import { closeDay } from './close-day.ts';
import { comeBack } from './commands/come-back.ts';
import { keepPlace } from './commands/keep-place.ts';
import { leave } from './commands/leave.ts';
import { notifyMe } from './commands/notify-me.ts';
import { takeTicket, type TicketGiven } from './commands/take-ticket.ts';
import { ticketCalled, ticketKept, ticketNear, ticketUncalled } from './events.ts';
import { notifyNear } from './notify-near.ts';
import { ticketStatus } from './ticket-status.ts';

let house: QueueHouse;
let day = 0;

beforeAll(async () => {
  house = await queueHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  // Each test has a day of its own, so that nobody of another test is ahead.
  day += 1;
  house.setNow(`2026-11-${String(day).padStart(2, '0')}T11:42:10`);
  return closeDay(house.deps);
});

async function take(service = 'quick'): Promise<TicketGiven> {
  house.tick();
  const taken = await takeTicket(
    house.deps,
    { site: 'hall', service },
    { actor: citizenActor, from: 'web', idempotencyKey: null },
  );
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value;
}

async function call(workId: string, positionId = 'p0', staffId = 'anna') {
  const taken = await house.work(workId, { kind: 'take', staffId, positionId }, staffId);
  if (!taken.ok) throw new Error(taken.refusal.code);
}

const finish = (workId: string, staffId = 'anna') =>
  house.work(workId, { kind: 'finish', staffId, result: 'solved' }, staffId);
const stateOf = async (ticket: TicketGiven) =>
  (await ticketStatus(house.deps, ticket.secret))?.state;
const eventsOf = async (workId: string, type: string) =>
  house.database.db
    .selectFrom('event_log')
    .selectAll()
    .where('entity_id', '=', workId)
    .where('type', '=', type)
    .execute();

test('a place is kept once, for 30 minutes, however often and quickly it is asked', async () => {
  const ticket = await take();
  const [one, two] = await Promise.all([
    keepPlace(house.deps, ticket.secret),
    keepPlace(house.deps, ticket.secret),
  ]);
  if (!one.ok || !two.ok) throw new Error('refused');
  expect(one.value.equals(two.value)).toBe(true);
  expect(house.deps.clock.now().until(one.value).total('minutes')).toBe(30);
  expect(await stateOf(ticket)).toBe('kept');
  const kept = await eventsOf(ticket.workId, ticketKept.type);
  expect(kept.map(({ data }) => ticketKept.read(data).minutes)).toEqual([30]);
  expect((await comeBack(house.deps, ticket.secret)).ok).toBe(true);
  expect((await comeBack(house.deps, ticket.secret)).ok).toBe(true);
  expect(await ticketStatus(house.deps, ticket.secret)).toMatchObject({
    state: 'near',
    ahead: 0,
    keptUntil: null,
    mayKeep: false,
  });
  expect(await keepPlace(house.deps, ticket.secret)).toMatchObject({
    refusal: { code: 'ticket-already-kept' },
  });
  expect(await stateOf(ticket)).toBe('near');
});

test('who comes back stands where they stood', async () => {
  const first = await take();
  const second = await take();
  await keepPlace(house.deps, first.secret);
  expect(await ticketStatus(house.deps, second.secret)).toMatchObject({ ahead: 0 });
  await comeBack(house.deps, first.secret);
  expect(await ticketStatus(house.deps, second.secret)).toMatchObject({ ahead: 1 });
});

test('leaving ends the turn once; a called or ended turn says why not', async () => {
  const ticket = await take();
  await notifyMe(house.deps, ticket.secret, { kind: 'email', to: 'a@example.org' });
  expect(
    await Promise.all([leave(house.deps, ticket.secret), leave(house.deps, ticket.secret)]),
  ).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await ticketStatus(house.deps, ticket.secret)).toMatchObject({
    state: 'left',
    notify: null,
  });
  expect(await keepPlace(house.deps, ticket.secret)).toMatchObject({
    refusal: { code: 'ticket-ended' },
  });
  const called = await take();
  await call(called.workId);
  expect(await leave(house.deps, called.secret)).toMatchObject({
    refusal: { code: 'ticket-called', facts: { place: 'p0' } },
  });
  await finish(called.workId);
  expect(await stateOf(called)).toBe('served');
  expect(await leave(house.deps, 'no-such-secret')).toMatchObject({
    refusal: { code: 'unknown-ticket' },
  });
});

test('accepting calls on screen and phone; undoing leaves no trace and the place is kept', async () => {
  const topics = new Set<string>();
  const stop = house.deps.signals.subscribe((topic) => topics.add(topic));
  const first = await take();
  const second = await take();
  await call(first.workId);
  expect(await ticketStatus(house.deps, first.secret)).toMatchObject({
    state: 'called',
    call: { positionId: 'p0' },
  });
  const shown = await callScreenView(house.deps, 'hall');
  expect(shown?.now).toMatchObject({ number: first.number, positionId: 'p0', repeat: 0 });
  expect(await house.work(first.workId, { kind: 'undo', staffId: 'anna' })).toMatchObject({
    ok: true,
  });
  // Signals go out after the publisher's own turn.
  await new Promise((done) => {
    setImmediate(done);
  });
  stop();
  expect((await callScreenView(house.deps, 'hall'))?.now).toBeNull();
  expect(await ticketStatus(house.deps, first.secret)).toMatchObject({ ahead: 0, call: null });
  expect(await ticketStatus(house.deps, second.secret)).toMatchObject({ ahead: 1 });
  const key = house.deps.guide.site('hall')?.screenKey ?? '';
  for (const topic of [`screen:${key}`, `queue:${key}`, `ticket:${first.workId}`])
    expect(topics).toContain(topic);
  const calls = await eventsOf(first.workId, ticketCalled.type);
  expect(calls.map(({ data }) => ticketCalled.read(data).position)).toEqual(['p0']);
  expect(await eventsOf(first.workId, ticketUncalled.type)).toHaveLength(1);
  await call(first.workId);
  expect((await callScreenView(house.deps, 'hall'))?.now?.repeat).toBe(0);
  await house.work(first.workId, { kind: 'no-show', staffId: 'anna' });
  expect(await stateOf(first)).toBe('missed');
});

test('the screen shows the latest call and three earlier ones, one for each ticket', async () => {
  const tickets = [];
  for (let index = 0; index < 6; index += 1) tickets.push(await take());
  for (const [index, ticket] of tickets.entries()) {
    house.setNow(`2026-11-${String(day).padStart(2, '0')}T11:${String(43 + index)}:00`);
    await call(ticket.workId);
    await finish(ticket.workId);
  }
  const view = await callScreenView(house.deps, 'hall');
  const numbers = tickets.map(({ number }) => number).toReversed();
  expect([view?.now, ...(view?.earlier ?? [])].map((one) => one?.number)).toEqual(
    numbers.slice(0, 4),
  );
});

test('at most two before: told exactly once, and the address is gone when the visit ends', async () => {
  const tickets = [await take(), await take(), await take(), await take()];
  const last = tickets[3];
  const first = tickets[0];
  if (last === undefined || first === undefined) throw new Error('no tickets');
  const before = (await house.messages()).length;
  await notifyMe(house.deps, last.secret, { kind: 'sms', to: '600 000 000' });
  expect(await notifyNear(house.deps)).toBe(0);
  await leave(house.deps, first.secret);
  const told = await Promise.all([notifyNear(house.deps), notifyNear(house.deps)]);
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await notifyNear(house.deps)).toBe(0);
  const messages = (await house.messages()).slice(before);
  expect(messages).toEqual([{ kind: 'sms', recipient: '600000000' }]);
  const near = await eventsOf(last.workId, ticketNear.type);
  expect(near.map(({ data }) => ticketNear.read(data).kind)).toEqual(['sms']);
  expect(JSON.stringify(near)).not.toContain('600000000');
  await call(last.workId);
  await finish(last.workId);
  const row = await house.database.db
    .selectFrom('ticket')
    .selectAll()
    .where('work_item_id', '=', last.workId)
    .executeTakeFirstOrThrow();
  expect([row.notify_kind, row.notify_to]).toEqual([null, null]);
});

test('an address that cannot be right is refused and nothing is kept; it can be taken back', async () => {
  const ticket = await take();
  expect(await notifyMe(house.deps, ticket.secret, { kind: 'email', to: 'anna' })).toMatchObject({
    refusal: { code: 'bad-email' },
  });
  expect(await notifyMe(house.deps, ticket.secret, { kind: 'sms', to: '12' })).toMatchObject({
    refusal: { code: 'bad-phone' },
  });
  expect((await ticketStatus(house.deps, ticket.secret))?.notify).toBeNull();
  await notifyMe(house.deps, ticket.secret, { kind: 'email', to: 'a@example.org' });
  expect((await ticketStatus(house.deps, ticket.secret))?.notify).toBe('email');
  await notifyMe(house.deps, ticket.secret, null);
  expect((await ticketStatus(house.deps, ticket.secret))?.notify).toBeNull();
});

test('after midnight yesterday is over: screen empty, tickets closed, nobody of yesterday ahead', async () => {
  const waiting = await take();
  const served = await take();
  await notifyMe(house.deps, waiting.secret, { kind: 'email', to: 'a@example.org' });
  await call(served.workId);
  await finish(served.workId);
  expect((await callScreenView(house.deps, 'hall'))?.now).not.toBeNull();
  day += 1;
  house.setNow(`2026-11-${String(day).padStart(2, '0')}T00:00:00`);
  expect((await callScreenView(house.deps, 'hall'))?.now).toBeNull();
  expect(await stateOf(waiting)).toBe('closed');
  expect(await stateOf(served)).toBe('served');
  for (const command of [keepPlace, comeBack, leave])
    expect(await command(house.deps, waiting.secret)).toMatchObject({
      refusal: { code: 'ticket-ended' },
    });
  expect(await closeDay(house.deps)).toBe(1);
  expect(await closeDay(house.deps)).toBe(0);
  expect(await stateOf(waiting)).toBe('closed');
  const today = await take();
  expect(today.number).toBe('R 001');
  expect(await ticketStatus(house.deps, today.secret)).toMatchObject({ ahead: 0 });
});
