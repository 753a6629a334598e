import { Section } from '../../../web/design/columns.tsx';
import { LinkList } from '../../../web/design/link-list.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { ListedProcedure } from '../views/listed-procedure.ts';
import type { Said } from '../views/reading.ts';
import { procedureLinks } from './procedure-links.tsx';
import { SaidText } from './said.tsx';
import { Search } from './search.tsx';

export interface ProceduresPageProps {
  readonly frame: FrameContext;
  readonly families: readonly {
    readonly id: string;
    readonly name: Said;
    readonly procedures: readonly ListedProcedure[];
  }[];
}

/** All procedures by family, both from A to Z. */
export function ProceduresPage({ frame, families }: ProceduresPageProps) {
  const { t, language } = frame;
  const count = families.reduce((sum, { procedures }) => sum + procedures.length, 0);
  return (
    <PublicFrame {...frame} title={t('headquarters.procedures.title')}>
      <div className="c-sections">
        <div>
          <h1>{t('headquarters.procedures.title')}</h1>
          <p className="c-lead">{t('headquarters.procedures.lead', { count })}</p>
          <Search frame={frame} />
        </div>
        <nav className="c-section" aria-labelledby="themes">
          <h2 id="themes">{t('headquarters.procedures.themes')}</h2>
          <LinkList
            columns
            links={families.map(({ id, name }) => ({
              href: `#${id}`,
              label: <SaidText said={name} />,
            }))}
          />
        </nav>
        {families.map(({ id, name, procedures }) => (
          <Section key={id} id={id} title={<SaidText said={name} />}>
            <LinkList columns links={procedureLinks(procedures, language)} />
          </Section>
        ))}
      </div>
    </PublicFrame>
  );
}
