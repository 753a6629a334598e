import type { CouncilDocument } from './council-document.ts';
import type { CouncilFile } from './council-file.ts';

/**
 * The document as its files, the other way round of `checkCouncil`: what `council export` writes.
 * Every field is explicit, the service of each procedure too.
 */
export function filesOfCouncil(document: CouncilDocument): CouncilFile[] {
  const slugs = new Map(document.procedures.map(({ number, slug }) => [number, slug]));
  return [
    { path: 'council.yaml', content: document.council },
    { path: 'calendars.yaml', content: { calendars: document.calendars } },
    { path: 'holidays.yaml', content: document.holidays },
    { path: 'sites.yaml', content: { sites: document.sites } },
    { path: 'services.yaml', content: { services: document.services } },
    { path: 'staff.yaml', content: { staff: document.staff } },
    { path: 'procedures.yaml', content: { procedures: document.procedures } },
    { path: 'keywords.yaml', content: document.keywords },
    ...document.answers.map((answer) => ({
      path: `answers/${slugs.get(answer.procedure) ?? answer.procedure}.yaml`,
      content: answer,
    })),
    ...Object.entries(document.locales).map(([language, content]) => ({
      path: `locales/${language}.yaml`,
      content,
    })),
  ];
}
