import type { Temporal } from '../../kernel/time.ts';
import type { DeskAttention, DeskState, LineItem } from './contract.ts';
import type { DeskCouncil } from './desk-council.ts';
import type {
  DeskContactFacts,
  DeskPerson,
  DeskTicket,
  DeskViewDeps,
  DeskWork,
} from './desk-deps.ts';

const longestLine = 200;

/** Everything one person of the staff sees, in the language of their desk. */
export async function deskView(
  deps: DeskViewDeps,
  staffId: string,
  language: string,
): Promise<DeskState | null> {
  const council = deps.council(language);
  const [me, presence, colleagues, inHand, reserved] = await Promise.all([
    deps.staffMember(staffId),
    deps.presence(staffId),
    deps.presentStaff(),
    deps.workInHand(staffId),
    deps.workReservedFor(staffId),
  ]);
  if (me === null) return null;
  const now = deps.clock.now();
  const siteId = presence?.siteId ?? null;
  const [open, byService, alarms] =
    siteId === null
      ? [[], [], []]
      : await Promise.all([
          deps.openWork(siteId, longestLine),
          deps.waitingByService(siteId),
          deps.alarms(siteId),
        ]);
  const shown = new Map(
    [...open, ...reserved, ...(inHand === null ? [] : [inHand])].map((work) => [work.id, work]),
  );
  const tickets = new Map(
    (await deps.tickets([...shown.keys()])).map((ticket) => [ticket.workId, ticket]),
  );
  const scene: Scene = {
    council,
    now,
    staffId,
    tickets,
    names: new Map(colleagues.map((c) => [c.staffId, c.name])),
  };

  return {
    now: now.toString(),
    me: { id: staffId, name: me.name, roles: me.roles, languages: me.languages },
    presence: {
      state: presence?.state ?? 'off',
      siteId,
      positionId: presence?.positionId ?? null,
      since: (presence?.since ?? now).toString(),
    },
    site: siteId === null ? null : { id: siteId, name: siteOf(council, siteId)?.name ?? siteId },
    position: positionOf(council, presence?.positionId ?? null),
    offer: inHand?.state === 'offered' ? offerOf(scene, inHand, await deps.databaseNow()) : null,
    current: inHand?.state === 'accepted' ? await attentionOf(deps, scene, inHand) : null,
    held: reserved.map((work) => ({
      ...lineItemOf(scene, work),
      heldUntil: work.heldUntil?.toString() ?? null,
    })),
    waiting: (siteOf(council, siteId)?.services ?? []).map((serviceId) => {
      const queue = byService.find((row) => row.serviceId === serviceId);
      const service = serviceOf(council, serviceId);
      return {
        service: { id: serviceId, name: service?.name ?? serviceId },
        letter: service?.letter ?? '',
        people: queue?.people ?? 0,
        longestMinutes: queue === undefined ? 0 : minutesBetween(queue.oldest, now),
        targetMinutes: service?.targetMinutes ?? null,
      };
    }),
    line: open.map((work) => lineItemOf(scene, work)),
    alarms: alarms
      .filter((alarm) => alarm.staffId !== staffId)
      .map((alarm) => ({
        id: alarm.id,
        name: alarm.name,
        place: placeOf(council, alarm.positionId),
      })),
    colleagues: colleagues
      .filter((person) => person.staffId !== staffId && person.siteId === siteId)
      .map((person) => colleagueOf(council, person)),
  };
}

interface Scene {
  readonly council: DeskCouncil;
  readonly now: Temporal.Instant;
  readonly staffId: string;
  readonly tickets: ReadonlyMap<string, DeskTicket>;
  readonly names: ReadonlyMap<string, string>;
}

function offerOf(scene: Scene, work: DeskWork, databaseNow: Temporal.Instant): DeskState['offer'] {
  const ticket = scene.tickets.get(work.id);
  return {
    workId: work.id,
    number: ticket?.number ?? '',
    service: named(scene.council, work.serviceId),
    procedure: procedureOf(scene.council, work.procedureId),
    language: work.language,
    interpreter: ticket?.interpreter ?? false,
    people: ticket?.people ?? 1,
    waitedMinutes: minutesBetween(work.ref, scene.now),
    secondsLeft:
      work.offeredUntil === null
        ? 0
        : Math.max(
            0,
            Math.round(
              (work.offeredUntil.epochMilliseconds - databaseNow.epochMilliseconds) / 1000,
            ),
          ),
    priority: work.priority,
  };
}

