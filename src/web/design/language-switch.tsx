export interface LanguageLink {
  /** BCP 47 tag. */
  code: string;
  /** The language's own name: Català, Castellano, English. */
  name: string;
  /** The same page in that language. */
  href: string;
}

export interface LanguageSwitchProps {
  /** Accessible name of the list, in the page's language. */
  label: string;
  languages: readonly LanguageLink[];
  current: string;
  /**
   * Id of the form on this page. With it the switch is made of submit buttons of that form, sent to
   * `href` with `fieldName=code` and without validation, so nothing typed is lost.
   */
  formId?: string | undefined;
  fieldName?: string;
}

/** Languages, never hidden in a menu. */
export function LanguageSwitch(props: LanguageSwitchProps) {
  const { label, languages, current, formId, fieldName = 'changeLanguage' } = props;
  return (
    <nav className="c-languages" aria-label={label}>
      <ul className="c-plain">
        {languages.map(({ code, name, href }) => {
          const here = code === current ? 'true' : undefined;
          return (
            <li key={code}>
              {formId === undefined ? (
                <a
                  className="c-language"
                  href={href}
                  hrefLang={code}
                  lang={code}
                  aria-current={here}
                >
                  {name}
                </a>
              ) : (
                <button
                  className="c-language"
                  type="submit"
                  form={formId}
                  formAction={href}
                  formNoValidate
                  name={fieldName}
                  value={code}
                  lang={code}
                  aria-current={here}
                >
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
