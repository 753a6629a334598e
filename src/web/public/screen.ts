import { newCalls, type Call } from './calls.ts';
import { CallSound } from './call-sound.ts';
import { keepLive } from './live.ts';

// The call screen: live for weeks, over midnight and through new versions, without a hand on it.
const freshMs = 2_000;

const seen = new Set<string>();
newCalls(shown(), seen);

/** Attributes outlive the swaps: the button is always the one on the page. */
let quiet = false;
const sound = new CallSound(() => {
  setQuiet(true);
});

function setQuiet(value: boolean): void {
  quiet = value;
  const button = document.querySelector<HTMLElement>('[data-unlock]');
  if (button !== null) button.hidden = !quiet;
}

async function tryToSound(): Promise<void> {
  setQuiet(!(await sound.unlock()));
}
document.addEventListener('click', () => void tryToSound());
void tryToSound();

keepLive({
  always: true,
  swapped: (page) => {
    if (versionOf(page) !== versionOf(document)) location.reload();
    setQuiet(quiet);
    const fresh = newCalls(shown(), seen);
    if (fresh.length === 0) return;
    const screen = document.querySelector('[data-screen]');
    screen?.setAttribute('data-fresh', '');
    setTimeout(() => {
      document.querySelector('[data-screen]')?.removeAttribute('data-fresh');
    }, freshMs);
    for (const call of fresh) sound.play(call);
  },
});

stayAwake();
document.addEventListener('visibilitychange', stayAwake);

function stayAwake(): void {
  if (!('wakeLock' in navigator) || document.hidden) return;
  // Refused where the machine decides: a television has no sleep to hold off.
  navigator.wakeLock.request('screen').catch(() => undefined);
}

/** Calls on the page, newest first. */
function shown(): Call[] {
  return [...document.querySelectorAll<HTMLElement>('[data-call-id]')].map(({ dataset }) => ({
    id: dataset['callId'] ?? '',
    say: (dataset['saySrc'] ?? '').split(' ').filter((address) => address !== ''),
  }));
}

/** The hashed names of script and style change with each version. */
function versionOf(page: Document): string {
  return [...page.querySelectorAll('script[src],link[rel=stylesheet]')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .join(' ');
}
