import { sql, type Kysely } from 'kysely';
import type { Clock } from '../kernel/clock.ts';
import type { Temporal } from '../kernel/time.ts';
import type {
  IdlePerson,
  OfferDecision,
  WaitingWork,
} from '../modules/balancing/core/decide-offers.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import { presentStaff } from '../modules/staff/store.ts';
import { changeWork, type WorkCommandDeps } from '../modules/work/commands.ts';
import { overdueWork } from '../modules/work/store.ts';
import { waitingAt } from '../modules/work/views.ts';
import type { DB } from '../platform/db/types.generated.ts';
import { systemActor } from '../platform/events/actor.ts';
import { servicesOfPosition } from './services-of-position.ts';

/** How long a person has to accept before the next is asked. */
export const offerSeconds = 30;
/** Heads of the line looked at in one round: more than any office has people. */
const longestRound = 200;

/** Joins presence, positions and waiting work for the dispatcher. */
export function offersBetween(deps: {
  db: Kysely<DB>;
  clock: Clock;
  work: WorkCommandDeps;
  council: () => CouncilView;
}) {
  return {
    async idlePeople(): Promise<IdlePerson[]> {
      const council = deps.council();
      const people = await presentStaff(deps.db);
      const holding = await staffWithWork(deps.db);
      return people
        .filter((person) => person.state === 'available' && !holding.has(person.staffId))
        .map((person) => ({
          staffId: person.staffId,
          siteId: person.siteId,
          positionId: person.positionId,
          services: servicesOfPosition(council, person.positionId),
          languages: person.languages,
          idleSince: person.idleSince ?? person.since,
        }));
    },
    async waitingFor(people: readonly IdlePerson[]): Promise<WaitingWork[]> {
      const sites = [
        ...new Set(people.flatMap((person) => (person.siteId === null ? [] : [person.siteId]))),
      ];
      return waitingAt(deps.db, sites, longestRound);
    },
    async offer(decision: OfferDecision): Promise<boolean> {
      const until = await databaseTimeIn(deps.db, offerSeconds);
      const result = await changeWork(
        deps.work,
        decision.workId,
        { kind: 'offer', staffId: decision.staffId, positionId: decision.positionId, until },
        systemActor,
      );
      return result.ok;
    },
    async expire(): Promise<void> {
      for (const { id, state } of await overdueWork(deps.db, deps.clock.now()))
        await changeWork(
          deps.work,
          id,
          { kind: state === 'offered' ? 'expire' : 'return' },
          systemActor,
        );
    },
  };
}

/** The database's own time, `seconds` from now: what nodes agree on (design, decision 5). */
export async function databaseTimeIn(db: Kysely<DB>, seconds: number): Promise<Temporal.Instant> {
  const row = await sql<{
    at: Temporal.Instant;
  }>`SELECT now() + make_interval(secs => ${seconds}) AS at`.execute(db);
  const at = row.rows[0]?.at;
  if (at === undefined) throw new Error('the database told no time');
  return at;
}

/** An open offer counts as busy until its time-out (design, decision 2). */
async function staffWithWork(db: Kysely<DB>): Promise<Set<string>> {
  const rows = await db
    .selectFrom('work_item')
    .where('state', 'in', ['offered', 'accepted'])
    .where('staff_id', 'is not', null)
    .select('staff_id')
    .execute();
  return new Set(rows.flatMap((row) => (row.staff_id === null ? [] : [row.staff_id])));
}
