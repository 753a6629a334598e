/**
 * Puts `fresh` in the place of `old` keeping what the person is doing: focus, open details. Leaves
 * `old` alone while something is being typed in it. Returns whether it was changed.
 */
export function swap(old: Element, fresh: Element): boolean {
  if (old.outerHTML === fresh.outerHTML) return false;
  const active = document.activeElement;
  const focused = active !== null && old.contains(active) ? active : null;
  if (focused?.matches('input:not([type=radio],[type=checkbox]),textarea,select') === true)
    return false;
  const path = focused === null ? null : pathTo(old, focused);
  for (const [index, details] of old.querySelectorAll('details').entries()) {
    const same = fresh.querySelectorAll('details')[index];
    if (same !== undefined) same.open = details.open;
  }
  announce(old, fresh);
  old.replaceWith(fresh);
  if (path !== null) {
    const target = find(fresh, path);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
  return true;
}

/** Ids where there are, else positions: the same place in the new tree. */
function pathTo(root: Element, element: Element): string | number[] {
  if (element.id !== '') return element.id;
  const path: number[] = [];
  for (let at = element; at !== root && at.parentElement !== null; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path;
}

function find(root: Element, path: string | number[]): Element | null {
  if (typeof path === 'string') return root.querySelector(`#${CSS.escape(path)}`);
  return path.reduce<Element | null>((at, index) => at?.children[index] ?? null, root);
}

/** A replaced live region is not spoken: its new words go to one that stays. */
function announce(old: Element, fresh: Element): void {
  const spoken = '[role=status],[role=alert]';
  const words = fresh.querySelector(spoken)?.textContent ?? '';
  if (words === '' || words === (old.querySelector(spoken)?.textContent ?? '')) return;
  let voice = document.getElementById('c-voice');
  if (voice === null) {
    voice = document.createElement('div');
    voice.id = 'c-voice';
    voice.className = 'c-hidden';
    voice.setAttribute('aria-live', 'assertive');
    document.body.append(voice);
  }
  const region = voice;
  // A region that is born with words stays silent: they come in the next moment.
  setTimeout(() => {
    region.textContent = words;
  }, 100);
}
