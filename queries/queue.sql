-- Made by `npm run queries`. Do not edit.

-- clearKept
update "ticket"
  set "kept_until" = $1
  where "id" = $2;

-- findTicketBySecret
select *
  from "ticket"
  where "secret_hash" = $1;

-- findTicketOfWork
select *
  from "ticket"
  where "work_item_id" = $1;

-- insertCall
update "ticket"
  set "calls" = "calls" + $1, "kept_until" = $2
  where "id" = $3
  returning "calls";

insert into "call" ("ticket_id", "site_id", "position_id", "staff_id", "called_at", "repeat")
  values ($1, $2, $3, $4, $5, $6)
  returning "id";

-- keepOnce
update "ticket"
  set "kept_until" = $1, "kept_before" = $2
  where "id" = $3 and "kept_before" = $4;

-- markNotified
update "ticket"
  set "notified_at" = $1
  where "id" = $2 and "notified_at" is null;

-- setNotify
update "ticket"
  set "notify_kind" = $1, "notify_to" = $2
  where "id" = $3;

-- takeTicketRow
SELECT *
  FROM take_ticket($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19);

-- ticketsOfWork
select *
  from "ticket"
  where "work_item_id" = ANY($1::uuid[]);

-- ticketsToNotify
select *
  from "ticket"
  where "service_day" = $1 and "notify_to" is not null and "notified_at" is null;

-- undoCalls
update "call"
  set "undone_at" = $1
  where "ticket_id" = $2 and "undone_at" is null;

update "ticket"
  set "calls" = $1
  where "id" = $2;

-- lastCallOf
select "position_id" as "positionId", "called_at" as "at"
  from "call"
  where "ticket_id" = $1 and "undone_at" is null
  order by "called_at" desc, "repeat" desc
  limit $2;

-- lastCalls
select "call"."id" as "callId", "ticket"."work_item_id" as "workId", "ticket"."letter", "ticket"."number", "call"."position_id" as "positionId", "call"."called_at" as "at", "call"."repeat"
  from "call"
  inner join "ticket" on "ticket"."id" = "call"."ticket_id"
  where "call"."site_id" = $1 and "ticket"."service_day" = $2 and "call"."undone_at" is null and "call"."repeat" = (SELECT max(later.repeat)
  FROM call later
  WHERE later.ticket_id = call.ticket_id AND later.undone_at IS NULL)
  order by "call"."called_at" desc, "call"."id" desc
  limit $3;

-- spokenCall
select "ticket"."id" as "ticketId", "ticket"."work_item_id" as "workId", "ticket"."letter", "ticket"."number", "call"."position_id" as "positionId"
  from "call"
  inner join "ticket" on "ticket"."id" = "call"."ticket_id"
  where "call"."id" = $1 and "call"."site_id" = $2 and "call"."undone_at" is null;
