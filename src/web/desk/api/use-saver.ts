import { useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '../settings-context.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { isLost } from './problem.ts';
import { problemText } from './problem-text.ts';
import { request } from './request.ts';
import { createSaver, type Saver, type SaveState } from './saver.ts';
import { useShowState } from './use-desk.ts';

export interface Saved<Body> {
  saver: Saver<Body>;
  saved: SaveState;
  /** By this browser's clock (ms). */
  savedAt: number | null;
}

/** Keeps a value on the server by itself: `POST path` with the newest body. */
export function useSaver<Body>(path: string, delay: number): Saved<Body> {
  const { settings, t } = useSettings();
  const { complain } = useAnnounce();
  const show = useShowState();
  const [saved, setSaved] = useState<SaveState>('idle');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const newest = useRef({ language: settings.language, t, complain, show });
  useEffect(() => {
    newest.current = { language: settings.language, t, complain, show };
  });
  const saver = useMemo(
    () =>
      // oxlint-disable-next-line react/refs -- read when something is saved, not while rendering
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
          if (state === 'saved') setSavedAt(Date.now());
          if (state === 'refused') newest.current.complain(problemText(error, newest.current.t));
        },
      }),
    [delay, path],
  );
  useEffect(() => () => saver.close(), [saver]);
  return { saver, saved, savedAt };
}
