import { useEffect, useRef } from 'react';
import type { WelcomeTicketGiven } from '../../../modules/desk/contract.ts';
import { Icon } from '../../design/icon.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';

/** The number given, large, with place and honest wait; paper or the page by QR. */
export function GivenTicket(props: { given: WelcomeTicketGiven | null; onNext: () => void }) {
  const { t } = useSettings();
  const { given } = props;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (given !== null) next.current?.focus();
  }, [given]);
  return (
    <section className="desk-given" data-given={given === null ? undefined : ''} aria-live="polite">
      {given === null ? (
        <p className="c-quiet">{t('desk.welcome.nothing')}</p>
      ) : (
        <>
          <h2>{t('desk.welcome.given')}</h2>
          <p className="desk-given-number">{given.number}</p>
          <p>{given.place}</p>
          {given.ahead !== null && <p>{t('desk.welcome.ahead', { count: given.ahead })}</p>}
          <p>
            {given.range === null
              ? t('desk.welcome.noRange')
              : t('desk.welcome.range', { from: given.range.from, to: given.range.to })}
          </p>
          <div className="c-buttons">
            <ActionButton ref={next} onAct={props.onNext}>
              {t('desk.welcome.next')}
            </ActionButton>
            <a
              className="ds-button"
              data-variant="secondary"
              href={given.printUrl}
              target="_blank"
              rel="noreferrer"
            >
              <Icon name="printer" />
              <span>{t('desk.welcome.print')}</span>
            </a>
          </div>
          <p>
            <a href={given.statusUrl} target="_blank" rel="noreferrer">
              {t('desk.welcome.follow')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
