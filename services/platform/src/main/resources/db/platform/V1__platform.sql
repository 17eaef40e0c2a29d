-- What every service's database has. Run by the owner; ${app}, ${relay} and ${worker} own nothing.

-- Who acts, as announced by the first statement of every transaction. Unannounced: null, and nothing is visible.
CREATE FUNCTION hanqiao_org() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('hanqiao.org', true), '')::uuid $$;
CREATE FUNCTION hanqiao_role(wanted text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT wanted = ANY (string_to_array(current_setting('hanqiao.roles', true), ',')) $$;

-- Debezium's column names, so that a deployment can swap the relay.
CREATE TABLE outbox (
  seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id            uuid NOT NULL UNIQUE,
  aggregatetype text NOT NULL,
  aggregateid   uuid NOT NULL,
  type          text NOT NULL,
  eventversion  bigint NOT NULL CHECK (eventversion > 0),
  payload       text,
  traceparent   text,
  created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  published_at  timestamptz,
  UNIQUE (aggregatetype, aggregateid, eventversion)
);
COMMENT ON COLUMN outbox.seq IS 'Taken after the aggregate row is locked, so it orders the versions of one aggregate.';
COMMENT ON COLUMN outbox.aggregatetype IS 'The topic.';
CREATE INDEX outbox_unpublished ON outbox (seq) WHERE published_at IS NULL;
CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL;
CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NOTIFY outbox; RETURN NULL; END $$;
CREATE TRIGGER outbox_notify AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify();
GRANT INSERT ON outbox TO ${app}, ${worker};
GRANT SELECT, DELETE, UPDATE (published_at) ON outbox TO ${relay};

CREATE TABLE inbox (
  subscription text NOT NULL,
  event_id     uuid NOT NULL,
  received_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (subscription, event_id)
);
GRANT SELECT, INSERT ON inbox TO ${worker};

CREATE TABLE dead_letter (
  id           uuid PRIMARY KEY,
  subscription text NOT NULL,
  topic        text NOT NULL,
  partition    int NOT NULL,
  kafka_offset bigint NOT NULL,
  key          bytea,
  value        bytea,
  headers      jsonb NOT NULL,
  reason       text NOT NULL,
  died_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  replayed_at  timestamptz,
  UNIQUE (subscription, topic, partition, kafka_offset)
);
ALTER TABLE dead_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE dead_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON dead_letter TO ${worker} USING (true) WITH CHECK (true);
CREATE POLICY operator_reads ON dead_letter FOR SELECT TO ${app} USING (hanqiao_role('operator'));
GRANT SELECT, INSERT, UPDATE (replayed_at, reason) ON dead_letter TO ${worker};
GRANT SELECT ON dead_letter TO ${app};

CREATE TABLE idempotency (
  org          uuid NOT NULL,
  principal    text NOT NULL,
  route        text NOT NULL,
  key          text NOT NULL,
  request_hash text NOT NULL,
  status       int,
  location     text,
  etag         text,
  body         text,
  created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (org, principal, route, key)
);
ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON idempotency TO ${app} USING (org = hanqiao_org()) WITH CHECK (org = hanqiao_org());
GRANT SELECT, INSERT, UPDATE (status, location, etag, body) ON idempotency TO ${app};

CREATE TABLE audit (
  seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor          text NOT NULL,
  org            uuid,
  on_behalf_of   uuid,
  action         text NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id   uuid NOT NULL,
  reason         text,
  trace_id       text
);
COMMENT ON COLUMN audit.actor IS 'The pseudonymous subject of the token, or the name of a worker.';
GRANT INSERT ON audit TO ${app}, ${worker};
