import { useSettings } from '../settings-context.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { WaitingParts } from './waiting-parts.tsx';

/** The left column: the next person, and who waits. */
export function NextColumn() {
  const { t } = useSettings();
  return (
    <aside className="desk-side" aria-label={t('desk.head.next')}>
      <OfferPanel />
      <WaitingParts />
    </aside>
  );
}
