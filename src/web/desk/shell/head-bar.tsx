import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '../../design/icon.tsx';
import { KeyHint } from '../../design/key-hint.tsx';
import { Mark } from '../../design/mark.tsx';
import { useDesk, useServerTime } from '../api/desk-context.tsx';
import { useKey } from '../keys/key-context.tsx';
import { WaitingDrawer } from '../next/waiting-drawer.tsx';
import { useSettings } from '../settings-context.tsx';
import { clockTime, minutesBetween, minutesText } from '../time.ts';
import { useWide } from '../ui/use-wide.ts';
import { PersonMenu } from './person-menu.tsx';
import { SearchDialog } from './search-dialog.tsx';

/** Position, state, search, clock and the person's own menu. */
export function HeadBar() {
  const { t } = useSettings();
  const { position } = useDesk();
  const wide = useWide();
  const [searching, setSearching] = useState(false);
  useKey('search', () => setSearching(true));
  return (
    <header className="desk-head">
      <Link className="desk-brand" to="/position" aria-describedby="desk-change">
        <Mark />
        <span>{position?.name ?? t('desk.head.noPosition')}</span>
      </Link>
      <span className="c-hidden" id="desk-change">
        {t('desk.head.change')}
      </span>
      <PresenceNow />
      <button
        type="button"
        className="desk-search"
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => setSearching(true)}
      >
        <Icon name="magnifying-glass" />
        <span>{t('desk.head.search')}</span>
        <KeyHint keys="/" />
      </button>
      {!wide && <WaitingDrawer />}
      <span className="desk-head-end">
        <Clock />
        <PersonMenu />
      </span>
      <SearchDialog open={searching} onClose={() => setSearching(false)} />
    </header>
  );
}

function PresenceNow() {
  const { t } = useSettings();
  const { presence } = useDesk();
  const now = useServerTime(15_000);
  const active = presence.state === 'busy' || presence.state === 'available';
  return (
    <span className="desk-presence">
      <span className="c-point" data-state={active ? 'open' : 'closed'} aria-hidden="true" />
      {t('desk.head.since', {
        state: t(`desk.state.${presence.state}`),
        duration: minutesText(minutesBetween(presence.since, now), t),
      })}
    </span>
  );
}

function Clock() {
  const { settings } = useSettings();
  const now = useServerTime(1000);
  return (
    <time className="desk-clock" dateTime={new Date(now).toISOString()}>
      {clockTime(now, settings.language)}
    </time>
  );
}
