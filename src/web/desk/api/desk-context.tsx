import { createContext, use, useEffect, useState } from 'react';
import type { DeskState } from '../../../modules/desk/contract.ts';

export interface DeskNow {
  readonly state: DeskState;
  /** Server's clock minus this browser's (ms): a wrong clock at the desk shows right times. */
  readonly offset: number;
  /** When the data was read, by this browser's clock (ms). */
  readonly readAt: number;
}

export const DeskContext = createContext<DeskNow | null>(null);

/** The desk as the server last told it. */
export function useDesk(): DeskState {
  return useDeskNow().state;
}

export function useDeskNow(): DeskNow {
  const now = use(DeskContext);
  if (now === null) throw new Error('useDesk outside the shell');
  return now;
}

/** The server's time now (ms), moving on by itself. */
export function useServerTime(every: number): number {
  const { offset } = useDeskNow();
  const [time, setTime] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return time + offset;
}
