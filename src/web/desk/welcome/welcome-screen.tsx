import { useRef, useState } from 'react';
import { useDesk } from '../api/desk-context.tsx';
import { usePlaces } from '../api/use-desk.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { FindProcedure, type FoundProcedure } from './find-procedure.tsx';
import { GivenTicket } from './given-ticket.tsx';
import { TicketChoices, usualChoices } from './ticket-choices.tsx';
import { useGive } from './use-give.ts';

/** The welcome desk: words, Enter, Enter, and the person has a number; Enter for the next. */
export function WelcomeScreen() {
  const { t } = useSettings();
  const { site } = useDesk();
  const services = usePlaces()?.sites.find(({ id }) => id === site?.id)?.services;
  const { complain } = useAnnounce();
  const { give, given, busy, clear } = useGive();
  const [procedure, setProcedure] = useState<FoundProcedure | null>(null);
  const [choices, setChoices] = useState(usualChoices);
  const [turn, setTurn] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const giveIt = async () => {
    if (site === null) return complain(t('desk.welcome.noSite'));
    if (procedure === null && choices.service === '')
      return complain(t('desk.welcome.needService'));
    await give({
      site: site.id,
      ...(choices.language === '' ? {} : { language: choices.language }),
      ...(procedure === null ? {} : { procedure: procedure.id }),
      ...(choices.service === '' ? {} : { service: choices.service }),
      ...(choices.priority === '0' ? {} : { priority: Number(choices.priority) }),
      ...(choices.interpreter ? { interpreter: true } : {}),
      ...(choices.people > 1 ? { people: choices.people } : {}),
    });
  };
  const next = () => {
    clear();
    setProcedure(null);
    setChoices(usualChoices);
    setTurn(turn + 1);
  };
  return (
    <main className="desk-centre desk-wide" id="content" tabIndex={-1}>
      <h1>{t('desk.welcome.title')}</h1>
      <div className="desk-welcome">
        <div>
          <FindProcedure
            key={turn}
            found={procedure}
            onFound={(found) => {
              setProcedure(found);
              if (found !== null) button.current?.focus();
            }}
          />
          <TicketChoices
            choices={choices}
            services={services ?? []}
            withProcedure={procedure !== null}
            onChange={setChoices}
          />
          <div className="desk-give">
            <ActionButton ref={button} wide busy={busy} onAct={() => void giveIt()}>
              {t(busy ? 'desk.welcome.giving' : 'desk.welcome.give')}
            </ActionButton>
          </div>
        </div>
        <GivenTicket given={given} onNext={next} />
      </div>
    </main>
  );
}
