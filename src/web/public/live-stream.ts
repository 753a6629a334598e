/**
 * One event stream for each browser, shared by its tabs: the tab that holds the lock opens it for
 * the topics of all and tells the others. Without locks (plain http on a network address) each tab
 * opens its own.
 *
 * The server sends `event: signal` whose data is a topic, or JSON `{ "topic": … }`.
 */
interface Listener {
  changed(topic: string): void;
  /** Opened, also again after a loss: signals may have been missed meanwhile. */
  opened(): void;
}

type Message =
  | { kind: 'want'; topics: readonly string[] }
  | { kind: 'who' }
  | { kind: 'changed'; topic: string }
  | { kind: 'opened' };

const retryMs = 5_000;

export function listen(topics: readonly string[], listener: Listener, path = '/api/v1/live'): void {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) {
    open(path, topics, listener);
    return;
  }
  const channel = new BroadcastChannel('connecta-live');
  const say = (message: Message) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    channel.postMessage(message);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'who') say({ kind: 'want', topics });
    if (data.kind === 'opened') listener.opened();
    if (data.kind === 'changed' && topics.includes(data.topic)) listener.changed(data.topic);
  });
  say({ kind: 'want', topics });
  void navigator.locks.request('connecta-live', () => lead(path, topics, listener, channel, say));
}

/** Never ends: the lock falls when the tab closes and another tab leads. */
function lead(
  path: string,
  own: readonly string[],
  listener: Listener,
  channel: BroadcastChannel,
  say: (message: Message) => void,
): Promise<never> {
  const wanted = new Set(own);
  const both: Listener = {
    changed: (topic) => {
      say({ kind: 'changed', topic });
      if (own.includes(topic)) listener.changed(topic);
    },
    opened: () => {
      say({ kind: 'opened' });
      listener.opened();
    },
  };
  let close = open(path, own, both);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'want' || data.topics.every((topic) => wanted.has(topic))) return;
    for (const topic of data.topics) wanted.add(topic);
    close();
    close = open(path, [...wanted], both);
  });
  say({ kind: 'who' });
  return new Promise(() => undefined);
}

/** Opens and keeps opening: a browser gives up for good when the server answers with an error. */
function open(path: string, topics: readonly string[], listener: Listener): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    source = new EventSource(`${path}?topics=${topics.map(encodeURIComponent).join(',')}`);
    source.addEventListener('open', () => {
      listener.opened();
    });
    source.addEventListener('signal', ({ data }: MessageEvent<string>) => {
      listener.changed(topicOf(data));
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(timer);
        timer = setTimeout(start, retryMs * (1 + Math.random()));
      }
    });
  };
  start();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function topicOf(data: string): string {
  if (!data.startsWith('{')) return data;
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === 'object' && parsed !== null && 'topic' in parsed
    ? String(parsed.topic)
    : '';
}
