import type { ReactNode } from 'react';

export interface ScriptPart {
  key: string;
  /** "Si no ha vingut", "No demaneu"; none for the sentence to say now. */
  title?: string;
  text: ReactNode;
}

/** What to say, beside the steps. `lang` is the language spoken with the person. */
export function Script({ lang, parts }: { lang: string; parts: readonly ScriptPart[] }) {
  return (
    <div className="c-script" lang={lang}>
      {parts.map(({ key, title, text }) => (
        <div key={key}>
          {title !== undefined && <h3>{title}</h3>}
          <div className={title === undefined ? 'c-script-say' : undefined}>{text}</div>
        </div>
      ))}
    </div>
  );
}
