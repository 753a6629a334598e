import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface WayRow {
  key: string;
  icon: IconName;
  title: string;
  text: ReactNode;
  /** A <ButtonLink kind="secondary">, or a form with such a button; none when it cannot be done so. */
  action?: ReactNode;
}

/** The ways to do one procedure: buttons of equal weight, nobody is pushed to the screen. */
export function WayRows({ rows }: { rows: readonly WayRow[] }) {
  return (
    <ul className="c-rows">
      {rows.map((row) => (
        <li key={row.key} className="c-row">
          <Icon name={row.icon} />
          <div>
            <h3>{row.title}</h3>
            <div>{row.text}</div>
          </div>
          {row.action !== undefined && <div className="c-row-action">{row.action}</div>}
        </li>
      ))}
    </ul>
  );
}
