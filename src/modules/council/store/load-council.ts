import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { DB } from '../../../platform/db/types.generated.ts';
import { answerRecordSchema } from '../core/answer-record.ts';
import { checkCouncil } from '../core/check-council.ts';
import type { CouncilHistory } from '../core/plan-import.ts';
import type { StoredCouncil } from '../core/council-view.ts';

const anything = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());
const storedRow = z.object({
  facts: z.object({ council: anything, nonWorkingWeekdays: list, locales: anything }),
  version: z.int(),
  calendars: list,
  years: list,
  days: list,
  sites: list,
  services: list,
  staff: list,
  procedures: list,
  keywords: anything,
  answers: z.array(z.object({ slug: z.string(), body: z.unknown() })),
  screen_keys: z.record(z.string(), z.string()),
});

/**
 * The council in force, null before one is loaded. One statement, one row; then the same check as
 * for files, so that what the database holds is never trusted more than what a person wrote.
 */
export async function loadCouncil(db: Kysely<DB>): Promise<StoredCouncil | null> {
  const { rows } = await sql`
    select facts, version,
      (select coalesce(jsonb_agg(body order by position), '[]') from calendar) as calendars,
      (select coalesce(jsonb_agg(year order by year), '[]') from published_year) as years,
      (select coalesce(jsonb_agg(jsonb_build_object('date', date, 'scope', scope, 'name', names)
        order by date, scope), '[]') from holiday) as days,
      (select coalesce(jsonb_agg(body || jsonb_build_object(
        'positions', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind,
            'label', labels, 'directions', nullif(directions, '{}')) order by position), '[]')
          from attending_position where site_id = site.id and active),
        'equipment', jsonb_build_object(
          'kiosks', (select coalesce(jsonb_agg(body - 'position' order by body -> 'position'), '[]')
            from equipment where site_id = site.id and kind = 'kiosk' and active),
          'tablets', (select count(*) from equipment
            where site_id = site.id and kind = 'tablet' and active),
          'laptops', (select count(*) from equipment
            where site_id = site.id and kind = 'laptop' and active))) order by position), '[]')
        from site where active) as sites,
      (select coalesce(jsonb_agg(body order by position), '[]')
        from service where active) as services,
      (select coalesce(jsonb_agg(jsonb_build_object('user', id, 'name', name, 'roles', roles,
          'languages', languages, 'skills', skills, 'invented', invented) order by id collate "C"), '[]')
        from staff_member where active) as staff,
      (select coalesce(jsonb_agg(body order by number), '[]')
        from procedure where active) as procedures,
      (select coalesce(jsonb_object_agg(number, keywords), '{}')
        from procedure where active and keywords <> '{}') as keywords,
      (select coalesce(jsonb_agg(jsonb_build_object('slug', procedure_id, 'body', body)), '[]')
        from (select distinct on (procedure_id) procedure_id, answer.body
          from answer join procedure on procedure.id = procedure_id and procedure.active
          order by procedure_id, version desc) as latest) as answers,
      (select coalesce(jsonb_object_agg(id, screen_key), '{}')
        from site where active) as screen_keys
    from council`.execute(db);
  if (rows.length === 0) return null;
  const row = storedRow.parse(rows[0]);
  const { council, nonWorkingWeekdays, locales } = row.facts;
  const checked = checkCouncil([
    { path: 'council.yaml', content: council },
    { path: 'calendars.yaml', content: { calendars: row.calendars } },
    {
      path: 'holidays.yaml',
      content: { publishedYears: row.years, nonWorkingWeekdays, days: row.days },
    },
    { path: 'sites.yaml', content: { sites: row.sites } },
    { path: 'services.yaml', content: { services: row.services } },
    { path: 'staff.yaml', content: { staff: row.staff } },
    { path: 'procedures.yaml', content: { procedures: row.procedures } },
    { path: 'keywords.yaml', content: row.keywords },
    ...row.answers.map(({ slug, body }) => ({ path: `answers/${slug}.yaml`, content: body })),
    ...Object.entries(locales).map(([language, content]) => ({
      path: `locales/${language}.yaml`,
      content,
    })),
  ]);
  if (!checked.ok) {
    throw new Error(`the stored council is not valid: ${JSON.stringify(checked.problems)}`);
  }
  const screenKeys = new Map(Object.entries(row.screen_keys));
  return { document: checked.value, version: row.version, screenKeys };
}

const historyRow = z.object({
  procedures: z.array(z.object({ number: z.int(), slug: z.string() })),
  services: z.array(z.object({ id: z.string(), letter: z.string() })),
  answers: z.array(answerRecordSchema),
});

/** Everything that tickets and contacts may refer to, what is out of use included. */
export async function loadHistory(db: Kysely<DB>): Promise<CouncilHistory> {
  const { rows } = await sql`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('number', number, 'slug', id)), '[]')
        from procedure) as procedures,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'letter', letter)), '[]')
        from service) as services,
      (select coalesce(jsonb_agg(body), '[]')
        from (select distinct on (procedure_id) body from answer
          order by procedure_id, version desc) as latest) as answers`.execute(db);
  return historyRow.parse(rows[0]);
}
