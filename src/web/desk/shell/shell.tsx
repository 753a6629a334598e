import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { DeskState } from '../../../modules/desk/contract.ts';
import { DeskContext, useDesk, type DeskNow } from '../api/desk-context.tsx';
import { isLost } from '../api/problem.ts';
import { problemText } from '../api/problem-text.ts';
import { deskStateQuery } from '../api/queries.ts';
import { useLive } from '../live/use-live.ts';
import { PositionScreen } from '../position/position-screen.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { rescueFocus, watchFocus } from '../ui/focus.ts';
import { AlarmNotices } from './alarm-notices.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { FootKeys } from './foot-keys.tsx';
import { HeadBar } from './head-bar.tsx';

/** The frame of every screen: waits for the desk's first reading, then keeps it fresh. */
export function Shell() {
  const { settings, t } = useSettings();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...deskStateQuery(settings.language),
    placeholderData: keepPreviousData,
  });
  const [last, setLast] = useState<DeskNow | null>(null);
  // While another language is read, and when that fails, what was last told stays on screen.
  if (data !== undefined && dataUpdatedAt > 0 && last?.state !== data)
    setLast({ state: data, readAt: dataUpdatedAt, offset: Date.parse(data.now) - dataUpdatedAt });
  if (last === null)
    return (
      <main className="desk-alone" id="content" tabIndex={-1}>
        {error === null ? (
          <p>{t('desk.loading')}</p>
        ) : (
          <>
            <p role="alert">{t('desk.failed', { detail: problemText(error, t) })}</p>
            <ActionButton onAct={() => void refetch()}>{t('desk.retry')}</ActionButton>
          </>
        )}
      </main>
    );
  return (
    <DeskContext value={last}>
      <Frame lost={isLost(error)} />
    </DeskContext>
  );
}

function Frame({ lost }: { lost: boolean }) {
  const { t } = useSettings();
  const state = useDesk();
  useLive(state);
  useTitle(state);
  useEffect(watchFocus, []);
  useEffect(rescueFocus);
  const { pathname } = useLocation();
  return (
    <div className="desk">
      <a className="ds-skip-link" href="#content">
        {t('desk.skip')}
      </a>
      <HeadBar />
      <ConnectionBanner lost={lost} />
      <AlarmNotices />
      <div className="desk-body">
        {state.position === null && !pathname.endsWith('/welcome') ? (
          <PositionScreen />
        ) : (
          <Outlet />
        )}
      </div>
      <FootKeys />
    </div>
  );
}

/** The position only: titles are seen over shoulders. */
function useTitle({ position }: DeskState): void {
  const { t } = useSettings();
  const title = position === null ? t('desk.title') : position.name;
  useEffect(() => {
    document.title = `${title} · Connecta`;
  }, [title]);
}
