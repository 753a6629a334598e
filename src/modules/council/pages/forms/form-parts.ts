import type { Translator } from '../../../../locales/translate.ts';
import { nameOfLanguage } from '../../../../web/frame/page-language.ts';
import type { CouncilDocument } from '../../core/council-document.ts';
import { fieldPath } from '../../core/council-problem.ts';
import type { EditField, EditKind, EditList } from '../../core/edit-form.ts';

/** A field with its words. */
export interface DrawnField extends EditField {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** BCP 47 tag of what is typed. */
  readonly lang?: string;
}

export interface DrawnGroup {
  readonly title: string;
  readonly fields: readonly DrawnField[];
  /** The box that keeps the entry, when the group is one of a list. */
  readonly keep?: { readonly name: string; readonly label: string };
}

/** A page of the back office: what it edits and how it is said. */
export interface DrawnForm {
  readonly title: string;
  readonly intro?: string;
  readonly groups: readonly DrawnGroup[];
  readonly list?: EditList;
}

export interface FormDeps {
  readonly t: Translator;
  readonly document: CouncilDocument;
}

type Path = readonly (string | number)[];

/** Makes fields of one entry of a file; names are relative to `base`, so they do not move with it. */
export function fieldsOf(given: FormDeps, file: string, base: Path) {
  const { t, document } = given;
  const field = (
    path: Path,
    kind: EditKind,
    label: string,
    more: Partial<Pick<DrawnField, 'hint' | 'optional' | 'options' | 'lang'>> = {},
  ): DrawnField => ({
    name: fieldPath(path),
    file,
    path: [...base, ...path],
    kind,
    label,
    ...more,
  });
  /** One field for each language of the council. */
  const texts = (path: Path, label: string): DrawnField[] =>
    document.council.languages.map((language) =>
      field([...path, language], 'text', inLanguage(t, label, language), { lang: language }),
    );
  return { field, texts };
}

export function inLanguage(t: Translator, label: string, language: string): string {
  return t('office.inLanguage', { label, language: nameOfLanguage(language, t.language) });
}

/** A text in the page's language, or in the council's own. */
export function say({ t, document }: FormDeps, texts: Readonly<Record<string, string>>): string {
  return texts[t.language] ?? texts[document.council.defaultLanguage] ?? '';
}
