import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useDesk } from '../api/desk-context.tsx';
import { usePlaces } from '../api/use-desk.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { focusMain } from '../ui/focus.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { WorkDialogProps } from './park-dialog.tsx';

const same = '';

/** Passes a person on to a service, a colleague or another office; the place in line is kept. */
export function TransferDialog({ current, open, onClose }: WorkDialogProps) {
  const { t } = useSettings();
  const { colleagues, site } = useDesk();
  const places = usePlaces();
  const { act, busy } = useAct();
  const [serviceId, setService] = useState(same);
  const [staffId, setStaff] = useState(same);
  const [siteId, setSite] = useState(same);
  const [error, setError] = useState(false);
  const offered = places?.sites.find(({ id }) => id === (siteId === same ? site?.id : siteId));
  const services =
    places?.services.filter(({ id }) => offered?.services.includes(id) ?? true) ?? [];
  const orNull = (value: string) => (value === same ? null : value);
  const pass = async () => {
    const body = { serviceId: orNull(serviceId), staffId: orNull(staffId), siteId: orNull(siteId) };
    if (Object.values(body).every((value) => value === null)) return setError(true);
    if (!(await act(`/desk/work/${encodeURIComponent(current.workId)}/transfer`, body))) return;
    onClose();
    focusMain();
  };
  return (
    <DeskDialog
      title={t('desk.transfer.title', { number: current.number })}
      open={open}
      onClose={onClose}
    >
      <p>{t('desk.transfer.text')}</p>
      <SelectField
        label={t('desk.transfer.service')}
        value={serviceId}
        options={[
          { value: same, label: t('desk.transfer.sameService') },
          ...services.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={setService}
      />
      <SelectField
        label={t('desk.transfer.staff')}
        value={staffId}
        options={[
          { value: same, label: t('desk.transfer.anyone') },
          ...colleagues
            .filter(({ state }) => state !== 'off')
            .map(({ id, name, place }) => ({
              value: id,
              label: [name, place ?? []].flat().join(', '),
            })),
        ]}
        onChoose={setStaff}
      />
      <SelectField
        label={t('desk.transfer.site')}
        value={siteId}
        options={[
          { value: same, label: t('desk.transfer.sameSite') },
          ...(places?.sites ?? [])
            .filter(({ id }) => id !== site?.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(value) => {
          setSite(value);
          setService(same);
        }}
      />
      {error && (
        <p className="ds-validation-message" role="alert">
          {t('desk.transfer.choose')}
        </p>
      )}
      <ActionButton busy={busy !== null} onAct={() => void pass()}>
        {t('desk.transfer.confirm')}
      </ActionButton>
    </DeskDialog>
  );
}
