import type { Translator } from '../../../locales/translate.ts';
import { Details } from '../../../web/design/details.tsx';
import { Bars } from '../../../web/design/figures.tsx';
import { Table } from '../../../web/design/table.tsx';
import { formatTime } from '../../../web/format/format-time.ts';

/** People coming in by hour, with its sentence and the table behind it. */
export function ArrivalsChart({ t, arrivals }: { t: Translator; arrivals: readonly number[] }) {
  const hours = arrivals.map((count, hour) => ({
    hour,
    count,
    label: formatTime({ hour, minute: 0 }, t.language),
  }));
  const first = hours.findIndex(({ count }) => count > 0);
  if (first === -1) return <p className="c-empty">{t('statistics.noArrivals')}</p>;
  const shown = hours.slice(first, hours.findLastIndex(({ count }) => count > 0) + 1);
  const most = Math.max(...arrivals);
  const busiest = hours.find(({ count }) => count === most);
  return (
    <>
      <p>{t('statistics.busiest', { hour: busiest?.label ?? '', count: most })}</p>
      <Bars
        bars={shown.map(({ hour, count, label }) => ({
          key: String(hour),
          label,
          value: count,
          text: t('statistics.people', { count }),
        }))}
      />
      <Details summary={t('statistics.table')}>
        <Table
          caption={t('statistics.arrivals')}
          captionHidden
          empty={t('statistics.noArrivals')}
          columns={[
            { key: 'hour', label: t('statistics.hour') },
            { key: 'count', label: t('statistics.arrived'), number: true },
          ]}
          rows={shown.map(({ hour, count, label }) => ({
            key: String(hour),
            cells: [label, count],
          }))}
        />
      </Details>
    </>
  );
}
