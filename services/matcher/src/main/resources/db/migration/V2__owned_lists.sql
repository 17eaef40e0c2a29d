-- Who writes which lists. Every replica works out all of them; a list is written by whoever holds its slot.
ALTER TABLE pairing_list DROP COLUMN eligible;
ALTER TABLE pairing_list ADD COLUMN slot smallint NOT NULL
  GENERATED ALWAYS AS ((get_byte(uuid_send(list_id), 15) & 31)::smallint) STORED;
-- Lists of before say nothing of what they hold: they are written once more.
ALTER TABLE pairing_list ADD COLUMN digest uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE pairing_list ALTER COLUMN digest DROP DEFAULT;
ALTER TABLE pairing_list SET (fillfactor = 70);
CREATE INDEX pairing_list_slot ON pairing_list (market, slot);
COMMENT ON COLUMN pairing_list.digest IS 'Two lists with the same digest look the same to a reader.';

CREATE TABLE list_slot (
  market    text NOT NULL,
  slot      smallint NOT NULL CHECK (slot BETWEEN 0 AND 31),
  epoch     bigint NOT NULL DEFAULT 0,
  owner     uuid,
  positions jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (market, slot)
) WITH (fillfactor = 50);
COMMENT ON COLUMN list_slot.epoch IS 'Raised with every claim; a write that names an older one is refused.';
COMMENT ON COLUMN list_slot.owner IS 'The replica that may write; null while nobody does.';
COMMENT ON COLUMN list_slot.positions IS 'How far the last writer had read; who has read less may not write yet.';
GRANT SELECT, INSERT, UPDATE ON list_slot TO ${worker};

CREATE TABLE list_writer (
  market  text NOT NULL,
  replica uuid NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (market, replica)
);
COMMENT ON TABLE list_writer IS 'Replicas that are able to write a market''s lists, and when each last said so.';
GRANT SELECT, INSERT, UPDATE, DELETE ON list_writer TO ${worker};
