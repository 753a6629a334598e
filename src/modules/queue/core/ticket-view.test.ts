import { expect, test } from 'vitest';
import { ticketState, type TicketFacts } from './ticket-view.ts';

const facts: TicketFacts = {
  workState: 'waiting',
  ahead: 5,
  keptByCitizen: false,
  serviceDay: '2026-11-24',
  today: '2026-11-24',
};

test.each([
  [{}, 'waiting'],
  [{ ahead: 2 }, 'near'],
  [{ workState: 'offered', ahead: 0 }, 'near'],
  [{ workState: 'accepted' }, 'called'],
  [{ workState: 'held', keptByCitizen: true }, 'kept'],
  [{ workState: 'held' }, 'waiting'],
  [{ workState: 'no-show' }, 'missed'],
  [{ workState: 'done' }, 'served'],
  [{ workState: 'abandoned' }, 'left'],
  [{ workState: 'abandoned', today: '2026-11-25' }, 'closed'],
  [{ today: '2026-11-25' }, 'closed'],
  [{ workState: 'accepted', today: '2026-11-25' }, 'closed'],
  [{ workState: 'done', today: '2026-11-25' }, 'served'],
] as const)('%j is %s', (change, state) => {
  expect(ticketState({ ...facts, ...change })).toBe(state);
});
