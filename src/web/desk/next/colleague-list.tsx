import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';

/** Who works now, where and in which state. */
export function ColleagueList() {
  const { t } = useSettings();
  const { colleagues } = useDesk();
  const here = colleagues.filter(({ state }) => state !== 'off');
  return (
    <details className="desk-fold">
      <summary>
        {t('desk.colleagues.title')} <span className="c-quiet">{here.length}</span>
      </summary>
      {here.length === 0 ? (
        <p>{t('desk.colleagues.none')}</p>
      ) : (
        <ul className="desk-rows">
          {here.map(({ id, name, state, place }) => (
            <li key={id}>
              <p>
                {name}
                <span className="desk-second">
                  {[t(`desk.state.${state}`), place ?? []].flat().join(' · ')}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
