import { useCallback, useState } from 'react';
import { problemText } from '../api/problem-text.ts';
import { request } from '../api/request.ts';
import { useSettings } from '../settings-context.tsx';

/** Asks something of the citizens' API; a refusal stays beside the form that asked. */
export function useAsk() {
  const { settings, t } = useSettings();
  const { language } = settings;
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = useCallback(
    async <T>(path: string, body: unknown): Promise<T | null> => {
      setBusy(true);
      setProblem(null);
      try {
        return await request<T>(path, { language, method: 'POST', body });
      } catch (error) {
        setProblem(problemText(error, t));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [language, t],
  );
  return { ask, busy, problem };
}
