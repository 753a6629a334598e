import type { Temporal } from '../../../kernel/time.ts';

/**
 * The work item of every channel (design, decision 1). Its states are the only queue states of
 * the house; ticket, call, message keep their own facts and point here.
 */
export const workStates = [
  'waiting',
  'offered',
  'accepted',
  'held',
  'done',
  'abandoned',
  'no-show',
] as const;
export type WorkState = (typeof workStates)[number];

/** How an attention ended; words in locales. `transferred` work is not ended: it waits again. */
export const workResults = [
  'solved',
  'document-missing',
  'come-back',
  'passed-on',
  'not-possible',
] as const;
export type WorkResult = (typeof workResults)[number];

export interface WorkItem {
  readonly id: string;
  readonly channel: string;
  readonly state: WorkState;
  readonly siteId: string | null;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
  readonly language: string;
  readonly needs: readonly string[];
  /** 0 none … 3; declared by staff, never shown to citizens. */
  readonly priority: number;
  /** When it arrived. */
  readonly since: Temporal.Instant;
  /** From when waiting counts; a transfer keeps it, so the place is kept. */
  readonly ref: Temporal.Instant;
  readonly due: Temporal.Instant | null;
  readonly reservedFor: string | null;
  readonly heldUntil: Temporal.Instant | null;
  readonly staffId: string | null;
  readonly positionId: string | null;
  /** On the database's clock. */
  readonly offeredUntil: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly result: string | null;
  readonly declinedBy: readonly string[];
  readonly version: number;
}
