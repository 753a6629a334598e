import type { ReactNode } from 'react';
import type { Temporal } from '../../kernel/time.ts';
import { coverage, type Translator } from '../../locales/translate.ts';
import type { Assets } from '../design/assets.ts';
import { Document, type Theme } from '../design/document.tsx';
import { Page, Wrap } from '../design/page.tsx';
import { formatExactTime } from '../format/format-time.ts';
import { addressIn } from './language-address.ts';
import { languageName, nameOfLanguage, pageLanguage, textDirection } from './page-language.ts';

/** What a route knows of the request and the council, the same for every public page. */
export interface FrameContext {
  readonly t: Translator;
  /** The language asked for; one of `languages`. */
  readonly language: string;
  /** The council's languages, in its order. */
  readonly languages: readonly string[];
  /** Path of the page, with its language or without (`/offices`). */
  readonly path: string;
  /** Kept by the language switch; never holds anything personal. */
  readonly query?: string;
  readonly theme: Theme | undefined;
  /** In the page's language. */
  readonly councilName: string;
  readonly demonstration: boolean;
  /** The council's wall clock. */
  readonly now: Temporal.ZonedDateTime;
  readonly assets: Assets;
}

export interface PublicFrameProps extends FrameContext {
  /** Without the council's name, which is added. Nothing personal. */
  readonly title: string;
  /** Keep out of search engines: every page that belongs to one person. */
  readonly hidden?: boolean;
  readonly refreshSeconds?: number;
  /** The page draws its own `<Wrap>`s. */
  readonly full?: boolean;
  /** Id of the page's form: the language switch then submits it, so nothing typed is lost. */
  readonly formId?: string;
  readonly children: ReactNode;
}

const looks = ['auto', 'light', 'dark', 'contrast'] as const;

/** The whole document of a public page: bar, languages, content, footer with the official time. */
export function PublicFrame(props: PublicFrameProps) {
  const { t, language, languages, councilName, now } = props;
  const shown = pageLanguage(language);
  const here = addressIn(language, props);
  const links = ['accessibility', 'privacy', 'about'] as const;
  return (
    <Document
      title={`${props.title} · ${councilName}`}
      language={shown}
      direction={textDirection(shown)}
      theme={props.theme}
      assets={props.assets}
      hidden={props.hidden === true}
      {...(props.refreshSeconds === undefined ? {} : { refreshSeconds: props.refreshSeconds })}
    >
      <Page
        skip={t('common.skip')}
        product={t('common.product')}
        council={t('common.headquarters')}
        homeHref={`/${language}`}
        full={props.full === true}
        languages={{
          label: t('common.language'),
          current: language,
          formId: props.formId,
          languages: languages.map((code) => ({
            code,
            name: languageName(code),
            href: addressIn(code, props),
          })),
        }}
        footer={{
          links: [
            ...links.map((page) => ({
              href: `/${language}/${page}`,
              label: t(`headquarters.footer.${page}`),
            })),
            { href: `/${language}/ways/write`, label: t('common.footer.feedback') },
          ],
          note: (
            <>
              {props.demonstration ? t('common.footer.demonstration') : councilName}{' '}
              {t('common.footer.officialTime', { time: formatExactTime(now, shown) })}
            </>
          ),
          theme: {
            label: t('common.appearance'),
            current: props.theme ?? 'auto',
            action: '/theme',
            hidden: { back: here },
            options: looks.map((value) => ({ value, label: t(`common.appearance.${value}`) })),
          },
        }}
      >
        <LanguageGap {...props} />
        {props.children}
      </Page>
    </Document>
  );
}

/** Said openly, in the language that stands in: some of the page's own words are in English. */
function LanguageGap({ t, language, full }: PublicFrameProps) {
  if (coverage(language) >= 1) return null;
  const note = (
    <p className="c-quiet" lang="en">
      {t('headquarters.interfaceFallback', { language: nameOfLanguage(language, 'en') })}
    </p>
  );
  return full === true ? <Wrap>{note}</Wrap> : note;
}
