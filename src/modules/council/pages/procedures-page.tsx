import { Button, Buttons } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { LinkList } from '../../../web/design/link-list.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { normaliseText } from '../../../kernel/normalise-text.ts';
import { say, type FormDeps } from './forms/form-parts.ts';

/** Procedures whose name, in any language, or number holds what was looked for. */
export function ProceduresPage(deps: FormDeps & { readonly sought: string }) {
  const { t, document, sought } = deps;
  const base = `/${t.language}/office`;
  const wanted = normaliseText(sought);
  const found = document.procedures.filter(
    ({ name, number }) =>
      String(number) === sought.trim() ||
      Object.values(name).some((text) => normaliseText(text).includes(wanted)),
  );
  return (
    <div className="c-office">
      <p>
        <a href={base}>{t('office.title')}</a>
      </p>
      <h1>{t('office.procedures')}</h1>
      <form method="get" action={`${base}/procedures`}>
        <Field name="q" type="search" label={t('office.seek')} value={sought} />
        <Buttons>
          <Button>{t('common.search')}</Button>
        </Buttons>
      </form>
      {found.length === 0 ? (
        <EmptyState title={t('office.noProcedure')}>
          <a href={`${base}/procedures`}>{t('office.allProcedures')}</a>
        </EmptyState>
      ) : (
        <LinkList
          columns
          links={found.map(({ slug, number, name }) => ({
            href: `${base}/procedures/${slug}`,
            label: say(deps, name),
            detail: t('office.number', { number }),
          }))}
        />
      )}
    </div>
  );
}
