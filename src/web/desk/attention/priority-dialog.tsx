import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { RadioRows } from '../ui/radio-rows.tsx';
import type { WorkDialogProps } from './park-dialog.tsx';

export const priorities = ['0', '1', '2', '3'] as const;
export type PriorityText = (typeof priorities)[number];

/** Priority that staff declare; it stands nowhere the public can see. */
export function PriorityDialog({ current, open, onClose }: WorkDialogProps) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const kept = priorities[current.priority] ?? '0';
  const [chosen, setChosen] = useState<PriorityText | null>(null);
  const save = async () => {
    const body = { priority: Number(chosen ?? kept) };
    const path = `/desk/work/${encodeURIComponent(current.workId)}/prioritise`;
    if (await act(path, body)) onClose();
  };
  return (
    <DeskDialog
      title={t('desk.priority.title', { number: current.number })}
      open={open}
      onClose={onClose}
    >
      <p>{t('desk.priority.text')}</p>
      <RadioRows
        legend={t('desk.attention.priority')}
        name="priority"
        value={chosen ?? kept}
        options={priorities.map((value) => ({ value, label: t(`desk.priority.${value}`) }))}
        onChoose={setChosen}
      />
      <ActionButton busy={busy !== null} onAct={() => void save()}>
        {t('desk.priority.save')}
      </ActionButton>
    </DeskDialog>
  );
}
