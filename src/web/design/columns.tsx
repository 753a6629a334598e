import type { ReactNode } from 'react';

/** Reading column and side column; one under the other below 1024 px. `wideSide`: home page. */
export function Columns(props: { side: ReactNode; wideSide?: boolean; children: ReactNode }) {
  return (
    <div className="c-columns" data-wide-side={props.wideSide === true ? '' : undefined}>
      <div>{props.children}</div>
      <div className="c-side-column">{props.side}</div>
    </div>
  );
}

/** Small parts of the side column, each under its own rule. */
export function SideParts({ parts }: { parts: readonly { title: string; body: ReactNode }[] }) {
  return (
    <aside className="c-side">
      {parts.map(({ title, body }) => (
        <section key={title}>
          <h2>{title}</h2>
          {body}
        </section>
      ))}
    </aside>
  );
}

/** A titled part of a page; `id` lets a link arrive at it. */
export function Section(props: {
  title: ReactNode;
  id?: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section className="c-section" id={props.id}>
      <h2>{props.title}</h2>
      {props.lead !== undefined && <p className="c-section-lead">{props.lead}</p>}
      {props.children}
    </section>
  );
}
