import type { OpenState } from '../../../web/design/state-point.tsx';
import type { Way } from '../../../web/design/ways-list.tsx';
import { formatTime } from '../../../web/format/format-time.ts';
import { indexOf } from '../council-index.ts';
import type { ProcedureFacts, WaitNow } from '../headquarters-council.ts';
import { listedWithFacts, type ListedProcedure } from './listed-procedure.ts';
import { isOpen, openingWords, waitWords } from './opening.ts';
import { say, type Reading, type Said } from './reading.ts';
import { waysNow } from './ways.ts';

export interface HomeView {
  readonly time: string;
  readonly office: {
    readonly state: OpenState;
    readonly sentence: string;
    readonly note: string | null;
    readonly name: Said;
  } | null;
  /** Only while the office is open. */
  readonly wait: { readonly sentence: string; readonly service: Said } | null;
  /** Where to take a turn from here; null while closed. */
  readonly turnHref: string | null;
  /** Words that people use, as links of the search. */
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  readonly ways: readonly Way[];
  readonly asked: readonly ListedProcedure[];
}

export interface HomeSource {
  readonly wait: WaitNow;
  /** The most asked procedures, first the most asked. */
  readonly asked: readonly ProcedureFacts[];
}

const askedShown = 8;
const examplesShown = 3;

export function homeView({ wait, asked }: HomeSource, reading: Reading): HomeView {
  const { council, language } = reading;
  const { sites, quickService } = indexOf(council);
  const [main] = sites;
  const opening = main === undefined ? null : reading.opening(main.deskCalendar);
  const open = isOpen(opening);
  return {
    time: formatTime(reading.now, reading.shown),
    office:
      main === undefined
        ? null
        : { ...openingWords(opening, reading), name: say(main.name, reading) },
    wait:
      open && quickService !== null
        ? { sentence: waitWords(wait, reading), service: say(quickService.name, reading) }
        : null,
    turnHref: open && main !== undefined ? `/${language}/turn?site=${main.id}` : null,
    examples: examplesOf(asked, reading),
    ways: waysNow(reading),
    asked: asked.slice(0, askedShown).map((procedure) => listedWithFacts(procedure, reading)),
  };
}

/** What people write, one of each family, from the council's own key words. */
function examplesOf(asked: readonly ProcedureFacts[], { council, language }: Reading) {
  const families = new Set<string>();
  const examples: { text: string; href: string }[] = [];
  for (const { number, family } of asked) {
    const phrases = council.keywords[String(number)]?.[language] ?? [];
    // Two words or more read as something one would write.
    const text = phrases.find((phrase) => /[\s-]/u.test(phrase)) ?? phrases[0];
    if (text === undefined || families.has(family)) continue;
    families.add(family);
    examples.push({ text, href: `/${language}/search?q=${encodeURIComponent(text)}` });
    if (examples.length === examplesShown) break;
  }
  return examples;
}
