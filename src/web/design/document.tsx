import type { ReactNode } from 'react';
import type { Assets } from './assets.ts';

/** A choice of the person; absent = as the device asks. */
export type Theme = 'light' | 'dark' | 'contrast';

export interface DocumentProps {
  /** Nothing personal: titles are seen over shoulders and kept in histories. */
  title: string;
  /** BCP 47 tag of the page. */
  language: string;
  direction?: 'ltr' | 'rtl';
  theme?: Theme | undefined;
  /** Kiosk: letters × 1.3 in one column. */
  largeText?: boolean;
  /** Seconds after which a page without script loads itself again (tickets, screens). */
  refreshSeconds?: number;
  /** Keep out of search engines: every page that belongs to one person. */
  hidden?: boolean;
  assets: Assets;
  children: ReactNode;
}

/** The whole <html>. Render with `'<!doctype html>' + renderToStaticMarkup(<Document …/>)`. */
export function Document(props: DocumentProps) {
  const { title, language, direction, theme, assets, children } = props;
  return (
    <html
      lang={language}
      dir={direction}
      data-theme={theme}
      data-text={props.largeText === true ? 'large' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {props.hidden === true && <meta name="robots" content="noindex" />}
        {props.refreshSeconds !== undefined && (
          <noscript>
            <meta httpEquiv="refresh" content={String(props.refreshSeconds)} />
          </noscript>
        )}
        {assets.font !== undefined && (
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="" />
        )}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.icon !== undefined && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
        {assets.modules.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
