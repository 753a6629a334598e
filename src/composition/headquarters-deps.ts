import type { Clock } from '../kernel/clock.ts';
import { openingState } from '../modules/calendars/core/opening-state.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import type { HeadquartersDeps } from '../modules/headquarters/deps.ts';
import type { PublicAnswer } from '../modules/headquarters/headquarters-council.ts';
import type { WaitEstimates, WaitRange } from '../modules/queue/estimate.ts';
import type { Assets, Surface } from '../web/design/assets.ts';

const mostFound = 12;
/** A home page asked for many times a second looks once; the range is rounded to minutes anyway. */
const waitKeptMs = 5000;

/** What the public pages ask of the council, the calendars, the catalogue and the queue. */
export function headquartersDeps(deps: {
  council: () => CouncilView;
  clock: Clock;
  assets: (surface: Surface) => Assets;
  search: (text: string, language: string, limit: number) => readonly { slug: string }[];
  waits: WaitEstimates;
}): HeadquartersDeps {
  const waits = new Map<string, { at: number; wait: Promise<WaitRange | null> }>();
  return {
    clock: deps.clock,
    assets: deps.assets,
    council: () => deps.council().document,
    search: (text, language) => deps.search(text, language, mostFound),
    answer: (procedure) => deps.council().answer(procedure) as PublicAnswer | null,
    opening(calendar, at) {
      const found = deps.council().calendar(calendar);
      return found === null ? null : openingState(found, at);
    },
    waitNow(site, service) {
      const key = `${site}\n${service}`;
      const now = deps.clock.monotonic();
      const known = waits.get(key);
      if (known !== undefined && now - known.at < waitKeptMs) return known.wait;
      const wait = deps.waits.ofNewcomer(site, service).then(({ range }) => range);
      wait.catch(() => waits.delete(key));
      waits.set(key, { at: now, wait });
      return wait;
    },
    mostAsked: () => [],
  };
}
