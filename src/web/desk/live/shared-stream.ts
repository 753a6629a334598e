export interface SharedStream {
  close: () => void;
}

type News = 'signal' | 'open' | 'lost';

/** How long a broken stream waits before it is opened again when the browser has given it up. */
const reopenAfter = 3000;

/**
 * One event stream for each browser: the tab that holds the lock listens and tells the others.
 * When that tab closes the next one takes the lock. Without Web Locks each tab listens by itself.
 */
export function openSharedStream(topics: string, tell: (news: News) => void): SharedStream {
  const name = `connecta-live ${topics}`;
  const ended = new AbortController();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (channel !== null) {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === 'signal' || data === 'open' || data === 'lost') tell(data);
    });
  }
  const tellAll = (news: News) => {
    tell(news);
    channel?.postMessage(news);
  };
  const lead = () =>
    new Promise<void>((done) => {
      const stop = listen(topics, tellAll);
      ended.signal.addEventListener('abort', () => {
        stop();
        done();
      });
    });
  // `locks` is missing on plain http addresses other than localhost.
  if ('locks' in navigator)
    navigator.locks.request(name, { signal: ended.signal }, lead).catch((error: unknown) => {
      if (!ended.signal.aborted) throw error;
    });
  else void lead();
  return {
    close: () => {
      ended.abort();
      channel?.close();
    },
  };
}

function listen(topics: string, tell: (news: News) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(`/api/v1/live?topics=${encodeURIComponent(topics)}`);
    source.addEventListener('open', () => tell('open'));
    source.addEventListener('signal', () => tell('signal'));
    source.addEventListener('error', () => {
      tell('lost');
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenAfter);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
