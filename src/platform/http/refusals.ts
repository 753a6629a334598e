import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../../kernel/result.ts';
import type { MessageKey } from '../../locales/translate.ts';
import type { AppEnv } from './app-env.ts';

/** The one place where refusals become HTTP. A code that is not listed is a conflict (409). */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'not-found': 404,
  'unknown-site': 404,
  'unknown-procedure': 404,
  'unknown-service': 404,
  'unknown-ticket': 404,
  'unknown-work': 404,
  'unknown-staff': 404,
  'unknown-contact': 404,
  'unknown-question': 404,
  'unknown-citizen': 404,
  'unknown-position': 404,
  'unknown-language': 400,
  'invalid-request': 400,
  'not-json': 415,
  'body-too-large': 413,
  'cross-site': 403,
  'not-allowed': 403,
  'sign-in-needed': 401,
  'secret-needed': 401,
  'bad-credentials': 401,
  'unknown-key': 401,
  'account-locked': 429,
  'too-many-requests': 429,
  'bad-email': 422,
  'bad-phone': 422,
  'bad-identity-number': 422,
  'weak-password': 422,
  'reset-expired': 410,
  'purpose-needed': 422,
  unexpected: 500,
};

export function statusOf(code: string): ContentfulStatusCode {
  return statuses[code] ?? 409;
}

/** The sentence for a refusal, in the language of the answer. */
export function refusalText(c: Context<AppEnv>, refusal: Refusal): string {
  const key = `errors.${refusal.code}` as MessageKey;
  return c.var.t(key, fillFacts(refusal.facts));
}

/** RFC 9457 problem details; `code` and `facts` are for machines, `detail` for people. */
export function refusalResponse(c: Context<AppEnv>, refusal: Refusal): Response {
  const status = statusOf(refusal.code);
  const wait = refusal.facts['seconds'];
  return c.body(
    JSON.stringify({
      type: `/problems/${refusal.code}`,
      title: c.var.t('errors.title'),
      status,
      detail: refusalText(c, refusal),
      code: refusal.code,
      facts: refusal.facts,
    }),
    status,
    {
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...(status === 429 && typeof wait === 'number' ? { 'Retry-After': String(wait) } : {}),
    },
  );
}

/** ICU needs every parameter that a sentence names; an absent fact is an empty word. */
function fillFacts(facts: Refusal['facts']): Record<string, string | number> {
  const filled: Record<string, string | number> = {
    field: '',
    seconds: 0,
    site: '',
    opens: '',
    place: '',
    state: '',
    name: '',
    expected: 'unknown',
  };
  for (const [key, value] of Object.entries(facts))
    filled[key] = typeof value === 'number' ? value : String(value ?? '');
  return filled;
}
