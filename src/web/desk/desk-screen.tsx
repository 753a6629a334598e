import { useDesk } from './api/desk-context.tsx';
import { AttentionScreen } from './attention/attention-screen.tsx';
import { NextColumn } from './next/next-column.tsx';
import { OfferPanel } from './next/offer-panel.tsx';
import { useSettings } from './settings-context.tsx';
import { useWide } from './ui/use-wide.ts';

/** The desk: who is next, who is here, how it ends. */
export function DeskScreen() {
  const { current } = useDesk();
  const wide = useWide();
  return (
    <div className="desk-columns" data-attending={current === null ? undefined : ''}>
      {wide && <NextColumn />}
      {current === null ? (
        <Nobody narrow={!wide} />
      ) : (
        <AttentionScreen
          key={current.workId}
          current={current}
          before={wide ? null : <OfferPanel quiet />}
        />
      )}
    </div>
  );
}

function Nobody({ narrow }: { narrow: boolean }) {
  const { t } = useSettings();
  return (
    <main className="desk-centre" id="content" tabIndex={-1}>
      {narrow && <OfferPanel />}
      <h1>{t('desk.attention.none')}</h1>
      <p>{t('desk.attention.noneText')}</p>
    </main>
  );
}
