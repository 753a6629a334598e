import { useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '../settings-context.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { isLost } from './problem.ts';
import { problemText } from './problem-text.ts';
import { request } from './request.ts';
import { createSaver, type Saver, type SaveState } from './saver.ts';
import { useShowState } from './use-desk.ts';

/** Keeps a value on the server by itself: `POST path` with the newest body. */
export function useSaver<Body>(
  path: string,
  delay: number,
): { saver: Saver<Body>; saved: SaveState } {
  const { settings, t } = useSettings();
  const { complain } = useAnnounce();
  const show = useShowState();
  const [saved, setSaved] = useState<SaveState>('idle');
  const newest = useRef({ language: settings.language, t, complain, show });
  useEffect(() => {
    newest.current = { language: settings.language, t, complain, show };
  });
  const saver = useMemo(
    () =>
      createSaver<Body>({
        delay,
        retry: 4000,
        send: async (body) => {
          const { language } = newest.current;
          const answer = await request<unknown>(path, { language, method: 'POST', body });
          await newest.current.show(answer);
        },
        again: isLost,
        tell: (state, error) => {
          setSaved(state);
          if (state === 'refused') newest.current.complain(problemText(error, newest.current.t));
        },
      }),
    [delay, path],
  );
  useEffect(() => () => saver.close(), [saver]);
  return { saver, saved };
}
