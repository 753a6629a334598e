import { CallScreen, type ScreenCall } from '../../../web/design/call-screen.tsx';
import { Document } from '../../../web/design/document.tsx';
import type { Assets } from '../../../web/design/assets.ts';
import { textDirection } from '../../../web/frame/page-language.ts';
import type { CallScreenView } from '../call-screen-view.ts';
import type { QueueGuide, GuideSite } from '../queue-guide.ts';
import type { CalledTicket } from '../views.ts';
import type { Say } from './say.ts';

export interface ScreenPageProps {
  readonly say: Say;
  readonly view: CallScreenView;
  readonly guide: QueueGuide;
  readonly site: GuideSite;
  /** Path of this screen, for its voice. */
  readonly address: string;
  readonly assets: Assets;
}

/** Seconds between reloads where the script does not run. */
const refreshSeconds = 20;

/** The television of a hall: numbers and places, never a name. */
export function ScreenPage(props: ScreenPageProps) {
  const { say, view, site } = props;
  const { t } = say;
  return (
    <Document
      title={t('queue.screen.title', { site: say.text(site.names).text })}
      language={say.language}
      direction={textDirection(say.language)}
      hidden
      refreshSeconds={refreshSeconds}
      assets={props.assets}
    >
      <CallScreen
        product={t('common.product')}
        time={say.time(view.at)}
        labels={{
          now: t('queue.screen.now'),
          goTo: t('queue.screen.goTo'),
          earlier: t('queue.screen.earlier'),
        }}
        now={view.now === null ? undefined : screenCall(props, view.now)}
        earlier={view.earlier.map((call) => screenCall(props, call))}
        quiet={t('queue.screen.quiet')}
        foot={<Waits {...props} />}
        live={`screen:${site.screenKey}`}
        lost={t('queue.screen.lost', { time: '{time}' })}
        dataTime={say.time(view.at)}
        unlock={t('queue.screen.unlock')}
      />
    </Document>
  );
}

function screenCall({ say, guide, address }: ScreenPageProps, call: CalledTicket): ScreenCall {
  const position = guide.position(call.positionId);
  const directions = position?.directions == null ? null : say.text(position.directions).text;
  return {
    callId: call.callId,
    number: call.number,
    place: position === null ? call.positionId : say.text(position.labels).text,
    ...(directions === null
      ? {}
      : { direction: { icon: arrowOf(directions, say), text: directions } }),
    say: [`${address}/voice/${call.callId}.wav`],
    ...(call.repeat > 0 ? { remark: say.t('queue.screen.again') } : {}),
  };
}

/** The side is in the council's own words ("A l'esquerra"); another direction has no arrow. */
function arrowOf(directions: string, { t, language }: Say) {
  const words = directions.toLocaleLowerCase(language);
  if (words.includes(t('queue.screen.left'))) return 'arrow-left';
  if (words.includes(t('queue.screen.right'))) return 'arrow-right';
  return 'map-pin';
}

function Waits({ say, view, guide }: ScreenPageProps) {
  const known = view.waits.filter(({ range }) => range !== null);
  if (known.length === 0) return <span>{say.t('queue.screen.waitUnknown')}</span>;
  return known.map(({ serviceId, range }, index) => {
    const service = guide.service(serviceId);
    return (
      <span key={serviceId}>
        {index === 0 && `${say.t('queue.screen.waitNow')} `}
        <strong>{service === null ? serviceId : say.text(service.names).text}</strong>{' '}
        {range !== null && say.t('queue.screen.minutes', { ...range })}
      </span>
    );
  });
}
