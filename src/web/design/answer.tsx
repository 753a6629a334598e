import type { ReactNode } from 'react';

/** The first sentence answers. `lang` when the text is not in the page's language. */
export function ShortAnswer({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <p className="c-lead c-answer" lang={lang}>
      {children}
    </p>
  );
}

/** Which version this is, until when it stands, who answers for it: one line each. */
export function VersionLine({ lines }: { lines: readonly string[] }) {
  return (
    <div className="c-version">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
