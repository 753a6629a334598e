import type { ListedLink } from '../../../web/design/link-list.tsx';
import type { ListedProcedure } from '../views/listed-procedure.ts';
import { SaidText } from './said.tsx';

/** Procedures as links with one line about each. */
export function procedureLinks(
  procedures: readonly ListedProcedure[],
  language: string,
): readonly ListedLink[] {
  return procedures.map(({ slug, name, detail }) => ({
    href: `/${language}/procedures/${slug}`,
    label: <SaidText said={name} />,
    ...(detail === null || detail.text === '' ? {} : { detail: <SaidText said={detail} /> }),
  }));
}
