import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface KioskTileProps {
  /** A link that leads on; with `name` and `value` instead it is a submit button. */
  href?: string;
  name?: string;
  value?: string;
  icon: IconName;
  title: string;
  text?: ReactNode;
  /** `primary` the one most will press; `soft` "all procedures". */
  kind?: 'plain' | 'primary' | 'soft';
  /** Not possible now: `text` says where it works. It stays and can be pressed for the reason. */
  out?: boolean;
}

/** Two columns of tiles, four rows at most. */
export function KioskTiles({ children }: { children: ReactNode }) {
  return <div className="k-tiles">{children}</div>;
}

/** 190 px high (47 mm); acts on release inside. */
export function KioskTile(props: KioskTileProps) {
  const { href, icon, title, text, kind = 'plain', out } = props;
  const inside = (
    <>
      <Icon name={icon} bold />
      <span>
        <strong>{title}</strong>
        {text !== undefined && <span className="k-tile-text">{text}</span>}
      </span>
    </>
  );
  const look = {
    className: 'k-tile',
    'data-kind': kind,
    'data-out': out === true ? '' : undefined,
  };
  if (href !== undefined) {
    return (
      <a href={href} {...look}>
        {inside}
      </a>
    );
  }
  return (
    <button type="submit" name={props.name} value={props.value} {...look}>
      {inside}
    </button>
  );
}
