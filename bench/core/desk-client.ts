import type { DeskPlaces, DeskState } from '../../src/modules/desk/contract.ts';

/** One member of staff over real HTTP: sign-in, acts, and the live stream. */
export interface DeskClient {
  state(): Promise<DeskState>;
  places(): Promise<DeskPlaces>;
  act(path: string, body?: object): Promise<DeskState>;
  /** Calls `onSignal` for each signal of the topics; gives the function that ends it. */
  listen(topics: readonly string[], onSignal: () => void): Promise<() => void>;
}

export async function signIn(
  origin: string,
  userName: string,
  password: string,
): Promise<DeskClient> {
  const answer = await fetch(`${origin}/en/staff/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin },
    body: new URLSearchParams({ userName, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (answer.status !== 303) throw new Error(`sign-in of ${userName}: ${answer.status}`);
  const headers = { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' };
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const got = await fetch(`${origin}/api/v1/desk${path}`, { headers, ...init });
    if (!got.ok) throw new Error(`${path}: ${got.status} ${await got.text()}`);
    return got.json();
  };
  return {
    state: async () => (await call('')) as DeskState,
    places: async () => (await call('/places')) as DeskPlaces,
    act: async (path, body = {}) =>
      (await call(path, { method: 'POST', body: JSON.stringify(body) })) as DeskState,
    async listen(topics, onSignal) {
      const ended = new AbortController();
      const stream = await fetch(`${origin}/api/v1/live?topics=${topics.join(',')}`, {
        headers,
        signal: ended.signal,
      });
      if (!stream.ok || stream.body === null) throw new Error(`live: ${stream.status}`);
      void readSignals(stream.body, onSignal);
      return () => ended.abort();
    },
  };
}

async function readSignals(body: ReadableStream<Uint8Array>, onSignal: () => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of body) {
      text += decoder.decode(part, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) if (event.includes('event: signal')) onSignal();
    }
  } catch {
    // Ended by the listener.
  }
}
