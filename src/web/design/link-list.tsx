import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface ListedLink {
  href: string;
  label: ReactNode;
  detail?: ReactNode;
  /** BCP 47 tag when the words are not in the page's language. */
  lang?: string;
}

/** Links with a second line, parted by rules; in two columns when `columns`. */
export function LinkList({ links, columns }: { links: readonly ListedLink[]; columns?: boolean }) {
  return (
    <ul className="c-links" data-columns={columns === true ? '' : undefined}>
      {links.map(({ href, label, detail, lang }) => (
        <li key={href} lang={lang}>
          <a href={href}>{label}</a>
          {detail !== undefined && <span>{detail}</span>}
        </li>
      ))}
    </ul>
  );
}

/** "Tots els tràmits →". */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="c-more" href={href}>
      {children} <Icon name="arrow-right" />
    </a>
  );
}
