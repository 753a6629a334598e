import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ReactNode } from 'react';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { ErrorSummary } from '../../../web/design/error-summary.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import { renderHtml } from '../../../web/frame/render-html.ts';
import type { Translator } from '../../../locales/translate.ts';

/** What a page knows of the request and the council; built in composition. */
export type FrameOf = (c: Context<AppEnv>) => FrameContext;

export const formId = 'form';

/** Errors by the name of the field they belong to. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Answers with a page for staff: out of search engines, its form in the language switch. */
export function staffPage(
  c: Context<AppEnv>,
  frameOf: FrameOf,
  page: { title: string; status?: ContentfulStatusCode; form?: boolean; children: ReactNode },
): Response | Promise<Response> {
  return c.html(
    renderHtml(
      <PublicFrame
        {...frameOf(c)}
        title={page.title}
        hidden
        {...(page.form === true ? { formId } : {})}
      >
        {page.children}
      </PublicFrame>,
    ),
    page.status ?? 200,
  );
}

export function Errors({ t, errors }: { t: Translator; errors: FieldErrors }) {
  const list = Object.entries(errors).map(([id, message]) => ({ id, message }));
  return <ErrorSummary title={t('common.errorTitle', { count: list.length })} errors={list} />;
}

/** The text fields of a posted form; files and repeated fields count as absent. */
export async function readForm(c: Context<AppEnv>): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
}
