import { useEffect, useRef, useState } from 'react';
import { OfferCard } from '../../design/offer-card.tsx';
import type { DeskState } from '../../../modules/desk/contract.ts';
import { useAct } from '../api/use-act.ts';
import { useDesk, useDeskNow } from '../api/desk-context.tsx';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { focusMain } from '../ui/focus.ts';
import { languageName } from '../words.ts';
import { whyNow, whyYou, type Reason } from './offer-reasons.ts';
import { softSound } from './soft-sound.ts';

/** The next person, or why there is none. `quiet` shows nothing without an offer. */
export function OfferPanel({ quiet = false }: { quiet?: boolean }) {
  const { offer, presence } = useDesk();
  const { t } = useSettings();
  useArrival(offer);
  if (offer !== null) return <Offer key={offer.workId} offer={offer} />;
  if (quiet || presence.state === 'busy') return null;
  return (
    <section className="c-offer" aria-labelledby="desk-nobody">
      <h2 id="desk-nobody">{t('desk.next.nobody')}</h2>
      <p>{t(presence.state === 'available' ? 'desk.next.nobodyText' : 'desk.next.notAvailable')}</p>
    </section>
  );
}

function Offer({ offer }: { offer: NonNullable<DeskState['offer']> }) {
  const { settings, t } = useSettings();
  const state = useDesk();
  const { act, busy } = useAct();
  const seconds = useSecondsLeft(offer.secondsLeft);
  const path = `/desk/work/${encodeURIComponent(offer.workId)}`;
  const accept = async () => {
    if (await act(`${path}/accept`)) focusMain();
  };
  const decline = async () => {
    if (await act(`${path}/decline`)) focusMain();
  };
  useKey('accept', () => void accept());
  useKey('decline', () => void decline());
  const sentences = (reasons: Reason[]) =>
    reasons.map(({ key, params }) => t(key, params)).join(' ');
  const nameOf = (language: string) => languageName(language, settings.language);
  return (
    <OfferCard
      heading={t(state.current === null ? 'desk.next.now' : 'desk.next.later')}
      state="offered"
      number={offer.number}
      what={`${offer.procedure?.name ?? offer.service.name}.`}
      reasons={[
        {
          title: t('desk.next.whyYou'),
          text: sentences(whyYou(offer, state.me.languages, nameOf)),
        },
        { title: t('desk.next.whyNow'), text: sentences(whyNow(offer, state)) },
      ]}
      actions={
        <>
          <ActionButton keys="A" busy={busy !== null} onAct={() => void accept()}>
            {t('desk.next.accept')}
          </ActionButton>
          <ActionButton kind="secondary" keys="X" busy={busy !== null} onAct={() => void decline()}>
            {t('desk.next.decline')}
          </ActionButton>
          <p className="c-button-why">{t('desk.next.secondsLeft', { seconds })}</p>
        </>
      }
    />
  );
}

/** Seconds left for staff to answer; a deadline of the offer, never of the person's turn. */
function useSecondsLeft(atReading: number): number {
  const { readAt } = useDeskNow();
  const [time, setTime] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil(atReading - Math.max(0, time - readAt) / 1000));
}

/** Says once that someone arrives, and that they went to another when the time ran out. */
function useArrival(offer: DeskState['offer']): void {
  const { settings, t } = useSettings();
  const { current } = useDesk();
  const { say } = useAnnounce();
  const before = useRef<{ workId: string; number: string } | null>(null);
  useEffect(() => {
    const was = before.current;
    if (was?.workId === offer?.workId) return;
    before.current = offer;
    if (offer !== null) {
      const what = offer.procedure?.name ?? offer.service.name;
      say(t('desk.next.arrived', { number: offer.number, what }));
      if (settings.sound) softSound();
    } else if (was !== null && current?.workId !== was.workId)
      say(t('desk.next.gone', { number: was.number }));
  }, [current, offer, say, settings.sound, t]);
}
