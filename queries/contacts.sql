-- Made by `npm run queries`. Do not edit.

-- closeLink
update "contact_link"
  set "unlinked_at" = $1, "unlinked_by" = $2
  where "contact_id" = $3 and "unlinked_at" is null
  returning "citizen_id";

-- contactsOfCitizen
select "contact".*, "link"."citizen_id", (SELECT coalesce(jsonb_agg(jsonb_build_object( 'id', q.id, 'position', q.position, 'procedureId', q.procedure_id, 'answerVersion', q.answer_version, 'answerLanguage', q.answer_language, 'result', q.result, 'notes', q.notes, 'steps', q.steps)
  ORDER BY q.position), '[]')
  FROM question q
  WHERE q.contact_id = contact.id) as "questions"
  from "contact"
  left join "contact_link" as "link" on "link"."contact_id" = "contact"."id" and "link"."unlinked_at" is null
  where link.citizen_id = $1
  order by "contact"."started_at";

-- contactsOfWork
select "contact".*, "link"."citizen_id", (SELECT coalesce(jsonb_agg(jsonb_build_object( 'id', q.id, 'position', q.position, 'procedureId', q.procedure_id, 'answerVersion', q.answer_version, 'answerLanguage', q.answer_language, 'result', q.result, 'notes', q.notes, 'steps', q.steps)
  ORDER BY q.position), '[]')
  FROM question q
  WHERE q.contact_id = contact.id) as "questions"
  from "contact"
  left join "contact_link" as "link" on "link"."contact_id" = "contact"."id" and "link"."unlinked_at" is null
  where contact.work_item_id = $1
  order by "contact"."started_at";

-- deleteContact
delete
  from "question"
  where "contact_id" = $1;

delete
  from "contact_link"
  where "contact_id" = $1;

delete
  from "contact"
  where "id" = $1;

-- endContact
update "contact"
  set "ended_at" = $1, "result" = $2, "version" = "version" + $3
  where "id" = $4;

-- insertContact
insert into "contact" ("work_item_id", "channel", "site_id", "position_id", "staff_id", "language", "started_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  returning "id";

-- insertLink
insert into "contact_link" ("contact_id", "citizen_id", "evidence", "linked_at", "linked_by")
  values ($1, $2, $3, $4, $5);

-- insertQuestion
insert into "question" ("contact_id", "position", "procedure_id", "answer_version", "answer_language", "asked_at")
  values ($1, (select coalesce(max("position"), 0) + 1 as "next"
  from "question"
  where "contact_id" = $2), $3, $4, $5, $6)
  returning "id";

-- loadContact
select "contact".*, "link"."citizen_id", (SELECT coalesce(jsonb_agg(jsonb_build_object( 'id', q.id, 'position', q.position, 'procedureId', q.procedure_id, 'answerVersion', q.answer_version, 'answerLanguage', q.answer_language, 'result', q.result, 'notes', q.notes, 'steps', q.steps)
  ORDER BY q.position), '[]')
  FROM question q
  WHERE q.contact_id = contact.id) as "questions"
  from "contact"
  left join "contact_link" as "link" on "link"."contact_id" = "contact"."id" and "link"."unlinked_at" is null
  where contact.id = $1
  order by "contact"."started_at";

-- openContactOfWork
select "contact".*, "link"."citizen_id", (SELECT coalesce(jsonb_agg(jsonb_build_object( 'id', q.id, 'position', q.position, 'procedureId', q.procedure_id, 'answerVersion', q.answer_version, 'answerLanguage', q.answer_language, 'result', q.result, 'notes', q.notes, 'steps', q.steps)
  ORDER BY q.position), '[]')
  FROM question q
  WHERE q.contact_id = contact.id) as "questions"
  from "contact"
  left join "contact_link" as "link" on "link"."contact_id" = "contact"."id" and "link"."unlinked_at" is null
  where contact.work_item_id = $1 AND contact.ended_at IS NULL
  order by "contact"."started_at";

-- saveNotes
update "contact"
  set "notes" = $1, "version" = "version" + $2
  where "id" = $3;

-- updateQuestion
update "question"
  set "result" = $1, "notes" = $2, "steps" = $3
  where "id" = $4 and "contact_id" = $5;
