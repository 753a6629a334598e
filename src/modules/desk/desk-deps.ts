import type { Clock } from '../../kernel/clock.ts';
import type { Temporal } from '../../kernel/time.ts';
import type { DeskCouncil } from './desk-council.ts';

/**
 * Shapes that the desk reads from its neighbours. They are the neighbours' own (work item, ticket,
 * contact, presence) reduced to what the desk shows; `composition` joins them.
 */
export interface DeskWork {
  readonly id: string;
  readonly channel: string;
  readonly state: 'waiting' | 'offered' | 'accepted' | 'held' | 'done' | 'abandoned' | 'no-show';
  readonly siteId: string | null;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
  readonly language: string;
  readonly priority: number;
  readonly ref: Temporal.Instant;
  readonly heldUntil: Temporal.Instant | null;
  readonly reservedFor: string | null;
  readonly staffId: string | null;
  readonly positionId: string | null;
  readonly offeredUntil: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
}

export interface DeskTicket {
  readonly workId: string;
  readonly number: string;
  readonly calls: number;
  readonly interpreter: boolean;
  readonly people: number;
}

export interface DeskContactFacts {
  readonly id: string;
  readonly staffId: string | null;
  readonly language: string;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly notes: string;
  readonly citizenId: string | null;
  readonly questions: readonly {
    readonly id: string;
    readonly procedureId: string | null;
    readonly answerVersion: number | null;
    readonly answerLanguage: string | null;
    readonly result: string | null;
    readonly notes: string;
    readonly steps: Readonly<Record<string, string>>;
  }[];
}

export interface DeskPerson {
  readonly staffId: string;
  readonly name: string;
  readonly state: 'available' | 'busy' | 'wrap-up' | 'walking' | 'break' | 'training' | 'off';
  readonly siteId: string | null;
  readonly positionId: string | null;
  readonly since: Temporal.Instant;
}

export interface DeskViewDeps {
  readonly clock: Clock;
  /** The database's own time, for what is left of an offer. */
  databaseNow(): Promise<Temporal.Instant>;
  council(language: string): DeskCouncil;
  staffMember(
    staffId: string,
  ): Promise<{ name: string; roles: string[]; languages: string[] } | null>;
  presence(staffId: string): Promise<Omit<DeskPerson, 'name'> | null>;
  presentStaff(): Promise<DeskPerson[]>;
  /** Open work of a site (and work tied to no site), oldest place first, at most `limit`. */
  openWork(siteId: string | null, limit: number): Promise<DeskWork[]>;
  /** How many wait by service at a site, and since when the oldest does. */
  waitingByService(
    siteId: string,
  ): Promise<{ serviceId: string; people: number; oldest: Temporal.Instant }[]>;
  workInHand(staffId: string): Promise<DeskWork | null>;
  workReservedFor(staffId: string): Promise<DeskWork[]>;
  tickets(workIds: readonly string[]): Promise<DeskTicket[]>;
  contactsOfWork(workId: string): Promise<DeskContactFacts[]>;
  citizenSummary(
    citizenId: string,
  ): Promise<{ name: string | null; document: string | null } | null>;
  alarms(
    siteId: string,
  ): Promise<{ id: string; staffId: string; name: string; positionId: string | null }[]>;
  /** Names of colleagues who have this work on their screen now. */
  alsoLooking(workId: string, staffId: string): string[];
}
