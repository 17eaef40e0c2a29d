-- Erasure (services/adr/0039-erasure.md): what goes is told once more without content, and what was told of it before,
-- answered about it or buried of it goes with it, in the same transaction.

-- What has been told as erased, until and after its tombstone. Ids, no content.
CREATE TABLE erased_aggregate (
  aggregate_id  uuid PRIMARY KEY,
  topic         text NOT NULL,
  type          text NOT NULL,
  version       bigint NOT NULL CHECK (version > 0),
  erased_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  tombstone_due timestamptz NOT NULL,
  tombstoned_at timestamptz
);
COMMENT ON COLUMN erased_aggregate.version IS 'Of the erased record; its tombstone is the next one.';
CREATE INDEX erased_aggregate_due ON erased_aggregate (tombstone_due) WHERE tombstoned_at IS NULL;
GRANT SELECT, UPDATE (tombstoned_at) ON erased_aggregate TO ${worker};

-- One thing that goes. Without a kind it is not told: it was never told, or it stays and only lost its words.
CREATE TYPE going AS (id uuid, topic text, kind text, version bigint);

-- Forced row-level security binds the owner, too, whose functions erase.
CREATE POLICY erasing ON dead_letter TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY erasing ON idempotency TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY erasing ON deadline TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT DELETE ON dead_letter TO ${worker};

-- Tells what goes and forgets what was told. Returns how many records are told. Called by the functions below alone.
CREATE FUNCTION forget_told(gone going[], due timestamptz) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  ids   uuid[] := ARRAY(SELECT g.id FROM unnest(gone) AS g);
  told  uuid[] := ARRAY(SELECT g.id FROM unnest(gone) AS g WHERE g.kind IS NOT NULL);
BEGIN
  DELETE FROM outbox o USING unnest(gone) AS g
    WHERE g.kind IS NOT NULL AND o.aggregatetype = g.topic AND o.aggregateid = g.id;
  INSERT INTO erased_aggregate (aggregate_id, topic, type, version, tombstone_due)
    SELECT g.id, g.topic, 'io.hanqiao.' || g.kind || '.erased.v1', g.version + 1, due
      FROM unnest(gone) AS g WHERE g.kind IS NOT NULL;
  INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion, payload)
    SELECT uuidv7(), e.topic, e.aggregate_id, e.type, e.version, '{}'
      FROM erased_aggregate e WHERE e.aggregate_id = ANY (told) ORDER BY e.aggregate_id;
  -- Without its salt a hash in the audit trail says nothing any more.
  DELETE FROM audit_salt WHERE aggregate_id = ANY (told);
  DELETE FROM dead_letter WHERE key = ANY (ARRAY(SELECT convert_to(t.id::text, 'UTF8') FROM unnest(told) AS t(id)));
  UPDATE deadline SET stopped_at = clock_timestamp(), dropped = true
    WHERE aggregate_id = ANY (told) AND stopped_at IS NULL;
  -- Whoever was answered about it. The answer to the erasing request itself is not there yet.
  DELETE FROM idempotency i WHERE i.status IS NOT NULL
    AND EXISTS (SELECT FROM unnest(ids) AS t(id) WHERE strpos(i.body, t.id::text) > 0 OR strpos(i.route, t.id::text) > 0);
  RETURN cardinality(told);
END
$$;

-- What this service holds of an organisation's words, gone or emptied by the time this returns: each service has its own.
-- What law makes it keep stays as ids, amounts and days.
CREATE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT g.* FROM unnest('{}'::going[]) AS g
$$;

-- An organisation was erased. What it posted afterwards, in a new life, stays.
CREATE FUNCTION erase_owner(wanted uuid, posted_before timestamptz, due timestamptz) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  told bigint;
BEGIN
  told := forget_told(ARRAY(SELECT g FROM let_go_of(wanted, posted_before) AS g), due);
  DELETE FROM idempotency WHERE org = wanted AND status IS NOT NULL AND created_at < posted_before;
  RETURN told;
END
$$;
REVOKE ALL ON FUNCTION forget_told(going[], timestamptz), let_go_of(uuid, timestamptz),
  erase_owner(uuid, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_owner(uuid, timestamptz, timestamptz) TO ${worker};

-- When each subscription last heard its topics. Who was away for longer than erased records are kept does not know what
-- was erased meanwhile: it lets go of all it made of them and hears them from the beginning, as a new group.
CREATE TABLE subscription_heard (
  subscription text PRIMARY KEY,
  heard_at     timestamptz NOT NULL,
  generation   int NOT NULL DEFAULT 0
);
GRANT SELECT, INSERT, UPDATE ON subscription_heard TO ${worker};
