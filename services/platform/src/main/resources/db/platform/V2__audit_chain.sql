-- The audit trail as a chain of hashes (services/adr/0030-audit-chain.md). Rows are written by business transactions as
-- before; a worker seals what has been committed, so that nobody who writes waits for anybody who seals.

ALTER TABLE audit ADD COLUMN change_hash bytea CHECK (octet_length(change_hash) = 32);
COMMENT ON COLUMN audit.change_hash IS
  'SHA-256 of the salt of the aggregate and the SHA-256 of the state that was told with the change; null if none was.';
-- Place and time of a row are the database's to say.
REVOKE INSERT ON audit FROM ${app}, ${worker};
GRANT INSERT (actor, org, on_behalf_of, action, aggregate_type, aggregate_id, reason, trace_id, change_hash)
  ON audit TO ${app}, ${worker};

-- Without its salt a hash says nothing any more: erasing an aggregate takes its row away here.
CREATE TABLE audit_salt (
  aggregate_id uuid PRIMARY KEY,
  salt         bytea NOT NULL
);
CREATE FUNCTION audit_salted(aggregate uuid, content bytea) RETURNS bytea
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  found_salt bytea;
BEGIN
  IF content IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT salt INTO found_salt FROM audit_salt WHERE aggregate_id = aggregate;
  IF NOT FOUND THEN
    INSERT INTO audit_salt VALUES (aggregate, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
      ON CONFLICT DO NOTHING;
    SELECT salt INTO found_salt FROM audit_salt WHERE aggregate_id = aggregate;
  END IF;
  RETURN sha256(found_salt || content);
END
$$;
REVOKE ALL ON FUNCTION audit_salted(uuid, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_salted(uuid, bytea) TO ${app}, ${worker};

-- What is hashed of a row, as texts in this order; an export shows the same texts.
CREATE FUNCTION audit_fields(a audit) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT ARRAY[a.seq::text, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), a.actor, a.org::text,
    a.on_behalf_of::text, a.action, a.aggregate_type, a.aggregate_id::text, a.reason, a.trace_id,
    encode(a.change_hash, 'hex')]
$$;
-- Each text behind its length in bytes, so that no two rows have the same bytes; '-' for what is not there.
CREATE FUNCTION audit_bytes(fields text[]) RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
$$
  SELECT convert_to(string_agg(coalesce(octet_length(f) || ':' || f, '-'), ',' ORDER BY n), 'UTF8')
    FROM unnest(fields) WITH ORDINALITY AS t(f, n)
$$;
REVOKE ALL ON FUNCTION audit_fields(audit), audit_bytes(text[]) FROM PUBLIC;

CREATE TABLE audit_seal (
  sealed_seq bigint PRIMARY KEY CHECK (sealed_seq > 0),
  seq        bigint NOT NULL UNIQUE,
  hash       bytea NOT NULL CHECK (octet_length(hash) = 32),
  sealed_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN audit_seal.sealed_seq IS 'Place in the chain, without gaps: the order in which rows became visible.';
COMMENT ON COLUMN audit_seal.seq IS 'The row of audit. A late commit has a smaller seq than rows sealed before it.';
COMMENT ON COLUMN audit_seal.hash IS 'SHA-256 of the hash before (32 zero bytes for the first) and the bytes of the row.';

-- Where the sealer need not look any more. Every row up to settled is sealed, or its transaction was rolled back.
CREATE TABLE audit_sealing (
  one       boolean PRIMARY KEY DEFAULT true CHECK (one),
  settled   bigint NOT NULL DEFAULT 0,
  candidate bigint,
  writers   text[] NOT NULL DEFAULT '{}'
);
COMMENT ON COLUMN audit_sealing.candidate IS 'The newest seq there was when writers were noted.';
COMMENT ON COLUMN audit_sealing.writers IS 'Who might still commit a row up to candidate.';
INSERT INTO audit_sealing DEFAULT VALUES;

-- Transactions that have written the trail, or are about to: the lock is taken before a seq is, and let go of after the
-- row has become visible or has been rolled back.
CREATE FUNCTION audit_writers() RETURNS text[] LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT coalesce(array_agg(virtualtransaction), '{}') FROM pg_locks
    WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND relation = 'audit'::regclass
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
$$;
REVOKE ALL ON FUNCTION audit_writers() FROM PUBLIC;

-- Seals what has become visible, at most so many rows. Returns how many, and the head of the chain.
CREATE FUNCTION seal_audit(most int, OUT sealed int, OUT head_seq bigint, OUT head_hash bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  state   audit_sealing;
  decided bigint;
  newest  bigint;
  reached bigint;
  waiting record;
BEGIN
  sealed := 0;
  SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO newest FROM audit_seq_seq;
  IF newest = (SELECT settled FROM audit_sealing) THEN
    RETURN; -- Nothing was written since: an idle service writes nothing here either.
  END IF;
  -- One at a time, whatever becomes of the advisory lock.
  SELECT * INTO state FROM audit_sealing FOR UPDATE;
  decided := state.settled;
  IF state.candidate IS NOT NULL AND NOT state.writers && audit_writers() THEN
    -- All are over, so the statement below sees every row up to candidate that there will ever be.
    decided := state.candidate;
  END IF;
  SELECT s.sealed_seq, s.hash INTO head_seq, head_hash FROM audit_seal s ORDER BY s.sealed_seq DESC LIMIT 1;
  IF NOT FOUND THEN
    head_seq := 0;
    head_hash := decode(repeat('00', 32), 'hex');
  END IF;
  FOR waiting IN
    SELECT a.seq, audit_bytes(audit_fields(a)) AS bytes FROM audit a
      WHERE a.seq > state.settled AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.seq = a.seq)
      ORDER BY a.seq LIMIT most
  LOOP
    sealed := sealed + 1;
    head_seq := head_seq + 1;
    head_hash := sha256(head_hash || waiting.bytes);
    INSERT INTO audit_seal (sealed_seq, seq, hash) VALUES (head_seq, waiting.seq, head_hash);
  END LOOP;
  -- Of a full batch only what it reached is sealed; else all that is visible.
  reached := CASE WHEN sealed < most THEN decided ELSE least(decided, waiting.seq) END;
  IF state.candidate IS NULL OR reached >= state.candidate THEN
    -- The newest seq was read before: whoever took one up to it is either over or among the writers.
    UPDATE audit_sealing SET settled = reached, candidate = newest, writers = audit_writers();
  ELSIF reached > state.settled THEN
    UPDATE audit_sealing SET settled = reached;
  END IF;
END
$$;
REVOKE ALL ON FUNCTION seal_audit(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_audit(int) TO ${worker};

CREATE TABLE audit_head (
  version    bigint PRIMARY KEY CHECK (version > 0),
  sealed_seq bigint NOT NULL,
  hash       bytea NOT NULL CHECK (octet_length(hash) = 32),
  signed_at  timestamptz NOT NULL,
  key_id     text NOT NULL,
  signature  bytea NOT NULL
);
COMMENT ON TABLE audit_head IS 'Heads of our chain as they were signed and told.';
GRANT SELECT, INSERT ON audit_head TO ${worker};

CREATE TABLE kept_audit_head (
  service    text NOT NULL,
  version    bigint NOT NULL,
  sealed_seq bigint NOT NULL,
  hash       bytea NOT NULL,
  signed_at  timestamptz NOT NULL,
  key_id     text NOT NULL,
  signature  bytea NOT NULL,
  kept_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (service, version, hash)
);
COMMENT ON TABLE kept_audit_head IS
  'Heads of other services as they were heard. One that contradicts an older one stands beside it.';
GRANT INSERT (service, version, sealed_seq, hash, signed_at, key_id, signature) ON kept_audit_head TO ${worker};

-- The roles have no right to; this is for whoever has.
CREATE FUNCTION audit_is_final() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  RAISE EXCEPTION 'the audit trail is added to and never changed' USING ERRCODE = '42501';
END
$$;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit', 'audit_seal', 'audit_head', 'kept_audit_head'] LOOP
    EXECUTE format(
      'CREATE TRIGGER final BEFORE UPDATE OR DELETE OR TRUNCATE ON %I EXECUTE FUNCTION audit_is_final()', name);
  END LOOP;
END
$$;

-- The one way to read the trail, and for an auditor alone.
CREATE FUNCTION audit_export(after bigint, most int)
  RETURNS TABLE (sealed_seq bigint, hash text, fields text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT s.sealed_seq, encode(s.hash, 'hex'), audit_fields(a) FROM audit_seal s JOIN audit a ON a.seq = s.seq
    WHERE hanqiao_role('auditor') AND s.sealed_seq > after ORDER BY 1 LIMIT most
$$;
CREATE FUNCTION audit_heads(after bigint, most int) RETURNS SETOF audit_head
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT h.* FROM audit_head h WHERE hanqiao_role('auditor') AND h.version > after ORDER BY h.version LIMIT most
$$;
CREATE FUNCTION kept_audit_heads(of text, after bigint, most int) RETURNS SETOF kept_audit_head
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT k.* FROM kept_audit_head k WHERE hanqiao_role('auditor') AND k.service = of AND k.version > after
    ORDER BY k.version FETCH FIRST (most) ROWS WITH TIES
$$;
REVOKE ALL ON FUNCTION audit_export(bigint, int), audit_heads(bigint, int), kept_audit_heads(text, bigint, int)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_export(bigint, int), audit_heads(bigint, int), kept_audit_heads(text, bigint, int)
  TO ${app};
