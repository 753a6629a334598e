import type { KioskDeps } from './kiosk-deps.ts';
import { createKioskRoutes } from './routes.tsx';

/** The door of the self-service point: its pages (session supervision is a later issue). */
export function createKiosk(deps: KioskDeps) {
  return { pages: createKioskRoutes(deps) };
}
