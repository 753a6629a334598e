import { useAct } from '../api/use-act.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { clockTime } from '../time.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { focusMain } from '../ui/focus.ts';

/** What this person has on hold. R resumes the first. */
export function HeldList() {
  const { settings, t } = useSettings();
  const { held } = useDesk();
  const { act, busy } = useAct();
  const first = held[0];
  const command = async (workId: string, action: 'resume' | 'release') => {
    if (await act(`/desk/work/${encodeURIComponent(workId)}/${action}`)) focusMain();
  };
  useKey(
    'resume',
    () => {
      if (first !== undefined) void command(first.workId, 'resume');
    },
    first !== undefined,
  );
  if (held.length === 0) return null;
  return (
    <section className="desk-part">
      <h2>{t('desk.held.title')}</h2>
      <ul className="desk-rows">
        {held.map(({ workId, number, procedure, heldUntil }, index) => (
          <li key={workId}>
            <p>
              <strong>{number}</strong> {procedure}
              {heldUntil !== null && (
                <span className="desk-second">
                  {t('desk.held.until', { time: clockTime(heldUntil, settings.language) })}
                </span>
              )}
            </p>
            <span className="desk-row-actions">
              <ActionButton
                kind="quiet"
                {...(index === 0 ? { keys: 'R' } : {})}
                about={number}
                busy={busy !== null}
                onAct={() => void command(workId, 'resume')}
              >
                {t('desk.held.resume')}
              </ActionButton>
              <ActionButton
                kind="quiet"
                about={number}
                busy={busy !== null}
                onAct={() => void command(workId, 'release')}
              >
                {t('desk.held.release')}
              </ActionButton>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
