import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { DayFacts } from './core/day-facts.ts';

const row = z.object({
  works: z.array(
    z.object({
      channel: z.string().nullable(),
      site: z.string().nullable(),
      service: z.string().nullable(),
      arrived_at: z.number().nullable(),
      waited: z.number().nullable(),
      attended: z.number(),
      state: z.string(),
      ended: z.boolean(),
    }),
  ),
  results: z.array(z.string().nullable()),
  with_version: z.number(),
  without_version: z.number(),
});

/**
 * What happened from `start` to `end` (not included), from the event log alone: one statement, one
 * row. Work that came on an earlier day and goes on in this one is there too, without arrival.
 * An attention that was undone, or to which nobody came, is none.
 */
export async function dayFacts(
  db: Kysely<DB>,
  start: Temporal.Instant,
  end: Temporal.Instant,
): Promise<DayFacts> {
  const { rows } = await sql`
    with touched as (
      select distinct entity_id from event_log
      where entity = 'work' and at >= ${start} and at < ${end}
    ), steps as (
      select log.entity_id, log.seq, log.at, log.at >= ${start} as today,
        log.data ->> 'channel' as channel, log.data ->> 'site' as site,
        log.data ->> 'service' as service, coalesce(log.data ->> 'state', 'waiting') as state,
        (log.data ->> 'waited')::int as waited, (log.data ->> 'attended')::int as attended,
        coalesce(log.data ->> 'action', 'arrive') as action,
        lead(log.data ->> 'action') over (partition by log.entity_id order by log.seq) as next_action,
        row_number() over (partition by log.entity_id order by log.seq) as step
      from event_log as log join touched using (entity_id)
      where log.entity = 'work' and log.at < ${end}
        and log.type in ('ticket.taken', 'work.changed')
        and log.data ->> 'action' is distinct from 'prioritise'
    ), attentions as (
      select distinct on (entity_id) entity_id, today, site, service, waited
      from steps
      where action in ('accept', 'take')
        and (next_action is null or next_action not in ('undo', 'no-show'))
      order by entity_id, seq
    ), works as (
      select entity_id,
        (array_agg(channel order by seq desc) filter (where channel is not null))[1] as channel,
        (array_agg(site order by seq desc))[1] as site,
        (array_agg(service order by seq desc))[1] as service,
        (array_agg(state order by seq desc))[1] as state,
        (extract(epoch from min(at) filter (where step = 1 and today)) * 1000)::float8
          as arrived_at,
        coalesce(sum(attended) filter (
          where today and action in ('finish', 'park', 'transfer')), 0)::int as attended,
        bool_or(today and state in ('done', 'abandoned', 'no-show')) as ended
      from steps group by entity_id
    ), voided as (
      select entity_id from event_log where entity = 'contact' and type = 'contact.voided'
        and at >= ${start}
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('channel', channel,
          'site', coalesce(attentions.site, works.site),
          'service', coalesce(attentions.service, works.service),
          'arrived_at', arrived_at, 'waited', case when today then waited end,
          'attended', attended, 'state', state, 'ended', ended)), '[]')
        from works left join attentions using (entity_id)) as works,
      (select coalesce(jsonb_agg(data ->> 'result'), '[]') from event_log
        where type = 'contact.ended' and at >= ${start} and at < ${end}
          and entity_id not in (select entity_id from voided)) as results,
      (select count(*) from event_log where type = 'contact.answer-given'
        and at >= ${start} and at < ${end} and data ->> 'version' is not null) as with_version,
      (select count(*) from event_log where type = 'contact.answer-given'
        and at >= ${start} and at < ${end} and data ->> 'version' is null) as without_version`.execute(
    db,
  );
  const found = row.parse(rows[0]);
  return {
    works: found.works.map(({ channel, arrived_at: arrivedAt, ...work }) => ({
      ...work,
      // A ticket is taken at an office; its channel is said by the first change of its work.
      channel: channel ?? 'counter',
      arrivedAt,
    })),
    contactResults: found.results,
    answers: { withVersion: found.with_version, withoutVersion: found.without_version },
  };
}
