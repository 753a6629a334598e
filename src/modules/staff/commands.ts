import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Transact, Unit } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Actor } from '../../platform/events/actor.ts';
import {
  choosePresence,
  followWork,
  type ChosenState,
  type Presence,
  type PresenceRefusal,
} from './core/presence.ts';
import { presenceChanged } from './events.ts';
import { lockPresence, occupantOf, savePresence } from './store.ts';

export interface StaffDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
  readonly siteOfPosition: (positionId: string) => string | null;
}

export type PositionRefusal = 'unknown-position' | 'position-taken' | 'already-attending';

/** Sits a person at a position. One person at a position: a unique index decides in the end. */
export async function takePosition(
  deps: StaffDeps,
  staffId: string,
  positionId: string,
): Promise<Result<Presence, PositionRefusal>> {
  const siteId = deps.siteOfPosition(positionId);
  if (siteId === null) return refuse('unknown-position');
  try {
    return await deps.transact(async (unit) => {
      const now = deps.clock.now();
      const current = await presenceOf(unit, staffId, now);
      if (current.state === 'busy') return refuse('already-attending');
      const presence: Presence = {
        ...current,
        siteId,
        positionId,
        state: 'available',
        since: now,
        idleSince: now,
      };
      await record(unit, presence, current);
      return ok(presence);
    });
  } catch (error) {
    if (!isPositionConflict(error)) throw error;
    const occupant = await occupantOf(deps.db, positionId);
    return refuse('position-taken', { name: occupant?.name ?? '' });
  }
}

/** Available, break, training, wrap-up or off. */
export async function setPresence(
  deps: StaffDeps,
  staffId: string,
  wished: ChosenState,
): Promise<Result<Presence, PresenceRefusal>> {
  return deps.transact(async (unit) => {
    const now = deps.clock.now();
    const current = await presenceOf(unit, staffId, now);
    const decided = choosePresence(current, wished, now);
    if (decided.ok) await record(unit, decided.value, current);
    return decided;
  });
}

/** Called in the transaction in which work begins or ends for a person. */
export async function followWorkOf(
  deps: Pick<StaffDeps, 'clock'>,
  unit: Unit,
  staffId: string,
  attending: boolean,
): Promise<void> {
  const now = deps.clock.now();
  const current = await presenceOf(unit, staffId, now);
  const next = followWork(current, attending, now);
  if (next !== current) await record(unit, next, current);
}

async function presenceOf(unit: Unit, staffId: string, now: Presence['since']): Promise<Presence> {
  return (
    (await lockPresence(unit.trx, staffId)) ?? {
      staffId,
      state: 'off',
      siteId: null,
      positionId: null,
      since: now,
      idleSince: null,
    }
  );
}

async function record(unit: Unit, presence: Presence, before: Presence): Promise<void> {
  await savePresence(unit.trx, presence);
  const actor: Actor = { kind: 'staff', id: presence.staffId };
  unit.event(
    presenceChanged.record({
      at: presence.since,
      actor,
      entity: 'staff',
      entityId: presence.staffId,
      data: { state: presence.state, site: presence.siteId, position: presence.positionId },
    }),
  );
  unit.signal('work');
  unit.signal(`desk:${presence.staffId}`);
  for (const siteId of new Set([before.siteId, presence.siteId]))
    if (siteId !== null) unit.signal(`site:${siteId}`);
}

function isPositionConflict(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'presence_position'
  );
}
