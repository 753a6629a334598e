import { expect, test, vi } from 'vitest';
import { startClock } from '../../kernel/clock.ts';
import { Temporal } from '../../kernel/time.ts';
import { inProcessSignals } from '../../platform/signals/in-process.ts';
import { oldestFirst, type IdlePerson, type WaitingWork } from './core/decide-offers.ts';
import { startDispatcher, type DispatcherDeps } from './dispatcher.ts';

const at = Temporal.Instant.from('2026-11-24T10:00:00Z');
const anna: IdlePerson = {
  staffId: 'anna',
  siteId: 'hall',
  positionId: 'p1',
  services: ['quick'],
  languages: [],
  idleSince: at,
};
const work: WaitingWork = {
  id: 'w1',
  channel: 'counter',
  siteId: 'hall',
  serviceId: 'quick',
  needs: [],
  priority: 0,
  ref: at,
  reservedFor: null,
  declinedBy: [],
};

function scene(overrides: Partial<DispatcherDeps>): DispatcherDeps {
  return {
    clock: startClock(at),
    signals: inProcessSignals(),
    decide: oldestFirst,
    idlePeople: async () => [anna],
    waitingFor: async () => [],
    offer: async () => true,
    expire: async () => undefined,
    afterRound: async () => undefined,
    onError: (error) => {
      throw error;
    },
    ...overrides,
  };
}

test('a change of work leads to an offer without waiting for a tick', async () => {
  let waiting: WaitingWork[] = [];
  const offered: string[] = [];
  const deps = scene({
    waitingFor: async () => waiting,
    offer: async (decision) => {
      offered.push(decision.workId);
      waiting = [];
      return true;
    },
  });
  const dispatcher = startDispatcher(deps);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(offered).toEqual([]);
  waiting = [work];
  deps.signals.publish('work');
  await vi.waitFor(() => expect(offered).toEqual(['w1']), { interval: 2 });
  await dispatcher.stop();
});

test('rounds never overlap, and what arrives during one is not forgotten', async () => {
  let inside = 0;
  let most = 0;
  let rounds = 0;
  const deps = scene({
    afterRound: async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      rounds += 1;
      inside -= 1;
    },
  });
  const dispatcher = startDispatcher(deps);
  for (let index = 0; index < 10; index += 1) dispatcher.wake();
  await vi.waitFor(() => expect(rounds).toBe(2));
  await dispatcher.stop();
  expect(most).toBe(1);
});

test('a failing round is reported and the next one runs', async () => {
  const errors: unknown[] = [];
  let rounds = 0;
  const deps = scene({
    idlePeople: async () => {
      rounds += 1;
      if (rounds === 1) throw new Error('lost connection');
      return [];
    },
    onError: (error) => void errors.push(error),
  });
  const dispatcher = startDispatcher(deps);
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  deps.signals.publish('work');
  await vi.waitFor(() => expect(rounds).toBe(2));
  await dispatcher.stop();
});
