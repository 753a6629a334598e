export interface TabsProps {
  label: string;
  /** Each tab is an address, so that it can be kept and sent. */
  tabs: readonly { href: string; label: string; lang?: string }[];
  current: string;
}

/** Parts of one thing, as links. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className="c-tabs">
        {tabs.map(({ href, label: name, lang }) => (
          <li key={href}>
            <a href={href} lang={lang} aria-current={href === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
