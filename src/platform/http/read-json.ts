import type { Context } from 'hono';
import type { z } from 'zod';
import { ok, refuse, type Result } from '../../kernel/result.ts';

/** The body as JSON of the given shape; a wrong one names its first field (`people`, `steps.a`). */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<Result<z.infer<Schema>, 'not-json' | 'invalid-request'>> {
  if (!(c.req.header('content-type') ?? '').includes('json')) return refuse('not-json');
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch {
    return refuse('not-json');
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return refuse('invalid-request', {
    field:
      [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].join('.') || 'body',
  });
}
