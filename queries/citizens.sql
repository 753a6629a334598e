-- Made by `npm run queries`. Do not edit.

-- deleteCitizen
delete
  from "citizen"
  where "id" = $1;

-- findByDocument
select "id"
  from "citizen"
  where "document_kind" = $1 and "document_number" = $2;

-- insertCitizen
insert into "citizen" ("id", "name", "document_kind", "document_number", "preferred_language", "preferred_channel", "large_print", "interpreter", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict do nothing
  returning "id";

delete
  from "citizen_reach"
  where "citizen_id" = $1 and "kind" = $2 and "value" != $3;

insert into "citizen_reach" ("citizen_id", "kind", "value", "created_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;

delete
  from "citizen_reach"
  where "citizen_id" = $1 and "kind" = $2 and "value" != $3;

insert into "citizen_reach" ("citizen_id", "kind", "value", "created_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;

-- loadCitizen
select *, (SELECT value
  FROM citizen_reach
  WHERE citizen_id = citizen.id AND kind = $1
  ORDER BY created_at DESC
  LIMIT 1) as "email", (SELECT value
  FROM citizen_reach
  WHERE citizen_id = citizen.id AND kind = $2
  ORDER BY created_at DESC
  LIMIT 1) as "phone"
  from "citizen"
  where "id" = $3;

-- lockCitizen
select "id"
  from "citizen"
  where "id" = $1
  for update;

-- updateCitizen
update "citizen"
  set "name" = $1, "document_kind" = $2, "document_number" = $3, "preferred_language" = $4, "preferred_channel" = $5, "large_print" = $6, "interpreter" = $7
  where "id" = $8;

delete
  from "citizen_reach"
  where "citizen_id" = $1 and "kind" = $2 and "value" != $3;

insert into "citizen_reach" ("citizen_id", "kind", "value", "created_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;

delete
  from "citizen_reach"
  where "citizen_id" = $1 and "kind" = $2 and "value" != $3;

insert into "citizen_reach" ("citizen_id", "kind", "value", "created_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;
