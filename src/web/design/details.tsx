import type { ReactNode } from 'react';

/** A question that opens. `group` closes the others of the same name. */
export function Details(props: {
  summary: ReactNode;
  open?: boolean;
  group?: string;
  children: ReactNode;
}) {
  return (
    <details className="ds-details" open={props.open} name={props.group}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}
