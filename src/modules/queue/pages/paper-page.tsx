import { Button, ButtonLink, Buttons } from '../../../web/design/button.tsx';
import { PaperTicket } from '../../../web/design/paper-ticket.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import { formatDate } from '../../../web/format/format-date.ts';
import type { GuideService, GuideSite } from '../queue-guide.ts';
import type { TicketStatus } from '../ticket-status.ts';
import { QrCode } from '../../../web/design/qr-code.tsx';
import type { Say } from './say.ts';

/** The ticket on an 80 mm roll: number, service, where to look, and the way back to this turn. */
export function PaperPage(props: {
  readonly frame: FrameContext;
  readonly say: Say;
  readonly status: TicketStatus;
  readonly site: GuideSite | null;
  readonly service: GuideService | null;
  /** Path of the ticket, and its whole address for the code. */
  readonly address: string;
  readonly link: string;
}) {
  const { frame, say, status, site, service } = props;
  const { t } = say;
  const today = frame.now.toPlainDate();
  return (
    <PublicFrame {...frame} title={t('queue.ticket.title')} hidden>
      <h1 className="c-hidden">{t('queue.ticket.title')}</h1>
      <PaperTicket
        council={frame.councilName}
        place={site === null ? '' : say.text(site.names).text}
        when={`${formatDate(today, { language: say.language, today })}, ${say.time(status.updatedAt)}`}
        numberLabel={t('queue.ticket.number')}
        number={status.number}
        lines={[
          ...(service === null
            ? []
            : [t('queue.paper.for', { service: say.text(service.names).text })]),
          t('queue.paper.lines.wait'),
        ]}
        code={{
          picture: <QrCode text={props.link} label={t('queue.paper.code')} />,
          text: t('queue.paper.code'),
        }}
      />
      <div className="c-no-print">
        <Buttons>
          <Button type="button" icon="printer" data={{ 'data-print': '' }}>
            {t('common.print')}
          </Button>
          <ButtonLink kind="secondary" href={props.address}>
            {t('queue.leave.no')}
          </ButtonLink>
        </Buttons>
      </div>
    </PublicFrame>
  );
}

/** To hang at the entrance: one code, one address, and a way for who has no phone. */
export function PosterPage(props: {
  readonly frame: FrameContext;
  readonly say: Say;
  readonly site: GuideSite;
  readonly link: string;
}) {
  const { frame, say, site, link } = props;
  const { t } = say;
  return (
    <PublicFrame {...frame} title={t('queue.poster.title')}>
      <p className="c-lead">{say.text(site.names).text}</p>
      <h1>{t('queue.poster.title')}</h1>
      <p className="c-lead">{t('queue.poster.text')}</p>
      <div style={{ maxInlineSize: '28rem' }}>
        <QrCode text={link} label={t('queue.poster.title')} />
      </div>
      <p>{t('queue.poster.address')}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        <strong>{link.replace(/^https?:\/\//, '')}</strong>
      </p>
      <p>{t('queue.poster.other')}</p>
      <div className="c-no-print">
        <Buttons>
          <Button type="button" icon="printer" data={{ 'data-print': '' }}>
            {t('common.print')}
          </Button>
        </Buttons>
      </div>
    </PublicFrame>
  );
}
