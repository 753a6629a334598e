import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useSettings } from '../settings-context.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { stateKey } from './queries.ts';
import { problemText } from './problem-text.ts';
import { request } from './request.ts';
import { useShowState } from './use-desk.ts';

export interface Act {
  /** Sends a command; true when it was done. A refusal is shown and said aloud. */
  (path: string, body?: unknown): Promise<boolean>;
}

/** Commands of the desk, one at a time: a double press sends one. */
export function useAct(): { act: Act; busy: string | null } {
  const { settings, t } = useSettings();
  const { language } = settings;
  const { complain } = useAnnounce();
  const show = useShowState();
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const underWay = useRef(new Set<string>());
  const act = useCallback<Act>(
    async (path, body) => {
      if (underWay.current.has(path)) return false;
      underWay.current.add(path);
      setBusy(path);
      try {
        await show(await request<unknown>(path, { language, method: 'POST', body }));
        return true;
      } catch (error) {
        complain(problemText(error, t));
        void client.invalidateQueries({ queryKey: stateKey(language) });
        return false;
      } finally {
        underWay.current.delete(path);
        setBusy(null);
      }
    },
    [client, complain, language, show, t],
  );
  return { act, busy };
}
