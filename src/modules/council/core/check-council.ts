import { checkCalendars, checkCouncilFile, checkHolidays } from './check-council-time.ts';
import { checkServices, checkSites, checkStaff } from './check-people-and-places.ts';
import { checkAnswers, checkProcedures } from './check-procedures.ts';
import { parseCouncil } from './parse-council.ts';
import { serviceOf } from './default-service.ts';
import type { CouncilDocument } from './council-document.ts';
import type { CouncilFile } from './council-file.ts';
import type { CouncilProblem } from './council-problem.ts';
import type { Procedure } from './procedure.ts';

export type CheckedCouncil =
  | { readonly ok: true; readonly value: CouncilDocument }
  | { readonly ok: false; readonly problems: readonly CouncilProblem[] };

/**
 * The whole check of a council's files: the shape of each, and what one says of another. Lists every
 * problem found, so that one reading is enough to mend them. The inside of answers is the
 * catalogue's (`checkAnswer` of `create(deps)`).
 */
export function checkCouncil(files: readonly CouncilFile[]): CheckedCouncil {
  const { problems, answers, locales, ...parsed } = parseCouncil(files);
  const { council, calendars, holidays, sites, services, staff, procedures, keywords } = parsed;
  const found = [
    ...problems,
    ...checkCouncilFile(parsed),
    ...checkCalendars(parsed),
    ...checkHolidays(parsed),
    ...checkSites(parsed),
    ...checkServices(parsed),
    ...checkStaff(parsed),
    ...checkProcedures(parsed),
    ...checkAnswers(answers, procedures),
  ];
  if (
    found.length > 0 ||
    council === null ||
    calendars === null ||
    holidays === null ||
    sites === null ||
    services === null ||
    staff === null ||
    procedures === null ||
    keywords === null
  ) {
    return { ok: false, problems: found };
  }
  const value: CouncilDocument = {
    council,
    calendars,
    holidays: {
      ...holidays,
      publishedYears: holidays.publishedYears.toSorted((a, b) => a - b),
      days: holidays.days.toSorted((a, b) => order(a.date + a.scope, b.date + b.scope)),
    },
    sites: sites.toSorted((a, b) => a.order - b.order),
    services,
    staff: staff.toSorted((a, b) => order(a.user, b.user)),
    procedures: procedures
      .map((entry): Procedure => ({ ...entry, service: serviceOf(entry, services) ?? null }))
      .toSorted((a, b) => a.number - b.number),
    keywords,
    answers: answers
      .flatMap(([, answer]) => (answer === null ? [] : [answer]))
      .toSorted((a, b) => a.procedure - b.procedure),
    locales: Object.fromEntries(
      locales.flatMap(([language, texts]) => (texts === null ? [] : [[language, texts]])),
    ),
  };
  return { ok: true, value };
}

/** By code units, as the database's `C` order: the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
