import { useSettings } from '../settings-context.tsx';
import { RadioRows } from '../ui/radio-rows.tsx';

export const evidences = ['document-shown', 'known-data', 'said'] as const;
export type Evidence = (typeof evidences)[number];

/** How one knows that this is the person; signing in is written by the system, not chosen. */
export function EvidenceRows(props: { value: Evidence; onChoose: (value: Evidence) => void }) {
  const { t } = useSettings();
  return (
    <RadioRows
      legend={t('desk.person.evidence')}
      name="evidence"
      value={props.value}
      options={evidences.map((value) => ({ value, label: t(`desk.evidence.${value}`) }))}
      onChoose={props.onChoose}
    />
  );
}
