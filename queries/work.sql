-- Made by `npm run queries`. Do not edit.

-- describeWork
update "work_item"
  set "procedure_id" = $1, "language" = $2
  where "id" = $3;

-- findWorkItem
select *
  from "work_item"
  where "id" = $1;

-- leftOvernight
select "id"
  from "work_item"
  where "state" in ($1, $2, $3) and "since" < $4 and "site_id" is not null;

-- lockWorkItem
select *
  from "work_item"
  where "id" = $1
  for update;

-- openWorkItems
select *
  from "work_item"
  where "state" in ($1, $2, $3, $4) and ("site_id" is null or "site_id" = $5)
  order by "priority" desc, "ref", "id"
  limit $6;

-- overdueWork
select "id", "state"
  from "work_item"
  where (("state" = $1 and "offered_until" <= now()) or ("state" = $2 and "held_until" <= $3));

-- saveWorkItem
update "work_item"
  set "state" = $1, "site_id" = $2, "service_id" = $3, "procedure_id" = $4, "language" = $5, "priority" = $6, "reserved_for" = $7, "held_until" = $8, "staff_id" = $9, "position_id" = $10, "offered_until" = $11, "accepted_at" = $12, "ended_at" = $13, "result" = $14, "declined_by" = $15, "version" = $16
  where "id" = $17 and "version" = $18;

-- workInHandOf
select *
  from "work_item"
  where "staff_id" = $1 and "state" in ($2, $3);

-- workReservedFor
select *
  from "work_item"
  where "reserved_for" = $1 and "state" in ($2, $3)
  order by "ref";

-- attendedAt
select "position_id" as "positionId", "procedure_id" as "procedureId", "service_id" as "serviceId", "accepted_at" as "acceptedAt"
  from "work_item"
  where "state" in ($1, $2) and "site_id" = $3;

-- proceduresAhead
SELECT mine.state IN ('waiting', 'offered') AS waiting, coalesce((SELECT jsonb_agg(other.procedure_id
  ORDER BY other.priority DESC, other.ref, other.id)
  FROM work_item other
  WHERE other.state = 'waiting' AND mine.state = 'waiting' AND other.site_id = mine.site_id AND other.service_id = mine.service_id AND (other.priority > mine.priority OR (other.priority = mine.priority AND (other.ref, other.id) < (mine.ref, mine.id)))), '[]') AS ahead
  FROM work_item mine
  WHERE mine.id = $1;

-- proceduresWaiting
select "procedure_id"
  from "work_item"
  where "state" = $1 and "site_id" = $2 and "service_id" = $3
  order by "priority" desc, "ref"
  limit $4;

-- waitingAt
select "id", "channel", "site_id" as "siteId", "service_id" as "serviceId", "procedure_id" as "procedureId", "needs", "priority", "ref", "reserved_for" as "reservedFor", "declined_by" as "declinedBy"
  from "work_item"
  where "state" = $1 and ("site_id" is null or "site_id" in ($2))
  order by "priority" desc, "ref", "id"
  limit $3;

-- waitingByService
select "service_id", count(*) as "people", min("ref") as "oldest"
  from "work_item"
  where "state" = $1 and "site_id" = $2 and "service_id" is not null
  group by "service_id";
