import type { Temporal } from '../../../kernel/time.ts';

/** Somebody who could attend: on duty, at a position, and nothing in hand. */
export interface IdlePerson {
  readonly staffId: string;
  readonly siteId: string | null;
  readonly positionId: string | null;
  /** Queue services that the position can serve (council data). */
  readonly services: readonly string[];
  readonly languages: readonly string[];
  readonly idleSince: Temporal.Instant;
}

export interface WaitingWork {
  readonly id: string;
  readonly channel: string;
  readonly siteId: string | null;
  readonly serviceId: string | null;
  readonly needs: readonly string[];
  readonly priority: number;
  readonly ref: Temporal.Instant;
  readonly reservedFor: string | null;
  readonly declinedBy: readonly string[];
}

export interface Situation {
  readonly now: Temporal.Instant;
  readonly people: readonly IdlePerson[];
  readonly waiting: readonly WaitingWork[];
}

export interface OfferDecision {
  readonly workId: string;
  readonly staffId: string;
  readonly positionId: string | null;
  /** Codes and facts for "why you, why now"; words in locales. */
  readonly why: {
    readonly code: 'reserved' | 'priority' | 'oldest';
    readonly waitedMinutes: number;
    readonly idleMinutes: number;
  };
}

/** The decision rule: a pure function over a situation. The balancer replaces it, not its callers. */
export type DecideOffers = (situation: Situation) => OfferDecision[];

/**
 * Oldest first: work in order of priority, then of place (`ref`), goes to the person who has been
 * free longest and can do it there. What everybody has declined is offered again to everybody.
 * Deterministic: ties are broken by id.
 */
export const oldestFirst: DecideOffers = ({ now, people, waiting }) => {
  const free = [...people].sort(
    (a, b) => compare(a.idleSince, b.idleSince) || a.staffId.localeCompare(b.staffId),
  );
  const queue = [...waiting].sort(
    (a, b) => b.priority - a.priority || compare(a.ref, b.ref) || a.id.localeCompare(b.id),
  );
  const decisions: OfferDecision[] = [];
  for (const work of queue) {
    if (free.length === 0) break;
    const able = people.filter((person) => canServe(person, work));
    const willing = able.some((person) => !work.declinedBy.includes(person.staffId));
    const index = free.findIndex(
      (person) => canServe(person, work) && (!willing || !work.declinedBy.includes(person.staffId)),
    );
    const person = free[index];
    if (person === undefined) continue;
    free.splice(index, 1);
    decisions.push({
      workId: work.id,
      staffId: person.staffId,
      positionId: person.positionId,
      why: {
        code: work.reservedFor === null ? (work.priority > 0 ? 'priority' : 'oldest') : 'reserved',
        waitedMinutes: wholeMinutes(work.ref, now),
        idleMinutes: wholeMinutes(person.idleSince, now),
      },
    });
  }
  return decisions;
};

/** Work tied to a site goes only to people there; a need is a language or another mark of the person. */
export function canServe(person: IdlePerson, work: WaitingWork): boolean {
  if (work.reservedFor !== null && work.reservedFor !== person.staffId) return false;
  if (work.siteId !== null && work.siteId !== person.siteId) return false;
  if (work.serviceId !== null && !person.services.includes(work.serviceId)) return false;
  return work.needs.every((need) => person.languages.includes(need));
}

function compare(a: Temporal.Instant, b: Temporal.Instant): number {
  return a.epochMilliseconds - b.epochMilliseconds;
}

function wholeMinutes(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.max(0, Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 60_000));
}
