import { useAct } from '../api/use-act.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';

/** A colleague needs someone. Calm: no red, no sound; the person in front must not notice. */
export function AlarmNotices() {
  const { t } = useSettings();
  const { alarms, me } = useDesk();
  const { act, busy } = useAct();
  const others = alarms.filter(({ name }) => name !== me.name);
  return (
    <div role="status" aria-label={t('desk.alarm.title')}>
      {others.map(({ id, name, place }) => {
        const path = `/desk/alarms/${encodeURIComponent(id)}/answer`;
        return (
          <div key={id} className="desk-notice">
            <p>
              {t('desk.alarm.colleague', {
                name,
                place: place === null ? '' : t('desk.alarm.place', { place }),
              })}
            </p>
            <ActionButton kind="secondary" busy={busy === path} onAct={() => void act(path)}>
              {t('desk.alarm.go')}
            </ActionButton>
          </div>
        );
      })}
    </div>
  );
}
