import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { Icon } from '../../design/icon.tsx';
import { useAct } from '../api/use-act.ts';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { focusMain } from '../ui/focus.ts';
import { ParkDialog } from './park-dialog.tsx';
import { PriorityDialog } from './priority-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';

/** What can be done with a turn besides answering. */
export function AttentionActions({ current }: { current: DeskAttention }) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const { say } = useAnnounce();
  const [open, setOpen] = useState<'park' | 'transfer' | 'priority' | null>(null);
  const { number, workId } = current;
  const path = `/desk/work/${encodeURIComponent(workId)}`;
  const call = async () => {
    if (await act(`${path}/call`)) say(t('desk.attention.calledNow', { number }));
  };
  const leave = async (action: 'undo' | 'no-show') => {
    if (await act(`${path}/${action}`)) focusMain();
  };
  useKey('call', () => void call());
  useKey('undo', () => void leave('undo'));
  useKey('park', () => setOpen('park'));
  useKey('transfer', () => setOpen('transfer'));
  const close = () => setOpen(null);
  return (
    <div className="desk-actions">
      <ActionButton kind="quiet" keys="V" busy={busy !== null} onAct={() => void call()}>
        {t('desk.attention.call')}
      </ActionButton>
      <ActionButton kind="quiet" keys="D" onAct={() => setOpen('park')}>
        {t('desk.attention.park')}
      </ActionButton>
      <ActionButton kind="quiet" keys="T" onAct={() => setOpen('transfer')}>
        {t('desk.attention.transfer')}
      </ActionButton>
      <MenuTrigger>
        <Button className="desk-quiet">
          <span>{t('desk.attention.more')}</span>
          <Icon name="caret-down" />
        </Button>
        <Popover className="desk-popover" placement="bottom start">
          <Menu className="desk-menu">
            <MenuItem onAction={() => void leave('undo')}>{t('desk.attention.undo')}</MenuItem>
            <MenuItem onAction={() => void leave('no-show')}>{t('desk.attention.noShow')}</MenuItem>
            <MenuItem onAction={() => setOpen('priority')}>{t('desk.attention.priority')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <ParkDialog current={current} open={open === 'park'} onClose={close} />
      <TransferDialog current={current} open={open === 'transfer'} onClose={close} />
      <PriorityDialog current={current} open={open === 'priority'} onClose={close} />
    </div>
  );
}
