import type { ReactNode } from 'react';

export interface NowListProps {
  /** "Ara mateix". */
  title: string;
  /** The hour the sentences are of. */
  time: ReactNode;
  /** First line strong (or a <StatePoint>), second line where it is or how to use it. */
  items: readonly { key: string; main: ReactNode; detail?: ReactNode }[];
  /** Topic of live refresh; needs `id`. */
  live?: string;
  id?: string;
}

/** What happens now in up to three sentences. */
export function NowList({ title, time, items, live, id }: NowListProps) {
  return (
    <section className="c-now" id={id} data-live={live}>
      <div className="c-now-head">
        <h2>{title}</h2>
        <span>{time}</span>
      </div>
      <ul className="c-plain">
        {items.map(({ key, main, detail }) => (
          <li key={key}>
            {typeof main === 'string' ? <strong>{main}</strong> : main}
            {detail}
          </li>
        ))}
      </ul>
    </section>
  );
}
