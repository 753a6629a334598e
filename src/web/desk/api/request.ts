import type { DeskLanguage } from '../words.ts';
import { LostError, ProblemError, problemOf } from './problem.ts';

export interface Call {
  language: DeskLanguage;
  method?: 'GET' | 'POST';
  body?: unknown;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
}

/** Longer than any answer of ours; a request that hangs counts as a lost server. */
const patience = 15_000;

/**
 * One call of `/api/v1` with the session's cookie. Throws `LostError` without an answer and
 * `ProblemError` for a refusal; a session that ended leads to the sign-in page and back here.
 */
export async function request<T>(path: string, call: Call): Promise<T> {
  const { language, method = 'GET', body, query, headers, signal } = call;
  const search = new URLSearchParams({ ...query, language });
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}?${search}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.any([
        AbortSignal.timeout(patience),
        ...(signal === undefined ? [] : [signal]),
      ]),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new LostError('no answer', { cause: error });
  }
  if (response.status === 401) {
    window.location.assign(`/${language}/staff/sign-in?next=/desk/`);
    throw await problemOf(response);
  }
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  return readJson<T>(response);
}

/** The contract's types are checked on the server; here the shape is taken on trust. */
async function readJson<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new ProblemError(response.status, 'not-json', null);
  }
}

/** A key that makes a repeated press one action. `randomUUID` is missing on plain http addresses. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
