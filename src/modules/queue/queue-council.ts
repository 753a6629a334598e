import type { Temporal } from '../../kernel/time.ts';

/** What the queue asks of the council's data; `composition.ts` gives it. */
export interface QueueCouncil {
  site(id: string): QueueSite | null;
  /** By id (slug) or by number as text. */
  procedure(idOrNumber: string): { readonly id: string; readonly serviceId: string | null } | null;
  /** Mean minutes and cv of one attention, for estimates. */
  handling(
    procedureId: string | null,
    serviceId: string | null,
  ): { readonly mean: number; readonly cv: number };
  defaultLanguage(): string;
  /** The council's calendar day of an instant, `YYYY-MM-DD`. */
  dayOf(at: Temporal.Instant): string;
}

export interface QueueSite {
  readonly id: string;
  /** Names the public live topic and the call screen; unguessable. */
  readonly screenKey: string;
  /** Queue services that some position here can serve, quickest first. */
  readonly services: readonly string[];
  /** `opensAt`: next opening, ISO 8601 with its offset; null when none is known or it is open. */
  opening(at: Temporal.Instant): { readonly open: boolean; readonly opensAt: string | null };
}
