import { z } from 'zod';
import { answerRecordSchema, type AnswerRecord } from './answer-record.ts';
import { calendarSchema } from './calendar.ts';
import { councilSchema } from './council.ts';
import { holidaysSchema } from './holidays.ts';
import { keywordsSchema } from './keywords.ts';
import { localeTextsSchema, type LocaleTexts } from './locale-texts.ts';
import { languageTag, localizedText } from './localized-text.ts';
import { procedureSchema } from './procedure.ts';
import { serviceSchema } from './service.ts';
import { shapeProblems } from './shape-problems.ts';
import { siteSchema } from './site.ts';
import { staffMemberSchema } from './staff-member.ts';
import type { CouncilFile } from './council-file.ts';
import type { CouncilProblem } from './council-problem.ts';

/**
 * Each file by its own schema. A file with problems is null, and all problems of all files are
 * listed at once.
 */
export function parseCouncil(files: readonly CouncilFile[]) {
  const problems: CouncilProblem[] = [];

  function parse<T>(file: CouncilFile, schema: z.ZodType<T>): T | null {
    const parsed = schema.safeParse(file.content, { reportInput: true });
    if (parsed.success) return parsed.data;
    problems.push(...shapeProblems(file.path, parsed.error.issues));
    return null;
  }

  function required<T>(path: string, schema: z.ZodType<T>): T | null {
    const file = files.find((one) => one.path === path);
    if (file !== undefined) return parse(file, schema);
    problems.push({ file: path, field: '', code: 'file-missing', facts: {} });
    return null;
  }

  const text = localizedText(languagesIn(files));
  const keywords = files.find((file) => file.path === 'keywords.yaml');
  return {
    problems,
    council: required('council.yaml', councilSchema(text)),
    calendars: required('calendars.yaml', list('calendars', calendarSchema(text))),
    holidays: required('holidays.yaml', holidaysSchema(text)),
    sites: required('sites.yaml', list('sites', siteSchema(text))),
    services: required('services.yaml', list('services', serviceSchema(text))),
    staff: required('staff.yaml', list('staff', staffMemberSchema)),
    procedures: required('procedures.yaml', list('procedures', procedureSchema(text))),
    keywords: keywords === undefined ? {} : parse(keywords, keywordsSchema),
    answers: files
      .filter((file) => file.path.startsWith('answers/'))
      .map((file): [string, AnswerRecord | null] => [file.path, parse(file, answerRecordSchema)]),
    locales: files
      .filter((file) => file.path.startsWith('locales/'))
      .map((file): [string, LocaleTexts | null] => [
        file.path.slice('locales/'.length).replace(/\.yaml$/, ''),
        parse(file, localeTextsSchema),
      ]),
  };
}

/** A file that is one list under its own name: `sites:` and the entries. */
function list<T extends z.ZodType>(name: string, entry: T) {
  return z.strictObject({ [name]: z.array(entry) }).transform((value) => value[name] ?? []);
}

/** The council's languages even when the rest of its file is wrong; null when they cannot be read. */
function languagesIn(files: readonly CouncilFile[]): readonly string[] | null {
  const council = files.find((file) => file.path === 'council.yaml')?.content;
  const parsed = z.object({ languages: z.array(languageTag).min(1) }).safeParse(council);
  return parsed.success ? parsed.data.languages : null;
}

export type ParsedCouncil = ReturnType<typeof parseCouncil>;
