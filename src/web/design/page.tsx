import type { ReactNode } from 'react';
import { LanguageSwitch, type LanguageSwitchProps } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { ThemeChoice, type ThemeChoiceProps } from './theme-choice.tsx';

export interface FooterProps {
  links: readonly { href: string; label: ReactNode }[];
  /** Council's name, demonstration notice. */
  note?: ReactNode;
  theme?: ThemeChoiceProps;
}

export interface PageProps {
  /** "Ves al contingut". */
  skip: string;
  product: string;
  /** Second name in the bar: council or "Seu electrònica". */
  council?: string;
  homeHref: string;
  languages: LanguageSwitchProps;
  /** The person's folder or "Surt"; `short` is what a phone shows. */
  account?: { href: string; label: string; short?: string };
  footer: FooterProps;
  /** Full-width parts draw their own `<Wrap>`; set for the home page. */
  full?: boolean;
  children: ReactNode;
}

/** A centred column with the page's margins. */
export function Wrap({ children }: { children: ReactNode }) {
  return <div className="c-wrap">{children}</div>;
}

/** The frame of every public page. Put it in <Document>. */
export function Page(props: PageProps) {
  return (
    <div className="c-page">
      <a className="ds-skip-link" href="#content">
        {props.skip}
      </a>
      <header className="c-bar">
        <Wrap>
          <a className="c-brand" href={props.homeHref}>
            <Mark />
            <span>{props.product}</span>
            {props.council !== undefined && (
              <span className="c-brand-council">{props.council}</span>
            )}
          </a>
          <LanguageSwitch {...props.languages} />
          {props.account !== undefined && (
            <a className="c-bar-link" href={props.account.href}>
              <span className="c-bar-long">{props.account.label}</span>
              <span className="c-bar-short">{props.account.short ?? props.account.label}</span>
            </a>
          )}
        </Wrap>
      </header>
      <main
        className="c-main"
        id="content"
        tabIndex={-1}
        data-full={props.full === true ? '' : undefined}
      >
        {props.full === true ? props.children : <Wrap>{props.children}</Wrap>}
      </main>
      <Footer {...props.footer} />
    </div>
  );
}

function Footer({ links, note, theme }: FooterProps) {
  return (
    <footer className="c-footer">
      <Wrap>
        <div>
          <ul className="c-footer-links">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          {theme !== undefined && <ThemeChoice {...theme} />}
          {note !== undefined && <p className="c-quiet">{note}</p>}
        </div>
      </Wrap>
    </footer>
  );
}
