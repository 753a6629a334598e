/** Many signals in a moment become one reading of the screen. */
export interface Coalesced {
  (): void;
  cancel: () => void;
}

/** Runs `action` once, `milliseconds` after the first of a burst of calls. */
export function coalesce(action: () => void, milliseconds: number): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      action();
    }, milliseconds);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return Object.assign(call, { cancel });
}
