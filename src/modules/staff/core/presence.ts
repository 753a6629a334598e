import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Temporal } from '../../../kernel/time.ts';

export const presenceStates = [
  'available',
  'busy',
  'wrap-up',
  'walking',
  'break',
  'training',
  'off',
] as const;
export type PresenceState = (typeof presenceStates)[number];

export interface Presence {
  readonly staffId: string;
  readonly state: PresenceState;
  readonly siteId: string | null;
  readonly positionId: string | null;
  readonly since: Temporal.Instant;
  /** Since when nothing is in hand; the longest idle is offered work first. */
  readonly idleSince: Temporal.Instant | null;
}

export type PresenceRefusal = 'position-needed' | 'already-attending';

/** What a person may set by hand; `busy` and `walking` follow from work, never from a button. */
export type ChosenState = Extract<
  PresenceState,
  'available' | 'wrap-up' | 'break' | 'training' | 'off'
>;

/** Going off gives the position back. Nobody leaves a person who sits in front of them. */
export function choosePresence(
  current: Presence,
  wished: ChosenState,
  now: Temporal.Instant,
): Result<Presence, PresenceRefusal> {
  if (current.state === 'busy') return refuse('already-attending');
  if (wished === 'available' && current.positionId === null) return refuse('position-needed');
  const place = wished === 'off' ? { siteId: null, positionId: null } : {};
  return ok({
    ...current,
    ...place,
    state: wished,
    since: now,
    idleSince: wished === 'available' ? now : null,
  });
}

/** Work begins or ends. A break asked for during an attention is taken after it, by hand. */
export function followWork(current: Presence, attending: boolean, now: Temporal.Instant): Presence {
  if (attending) return { ...current, state: 'busy', since: now, idleSince: null };
  if (current.state !== 'busy') return current;
  return { ...current, state: 'available', since: now, idleSince: now };
}
