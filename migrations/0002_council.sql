-- A council is one database (design, decision 8). Loaded once from files, then this is the truth.
-- Localised texts are jsonb objects keyed by language tag.

CREATE TABLE council (
  singleton        boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  id               text NOT NULL,
  name             text NOT NULL,
  country          text NOT NULL,
  time_zone        text NOT NULL,
  default_language text NOT NULL,
  languages        text[] NOT NULL,
  -- telephone, mailbox, headquarters, role name, videos, promises, colours, notes
  facts            jsonb NOT NULL,
  demonstration    boolean NOT NULL,
  loaded_at        timestamptz NOT NULL,
  version          int NOT NULL DEFAULT 1
);

CREATE TABLE calendar (
  id       text PRIMARY KEY,
  body     jsonb NOT NULL,
  position int NOT NULL
);

CREATE TABLE holiday (
  date  date NOT NULL,
  scope text NOT NULL,
  names jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (date, scope)
);

CREATE TABLE published_year (
  year int PRIMARY KEY
);

CREATE TABLE site (
  id         text PRIMARY KEY,
  names      jsonb NOT NULL,
  address    text NOT NULL,
  body       jsonb NOT NULL,
  position   int NOT NULL,
  -- The call screen and the site's live topic are reached by this; it can be renewed.
  screen_key uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  active     boolean NOT NULL DEFAULT true
);

-- Where a person of the council attends: welcome, Point 0, tables, round tables.
CREATE TABLE attending_position (
  id         text PRIMARY KEY,
  site_id    text NOT NULL REFERENCES site (id),
  kind       text NOT NULL,
  labels     jsonb NOT NULL,
  directions jsonb NOT NULL DEFAULT '{}',
  position   int NOT NULL,
  active     boolean NOT NULL DEFAULT true
);
CREATE INDEX attending_position_site ON attending_position (site_id);

-- Self-service points, tablets and laptops lent by the council.
CREATE TABLE equipment (
  id       text PRIMARY KEY,
  site_id  text NOT NULL REFERENCES site (id),
  kind     text NOT NULL CHECK (kind IN ('kiosk', 'tablet', 'laptop')),
  body     jsonb NOT NULL DEFAULT '{}',
  active   boolean NOT NULL DEFAULT true
);

-- What one takes a turn for: Point 0, table, round table, appointment, video.
CREATE TABLE service (
  id       text PRIMARY KEY,
  letter   text NOT NULL UNIQUE CHECK (letter ~ '^[A-Z]$' AND letter NOT IN ('I', 'O', 'Q', 'B', 'S')),
  names    jsonb NOT NULL,
  body     jsonb NOT NULL,
  position int NOT NULL,
  active   boolean NOT NULL DEFAULT true
);

CREATE TABLE procedure (
  id       text PRIMARY KEY,
  number   int NOT NULL UNIQUE,
  names    jsonb NOT NULL,
  keywords jsonb NOT NULL DEFAULT '{}',
  body     jsonb NOT NULL,
  active   boolean NOT NULL DEFAULT true
);

-- Immutable once published: a contact refers to (procedure, version) for ever.
CREATE TABLE answer (
  procedure_id text NOT NULL REFERENCES procedure (id),
  version      int NOT NULL CHECK (version > 0),
  published_at date NOT NULL,
  review_by    date NOT NULL,
  body         jsonb NOT NULL,
  PRIMARY KEY (procedure_id, version)
);
