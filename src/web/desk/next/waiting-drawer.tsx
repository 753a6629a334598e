import { useState } from 'react';
import { useSettings } from '../settings-context.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { WaitingParts } from './waiting-parts.tsx';

/** On a narrow screen the left column opens from the head bar; the offer itself stays in view. */
export function WaitingDrawer() {
  const { t } = useSettings();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="desk-head-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('desk.head.next')}
      </button>
      <DeskDialog title={t('desk.head.next')} open={open} onClose={() => setOpen(false)} side>
        <WaitingParts />
      </DeskDialog>
    </>
  );
}
