import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { LineRow } from './line-row.tsx';

/** The line of this office, turn by turn, folded away: the offer decides most of the time. */
export function LineList() {
  const { t } = useSettings();
  const { line } = useDesk();
  const others = line.filter(({ mine }) => !mine);
  if (others.length === 0) return null;
  return (
    <details className="desk-fold">
      <summary>
        {t('desk.line.title')} <span className="c-quiet">{others.length}</span>
      </summary>
      <ul className="desk-rows">
        {others.map((item) => (
          <LineRow key={item.workId} item={item} />
        ))}
      </ul>
    </details>
  );
}
