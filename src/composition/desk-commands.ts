import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Clock } from '../kernel/clock.ts';
import {
  addQuestion,
  changeQuestion,
  linkContact,
  unlinkContact,
  writeNotes,
  type ContactDeps,
} from '../modules/contacts/commands.ts';
import type { DeskCommands } from '../modules/desk/desk-commands.ts';
import { answerAlarm, raiseAlarm } from '../modules/staff/alarm.ts';
import { setPresence, takePosition, type StaffDeps } from '../modules/staff/commands.ts';
import { findPresence } from '../modules/staff/store.ts';
import { changeWork, type WorkCommandDeps } from '../modules/work/commands.ts';
import {
  describeWork,
  findWorkItem,
  workInHandOf,
  workReservedFor,
} from '../modules/work/store.ts';
import type { WelcomeTicketGiven } from '../modules/desk/contract.ts';
import type { TicketGiven, TicketRequest } from '../modules/queue/commands/take-ticket.ts';
import type { Actor } from '../platform/events/actor.ts';

export interface DeskCommandDeps {
  readonly clock: Clock;
  readonly staff: StaffDeps;
  readonly work: WorkCommandDeps;
  readonly contacts: ContactDeps;
  mayAttend(roles: readonly string[]): boolean;
  callAgain(staffId: string, workId: string): Promise<Result<unknown>>;
  takeTicket(
    request: TicketRequest,
    actor: Actor,
    idempotencyKey: string | null,
  ): Promise<Result<TicketGiven>>;
  describeGiven(
    given: TicketGiven,
    request: TicketRequest,
    language: string,
  ): Promise<WelcomeTicketGiven>;
}

/** Each command is one transaction of the module that owns it; this only says which. */
export function deskCommands(deps: DeskCommandDeps): DeskCommands {
  const { db } = deps.staff;
  const by = (staffId: string): Actor => ({ kind: 'staff', id: staffId });
  const work = (id: string, action: Parameters<typeof changeWork>[2], staffId: string) =>
    changeWork(deps.work, id, action, by(staffId));

  /** Only who attends writes in the contact; others look. */
  const ownContact = async <Value>(
    staffId: string,
    contactId: string,
    write: () => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const owner = await db
      .selectFrom('contact')
      .select('staff_id')
      .where('id', '=', contactId)
      .executeTakeFirst();
    if (owner === undefined) return refuse('unknown-contact');
    return owner.staff_id === staffId ? write() : refuse('work-not-yours');
  };

  return {
    mayAttend: deps.mayAttend,
    takePosition: (staffId, positionId) => takePosition(deps.staff, staffId, positionId),
    async setPresence(staffId, state) {
      if (state !== 'available') {
        const inHand = await workInHandOf(db, staffId);
        if (inHand?.state === 'offered')
          await work(inHand.id, { kind: 'decline', staffId }, staffId);
      }
      const changed = await setPresence(deps.staff, staffId, state);
      if (changed.ok && state === 'off')
        for (const item of await workReservedFor(db, staffId))
          await work(item.id, { kind: 'release' }, staffId);
      return changed;
    },
    raiseAlarm: async (staffId) => ok(await raiseAlarm(deps.staff, staffId)),
    answerAlarm: (staffId, alarmId) => answerAlarm(deps.staff, staffId, alarmId),
    work: (workId, action) => work(workId, action, action.staffId),
    async take(staffId, workId) {
      const presence = await findPresence(db, staffId);
      if (presence === null || presence.positionId === null) return refuse('position-needed');
      const item = await findWorkItem(db, workId);
      if (item !== null && item.reservedFor !== null && item.reservedFor !== staffId)
        return refuse('work-not-yours');
      return work(workId, { kind: 'take', staffId, positionId: presence.positionId }, staffId);
    },
    callAgain: deps.callAgain,
    park: (staffId, workId, minutes) =>
      work(
        workId,
        {
          kind: 'park',
          staffId,
          until: minutes === null ? null : deps.clock.now().add({ minutes }),
        },
        staffId,
      ),
    async release(staffId, workId) {
      const item = await findWorkItem(db, workId);
      if (item === null) return refuse('unknown-work');
      if (item.reservedFor !== staffId) return refuse('work-not-yours');
      return work(workId, { kind: 'release' }, staffId);
    },
    transfer: (staffId, workId, to) =>
      work(
        workId,
        {
          kind: 'transfer',
          staffId,
          siteId: to.siteId,
          serviceId: to.serviceId,
          reservedFor: to.staffId,
        },
        staffId,
      ),
    prioritise: (staffId, workId, priority) =>
      work(workId, { kind: 'prioritise', priority }, staffId),
    writeNotes: (staffId, contactId, notes) =>
      ownContact(staffId, contactId, () => writeNotes(deps.contacts, contactId, notes)),
    addQuestion: (staffId, contactId, procedureId) =>
      ownContact(staffId, contactId, async () => {
        const contact = await db
          .selectFrom('contact')
          .select(['language', 'work_item_id'])
          .where('id', '=', contactId)
          .executeTakeFirstOrThrow();
        const added = await addQuestion(
          deps.contacts,
          contactId,
          { procedureId, language: contact.language },
          by(staffId),
        );
        if (added.ok && procedureId !== null && contact.work_item_id !== null)
          await describeWork(db, contact.work_item_id, { procedureId });
        return added;
      }),
    changeQuestion: (staffId, contactId, questionId, change) =>
      ownContact(staffId, contactId, () =>
        changeQuestion(deps.contacts, contactId, questionId, change, by(staffId)),
      ),
    link: (staffId, contactId, citizenId, evidence) =>
      linkContact(deps.contacts, contactId, citizenId, evidence, by(staffId)),
    unlink: (staffId, contactId) => unlinkContact(deps.contacts, contactId, by(staffId)),
    async giveTicket(staffId, request, idempotencyKey, language) {
      const given = await deps.takeTicket(request, by(staffId), idempotencyKey);
      return given.ok ? ok(await deps.describeGiven(given.value, request, language)) : given;
    },
  };
}
