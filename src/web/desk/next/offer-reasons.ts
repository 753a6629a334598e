import type { DeskState } from '../../../modules/desk/contract.ts';
import type { WordKey } from '../words.ts';

type Offer = NonNullable<DeskState['offer']>;

export interface Reason {
  readonly key: WordKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Facts that made this the next person, for the one who decides; the most telling first. */
export function whyNow(offer: Offer, state: Pick<DeskState, 'waiting' | 'line'>): Reason[] {
  const target =
    state.waiting.find(({ service }) => service.id === offer.service.id)?.targetMinutes ?? null;
  const minutes = Math.floor(offer.waitedMinutes);
  const longest = state.line.every(
    (item) =>
      item.workId === offer.workId ||
      item.state !== 'waiting' ||
      item.waitedMinutes <= offer.waitedMinutes,
  );
  return [
    offer.priority > 0 ? [{ key: 'desk.why.priority' as const, params: {} }] : [],
    [waited(minutes, target)],
    longest && state.line.length > 1 ? [{ key: 'desk.why.longest' as const, params: {} }] : [],
  ].flat();
}

function waited(minutes: number, target: number | null): Reason {
  if (target === null) return { key: 'desk.why.waited', params: { minutes } };
  const key = minutes > target ? 'desk.why.over' : 'desk.why.target';
  return { key, params: { minutes, target } };
}

/** What makes this person of the team the right one, and what they should know before. */
export function whyYou(
  offer: Offer,
  languages: readonly string[],
  nameOf: (language: string) => string,
): Reason[] {
  const language = nameOf(offer.language);
  const spoken = languages.includes(offer.language);
  return [
    [{ key: 'desk.why.service' as const, params: { service: offer.service.name } }],
    [
      {
        key: spoken ? ('desk.why.language' as const) : ('desk.why.otherLanguage' as const),
        params: { language },
      },
    ],
    offer.interpreter ? [{ key: 'desk.why.interpreter' as const, params: {} }] : [],
    offer.people > 1 ? [{ key: 'desk.why.people' as const, params: { count: offer.people } }] : [],
  ].flat();
}
