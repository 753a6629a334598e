import { useState } from 'react';
import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { focusMain } from '../ui/focus.ts';
import { RadioRows } from '../ui/radio-rows.tsx';

const choices = ['10', '20', '30', '60', 'open'] as const;

export interface WorkDialogProps {
  current: DeskAttention;
  open: boolean;
  onClose: () => void;
}

/** Puts a person on hold: they keep their place and come back to the same desk. */
export function ParkDialog({ current, open, onClose }: WorkDialogProps) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const [time, setTime] = useState<(typeof choices)[number]>('20');
  const park = async () => {
    const minutes = time === 'open' ? null : Number(time);
    if (!(await act(`/desk/work/${encodeURIComponent(current.workId)}/park`, { minutes }))) return;
    onClose();
    focusMain();
  };
  return (
    <DeskDialog
      title={t('desk.park.title', { number: current.number })}
      open={open}
      onClose={onClose}
    >
      <p>{t('desk.park.text')}</p>
      <RadioRows
        legend={t('desk.park.howLong')}
        name="park"
        value={time}
        options={choices.map((value) => ({
          value,
          label:
            value === 'open' ? t('desk.park.open') : t('desk.park.minutes', { minutes: value }),
        }))}
        onChoose={setTime}
      />
      <ActionButton busy={busy !== null} onAct={() => void park()}>
        {t('desk.park.confirm')}
      </ActionButton>
    </DeskDialog>
  );
}
