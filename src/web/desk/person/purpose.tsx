import type { ReadingPurpose } from '../../../modules/citizens/contract.ts';
import { useSettings } from '../settings-context.tsx';
import { SelectField } from '../ui/select-field.tsx';

export const purposes: readonly ReadingPurpose[] = [
  'attend',
  'correct-data',
  'person-asked',
  'complaint',
  'inspection',
];

/** What a record is read for; written down with the reader's name. */
export function PurposeField(props: {
  value: ReadingPurpose;
  onChoose: (purpose: ReadingPurpose) => void;
}) {
  const { t } = useSettings();
  return (
    <SelectField
      label={t('desk.person.purpose')}
      hint={t('desk.person.purposeHint')}
      value={props.value}
      options={purposes.map((value) => ({ value, label: t(`desk.purpose.${value}`) }))}
      onChoose={(value) => props.onChoose(purposes.find((each) => each === value) ?? 'attend')}
    />
  );
}