async function attentionOf(
  deps: DeskViewDeps,
  scene: Scene,
  work: DeskWork,
): Promise<DeskAttention> {
  const ticket = scene.tickets.get(work.id);
  const contacts = await deps.contactsOfWork(work.id);
  const current = contacts.find((contact) => contact.endedAt === null) ?? null;
  return {
    workId: work.id,
    number: ticket?.number ?? '',
    channel: work.channel,
    service: named(scene.council, work.serviceId),
    language: work.language,
    interpreter: ticket?.interpreter ?? false,
    people: ticket?.people ?? 1,
    priority: work.priority,
    acceptedAt: (work.acceptedAt ?? scene.now).toString(),
    calls: ticket?.calls ?? 0,
    contact: current === null ? null : await contactOf(deps, scene, current),
    before: contacts
      .filter((contact) => contact.endedAt !== null)
      .map((contact) => ({
        staffName: scene.names.get(contact.staffId ?? '') ?? contact.staffId ?? '',
        endedAt: (contact.endedAt ?? scene.now).toString(),
        notes: contact.notes,
        procedures: contact.questions.flatMap((question) =>
          question.procedureId === null
            ? []
            : [scene.council.procedureName(question.procedureId) ?? question.procedureId],
        ),
      })),
    alsoLooking: deps.alsoLooking(work.id, scene.staffId),
  };
}

async function contactOf(
  deps: DeskViewDeps,
  scene: Scene,
  contact: DeskContactFacts,
): Promise<DeskAttention['contact']> {
  const citizen = contact.citizenId === null ? null : await deps.citizenSummary(contact.citizenId);
  return {
    id: contact.id,
    startedAt: contact.startedAt.toString(),
    language: contact.language,
    notes: contact.notes,
    questions: contact.questions.map((question) => ({
      ...question,
      steps: { ...question.steps },
      answer: question.procedureId === null ? null : scene.council.answer(question.procedureId),
    })),
    citizen:
      citizen === null || contact.citizenId === null ? null : { id: contact.citizenId, ...citizen },
  };
}

export function lineItemOf(scene: Scene, work: DeskWork): LineItem {
  const holder = work.staffId ?? work.reservedFor;
  return {
    workId: work.id,
    number: scene.tickets.get(work.id)?.number ?? '',
    serviceId: work.serviceId ?? '',
    procedure: procedureOf(scene.council, work.procedureId)?.name ?? null,
    language: work.language,
    waitedMinutes: minutesBetween(work.ref, scene.now),
    priority: work.priority,
    state:
      work.state === 'offered' || work.state === 'accepted' || work.state === 'held'
        ? work.state
        : 'waiting',
    staffName: holder === null ? null : (scene.names.get(holder) ?? holder),
    place: placeOf(scene.council, work.positionId),
    mine: holder === scene.staffId,
  };
}

function colleagueOf(council: DeskCouncil, person: DeskPerson): DeskState['colleagues'][number] {
  return {
    id: person.staffId,
    name: person.name,
    state: person.state,
    place: placeOf(council, person.positionId),
  };
}

function procedureOf(council: DeskCouncil, id: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: council.procedureName(id) ?? id };
}

function named(council: DeskCouncil, serviceId: string | null): { id: string; name: string } {
  return { id: serviceId ?? '', name: serviceOf(council, serviceId)?.name ?? '' };
}

function serviceOf(council: DeskCouncil, id: string | null) {
  return council.services.find((service) => service.id === id);
}

function siteOf(council: DeskCouncil, id: string | null) {
  return council.sites.find((site) => site.id === id);
}

function positionOf(council: DeskCouncil, id: string | null): DeskState['position'] {
  for (const site of council.sites) {
    const position = site.positions.find((candidate) => candidate.id === id);
    if (position !== undefined) return { ...position };
  }
  return null;
}

function placeOf(council: DeskCouncil, id: string | null): string | null {
  return positionOf(council, id)?.name ?? null;
}

function minutesBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.max(0, Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 60_000));
}
