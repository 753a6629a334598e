import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../../design/icon.tsx';
import { useDesk } from '../api/desk-context.tsx';
import { request } from '../api/request.ts';
import { problemText } from '../api/problem-text.ts';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { OffDialog } from './off-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

const officeRoles = new Set(['editor', 'administrator', 'supervisor']);
const chosen = ['available', 'wrap-up', 'break', 'training'] as const;

/** One's own state, place, pages and settings. */
export function PersonMenu() {
  const { settings, t } = useSettings();
  const { me, presence } = useDesk();
  const { act } = useAct();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'settings' | 'off' | null>(null);
  const office = me.roles.some((role) => officeRoles.has(role));
  return (
    <>
      <MenuTrigger>
        <Button className="desk-me" aria-label={t('desk.head.menu', { name: me.name })}>
          <span>{me.name}</span>
          <Icon name="caret-down" />
        </Button>
        <Popover className="desk-popover" placement="bottom end">
          <Menu className="desk-menu">
            <MenuSection>
              <Header>{t('desk.menu.state')}</Header>
              {chosen
                .filter((state) => state !== presence.state)
                .map((state) => (
                  <MenuItem key={state} onAction={() => void act('/desk/presence', { state })}>
                    {t(`desk.menu.${state}`)}
                  </MenuItem>
                ))}
              <MenuItem onAction={() => setOpen('off')}>{t('desk.menu.off')}</MenuItem>
            </MenuSection>
            <MenuSection>
              <Header>{t('desk.menu.places')}</Header>
              <MenuItem onAction={() => void navigate({ to: '/' })}>{t('desk.menu.desk')}</MenuItem>
              <MenuItem onAction={() => void navigate({ to: '/welcome' })}>
                {t('desk.menu.welcome')}
              </MenuItem>
              <MenuItem onAction={() => void navigate({ to: '/position' })}>
                {t('desk.menu.position')}
              </MenuItem>
            </MenuSection>
            <MenuSection>
              <Header>{t('desk.menu.more')}</Header>
              {office && (
                <MenuItem href={`/${settings.language}/office`}>{t('desk.menu.office')}</MenuItem>
              )}
              {office && (
                <MenuItem href={`/${settings.language}/figures`}>{t('desk.menu.figures')}</MenuItem>
              )}
              <MenuItem onAction={() => setOpen('settings')}>{t('desk.menu.settings')}</MenuItem>
              <MenuItem onAction={signOut}>{t('desk.menu.signOut')}</MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <SettingsDialog open={open === 'settings'} onClose={() => setOpen(null)} />
      <OffDialog open={open === 'off'} onClose={() => setOpen(null)} />
    </>
  );
}

/** Ends the session and leaves; a session that cannot be ended is said, not hidden. */
function useSignOut(): () => void {
  const { settings, t } = useSettings();
  const { complain } = useAnnounce();
  const { language } = settings;
  return () => {
    request<unknown>('/session/sign-out', { language, method: 'POST' }).then(
      () => window.location.assign(`/${language}/staff/sign-in`),
      (error: unknown) => complain(problemText(error, t)),
    );
  };
}
