import type { ReactNode } from 'react';
import { Columns, Section, SideParts } from '../../../web/design/columns.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';

export interface TextPageProps {
  readonly frame: FrameContext;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly body: ReactNode }[];
}

/** A page that is read from top to bottom; beside it, the other ways of knowing more. */
export function TextPage({ frame, title, lead, sections }: TextPageProps) {
  const { t, language } = frame;
  const others = ['about', 'accessibility', 'privacy'] as const;
  const links = (
    <ul className="c-plain">
      {others.map((page) => (
        <li key={page}>
          <a href={`/${language}/${page}`}>{t(`headquarters.footer.${page}`)}</a>
        </li>
      ))}
      <li>
        <a href={`/${language}/ways/write`}>{t('headquarters.way.write.title')}</a>
      </li>
    </ul>
  );
  return (
    <PublicFrame {...frame} title={title}>
      <Columns side={<SideParts parts={[{ title: t('common.headquarters'), body: links }]} />}>
        <div className="c-sections">
          <div>
            <h1>{title}</h1>
            <p className="c-lead">{lead}</p>
          </div>
          {sections.map((section) => (
            <Section key={section.title} title={section.title}>
              <div className="c-flow">{section.body}</div>
            </Section>
          ))}
        </div>
      </Columns>
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
