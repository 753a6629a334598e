import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';

export interface KioskShellProps {
  product: string;
  /** Side of the menu: title and what to do; without it the screen has the full width. */
  side?: { title: string; text?: ReactNode; foot?: ReactNode };
  children: ReactNode;
  /** A <KioskBar>: the same seven places on every screen. */
  bar: ReactNode;
}

/** A screen of the self-service point: 1920 × 1080, bar at the foot where a seated hand reaches. */
export function KioskShell({ product, side, children, bar }: KioskShellProps) {
  return (
    <div className="k-shell" data-side={side === undefined ? undefined : ''}>
      {side !== undefined && (
        <header className="k-side">
          <p className="k-brand">
            <Mark /> {product}
          </p>
          <h1>{side.title}</h1>
          {side.text !== undefined && <div className="k-side-text">{side.text}</div>}
          {side.foot !== undefined && <div className="k-side-foot">{side.foot}</div>}
        </header>
      )}
      <main className="k-main" id="content" tabIndex={-1}>
        {children}
      </main>
      {bar}
    </div>
  );
}
