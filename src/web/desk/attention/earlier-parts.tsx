import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { useSettings } from '../settings-context.tsx';
import { clockTime } from '../time.ts';

/** What was said earlier in this visit, before a transfer. */
export function EarlierParts({ parts }: { parts: DeskAttention['before'] }) {
  const { settings, t } = useSettings();
  if (parts.length === 0) return null;
  return (
    <section className="desk-before" aria-label={t('desk.attention.before')}>
      <ul className="c-plain">
        {parts.map(({ staffName, endedAt, notes, procedures }) => (
          <li key={endedAt}>
            <h2>
              {t('desk.attention.beforePart', {
                time: clockTime(endedAt, settings.language),
                name: staffName,
              })}
            </h2>
            <p>{procedures.join('. ')}</p>
            <p>{notes}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
