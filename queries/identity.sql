-- Made by `npm run queries`. Do not edit.

-- anyAccount
select "staff_id"
  from "account"
  limit $1;

-- clearFailures
update "account"
  set "failed_attempts" = $1, "locked_until" = $2, "password_hash" = $3
  where "staff_id" = $4 and "password_hash" = $5;

-- lockAccount
select "account"."staff_id" as "staffId", "account"."password_hash" as "passwordHash", "account"."failed_attempts" as "failures", greatest(0, coalesce(ceil(extract(epoch
  FROM account.locked_until - now())), 0))::int as "wait"
  from "account"
  inner join "staff_member" on "staff_member"."id" = "account"."staff_id"
  where "account"."user_name" = $1 and "staff_member"."active" = $2
  for update of "account";

-- saveAccount
insert into "account" ("staff_id", "user_name", "password_hash")
  values ($1, $2, $3)
  on conflict ("staff_id") do update
  set "password_hash" = $4, "failed_attempts" = $5, "locked_until" = $6, "changed_at" = now()
  returning xmax = 0 as "created";

-- saveFailures
update "account"
  set "failed_attempts" = $1, "locked_until" = now() + make_interval(secs => $2)
  where "staff_id" = $3;

-- deleteSession
delete
  from "staff_session"
  where "token_hash" = $1
  returning "staff_id";

-- deleteSessionsOf
delete
  from "staff_session"
  where "staff_id" = $1;

-- findSession
select "member"."id", "member"."name", "member"."roles", session.seen_at < now() - interval '5 minutes' as "quiet"
  from "staff_session" as "session"
  inner join "staff_member" as "member" on "member"."id" = "session"."staff_id"
  where "session"."token_hash" = $1 and "session"."expires_at" > now() and "session"."seen_at" > now() + make_interval(secs => $2) and "member"."active" = $3;

-- insertSession
delete
  from "staff_session"
  where "expires_at" < now();

insert into "staff_session" ("token_hash", "staff_id", "expires_at")
  values ($1, $2, now() + make_interval(secs => $3));
