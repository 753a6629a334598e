import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { renderHtml } from '../../web/frame/render-html.ts';
import type { HeadquartersDeps } from './deps.ts';
import { languageOf, visitOf } from './frame-context.ts';
import { ErrorPage } from './pages/error-page.tsx';
import { preferredLanguage } from './preferred-language.ts';

/**
 * A refusal or an unknown address as a page, in the language of the path, else of the browser.
 * `message` is the sentence in the language that `languageFor` returns.
 */
export function errorResponse(
  c: Context<AppEnv>,
  deps: HeadquartersDeps,
  status: ContentfulStatusCode,
  message: string,
): Response | Promise<Response> {
  const { frame } = visitOf(c, deps, languageFor(c, deps));
  // A page that failed has no other language: the switch leads home.
  const home = { ...frame, path: '/', query: '' };
  return c.html(renderHtml(<ErrorPage frame={home} message={message} />), status);
}

export function languageFor(c: Context<AppEnv>, deps: HeadquartersDeps): string {
  const { languages, defaultLanguage } = deps.council().council;
  const fromPath = languageOf(c, deps);
  return fromPath ?? preferredLanguage(c.req.header('accept-language'), languages, defaultLanguage);
}
