import { useRef, useState } from 'react';
import type { WelcomeTicketGiven } from '../../../modules/desk/contract.ts';
import { problemText } from '../api/problem-text.ts';
import { idempotencyKey, request } from '../api/request.ts';
import { useSettings } from '../settings-context.tsx';
import { useAnnounce } from '../ui/announcer.tsx';

export interface Wanted {
  site: string;
  procedure?: string;
  service?: string;
  language?: string;
  priority?: number;
  interpreter?: boolean;
  people?: number;
}

/**
 * Gives a number. The key stays the same until the next person comes or something asked for
 * changed, so a double press, fast or slow, and a try after a lost answer give the same one.
 */
export function useGive() {
  const { settings, t } = useSettings();
  const { complain } = useAnnounce();
  const [given, setGiven] = useState<WelcomeTicketGiven | null>(null);
  const [busy, setBusy] = useState(false);
  const asking = useRef(false);
  const key = useRef<{ wanted: string; key: string } | null>(null);
  const give = async (wanted: Wanted): Promise<boolean> => {
    if (asking.current) return false;
    const written = JSON.stringify(wanted);
    if (key.current?.wanted !== written) key.current = { wanted: written, key: idempotencyKey() };
    asking.current = true;
    setBusy(true);
    try {
      const ticket = await request<WelcomeTicketGiven>('/desk/tickets', {
        language: settings.language,
        method: 'POST',
        body: wanted,
        headers: { 'idempotency-key': key.current.key },
      });
      setGiven(ticket);
      return true;
    } catch (error) {
      complain(problemText(error, t));
      return false;
    } finally {
      asking.current = false;
      setBusy(false);
    }
  };
  const clear = () => {
    key.current = null;
    setGiven(null);
  };
  return { give, given, busy, clear };
}
