import { LinkList, MoreLink } from '../../../web/design/link-list.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { WaysList, type Way } from '../../../web/design/ways-list.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { ListedProcedure } from '../views/listed-procedure.ts';
import { procedureLinks } from './procedure-links.tsx';
import { Search } from './search.tsx';

export interface SearchPageProps {
  readonly frame: FrameContext;
  /** What was written; empty when nothing was. */
  readonly asked: string;
  readonly found: readonly ListedProcedure[];
  readonly ways: readonly Way[];
}

/** Results with their first sentences; when there are none, the ways of being attended. */
export function SearchPage({ frame, asked, found, ways }: SearchPageProps) {
  const { t, language } = frame;
  return (
    <PublicFrame {...frame} title={t('headquarters.search.title')} hidden>
      <div className="c-sections">
        <div>
          <h1>{t('headquarters.search.title')}</h1>
          <Search frame={frame} value={asked} />
        </div>
        <section className="c-section">
          <Results frame={frame} asked={asked} found={found} ways={ways} />
          <MoreLink href={`/${language}/procedures`}>{t('headquarters.procedures.more')}</MoreLink>
        </section>
      </div>
    </PublicFrame>
  );
}

function Results({ frame, asked, found, ways }: SearchPageProps) {
  const { t, language } = frame;
  if (asked === '') return <p>{t('headquarters.search.empty')}</p>;
  if (found.length === 0)
    return (
      <>
        <EmptyState title={t('headquarters.search.none', { query: asked })}>
          {t('headquarters.search.noneHelp')}
        </EmptyState>
        <h2>{t('headquarters.ways.title')}</h2>
        <WaysList ways={ways} />
      </>
    );
  return (
    <>
      <h2>{t('headquarters.search.found', { count: found.length, query: asked })}</h2>
      <LinkList links={procedureLinks(found, language)} />
    </>
  );
}
