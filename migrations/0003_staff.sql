CREATE TABLE staff_member (
  id         text PRIMARY KEY,
  name       text NOT NULL,
  roles      text[] NOT NULL,
  languages  text[] NOT NULL,
  skills     text[] NOT NULL DEFAULT '{}',
  invented   boolean NOT NULL DEFAULT false,
  active     boolean NOT NULL DEFAULT true
);

-- Sign-in only. `password_hash` carries its own parameters (scrypt).
CREATE TABLE account (
  staff_id        text PRIMARY KEY REFERENCES staff_member (id),
  user_name       text NOT NULL UNIQUE,
  password_hash   text NOT NULL,
  must_change     boolean NOT NULL DEFAULT false,
  failed_attempts int NOT NULL DEFAULT 0,
  locked_until    timestamptz,
  changed_at      timestamptz NOT NULL DEFAULT now()
);

-- A one-time way in: reset by an administrator or from the command line.
CREATE TABLE account_reset (
  secret_hash text PRIMARY KEY,
  staff_id    text NOT NULL REFERENCES staff_member (id),
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz
);

CREATE TABLE staff_session (
  token_hash text PRIMARY KEY,
  staff_id   text NOT NULL REFERENCES staff_member (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at    timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX staff_session_staff ON staff_session (staff_id);

-- Where a person of the staff is and whether they may be offered work.
CREATE TABLE presence (
  staff_id    text PRIMARY KEY REFERENCES staff_member (id),
  state       text NOT NULL CHECK (state IN ('available', 'busy', 'wrap-up', 'walking', 'break', 'training', 'off')),
  site_id     text REFERENCES site (id),
  position_id text REFERENCES attending_position (id),
  since       timestamptz NOT NULL,
  idle_since  timestamptz
);
-- One person at a position at a time: the constraint decides, not a check before it.
CREATE UNIQUE INDEX presence_position ON presence (position_id) WHERE position_id IS NOT NULL;
