import { listen } from './live-stream.ts';
import { dataIsFresh, dataIsOld } from './live-status.ts';
import { swap } from './swap.ts';

export interface LiveOptions {
  /** Also when the page is not looked at (televisions). */
  always?: boolean;
  /** After elements were put in place. `page` is the page as it came from the server. */
  swapped?: (page: Document) => void;
}

const pollMs = 20_000;
const lostPollMs = 5_000;
/** Signals within this time become one request; spread so that a hall of phones does not ask at once. */
const gatherMs = 60;
const spreadMs = 440;
const answerMs = 10_000;

/** Keeps every element with `data-live="topic"` and an id as the server has it. */
export function keepLive({ always = false, swapped }: LiveOptions = {}): void {
  const topics = [...new Set(elements().map(({ dataset }) => dataset['live'] ?? ''))];
  if (topics.length === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;

  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), delay);
  };
  const soon = () => {
    plan(gatherMs + Math.random() * spreadMs);
  };
  const refresh = async () => {
    if (busy) {
      again = true;
      return;
    }
    if (document.hidden && !always) return;
    busy = true;
    const reached = await fetchAll(swapped);
    busy = false;
    if (reached) dataIsFresh();
    else dataIsOld();
    if (again) soon();
    else plan(reached ? pollMs : lostPollMs);
    again = false;
  };

  listen(topics, { changed: soon, opened: soon });
  document.addEventListener('visibilitychange', soon);
  globalThis.addEventListener('online', soon);
  plan(pollMs);
}

function elements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-live][id]')];
}

/** False when any source could not be reached. */
async function fetchAll(swapped: LiveOptions['swapped']): Promise<boolean> {
  const sources = new Set(elements().map(({ dataset }) => dataset['liveSrc'] ?? location.href));
  const reached = await Promise.all([...sources].map((source) => fetchOne(source, swapped)));
  return reached.every(Boolean);
}

async function fetchOne(source: string, swapped: LiveOptions['swapped']): Promise<boolean> {
  try {
    const response = await fetch(source, {
      headers: { Accept: 'text/html' },
      cache: 'no-store',
      signal: AbortSignal.timeout(answerMs),
    });
    if (response.status >= 500) return false;
    if (!response.ok) return true;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    put(source, page);
    swapped?.(page);
    return true;
  } catch {
    // No network, no server, or no answer in time: said on the page, tried again soon.
    return false;
  }
}

function put(source: string, page: Document): void {
  for (const old of elements()) {
    if ((old.dataset['liveSrc'] ?? location.href) !== source) continue;
    const fresh = page.getElementById(old.id);
    if (fresh !== null) swap(old, document.importNode(fresh, true));
    else if (source === location.href) location.reload();
  }
}
