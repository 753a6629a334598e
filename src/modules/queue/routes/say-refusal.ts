import type { Refusal } from '../../../kernel/result.ts';
import type { Temporal } from '../../../kernel/time.ts';
import type { MessageKey } from '../../../locales/translate.ts';
import type { Say } from '../pages/say.ts';
import type { QueueGuide } from '../queue-guide.ts';

/** Facts as people say them: names for ids, days for instants. Codes stay as they are. */
export function factsInWords(
  refusal: Refusal,
  say: Say,
  guide: QueueGuide,
  now: Temporal.Instant,
): Readonly<Record<string, string>> {
  const { site, place, opensAt } = refusal.facts;
  const named = typeof site === 'string' ? guide.site(site) : null;
  const position = typeof place === 'string' ? guide.position(place) : null;
  return {
    field: '',
    state: '',
    site: named === null ? '' : say.text(named.names).text,
    place: position === null ? '' : say.text(position.labels).text,
    opens: typeof opensAt === 'string' ? say.opens(opensAt, now) : '',
  };
}

export function refusalSentence(
  refusal: Refusal,
  say: Say,
  guide: QueueGuide,
  now: Temporal.Instant,
): string {
  return say.t(`errors.${refusal.code}` as MessageKey, factsInWords(refusal, say, guide, now));
}
