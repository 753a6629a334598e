import { expect, test } from 'vitest';
import { Temporal } from '../../../kernel/time.ts';
import { choosePresence, followWork, type Presence } from './presence.ts';

const t0 = Temporal.Instant.from('2026-11-24T09:00:00Z');
const t1 = t0.add({ minutes: 5 });
const off: Presence = {
  staffId: 'anna',
  state: 'off',
  siteId: null,
  positionId: null,
  since: t0,
  idleSince: null,
};
const seated: Presence = { ...off, siteId: 's', positionId: 'p1' };

test('nobody is available without a position', () => {
  expect(choosePresence(off, 'available', t1)).toMatchObject({
    ok: false,
    refusal: { code: 'position-needed' },
  });
  expect(choosePresence(seated, 'available', t1)).toMatchObject({
    ok: true,
    value: { state: 'available', idleSince: t1 },
  });
});

test('nobody leaves a person who sits in front of them', () => {
  for (const wished of ['break', 'off', 'training', 'available'] as const)
    expect(choosePresence({ ...seated, state: 'busy' }, wished, t1)).toMatchObject({
      ok: false,
      refusal: { code: 'already-attending' },
    });
});

test('going off gives the position back', () => {
  expect(choosePresence({ ...seated, state: 'break' }, 'off', t1)).toMatchObject({
    ok: true,
    value: { positionId: null, siteId: null },
  });
});

test('the end of work makes a busy person available from that moment, and nobody else', () => {
  expect(followWork({ ...seated, state: 'busy' }, false, t1)).toMatchObject({
    state: 'available',
    idleSince: t1,
  });
  expect(followWork({ ...seated, state: 'break' }, false, t1).state).toBe('break');
  expect(followWork({ ...seated, state: 'available' }, true, t1)).toMatchObject({
    state: 'busy',
    idleSince: null,
  });
});
