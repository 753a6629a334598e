import type { LineItem } from '../../../modules/desk/contract.ts';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { minutesText } from '../time.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { focusMain } from '../ui/focus.ts';

/** One turn: its number, wait and whereabouts; one that waits can be attended at once. */
export function LineRow({ item, onTaken }: { item: LineItem; onTaken?: () => void }) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const { number } = item;
  const take = async () => {
    if (!(await act(`/desk/work/${encodeURIComponent(item.workId)}/take`))) return;
    onTaken?.();
    focusMain();
  };
  return (
    <li>
      <p>
        <strong>{number}</strong> {item.procedure}
        <span className="desk-second">
          {[minutesText(item.waitedMinutes, t), ...useWhereabouts(item)].join(' · ')}
        </span>
      </p>
      {item.state === 'waiting' && (
        <ActionButton kind="quiet" about={number} busy={busy !== null} onAct={() => void take()}>
          {t('desk.line.take')}
        </ActionButton>
      )}
    </li>
  );
}

function useWhereabouts({ state, staffName, place, priority }: LineItem): string[] {
  const { t } = useSettings();
  const name = [staffName ?? [], place ?? []].flat().join(', ');
  const known = name !== '';
  return [
    priority > 0 ? [t('desk.line.priority')] : [],
    state === 'held' ? [t('desk.line.held')] : [],
    known && state === 'accepted' ? [t('desk.line.with', { name })] : [],
    known && state === 'offered' ? [t('desk.line.offered', { name })] : [],
    known && state === 'waiting' ? [t('desk.line.reserved', { name })] : [],
  ].flat();
}
