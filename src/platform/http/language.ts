import { createMiddleware } from 'hono/factory';
import { getCookie } from 'hono/cookie';
import { translator } from '../../locales/translate.ts';
import type { AppEnv } from './app-env.ts';

/**
 * The language of the answer: the path's on pages (`/ca/…`), else `?language=`, else the first of
 * `Accept-Language` that the council speaks, else the council's own.
 */
export function answerLanguage(languages: () => { all: readonly string[]; first: string }) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { all, first } = languages();
    const [, head = ''] = c.req.path.split('/');
    const wished = [
      head,
      c.req.query('language') ?? '',
      ...accepted(c.req.header('accept-language') ?? ''),
    ];
    c.set('t', translator(wished.find((language) => all.includes(language)) ?? first));
    const theme = getCookie(c, 'theme');
    c.set(
      'theme',
      theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : undefined,
    );
    await next();
  });
}

/** Languages of the header in order of weight, each also without its region. */
export function accepted(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters
        .map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1])
        .find((q) => q !== undefined);
      return { tag: tag.trim().toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => [tag, tag.split('-')[0] ?? tag]);
}
