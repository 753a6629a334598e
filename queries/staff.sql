-- Made by `npm run queries`. Do not edit.

-- findPresence
select *
  from "presence"
  where "staff_id" = $1;

-- lockPresence
select *
  from "presence"
  where "staff_id" = $1
  for update;

-- occupantOf
select "presence"."staff_id" as "staffId", "staff_member"."name"
  from "presence"
  inner join "staff_member" on "staff_member"."id" = "presence"."staff_id"
  where "presence"."position_id" = $1;

-- presentStaff
select "presence".*, "staff_member"."name", "staff_member"."languages"
  from "presence"
  inner join "staff_member" on "staff_member"."id" = "presence"."staff_id"
  where "presence"."state" != $1
  order by "staff_member"."name";

-- savePresence
insert into "presence" ("staff_id", "state", "site_id", "position_id", "since", "idle_since")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("staff_id") do update
  set "state" = $7, "site_id" = $8, "position_id" = $9, "since" = $10, "idle_since" = $11;
