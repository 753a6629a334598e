import type { ReactNode } from 'react';

export type OpenState = 'open' | 'closing' | 'closed' | 'unknown';

/**
 * The point and its sentence ("Obert fins a les 18.00"): full when it happens now, half when it
 * ends within 30 minutes, an empty ring when closed, dashed when nobody knows. The words carry it.
 */
export function StatePoint(props: { state: OpenState; inline?: boolean; children: ReactNode }) {
  return (
    <span className="c-state" data-inline={props.inline === true ? '' : undefined}>
      <span className="c-point" data-state={props.state} aria-hidden="true" />
      {props.children}
    </span>
  );
}
