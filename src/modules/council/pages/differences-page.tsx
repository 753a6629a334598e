import type { Translator } from '../../../locales/translate.ts';
import { Notice } from '../../../web/design/notice.tsx';
import type { CouncilDifference } from '../core/diff-council.ts';
import { DifferencesTable } from './differences-table.tsx';

/** What was changed since the council's files were loaded. */
export function DifferencesPage(props: {
  readonly t: Translator;
  readonly differences: readonly CouncilDifference[];
  /** Why the files cannot be compared, in words. */
  readonly problems: readonly string[];
}) {
  const { t, differences, problems } = props;
  return (
    <div className="c-office">
      <p>
        <a href={`/${t.language}/office`}>{t('office.title')}</a>
      </p>
      <h1>{t('office.differencesShipped')}</h1>
      {problems.length > 0 ? (
        <Notice kind="bad" title={t('council.problem.title')}>
          <ul>
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <DifferencesTable t={t} differences={differences} />
      )}
    </div>
  );
}
