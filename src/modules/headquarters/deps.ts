import type { Clock } from '../../kernel/clock.ts';
import type { Temporal } from '../../kernel/time.ts';
import type { Assets, Surface } from '../../web/design/assets.ts';
import type {
  HeadquartersCouncil,
  Opening,
  PublicAnswer,
  WaitNow,
} from './headquarters-council.ts';

/** What the headquarters asks of its neighbours; `composition.ts` gives it. */
export interface HeadquartersDeps {
  /** The same object until the council changes. */
  council(): HeadquartersCouncil;
  readonly clock: Clock;
  assets(surface: Surface): Assets;
  /** Procedures that a person may mean, best first. */
  search(text: string, language: string): readonly { readonly slug: string }[];
  /** The published answer by procedure number; null when none is written. */
  readonly answer: (procedure: number) => PublicAnswer | null;
  /** The state of one of the council's calendars; null when there is no such calendar. */
  readonly opening: (calendar: string, at: Temporal.Instant) => Opening | null;
  /** How long one waits now, or null when it is not known. */
  waitNow(site: string, service: string): Promise<WaitNow>;
  /** Slugs of what is most asked, first the most; empty until there are figures. */
  mostAsked(): readonly string[];
}
