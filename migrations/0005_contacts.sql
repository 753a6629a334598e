-- Citizens: only what is needed; every column but the id may be empty.
CREATE TABLE citizen (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name               text,
  document_kind      text CHECK (document_kind IN ('DNI', 'NIE', 'NIF', 'passport', 'other')),
  document_number    text,
  preferred_language text,
  preferred_channel  text,
  large_print        boolean NOT NULL DEFAULT false,
  interpreter        text,
  created_at         timestamptz NOT NULL,
  CHECK ((document_kind IS NULL) = (document_number IS NULL))
);
CREATE UNIQUE INDEX citizen_document ON citizen (document_kind, document_number) WHERE document_number IS NOT NULL;

-- Ways to reach a person.
CREATE TABLE citizen_reach (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  citizen_id uuid NOT NULL REFERENCES citizen (id) ON DELETE CASCADE,
  kind       text NOT NULL CHECK (kind IN ('email', 'phone')),
  value      text NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (citizen_id, kind, value)
);
CREATE INDEX citizen_reach_value ON citizen_reach (value);

-- One contact = one interaction on one channel. Anonymous is normal.
CREATE TABLE contact (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  work_item_id uuid REFERENCES work_item (id),
  channel      text NOT NULL,
  site_id      text REFERENCES site (id),
  position_id  text REFERENCES attending_position (id),
  staff_id     text REFERENCES staff_member (id),
  language     text NOT NULL,
  started_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  -- Free text for the team; never copied to the log.
  notes        text NOT NULL DEFAULT '',
  result       text,
  version      int NOT NULL DEFAULT 1
);
CREATE INDEX contact_started ON contact (started_at);
CREATE INDEX contact_work ON contact (work_item_id);

-- Several questions in one contact, each with the answer version that was given.
CREATE TABLE question (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  contact_id      uuid NOT NULL REFERENCES contact (id),
  position        smallint NOT NULL,
  procedure_id    text REFERENCES procedure (id),
  answer_version  int,
  answer_language text,
  result          text,
  notes           text NOT NULL DEFAULT '',
  -- step id -> chosen option id or 'done' | 'skipped'
  steps           jsonb NOT NULL DEFAULT '{}',
  asked_at        timestamptz NOT NULL,
  FOREIGN KEY (procedure_id, answer_version) REFERENCES answer (procedure_id, version),
  UNIQUE (contact_id, position)
);

-- Linking is later, by evidence, and reversible: rows are closed, never deleted.
CREATE TABLE contact_link (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  contact_id  uuid NOT NULL REFERENCES contact (id),
  citizen_id  uuid NOT NULL REFERENCES citizen (id),
  evidence    text NOT NULL CHECK (evidence IN ('document-shown', 'known-data', 'said', 'sign-in')),
  linked_at   timestamptz NOT NULL,
  linked_by   text NOT NULL,
  unlinked_at timestamptz,
  unlinked_by text
);
CREATE UNIQUE INDEX contact_link_one ON contact_link (contact_id) WHERE unlinked_at IS NULL;
CREATE INDEX contact_link_citizen ON contact_link (citizen_id) WHERE unlinked_at IS NULL;

-- Every reading of a person's record: who, why, when. If this cannot be written, nothing is read.
CREATE TABLE reading (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  citizen_id uuid NOT NULL,
  actor_kind text NOT NULL,
  actor_id   text,
  purpose    text NOT NULL,
  contact_id uuid,
  at         timestamptz NOT NULL
);
CREATE INDEX reading_citizen ON reading (citizen_id, at DESC);

-- What is said to people (e-mail, SMS). The adapter sends; here it is an outbox.
CREATE TABLE message (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind       text NOT NULL CHECK (kind IN ('email', 'sms')),
  template   text NOT NULL,
  language   text NOT NULL,
  recipient  text,
  params     jsonb NOT NULL DEFAULT '{}',
  entity     text NOT NULL,
  entity_id  text NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at    timestamptz,
  state      text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed'))
);

-- A quiet alarm at a desk: who needs a colleague now.
CREATE TABLE desk_alarm (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  staff_id    text NOT NULL REFERENCES staff_member (id),
  site_id     text REFERENCES site (id),
  position_id text REFERENCES attending_position (id),
  raised_at   timestamptz NOT NULL,
  answered_by text REFERENCES staff_member (id),
  answered_at timestamptz
);
CREATE INDEX desk_alarm_open ON desk_alarm (site_id) WHERE answered_at IS NULL;
