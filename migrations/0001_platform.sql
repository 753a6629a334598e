-- The spine: what happened (event_log), what must still be done (job). Plain PostgreSQL 15.

-- One row per fact, written in the transaction of the change. Holds ids and codes only, never
-- names or free text, so erasing a person never edits the log (design, decision 3).
-- `xid` lets readers follow transaction order: a reader stops before the oldest open transaction.
CREATE TABLE event_log (
  seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid        xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at         timestamptz NOT NULL,
  type       text NOT NULL,
  entity     text NOT NULL,
  entity_id  text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('staff', 'citizen', 'partner', 'device', 'system')),
  actor_id   text,
  data       jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX event_log_order ON event_log (xid, seq);
CREATE INDEX event_log_entity ON event_log (entity, entity_id, seq);
CREATE INDEX event_log_at ON event_log (at);

-- A job refers to a row by id (`ref`); leases use the database's own clock.
CREATE TABLE job (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind         text NOT NULL,
  ref          text NOT NULL,
  run_at       timestamptz NOT NULL DEFAULT now(),
  attempts     int NOT NULL DEFAULT 0,
  max_attempts int NOT NULL DEFAULT 8,
  lease_until  timestamptz,
  last_error   text,
  state        text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'done', 'dead')),
  created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX job_ready ON job (run_at) WHERE state = 'ready';

-- Partners' keys (X-Connecta-Key); only the hash is kept.
CREATE TABLE partner_key (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name       text NOT NULL,
  key_hash   text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);

-- Facts of this installation that are not the council's: its own secret, first-run marks.
CREATE TABLE installation (
  key   text PRIMARY KEY,
  value text NOT NULL
);
