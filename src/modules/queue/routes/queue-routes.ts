import { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import type { QueueDeps } from '../queue-deps.ts';
import { addScreenRoutes } from './screen-routes.tsx';
import { addTicketRoutes } from './ticket-routes.tsx';
import { addTurnRoutes } from './turn-routes.tsx';

/** The public pages of the queue; every one works without JavaScript. */
export function createQueueRoutes(deps: QueueDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  addTurnRoutes(app, deps);
  addTicketRoutes(app, deps);
  addScreenRoutes(app, deps);
  return app;
}
