import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { KeyHint } from '../../design/key-hint.tsx';
import { useDesk } from '../api/desk-context.tsx';
import { KeyHelp } from '../keys/key-help.tsx';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { AlarmButton } from './alarm-button.tsx';

/** The keys of this moment, and the way to all of them. */
export function FootKeys() {
  const { settings, t } = useSettings();
  const { current } = useDesk();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const attending = current !== null && pathname === '/';
  useKey('help', () => setOpen(true));
  return (
    <footer className="desk-foot">
      {settings.letterKeys && attending && (
        <ul className="desk-foot-keys" aria-hidden="true">
          <li>
            <KeyHint keys="1–9" /> {t('desk.key.option.short')}
          </li>
          <li>
            <KeyHint keys="L" /> {t('desk.key.script.short')}
          </li>
          <li>
            <KeyHint keys="V" /> {t('desk.key.call')}
          </li>
          <li>
            <KeyHint keys="T" /> {t('desk.key.transfer.short')}
          </li>
        </ul>
      )}
      <span className="desk-foot-end">
        <AlarmButton />
        <ActionButton kind="quiet" keys="?" onAct={() => setOpen(true)}>
          {t('desk.keys.all')}
        </ActionButton>
      </span>
      <KeyHelp open={open} onClose={() => setOpen(false)} />
    </footer>
  );
}
