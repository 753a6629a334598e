import type { Temporal } from '../../../kernel/time.ts';

/** A contact as the timeline needs it; `contacts` gives them. */
export interface TimelineContact {
  readonly id: string;
  readonly channel: string;
  readonly siteId: string | null;
  readonly positionId: string | null;
  readonly staffId: string | null;
  readonly language: string;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly notes: string;
  readonly result: string | null;
  readonly questions: readonly {
    readonly procedureId: string | null;
    readonly answerVersion: number | null;
    readonly answerLanguage: string | null;
    readonly result: string | null;
    readonly notes: string;
  }[];
}
