import { useState } from 'react';
import { useDesk } from '../api/desk-context.tsx';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';

const inLine = '';

/** The end of a shift: what is on hold goes back in line, or to a colleague. */
export function OffDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useSettings();
  const { current, held, colleagues } = useDesk();
  const { act, busy } = useAct();
  const [to, setTo] = useState<Readonly<Record<string, string>>>({});
  const people = colleagues.filter(({ state }) => state !== 'off');
  const end = async () => {
    for (const { workId } of held) {
      const staffId = to[workId] ?? inLine;
      const path = `/desk/work/${encodeURIComponent(workId)}`;
      const done =
        staffId === inLine
          ? await act(`${path}/release`)
          : await act(`${path}/transfer`, { serviceId: null, siteId: null, staffId });
      if (!done) return;
    }
    if (await act('/desk/presence', { state: 'off' })) onClose();
  };
  return (
    <DeskDialog title={t('desk.off.title')} open={open} onClose={onClose}>
      {current !== null && <p>{t('desk.off.busy', { number: current.number })}</p>}
      <p>
        {held.length === 0 ? t('desk.off.nothing') : t('desk.off.held', { count: held.length })}
      </p>
      {held.map(({ workId, number }) => (
        <SelectField
          key={workId}
          label={`${number}. ${t('desk.off.handOver')}`}
          value={to[workId] ?? inLine}
          options={[
            { value: inLine, label: t('desk.off.line') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(staffId) => setTo({ ...to, [workId]: staffId })}
        />
      ))}
      <ActionButton busy={busy !== null} onAct={() => void end()}>
        {t('desk.off.confirm')}
      </ActionButton>
    </DeskDialog>
  );
}
