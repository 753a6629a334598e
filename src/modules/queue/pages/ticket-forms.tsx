import { Button, ButtonLink, Buttons } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { Say } from './say.ts';

interface FormProps {
  readonly frame: FrameContext;
  readonly say: Say;
  /** Path of the ticket in this language. */
  readonly address: string;
}

/** Where to be told; nothing else is asked. What was typed stays in another language. */
export function NotifyPage(
  props: FormProps & {
    readonly typed: string;
    readonly on: boolean;
    readonly error: string | null;
  },
) {
  const { frame, say, address, error } = props;
  const { t } = say;
  return (
    <PublicFrame {...frame} title={t('queue.notify.title')} hidden formId="notify">
      <h1>{t('queue.notify.title')}</h1>
      <form id="notify" method="post" action={`${address}/notify`} noValidate>
        <Field
          name="to"
          label={t('queue.notify.label')}
          hint={t('queue.notify.hint')}
          value={props.typed}
          autoComplete="email"
          exact
          required
          {...(error === null ? {} : { error })}
        />
        <Buttons>
          <Button size="lg" icon="bell">
            {t('queue.notify.button')}
          </Button>
          <ButtonLink size="lg" kind="secondary" href={address}>
            {t('queue.leave.no')}
          </ButtonLink>
        </Buttons>
        <p className="c-quiet">{t('queue.notify.privacy')}</p>
      </form>
      {props.on && (
        <form method="post" action={`${address}/notify`}>
          <input type="hidden" name="stop" value="yes" />
          <Button kind="secondary" icon="trash">
            {t('queue.notify.stop')}
          </Button>
        </form>
      )}
    </PublicFrame>
  );
}

/** Giving the turn up cannot be undone: it is asked once. */
export function LeavePage({ frame, say, address }: FormProps) {
  const { t } = say;
  return (
    <PublicFrame {...frame} title={t('queue.leave.title')} hidden>
      <h1>{t('queue.leave.title')}</h1>
      <p>{t('queue.leave.text')}</p>
      <form method="post" action={`${address}/leave`}>
        <Buttons>
          <Button size="lg" kind="danger" icon="x">
            {t('queue.ticket.leave')}
          </Button>
          <ButtonLink size="lg" kind="secondary" href={address}>
            {t('queue.leave.no')}
          </ButtonLink>
        </Buttons>
      </form>
    </PublicFrame>
  );
}

/** No ticket has this secret: mistyped, or of another installation. */
export function UnknownTicketPage({
  frame,
  say,
  text,
}: Omit<FormProps, 'address'> & { readonly text: string }) {
  const { t } = say;
  return (
    <PublicFrame {...frame} title={t('queue.ticket.unknown')} hidden>
      <h1>{t('queue.ticket.unknown')}</h1>
      <Notice kind="warn" title={t('queue.ticket.refused')}>
        <p>{text}</p>
      </Notice>
      <Buttons>
        <ButtonLink icon="ticket" href={`/${frame.language}/turn`}>
          {t('queue.ticket.another')}
        </ButtonLink>
      </Buttons>
    </PublicFrame>
  );
}
