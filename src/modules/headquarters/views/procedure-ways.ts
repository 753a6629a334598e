import type { IconName } from '../../../web/design/icon.tsx';
import { indexOf } from '../council-index.ts';
import type { AnswerWords, ProcedureFacts, WaitNow } from '../headquarters-council.ts';
import { isOpen, openingWords, type OpeningWords } from './opening.ts';
import { say, saidIn, type Reading, type Said } from './reading.ts';
import { phoneCalendar, phoneWords } from './ways.ts';

/** One way to do a procedure. `state` is about now; `action` leads there. */
export interface WayView {
  readonly key: 'here' | 'selfService' | 'person' | 'phone';
  readonly icon: IconName;
  readonly title: string;
  readonly text: Said;
  readonly state: Pick<OpeningWords, 'state' | 'sentence'> | null;
  readonly action: { readonly href: string; readonly label: string };
}

export interface WaysSource {
  readonly procedure: ProcedureFacts;
  /** Null when the answer is not written: the ways then say the general thing. */
  readonly words: { readonly words: AnswerWords; readonly language: string } | null;
  readonly wait: WaitNow;
}

/** Only the ways that the procedure has, always in this order and with equal weight. */
export function procedureWays(source: WaysSource, reading: Reading): readonly WayView[] {
  const { channels } = source.procedure;
  return [
    ...(channels.includes('web') ? [hereWay(source, reading)] : []),
    ...(channels.includes('self-service') ? [selfServiceWay(source, reading)] : []),
    ...(channels.includes('on-site') ? [personWay(source, reading)] : []),
    ...(channels.includes('phone') ? [phoneWay(source, reading)] : []),
  ];
}

/** Nothing can be sent from here yet: says so and how to do it otherwise. */
function hereWay({ procedure }: WaysSource, { t, language }: Reading): WayView {
  const others = (['self-service', 'on-site', 'phone'] as const).filter((channel) =>
    procedure.channels.includes(channel),
  );
  const otherwise = others.map((channel) => t(`headquarters.procedure.otherwise.${channel}`));
  const text =
    otherwise.length === 0
      ? t('headquarters.procedure.here.notYetAlone')
      : t('headquarters.procedure.here.notYet', {
          otherwise: new Intl.ListFormat(t.language, { type: 'disjunction' }).format(otherwise),
        });
  return {
    key: 'here',
    icon: 'laptop',
    title: t('headquarters.procedure.here'),
    text: { text },
    state: null,
    action: { href: `/${language}/ways/web`, label: t('headquarters.procedure.here.action') },
  };
}

function selfServiceWay({ words }: WaysSource, reading: Reading): WayView {
  const { t, language } = reading;
  const any = reading.council.sites.some(({ equipment }) => equipment.kiosks.length > 0);
  const plain = t(
    any ? 'headquarters.procedure.selfService.plain' : 'headquarters.procedure.selfService.none',
  );
  return {
    key: 'selfService',
    icon: 'monitor',
    title: t('headquarters.procedure.selfService'),
    text: any ? written(words, 'selfService', plain, reading) : { text: plain },
    state: null,
    action: {
      href: `/${language}/offices`,
      label: t('headquarters.procedure.selfService.action'),
    },
  };
}

function personWay({ procedure, words, wait }: WaysSource, reading: Reading): WayView {
  const { t, language, council } = reading;
  const { sites, services } = indexOf(council);
  const [main] = sites;
  const service = procedure.service === null ? undefined : services.get(procedure.service);
  const opening = main === undefined ? null : reading.opening(main.deskCalendar);
  const open = main !== undefined && isOpen(opening);
  const sentence =
    open && wait !== null
      ? t('headquarters.procedure.person.wait', { ...wait })
      : openingWords(opening, reading).sentence;
  const plain = t('headquarters.procedure.person.plain', {
    service: service === undefined ? '' : say(service.name, reading).text,
  });
  return {
    key: 'person',
    icon: 'users',
    title: t('headquarters.procedure.person'),
    text: written(words, 'person', plain, reading),
    state: { state: openingWords(opening, reading).state, sentence },
    action: open
      ? {
          href: `/${language}/turn?site=${main.id}&procedure=${procedure.slug}`,
          label: t('headquarters.now.takeTurn'),
        }
      : { href: `/${language}/offices`, label: t('headquarters.procedure.person.closed') },
  };
}

function phoneWay({ words }: WaysSource, reading: Reading): WayView {
  const { t } = reading;
  const phone = phoneWords(reading);
  const { state, sentence } = openingWords(reading.opening(phoneCalendar(reading)), reading);
  return {
    key: 'phone',
    icon: 'phone',
    title: t('headquarters.procedure.phone'),
    text: written(words, 'phone', t('headquarters.procedure.phone.plain'), reading),
    state: { state, sentence },
    action: {
      href: phone.href,
      label: t('headquarters.procedure.phone.action', { number: phone.shown }),
    },
  };
}

function written(
  words: WaysSource['words'],
  way: 'selfService' | 'person' | 'phone',
  plain: string,
  reading: Reading,
): Said {
  const text = words?.words.ways[way];
  if (words === null || text === undefined) return { text: plain };
  return saidIn(text, words.language, reading);
}
