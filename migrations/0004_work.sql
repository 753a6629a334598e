-- The work item of every channel: the only place with waiting, offered, accepted, held, done
-- (design, decision 1). Ticket, call and message keep only their own facts plus work_item_id.
CREATE TABLE work_item (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  channel       text NOT NULL,
  state         text NOT NULL DEFAULT 'waiting' CHECK (state IN
                  ('waiting', 'offered', 'accepted', 'held', 'done', 'abandoned', 'no-show')),
  site_id       text REFERENCES site (id),
  service_id    text REFERENCES service (id),
  procedure_id  text REFERENCES procedure (id),
  language      text NOT NULL,
  -- What asked, for work without a ticket: the id of a self-service point.
  origin        text,
  needs         text[] NOT NULL DEFAULT '{}',
  -- Declared by staff, never shown to citizens. 0 = none.
  priority      smallint NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 3),
  since         timestamptz NOT NULL,
  -- The moment waiting counts from; a transfer keeps it, so the place is kept.
  ref           timestamptz NOT NULL,
  due           timestamptz,
  -- Kept for the person who must take it (parked by them, or transferred to them).
  reserved_for  text REFERENCES staff_member (id),
  held_until    timestamptz,
  staff_id      text REFERENCES staff_member (id),
  position_id   text REFERENCES attending_position (id),
  -- Time-outs use the database's clock, not the domain's (design, decision 5).
  offered_until timestamptz,
  offered_at    timestamptz,
  accepted_at   timestamptz,
  ended_at      timestamptz,
  result        text,
  declined_by   text[] NOT NULL DEFAULT '{}',
  version       int NOT NULL DEFAULT 1,
  -- Someone has it exactly while it is offered or accepted; ended work keeps who ended it.
  CHECK (state NOT IN ('offered', 'accepted') OR staff_id IS NOT NULL)
);
CREATE INDEX work_item_waiting ON work_item (ref) WHERE state = 'waiting';
CREATE INDEX work_item_open ON work_item (site_id, state) WHERE state IN ('waiting', 'offered', 'accepted', 'held');
CREATE INDEX work_item_ended ON work_item (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX work_item_since ON work_item (since);
-- One live offer or one live attention per person: no double claim.
CREATE UNIQUE INDEX work_item_claim ON work_item (staff_id) WHERE state IN ('offered', 'accepted');

CREATE TABLE ticket (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  work_item_id uuid NOT NULL UNIQUE REFERENCES work_item (id),
  site_id      text NOT NULL REFERENCES site (id),
  service_day  date NOT NULL,
  letter       text NOT NULL,
  number       int NOT NULL CHECK (number > 0),
  secret_hash  text NOT NULL UNIQUE,
  made_by      text NOT NULL CHECK (made_by IN ('staff', 'citizen', 'partner', 'device')),
  made_from    text NOT NULL CHECK (made_from IN ('welcome', 'web', 'kiosk', 'api')),
  interpreter  boolean NOT NULL DEFAULT false,
  people       smallint NOT NULL DEFAULT 1 CHECK (people BETWEEN 1 AND 20),
  calls        smallint NOT NULL DEFAULT 0,
  kept_until   timestamptz,
  kept_before  boolean NOT NULL DEFAULT false,
  -- One way to be told "it is nearly your turn"; erased when the visit ends.
  notify_kind  text CHECK (notify_kind IN ('email', 'sms')),
  notify_to    text,
  notified_at  timestamptz,
  UNIQUE (site_id, service_day, letter, number)
);

CREATE TABLE ticket_counter (
  site_id     text NOT NULL REFERENCES site (id),
  service_day date NOT NULL,
  letter      text NOT NULL,
  last        int NOT NULL,
  PRIMARY KEY (site_id, service_day, letter)
);

-- The same key from the same caller gives the same answer (a double press gives one number).
CREATE TABLE ticket_idempotency (
  key        text PRIMARY KEY,
  request    text NOT NULL,
  ticket_id  uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE call (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  ticket_id   uuid NOT NULL REFERENCES ticket (id),
  site_id     text NOT NULL REFERENCES site (id),
  position_id text NOT NULL REFERENCES attending_position (id),
  staff_id    text REFERENCES staff_member (id),
  called_at   timestamptz NOT NULL,
  repeat      smallint NOT NULL DEFAULT 0,
  undone_at   timestamptz
);
CREATE INDEX call_site ON call (site_id, called_at DESC);
CREATE INDEX call_ticket ON call (ticket_id);

-- The hot command: one round trip, one transaction (design, decision 6). Returns the ticket, or
-- nothing but `outcome` when refused. The secret is derived by the caller from the idempotency key
-- or at random; a replay returns `created = false` and the caller must present the same secret.
CREATE FUNCTION take_ticket(
  p_id uuid, p_work_id uuid, p_key text, p_request text, p_site text, p_service text, p_procedure text,
  p_language text, p_needs text[], p_priority int, p_channel text, p_day date, p_now timestamptz,
  p_secret_hash text, p_made_by text, p_made_from text, p_actor_id text, p_interpreter boolean, p_people int
) RETURNS TABLE (outcome text, ticket_id uuid, letter text, number int, work_item_id uuid)
LANGUAGE plpgsql AS $$
DECLARE
  v_letter text;
  v_number int;
  v_known ticket_idempotency;
BEGIN
  IF p_key IS NOT NULL THEN
    INSERT INTO ticket_idempotency (key, request, ticket_id) VALUES (p_key, p_request, p_id)
      ON CONFLICT (key) DO NOTHING;
    IF NOT FOUND THEN
      SELECT * INTO v_known FROM ticket_idempotency i WHERE i.key = p_key;
      IF v_known.request <> p_request THEN
        RETURN QUERY SELECT 'key-reused'::text, NULL::uuid, NULL::text, NULL::int, NULL::uuid;
        RETURN;
      END IF;
      RETURN QUERY SELECT 'replayed'::text, t.id, t.letter, t.number, t.work_item_id
        FROM ticket t WHERE t.id = v_known.ticket_id;
      RETURN;
    END IF;
  END IF;
  SELECT s.letter INTO STRICT v_letter FROM service s WHERE s.id = p_service;
  INSERT INTO ticket_counter AS c (site_id, service_day, letter, last) VALUES (p_site, p_day, v_letter, 1)
    ON CONFLICT ON CONSTRAINT ticket_counter_pkey DO UPDATE SET last = c.last + 1
    RETURNING c.last INTO v_number;
  INSERT INTO work_item (id, channel, site_id, service_id, procedure_id, language, needs, priority, since, ref)
    VALUES (p_work_id, p_channel, p_site, p_service, p_procedure, p_language, p_needs, p_priority, p_now, p_now);
  INSERT INTO ticket (id, work_item_id, site_id, service_day, letter, number, secret_hash, made_by, made_from, interpreter, people)
    VALUES (p_id, p_work_id, p_site, p_day, v_letter, v_number, p_secret_hash, p_made_by, p_made_from, p_interpreter, p_people);
  INSERT INTO event_log (at, type, entity, entity_id, actor_kind, actor_id, data)
    VALUES (p_now, 'ticket.taken', 'work', p_work_id::text, p_made_by, p_actor_id,
      jsonb_build_object('ticket', p_id, 'site', p_site, 'service', p_service, 'procedure', p_procedure, 'from', p_made_from));
  RETURN QUERY SELECT 'created'::text, p_id, v_letter, v_number, p_work_id;
END $$;
