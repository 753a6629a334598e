import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './platform/http/app-env.ts';
import { answerLanguage } from './platform/http/language.ts';
import { fairLimits } from './platform/http/rate-limit.ts';
import { refusalResponse } from './platform/http/refusals.ts';
import { requestLog } from './platform/http/request-log.ts';
import { sameOrigin } from './platform/http/same-origin.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import type { Logger } from './platform/telemetry/logger.ts';
import type { Metrics } from './platform/telemetry/metrics.ts';

const largestBody = 100 * 1024;

export interface AppParts {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: { monotonic(): number };
  languages(): { all: readonly string[]; first: string };
  healthy(): Promise<boolean>;
  readonly callerMiddleware: MiddlewareHandler<AppEnv>;
  /** Leads to the first account and the naming of the council while there is none. */
  readonly firstSteps: MiddlewareHandler<AppEnv>;
  /** Built files: no caller is asked for. */
  readonly open: readonly Hono<AppEnv>[];
  readonly routes: readonly Hono<AppEnv>[];
  /** Single routes that belong to no module. */
  pages(app: Hono<AppEnv>): void;
  errorPage(
    c: Parameters<typeof refusalResponse>[0],
    code: 'not-found' | 'unexpected',
  ): Response | Promise<Response>;
}

/** The whole edge, in the order in which a request meets it. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestLog(parts.logger, parts.metrics));
  app.use(securityHeaders);
  app.get('/healthz', async (c) =>
    (await parts.healthy()) ? c.json({ status: 'ok' }) : c.json({ status: 'down' }, 503),
  );
  app.get('/metrics', (c) => c.text(parts.metrics.text()));
  for (const routes of parts.open) app.route('/', routes);

  app.use(answerLanguage(parts.languages));
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c) => refusalResponse(c, { code: 'body-too-large', facts: {} }),
    }),
  );
  // Streams are never compressed: a signal must leave at once. Built files carry their own copy.
  const shrink = compress();
  app.use((c, next) => (c.req.path === '/api/v1/live' ? next() : shrink(c, next)));
  app.use(parts.callerMiddleware);
  app.use(parts.firstSteps);
  app.use(sameOrigin);
  app.use(fairLimits(parts.clock));
  parts.pages(app);
  for (const routes of parts.routes) app.route('/', routes);

  app.notFound((c) =>
    c.req.path.startsWith('/api/')
      ? refusalResponse(c, { code: 'not-found', facts: {} })
      : parts.errorPage(c, 'not-found'),
  );
  app.onError((error, c) => {
    parts.logger.error(
      {
        requestId: c.var.requestId,
        error: { name: error.name, message: error.message, stack: error.stack },
      },
      'request failed',
    );
    if (c.var.t === undefined) return c.text('error', 500);
    return c.req.path.startsWith('/api/')
      ? refusalResponse(c, { code: 'unexpected', facts: {} })
      : parts.errorPage(c, 'unexpected');
  });
  return app;
}
