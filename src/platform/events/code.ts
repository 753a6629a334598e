import { z } from 'zod';

/** An id or a code: the only kind of string an event may hold (no spaces, so no names, no prose). */
export function code() {
  return z.string().regex(/^[\w.:-]{1,80}$/);
}
