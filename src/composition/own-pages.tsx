import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { AppEnv } from '../platform/http/app-env.ts';
import type { Assets, Surface } from '../web/design/assets.ts';
import { renderDesignPage } from '../web/design/design-page.tsx';
import { renderHtml } from '../web/frame/render-html.ts';

/** The few addresses that belong to no module: the API's description and the components. */
export function ownPages(deps: {
  publicUrl: string;
  apis: readonly OpenAPIHono<AppEnv>[];
  assets: (surface: Surface) => Assets;
}) {
  const described = new OpenAPIHono<AppEnv>();
  for (const api of deps.apis) described.route('/', api);
  const openapi = described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Connecta', version: '1' },
    servers: [{ url: deps.publicUrl }],
  });
  return (app: Hono<AppEnv>): void => {
    app.get('/desk', (c) => c.redirect('/desk/', 301));
    app.get('/api/openapi.json', (c) => c.json(openapi));
    app.get('/design', (c) =>
      c.html(
        renderHtml(
          renderDesignPage({
            theme: c.req.query('theme'),
            view: c.req.query('view'),
            assets: deps.assets,
          }),
        ),
      ),
    );
  };
}
