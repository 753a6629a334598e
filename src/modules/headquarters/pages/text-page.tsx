import type { ReactNode } from 'react';
import { Section } from '../../../web/design/columns.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';

export interface TextPageProps {
  readonly frame: FrameContext;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly body: ReactNode }[];
}

/** A page that is read from top to bottom. */
export function TextPage({ frame, title, lead, sections }: TextPageProps) {
  return (
    <PublicFrame {...frame} title={title}>
      <div className="c-sections c-reading">
        <div>
          <h1>{title}</h1>
          <p className="c-lead">{lead}</p>
        </div>
        {sections.map((section) => (
          <Section key={section.title} title={section.title}>
            {section.body}
          </Section>
        ))}
      </div>
    </PublicFrame>
  );
}

/** Short sentences one under the other. */
export function Items({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        // Fixed lists of a page: their order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
