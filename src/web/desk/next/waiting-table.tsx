import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { minutesText } from '../time.ts';

/** How many wait for each service, the longest wait and its target; ginesta marks what is over. */
export function WaitingTable() {
  const { t } = useSettings();
  const { waiting } = useDesk();
  return (
    <section className="desk-part">
      <h2>
        {t('desk.waiting.title')} <span className="c-quiet">{t('desk.waiting.where')}</span>
      </h2>
      {waiting.length === 0 ? (
        <p>{t('desk.waiting.empty')}</p>
      ) : (
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('desk.waiting.service')}</th>
              <th scope="col" data-number="">
                {t('desk.waiting.people')}
              </th>
              <th scope="col" data-number="">
                {t('desk.waiting.longest')}
              </th>
              <th scope="col" data-number="">
                {t('desk.waiting.target')}
              </th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ service, people, longestMinutes, targetMinutes }) => {
              const over = targetMinutes !== null && longestMinutes > targetMinutes;
              return (
                <tr key={service.id} data-strong={over ? '' : undefined}>
                  <th scope="row">{service.name}</th>
                  <td data-number="">{people}</td>
                  <td data-number="">
                    {over && <span className="c-point" data-state="open" aria-hidden="true" />}
                    {people === 0 ? '–' : ` ${minutesText(longestMinutes, t)}`}
                    {over && <span className="c-hidden"> ({t('desk.waiting.over')})</span>}
                  </td>
                  <td data-number="">
                    {targetMinutes === null ? '–' : minutesText(targetMinutes, t)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
