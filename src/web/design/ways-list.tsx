import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface Way {
  key: string;
  icon: IconName;
  href: string;
  /** "Veniu", "Truqueu al 010"… */
  name: string;
  what: ReactNode;
  /** Its state now: "Obert fins a les 18.00". */
  state: ReactNode;
  /** Out of service: `state` says so and until when; the way keeps its place. */
  out?: boolean;
}

/** The five ways of being attended: same size, colour and order everywhere. */
export function WaysList({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="c-ways">
      {ways.map((way) => (
        <li key={way.key} className="c-way" data-out={way.out === true ? '' : undefined}>
          <Icon name={way.icon} />
          <a className="c-way-name" href={way.href}>
            {way.name}
          </a>
          <span>{way.what}</span>
          <span className="c-way-state">{way.state}</span>
        </li>
      ))}
    </ul>
  );
}
