import type { CitizenDraft } from '../../../modules/citizens/contract.ts';
import { useSettings } from '../settings-context.tsx';
import { languageName } from '../words.ts';

/** What is known of a person; what is not known is not listed. */
export function PersonFacts({ draft }: { draft: CitizenDraft }) {
  const { settings, t } = useSettings();
  const language = (code: string | null) =>
    code === null ? null : languageName(code, settings.language);
  const document = [draft.documentKind ?? [], draft.documentNumber ?? []].flat().join(' ');
  const facts = [
    { label: t('desk.person.name'), value: draft.name },
    { label: t('desk.person.documentKind'), value: document === '' ? null : document },
    { label: t('desk.person.phone'), value: draft.phone },
    { label: t('desk.person.email'), value: draft.email },
    { label: t('desk.person.language'), value: language(draft.preferredLanguage) },
    {
      label: t('desk.person.channel'),
      value: draft.preferredChannel === null ? null : t(`desk.channel.${draft.preferredChannel}`),
    },
    { label: t('desk.person.interpreter'), value: language(draft.interpreter) },
    { label: t('desk.person.largePrint'), value: draft.largePrint ? t('common.yes') : null },
  ];
  return (
    <dl className="desk-person-facts">
      {facts
        .filter(({ value }) => value !== null)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
