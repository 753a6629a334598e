import type { Temporal } from '../../../kernel/time.ts';

/**
 * One contact = one interaction on one channel, with several questions, each with the version of
 * the answer that was given. After the Dutch Klantinteracties idea, with our own names.
 */
export interface Contact {
  readonly id: string;
  readonly workItemId: string | null;
  readonly channel: string;
  readonly siteId: string | null;
  readonly positionId: string | null;
  readonly staffId: string | null;
  readonly language: string;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly notes: string;
  readonly result: string | null;
  readonly version: number;
  /** The person it is linked to now; null is normal. */
  readonly citizenId: string | null;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly position: number;
  readonly procedureId: string | null;
  readonly answerVersion: number | null;
  readonly answerLanguage: string | null;
  readonly result: string | null;
  readonly notes: string;
  /** Step id -> chosen option id, `done` or `skipped`. */
  readonly steps: Readonly<Record<string, string>>;
}

/** How we know it is this person; the weakest is enough for a note, not for reading a file. */
export const linkEvidence = ['document-shown', 'known-data', 'said', 'sign-in'] as const;
export type LinkEvidence = (typeof linkEvidence)[number];
