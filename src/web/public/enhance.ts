import { keepLive } from './live.ts';
import { guardSubmits } from './submit-guard.ts';
import { enhanceThemeChoice } from './theme-choice.ts';

// Everything works without this script; it saves waiting and pressing.
enhanceThemeChoice();
guardSubmits();
keepLive();

document.querySelector<HTMLElement>('[data-focus]')?.focus();

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-print]') : null;
  if (button !== null) print();
});
