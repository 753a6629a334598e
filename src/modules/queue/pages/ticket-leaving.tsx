import { Button, ButtonLink } from '../../../web/design/button.tsx';
import { keepMinutes } from '../core/keep-minutes.ts';
import type { TicketStatus } from '../ticket-status.ts';
import type { Say } from './say.ts';

/** What one can do while waiting: be told, keep the place, come back, give it up. */
export function TicketLeaving(props: {
  readonly say: Say;
  readonly status: TicketStatus;
  readonly address: string;
}) {
  const { say, status, address } = props;
  const { t } = say;
  return (
    <>
      {status.state === 'kept' && (
        <form method="post" action={`${address}/back`}>
          <Button wide size="lg" icon="check">
            {t('queue.ticket.back')}
          </Button>
        </form>
      )}
      {status.notified && <p>{t('queue.ticket.notified')}</p>}
      {!status.notified && status.notify !== null && (
        <p>{t('queue.ticket.notifyOn', { kind: status.notify })}</p>
      )}
      {!status.notified && (
        <ButtonLink
          wide
          size="lg"
          kind={status.state === 'kept' || status.notify !== null ? 'secondary' : 'primary'}
          icon="bell"
          href={`${address}/notify`}
        >
          {t('queue.ticket.notify')}
        </ButtonLink>
      )}
      {status.mayKeep && (
        <form method="post" action={`${address}/keep`}>
          <Button wide size="lg" kind="secondary" icon="clock-clockwise">
            {t('queue.ticket.keep', { minutes: keepMinutes })}
          </Button>
        </form>
      )}
      <ButtonLink wide size="lg" kind="secondary" icon="x" href={`${address}/leave`}>
        {t('queue.ticket.leave')}
      </ButtonLink>
    </>
  );
}
