export type SaveState = 'idle' | 'saving' | 'saved' | 'unsaved' | 'refused';

export interface SaverOptions<Value> {
  /** Rest before sending (ms); what is typed meanwhile goes along. */
  delay: number;
  /** Pause before another try (ms). */
  retry: number;
  send: (value: Value) => Promise<void>;
  /** Whether trying again can help: yes without an answer, no after a refusal. */
  again: (error: unknown) => boolean;
  tell: (state: SaveState, error?: unknown) => void;
}

export interface Saver<Value> {
  set: (value: Value) => void;
  /** Sends what waits now; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  /** Sends what waits, and tells nobody until something is set again. */
  close: () => void;
}

/** Saves the newest value, one sending at a time, in order; nothing typed is lost while it lives. */
export function createSaver<Value>(options: SaverOptions<Value>): Saver<Value> {
  const { delay, retry, send, again } = options;
  let waiting: { readonly value: Value } | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = true;
  const tell: SaverOptions<Value>['tell'] = (state, error) => {
    if (open) options.tell(state, error);
  };
  const run = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (waiting !== null) {
      const sent: { readonly value: Value } = waiting;
      tell('saving');
      try {
        await send(sent.value);
      } catch (error) {
        const hope = again(error);
        if (!hope && waiting === sent) waiting = null;
        tell(hope ? 'unsaved' : 'refused', error);
        if (hope && open) timer = setTimeout(() => void flush(), retry);
        return false;
      }
      if (waiting === sent) waiting = null;
    }
    tell('saved');
    return true;
  };
  const flush = (): Promise<boolean> => {
    if (running === null && waiting === null) return Promise.resolve(true);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    flush,
    set: (value) => {
      open = true;
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    close: () => {
      open = false;
      clearTimeout(timer);
      void flush();
    },
  };
}
