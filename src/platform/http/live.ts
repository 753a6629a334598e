import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Signals } from '../signals/signals.ts';
import type { AppEnv, Caller } from './app-env.ts';
import { refusalResponse } from './refusals.ts';

/** Public topics are named by unguessable ids; everything else is for staff (design, decision 10). */
const publicTopic = /^(ticket|queue|screen):[0-9a-f-]{36}$/;
const staffTopic = /^(desk|site|contact):[\w.:-]{1,80}$|^(figures|council)$/;

/** Bursts (a queue that moves by hundreds) reach a browser as one signal per topic. */
const gatherMs = 40;
const heartbeatMs = 15_000;
const mostTopics = 20;

export function liveRoutes(signals: Signals): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/api/v1/live', (c) => {
    const topics = new Set(
      (c.req.query('topics') ?? '').split(',').filter((topic) => topic !== ''),
    );
    if (topics.size === 0 || topics.size > mostTopics)
      return refusalResponse(c, { code: 'invalid-request', facts: { field: 'topics' } });
    for (const topic of topics)
      if (!mayListen(c.var.caller, topic))
        return refusalResponse(c, {
          code:
            c.var.caller.kind === 'staff' || !staffTopic.test(topic)
              ? 'not-allowed'
              : 'sign-in-needed',
          facts: {},
        });
    // Proxies must not gather what is meant to arrive now.
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const changed = new Set<string>();
      let timer: NodeJS.Timeout | null = null;
      const flush = (): void => {
        timer = null;
        if (changed.size === 0) return;
        const sent = [...changed];
        changed.clear();
        timer = setTimeout(flush, gatherMs);
        for (const topic of sent)
          stream
            .writeSSE({ event: 'signal', data: JSON.stringify({ topic }) })
            .catch(() => stream.abort());
      };
      const end = signals.subscribe((topic) => {
        if (!topics.has(topic)) return;
        // The first of a burst goes at once; the rest of it together, `gatherMs` later.
        changed.add(topic);
        if (timer === null) flush();
      });
      stream.onAbort(() => {
        end();
        if (timer !== null) clearTimeout(timer);
      });
      await stream.writeSSE({ event: 'ready', data: '{}', retry: 1500 });
      while (!stream.aborted) {
        await stream.sleep(heartbeatMs);
        await stream.writeSSE({ event: 'beat', data: '{}' });
      }
    });
  });
  return app;
}

function mayListen(caller: Caller, topic: string): boolean {
  if (publicTopic.test(topic)) return true;
  if (caller.kind !== 'staff' || !staffTopic.test(topic)) return false;
  return !topic.startsWith('desk:') || topic === `desk:${caller.id}`;
}
