import type { CitizenDraft } from '../../../modules/citizens/contract.ts';
import { usePlaces } from '../api/use-desk.ts';
import { useSettings } from '../settings-context.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { languageName } from '../words.ts';

const kinds = ['DNI', 'NIE', 'NIF', 'passport', 'other'] as const;
const channels = ['in-person', 'phone', 'email', 'sms', 'web', 'video'] as const;

/** A person's data; every field may stay empty. */
export function PersonForm(props: {
  draft: CitizenDraft;
  onChange: (draft: CitizenDraft) => void;
}) {
  const { settings, t } = useSettings();
  const { draft } = props;
  const languages = (usePlaces()?.languages ?? []).map((value) => ({
    value,
    label: languageName(value, settings.language),
  }));
  const put = (part: Partial<CitizenDraft>) => props.onChange({ ...draft, ...part });
  const kindNames = {
    DNI: 'DNI',
    NIE: 'NIE',
    NIF: 'NIF',
    passport: t('desk.person.passport'),
    other: t('desk.person.otherDocument'),
  };
  return (
    <>
      <TextField
        label={t('desk.person.name')}
        value={draft.name ?? ''}
        maxLength={200}
        onChange={(name) => put({ name })}
      />
      <SelectField
        label={t('desk.person.documentKind')}
        value={draft.documentKind ?? ''}
        options={[
          { value: '', label: t('desk.person.noDocument') },
          ...kinds.map((value) => ({ value, label: kindNames[value] })),
        ]}
        onChoose={(kind) => put({ documentKind: kinds.find((each) => each === kind) ?? null })}
      />
      <TextField
        label={t('desk.person.documentNumber')}
        value={draft.documentNumber ?? ''}
        maxLength={40}
        onChange={(documentNumber) => put({ documentNumber })}
      />
      <TextField
        label={t('desk.person.phone')}
        type="tel"
        value={draft.phone ?? ''}
        maxLength={40}
        onChange={(phone) => put({ phone })}
      />
      <TextField
        label={t('desk.person.email')}
        type="email"
        value={draft.email ?? ''}
        maxLength={200}
        onChange={(email) => put({ email })}
      />
      <SelectField
        label={t('desk.person.language')}
        value={draft.preferredLanguage ?? ''}
        options={[{ value: '', label: t('desk.person.noPreference') }, ...languages]}
        onChoose={(language) => put({ preferredLanguage: language === '' ? null : language })}
      />
      <SelectField
        label={t('desk.person.channel')}
        value={draft.preferredChannel ?? ''}
        options={[
          { value: '', label: t('desk.person.noPreference') },
          ...channels.map((value) => ({ value, label: t(`desk.channel.${value}`) })),
        ]}
        onChoose={(channel) =>
          put({ preferredChannel: channels.find((each) => each === channel) ?? null })
        }
      />
      <SelectField
        label={t('desk.person.interpreter')}
        value={draft.interpreter ?? ''}
        options={[{ value: '', label: t('desk.none') }, ...languages]}
        onChoose={(language) => put({ interpreter: language === '' ? null : language })}
      />
      <CheckField
        label={t('desk.person.largePrint')}
        checked={draft.largePrint}
        onChange={(largePrint) => put({ largePrint })}
      />
    </>
  );
}
