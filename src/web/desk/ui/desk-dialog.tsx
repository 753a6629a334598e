import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from '../../design/icon.tsx';
import { useSettings } from '../settings-context.tsx';

export interface DeskDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** A panel at the end of the screen, for reading beside the work. */
  side?: boolean;
  children: ReactNode;
}

/** A dialog: focus goes in and comes back, Escape closes, the page behind is out of reach. */
export function DeskDialog({ title, open, onClose, side = false, children }: DeskDialogProps) {
  const { t } = useSettings();
  return (
    <ModalOverlay
      className="desk-veil"
      data-side={side ? '' : undefined}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable
    >
      <Modal className="desk-modal">
        <Dialog className="desk-dialog">
          <div className="desk-dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="desk-close">
              <Icon name="x" />
              <span>{t('desk.close')}</span>
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
