import { useEffect, useRef } from 'react';
import { Icon } from '../../design/icon.tsx';
import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { clockTime } from '../time.ts';
import { useAnnounce } from '../ui/announcer.tsx';

/** Says plainly that the server is lost, with the time of what is on screen; heals by itself. */
export function ConnectionBanner({ lost }: { lost: boolean }) {
  const { settings, t } = useSettings();
  const { now } = useDesk();
  const { say } = useAnnounce();
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !lost) say(t('desk.found'));
    was.current = lost;
  }, [lost, say, t]);
  return (
    <div role="status">
      {lost && (
        <p className="desk-lost">
          <Icon name="wifi-slash" />
          {t('desk.lost', { time: clockTime(now, settings.language) })}
        </p>
      )}
    </div>
  );
}
