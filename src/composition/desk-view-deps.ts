import type { Kysely } from 'kysely';
import type { Clock } from '../kernel/clock.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import { contactsOfWork } from '../modules/contacts/store.ts';
import type { DeskViewDeps } from '../modules/desk/desk-deps.ts';
import type { Looking } from '../modules/desk/looking.ts';
import { formatTicketNumber } from '../modules/queue/core/ticket-number.ts';
import { ticketsOfWork } from '../modules/queue/store.ts';
import { openAlarms } from '../modules/staff/alarm.ts';
import { findPresence, presentStaff } from '../modules/staff/store.ts';
import { openWorkItems, workInHandOf, workReservedFor } from '../modules/work/store.ts';
import { waitingByService } from '../modules/work/views.ts';
import type { DB } from '../platform/db/types.generated.ts';
import { deskCouncil } from './desk-council.ts';
import { databaseTimeIn } from './offers.ts';
import { dayOf } from './queue-guide.ts';

/** What the desk reads, joined from the modules that own it. */
export function deskViewDeps(deps: {
  db: Kysely<DB>;
  clock: Clock;
  council: () => CouncilView;
  looking: Looking;
  search: (text: string, language: string, limit: number) => readonly { slug: string }[];
  citizenSummary: DeskViewDeps['citizenSummary'];
}): DeskViewDeps {
  const { db, clock } = deps;
  return {
    clock,
    databaseNow: () => databaseTimeIn(db, 0),
    council: (language) => {
      const view = deps.council();
      return deskCouncil(view, language, dayOf(view, clock.now()), deps.search);
    },
    async staffMember(staffId) {
      const row = await db
        .selectFrom('staff_member')
        .selectAll()
        .where('id', '=', staffId)
        .executeTakeFirst();
      return row === undefined
        ? null
        : { name: row.name, roles: row.roles, languages: row.languages };
    },
    presence: (staffId) => findPresence(db, staffId),
    presentStaff: () => presentStaff(db),
    openWork: (siteId, limit) => openWorkItems(db, siteId, limit),
    waitingByService: (siteId) => waitingByService(db, siteId),
    workInHand: (staffId) => workInHandOf(db, staffId),
    workReservedFor: (staffId) => workReservedFor(db, staffId),
    async tickets(workIds) {
      return (await ticketsOfWork(db, workIds)).map((ticket) => ({
        workId: ticket.work_item_id,
        number: formatTicketNumber(ticket),
        calls: ticket.calls,
        interpreter: ticket.interpreter,
        people: ticket.people,
      }));
    },
    contactsOfWork: (workId) => contactsOfWork(db, workId),
    citizenSummary: deps.citizenSummary,
    alarms: (siteId) => openAlarms(db, siteId),
    alsoLooking: (workId, staffId) => deps.looking.others(workId, staffId, clock.monotonic()),
  };
}
