/** Brings focus to the main part of the screen, as after an action whose button went away. */
export function focusMain(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}

let last: Element | null = null;

/** Remembers where the focus is. Call once; returns how to stop. */
export function watchFocus(): () => void {
  const onFocus = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}

/** When what had the focus was taken off the screen, the main part gets it: focus is never lost. */
export function rescueFocus(): void {
  if (document.activeElement === document.body && last !== null && !last.isConnected) focusMain();
}
