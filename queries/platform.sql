-- Made by `npm run queries`. Do not edit.

-- readEvents
select xid::text as xid, seq, type, at, entity, entity_id as "entityId", actor_kind as "actorKind", actor_id as "actorId", data
  from event_log
  where xid < pg_snapshot_xmin(pg_current_snapshot()) and (xid, seq) > ($1::text::xid8, $2::bigint)
  order by xid, seq
  limit $3;

-- extendLease
update job
  set lease_until = now() + make_interval(secs => $1)
  where id = $2 and attempts = $3 and state = 'ready';

-- giveBack
update job
  set attempts = attempts - 1, lease_until = null
  where id = $1 and attempts = $2 and state = 'ready';

-- leaseJobs
update job
  set attempts = attempts + 1, lease_until = now() + make_interval(secs => $1)
  where id in ( select id
  from job
  where state = 'ready' and kind = any($2::text[]) and run_at <= now() and (lease_until is null or lease_until <= now()) and attempts < max_attempts
  order by run_at
  limit $3
  for update skip locked)
  returning id, kind, ref, attempts, max_attempts as "maxAttempts";

-- markDone
update job
  set state = 'done', lease_until = null, last_error = null
  where id = $1 and attempts = $2 and state = 'ready';

-- markFailed
update job
  set state = case when attempts >= max_attempts then 'dead' else 'ready' end, lease_until = null, last_error = $1, run_at = now() + make_interval(secs => $2)
  where id = $3 and attempts = $4 and state = 'ready';

-- tidyJobs
update job
  set state = 'dead', lease_until = null, last_error = coalesce(last_error, 'lease-expired')
  where state = 'ready' and attempts >= max_attempts and lease_until <= now();

delete
  from job
  where state = 'done' and run_at < now() - interval '7 days';
