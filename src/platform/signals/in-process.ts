import type { Signals } from './signals.ts';

/** Signals of one process. Listeners run after the publisher's own turn, never inside it. */
export function inProcessSignals(): Signals {
  const listeners = new Set<(topic: string) => void>();
  const waiting = new Set<string>();
  const deliver = (): void => {
    const topics = [...waiting];
    waiting.clear();
    for (const topic of topics) for (const listener of listeners) listener(topic);
  };
  return {
    publish(topic) {
      if (waiting.size === 0) setImmediate(deliver);
      waiting.add(topic);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
