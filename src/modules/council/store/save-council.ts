import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Temporal } from '../../../kernel/time.ts';
import type { DB } from '../../../platform/db/types.generated.ts';
import { rowsOfCouncil } from '../core/rows-of-council.ts';
import type { CouncilDocument } from '../core/council-document.ts';

/**
 * Writes a whole council, one statement for each table whatever its size. What is no longer in the
 * document is put out of use and kept, because tickets and contacts refer to it; only calendars and
 * holidays, which nothing refers to, are replaced. Answers are added and never altered.
 */
export async function saveCouncil(
  trx: Kysely<DB>,
  document: CouncilDocument,
  now: Temporal.Instant,
): Promise<void> {
  const rows = rowsOfCouncil(document);
  await sql`
    insert into council (id, name, country, time_zone, default_language, languages, facts,
      demonstration, loaded_at)
    select id, name, country, time_zone, default_language, languages, facts, demonstration,
      ${now.toString()}::timestamptz
    from ${recordset(rows.council, 'id text, name text, country text, time_zone text, default_language text, languages text[], facts jsonb, demonstration boolean')}
    on conflict (singleton) do update set id = excluded.id, name = excluded.name,
      country = excluded.country, time_zone = excluded.time_zone,
      default_language = excluded.default_language, languages = excluded.languages,
      facts = excluded.facts, demonstration = excluded.demonstration,
      version = council.version + 1`.execute(trx);
  await saveTime(trx, rows);
  await savePlaces(trx, rows);
  await saveServices(trx, rows);
  await saveStaff(trx, rows);
}

type Rows = ReturnType<typeof rowsOfCouncil>;

async function saveTime(trx: Kysely<DB>, rows: Rows): Promise<void> {
  await sql`
    with gone as (delete from calendar
      where id not in (select id from ${recordset(rows.calendars, 'id text')}))
    insert into calendar (id, body, position)
    select id, body, position
    from ${recordset(rows.calendars, 'id text, body jsonb, position int')}
    on conflict (id) do update set body = excluded.body, position = excluded.position`.execute(trx);
  await sql`
    with gone as (delete from holiday
      where (date, scope) not in
        (select date, scope from ${recordset(rows.holidays, 'date date, scope text')}))
    insert into holiday (date, scope, names)
    select date, scope, names
    from ${recordset(rows.holidays, 'date date, scope text, names jsonb')}
    on conflict (date, scope) do update set names = excluded.names`.execute(trx);
  await sql`
    with gone as (delete from published_year
      where year not in (select year from ${recordset(rows.years, 'year int')}))
    insert into published_year (year)
    select year from ${recordset(rows.years, 'year int')}
    on conflict (year) do nothing`.execute(trx);
}

async function savePlaces(trx: Kysely<DB>, rows: Rows): Promise<void> {
  await sql`
    with gone as (update site set active = false
      where active and id not in (select id from ${recordset(rows.sites, 'id text')}))
    insert into site (id, names, address, body, position)
    select id, names, address, body, position
    from ${recordset(rows.sites, 'id text, names jsonb, address text, body jsonb, position int')}
    on conflict (id) do update set names = excluded.names, address = excluded.address,
      body = excluded.body, position = excluded.position, active = true`.execute(trx);
  await sql`
    with gone as (update attending_position set active = false
      where active and id not in (select id from ${recordset(rows.positions, 'id text')}))
    insert into attending_position (id, site_id, kind, labels, directions, position)
    select id, site_id, kind, labels, directions, position
    from ${recordset(rows.positions, 'id text, site_id text, kind text, labels jsonb, directions jsonb, position int')}
    on conflict (id) do update set site_id = excluded.site_id, kind = excluded.kind,
      labels = excluded.labels, directions = excluded.directions, position = excluded.position,
      active = true`.execute(trx);
  await sql`
    with gone as (update equipment set active = false
      where active and id not in (select id from ${recordset(rows.equipment, 'id text')}))
    insert into equipment (id, site_id, kind, body)
    select id, site_id, kind, body
    from ${recordset(rows.equipment, 'id text, site_id text, kind text, body jsonb')}
    on conflict (id) do update set site_id = excluded.site_id, kind = excluded.kind,
      body = excluded.body, active = true`.execute(trx);
}

async function saveServices(trx: Kysely<DB>, rows: Rows): Promise<void> {
  await sql`
    with gone as (update service set active = false
      where active and id not in (select id from ${recordset(rows.services, 'id text')}))
    insert into service (id, letter, names, body, position)
    select id, letter, names, body, position
    from ${recordset(rows.services, 'id text, letter text, names jsonb, body jsonb, position int')}
    on conflict (id) do update set letter = excluded.letter, names = excluded.names,
      body = excluded.body, position = excluded.position, active = true`.execute(trx);
  await sql`
    with gone as (update procedure set active = false
      where active and id not in (select id from ${recordset(rows.procedures, 'id text')}))
    insert into procedure (id, number, names, keywords, body)
    select id, number, names, keywords, body
    from ${recordset(rows.procedures, 'id text, number int, names jsonb, keywords jsonb, body jsonb')}
    on conflict (id) do update set number = excluded.number, names = excluded.names,
      keywords = excluded.keywords, body = excluded.body, active = true`.execute(trx);
  await sql`
    insert into answer (procedure_id, version, published_at, review_by, body)
    select procedure_id, version, published_at, review_by, body
    from ${recordset(rows.answers, 'procedure_id text, version int, published_at date, review_by date, body jsonb')}
    on conflict (procedure_id, version) do nothing`.execute(trx);
}

async function saveStaff(trx: Kysely<DB>, rows: Rows): Promise<void> {
  await sql`
    with gone as (update staff_member set active = false
      where active and id not in (select id from ${recordset(rows.staff, 'id text')}))
    insert into staff_member (id, name, roles, languages, skills, invented)
    select id, name, roles, languages, skills, invented
    from ${recordset(rows.staff, 'id text, name text, roles text[], languages text[], skills text[], invented boolean')}
    on conflict (id) do update set name = excluded.name, roles = excluded.roles,
      languages = excluded.languages, skills = excluded.skills, invented = excluded.invented,
      active = true`.execute(trx);
}

/** One JSON parameter read as rows: a thousand entries travel as one. */
function recordset(rows: readonly object[], columns: string): RawBuilder<unknown> {
  const json = sql`cast(${JSON.stringify(rows)} as text)::jsonb`;
  return sql`jsonb_to_recordset(${json}) as entry(${sql.raw(columns)})`;
}
