import type { ReactNode } from 'react';
import { ButtonLink } from '../../../web/design/button.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Ticket, type TicketProps } from '../../../web/design/ticket.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import { parseTicketNumber } from '../core/ticket-number.ts';
import type { GuidePosition, GuideProcedure, GuideService, GuideSite } from '../queue-guide.ts';
import { sayNumber } from './say-number.ts';
import type { TicketStatus } from '../ticket-status.ts';
import type { Say } from './say.ts';
import { TicketLeaving } from './ticket-leaving.tsx';
import { Words } from './words.tsx';

export interface TicketPageProps {
  readonly frame: FrameContext;
  readonly say: Say;
  readonly status: TicketStatus;
  /** Path of the ticket in this language. */
  readonly address: string;
  readonly site: GuideSite | null;
  readonly service: GuideService | null;
  readonly position: GuidePosition | null;
  readonly procedure: GuideProcedure | null;
  /** What went wrong with the last press, and what to do. */
  readonly problem: string | null;
}

/** Seconds between reloads where the script does not run. */
const refreshSeconds = 20;

/** The turn on a phone: number, place in the queue, honest range, where, leaving. */
export function TicketPage(props: TicketPageProps) {
  const { frame, say, status, site, problem } = props;
  const { t } = say;
  const over = ['served', 'left', 'missed', 'closed'].includes(status.state);
  return (
    <PublicFrame
      {...frame}
      title={t('queue.ticket.title')}
      hidden
      {...(over ? {} : { refreshSeconds })}
    >
      {problem !== null && (
        <Notice kind="bad" title={t('queue.ticket.refused')} role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <Ticket {...ticketProps(props)} />
      {!over && site !== null && <span id="queue" data-live={`queue:${site.screenKey}`} hidden />}
    </PublicFrame>
  );
}

function ticketProps(props: TicketPageProps): TicketProps {
  const { say, status } = props;
  const { t } = say;
  const time = say.exactTime(status.updatedAt);
  const parsed = parseTicketNumber(status.number);
  return {
    state: status.state === 'left' ? 'served' : status.state,
    numberLabel: t('queue.ticket.number'),
    number: status.number,
    ...(parsed === null ? {} : { spoken: sayNumber(parsed, say.language) }),
    ...byState(props),
    live: `ticket:${status.workId}`,
    updated: t('queue.ticket.updated', { time }),
    lost: t('queue.ticket.lost', { time: '{time}' }),
    dataTime: say.time(status.updatedAt),
  };
}

type StateWords = Pick<
  TicketProps,
  'headline' | 'message' | 'dots' | 'range' | 'place' | 'leaving'
>;

function byState(props: TicketPageProps): StateWords {
  const { say, status, frame } = props;
  const { t } = say;
  const another = (
    <ButtonLink
      wide
      size="lg"
      kind="secondary"
      icon="ticket"
      href={`/${frame.language}/turn?site=${status.siteId}`}
    >
      {t('queue.ticket.another')}
    </ButtonLink>
  );
  switch (status.state) {
    case 'waiting':
    case 'near':
      return waiting(props);
    case 'called':
      return {
        headline: t('queue.ticket.called'),
        place: calledPlace(props),
      };
    case 'kept':
      return {
        headline: t('queue.ticket.kept', {
          time: status.keptUntil === null ? '' : say.time(status.keptUntil),
        }),
        message: t('queue.ticket.keptText'),
        leaving: {
          title: t('queue.ticket.keptTitle'),
          actions: <TicketLeaving {...props} />,
        },
      };
    case 'missed':
      return {
        headline:
          status.call === null
            ? t('queue.ticket.missedNoTime')
            : t('queue.ticket.missed', { time: say.time(status.call.at) }),
        message: t('queue.ticket.missedText'),
      };
    case 'served':
      return {
        headline: t('queue.ticket.served', {
          time: say.time(status.endedAt ?? status.updatedAt),
        }),
        message: t('queue.ticket.servedText'),
      };
    case 'left':
      return {
        headline: t('queue.ticket.left'),
        message: (
          <>
            <p>{t('queue.ticket.leftText')}</p>
            {another}
          </>
        ),
      };
    case 'closed':
      return {
        headline: t('queue.ticket.closed'),
        message: (
          <>
            <p>{t('queue.ticket.closedText', { opens: opensText(props) })}</p>
            {another}
          </>
        ),
      };
  }
}

function waiting(props: TicketPageProps): StateWords {
  const { say, status, service } = props;
  const { t } = say;
  const count = status.ahead ?? 0;
  const where: ReactNode =
    service === null ? t('queue.turn.title') : <Words say={say} of={service.names} />;
  return {
    headline: t(status.state === 'near' ? 'queue.ticket.near' : 'queue.ticket.ahead', { count }),
    ...(status.ahead === null ? {} : { dots: { ahead: count, you: t('queue.ticket.you') } }),
    range: {
      label: t('queue.ticket.willCall'),
      ...(status.range === null
        ? {
            value: t('queue.ticket.unknownRange'),
            detail: t('queue.ticket.unknownRangeText'),
          }
        : {
            value: t('queue.ticket.between', {
              from: say.time(status.range.fromAt),
              to: say.time(status.range.toAt),
            }),
            detail: t('queue.ticket.minutes', { from: status.range.from, to: status.range.to }),
          }),
    },
    place: { name: where, how: t('queue.ticket.waitHere') },
    leaving: {
      title: t('queue.ticket.leaving'),
      actions: <TicketLeaving {...props} />,
      note: <OnlineNote {...props} />,
    },
  };
}

function calledPlace({ say, position }: TicketPageProps): NonNullable<TicketProps['place']> {
  const { t } = say;
  return {
    label: t('queue.ticket.goTo'),
    name: position === null ? '' : <Words say={say} of={position.labels} />,
    how: (
      <>
        {position?.directions != null && (
          <p>
            <Words say={say} of={position.directions} />
          </p>
        )}
        <p>{t('queue.ticket.calledText')}</p>
      </>
    ),
  };
}

function OnlineNote({ say, procedure, frame }: TicketPageProps) {
  if (procedure?.online !== true) return null;
  const mark = '\u0000';
  const [before = '', after = ''] = say.t('queue.ticket.onlineNote', { link: mark }).split(mark);
  return (
    <p>
      {before}
      <a href={`/${frame.language}/procedures/${procedure.id}`}>{say.t('queue.ticket.online')}</a>
      {after}
    </p>
  );
}

function opensText({ say, site, status }: TicketPageProps): string {
  const opening = site?.opening(status.updatedAt);
  if (opening === undefined || opening.open) return '';
  return say.opens(opening.opensAt, status.updatedAt);
}
