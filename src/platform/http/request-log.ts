import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { newId } from '../../kernel/ids.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { AppEnv } from './app-env.ts';

export function requestLog(logger: Logger, metrics: Metrics) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const requestId = newId();
    c.set('requestId', requestId);
    const start = performance.now();
    await next();
    const route = routePath(c, -1);
    const ms = performance.now() - start;
    metrics.observe(route, c.req.method, c.res.status, ms);
    c.res.headers.set('X-Request-Id', requestId);
    logger.info(
      { requestId, method: c.req.method, route, status: c.res.status, ms: Math.round(ms) },
      'request',
    );
  });
}
