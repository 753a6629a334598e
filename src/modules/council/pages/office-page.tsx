import { Section } from '../../../web/design/columns.tsx';
import { LinkList } from '../../../web/design/link-list.tsx';
import { say, type FormDeps } from './forms/form-parts.ts';

/** The menu of the back office. */
export function OfficePage(deps: FormDeps & { readonly showDifferences: boolean }) {
  const { t, document, showDifferences } = deps;
  const base = `/${t.language}/office`;
  return (
    <div className="c-office">
      <h1>{t('office.title')}</h1>
      <p>{t('office.intro')}</p>
      <Section title={t('office.theCouncil')}>
        <LinkList
          links={[
            {
              href: `${base}/council`,
              label: t('office.council'),
              detail: t('office.councilWhat'),
            },
            { href: `${base}/promises`, label: t('office.promises') },
            { href: `${base}/services`, label: t('office.services') },
            { href: `${base}/procedures`, label: t('office.procedures') },
            { href: `/${t.language}/staff/accounts`, label: t('office.staff') },
          ]}
        />
      </Section>
      <Section title={t('office.sites')}>
        <LinkList
          columns
          links={document.sites.map((site) => ({
            href: `${base}/sites/${site.id}`,
            label: say(deps, site.name),
          }))}
        />
      </Section>
      <Section title={t('office.calendars')}>
        <LinkList
          columns
          links={[
            { href: `${base}/holidays`, label: t('office.holidays') },
            ...document.calendars.map((calendar) => ({
              href: `${base}/calendars/${calendar.id}`,
              label: say(deps, calendar.name),
            })),
          ]}
        />
      </Section>
      <Section title={t('office.files')}>
        <LinkList
          links={[
            {
              href: `${base}/export.yaml`,
              label: t('office.export'),
              detail: t('office.exportWhat'),
            },
            ...(showDifferences
              ? [{ href: `${base}/differences`, label: t('office.differencesShipped') }]
              : []),
          ]}
        />
      </Section>
    </div>
  );
}
