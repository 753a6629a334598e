import { useState } from 'react';
import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { FindPerson } from './find-person.tsx';
import { NewPerson } from './new-person.tsx';
import { PersonRecord } from './person-record.tsx';

export interface PersonPanelProps {
  current: DeskAttention;
  open: boolean;
  onClose: () => void;
}

/** Who this is: found and linked, or new; and their record when it is known. */
export function PersonPanel({ current, open, onClose }: PersonPanelProps) {
  const { t } = useSettings();
  return (
    <DeskDialog title={t('desk.person.title')} open={open} onClose={onClose} side>
      <Content current={current} onClose={onClose} />
    </DeskDialog>
  );
}

function Content({ current, onClose }: Omit<PersonPanelProps, 'open'>) {
  const { t } = useSettings();
  const [making, setMaking] = useState(false);
  const { contact } = current;
  if (contact === null) return <p>{t('desk.person.needContact')}</p>;
  if (contact.citizen !== null)
    return <PersonRecord citizenId={contact.citizen.id} contactId={contact.id} />;
  if (making) return <NewPerson contactId={contact.id} onDone={onClose} />;
  return (
    <>
      <FindPerson contactId={contact.id} onDone={onClose} />
      <ActionButton kind="secondary" icon="plus" onAct={() => setMaking(true)}>
        {t('desk.person.new')}
      </ActionButton>
    </>
  );
}
