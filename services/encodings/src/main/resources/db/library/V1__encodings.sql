-- What the encoder made of the words of postings. Run by the owner; told by whoever may tell the posting.
CREATE TABLE encoded_text (
  aggregate_id uuid PRIMARY KEY,
  owner_org    uuid NOT NULL,
  hash         text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  model        text NOT NULL,
  whole        bytea NOT NULL CHECK (octet_length(whole) = 512),
  spans        int[] NOT NULL,
  clauses      bytea NOT NULL CHECK (octet_length(clauses) = cardinality(spans) * 256),
  encoded_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN encoded_text.hash IS 'Of the words that were encoded: other words are another hash.';
COMMENT ON COLUMN encoded_text.spans IS 'First character and end of each clause, one behind the other.';
COMMENT ON COLUMN encoded_text.clauses IS 'The vectors of the clauses, 512 bytes each.';
-- Vectors do not compress.
ALTER TABLE encoded_text ALTER COLUMN clauses SET STORAGE EXTERNAL;
CREATE INDEX encoded_text_model ON encoded_text (model);
ALTER TABLE encoded_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE encoded_text FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON encoded_text FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY worker_all ON encoded_text TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT ON encoded_text TO ${app};
GRANT SELECT, INSERT, UPDATE ON encoded_text TO ${worker};

-- Postings whose words are still to be encoded.
CREATE TABLE text_waiting (
  aggregate_id uuid NOT NULL,
  swept        boolean NOT NULL,
  kind         text NOT NULL,
  seq          bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (aggregate_id, swept)
);
COMMENT ON COLUMN text_waiting.swept IS 'Found by looking through all postings; what was just written goes first.';
CREATE INDEX text_waiting_next ON text_waiting (swept, seq DESC);
ALTER TABLE text_waiting ENABLE ROW LEVEL SECURITY;
ALTER TABLE text_waiting FORCE ROW LEVEL SECURITY;
CREATE POLICY anybody_adds ON text_waiting FOR INSERT TO ${app} WITH CHECK (hanqiao_org() IS NOT NULL);
CREATE POLICY operator_reads ON text_waiting FOR SELECT TO ${app} USING (hanqiao_role('operator'));
CREATE POLICY worker_all ON text_waiting TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON text_waiting TO ${app};
GRANT SELECT, INSERT, DELETE ON text_waiting TO ${worker};
CREATE FUNCTION text_waiting_notify() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS
  $$ BEGIN NOTIFY text_waiting; RETURN NULL; END $$;
CREATE TRIGGER text_waiting_notify AFTER INSERT ON text_waiting
  FOR EACH STATEMENT EXECUTE FUNCTION text_waiting_notify();
