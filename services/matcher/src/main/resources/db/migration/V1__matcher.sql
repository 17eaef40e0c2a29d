-- One row per list: the best supplies of a demand, or the best demands of a supply.
CREATE TABLE pairing_list (
  list_id       uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  market        text NOT NULL,
  side          text NOT NULL CHECK (side IN ('DEMAND', 'SUPPLY')),
  rulebook      text NOT NULL,
  as_of         date NOT NULL,
  eligible      int NOT NULL CHECK (eligible >= 0),
  entries       jsonb NOT NULL,
  event_version bigint NOT NULL CHECK (event_version > 0),
  changed_at    timestamptz NOT NULL,
  trace_id      text
);
COMMENT ON COLUMN pairing_list.list_id IS 'The id of the demand or supply whose list it is.';
COMMENT ON COLUMN pairing_list.owner_org IS 'The only party that may read the list, the bureau apart.';
COMMENT ON COLUMN pairing_list.eligible IS 'Counterparts that keep every rule; the list holds the best of them.';
COMMENT ON COLUMN pairing_list.trace_id IS 'The trace of the change that brought this version about.';
ALTER TABLE pairing_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE pairing_list FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON pairing_list FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() OR (side = 'DEMAND' AND hanqiao_role('operator')));
CREATE POLICY live ON pairing_list TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT ON pairing_list TO ${app};
GRANT SELECT, INSERT, UPDATE ON pairing_list TO ${worker};

CREATE TABLE rulebook (
  id            text PRIMARY KEY,
  aggregate_id  uuid NOT NULL UNIQUE,
  market        text NOT NULL,
  valid_from    date NOT NULL,
  event_version bigint NOT NULL CHECK (event_version > 0),
  content       text NOT NULL,
  published_at  timestamptz NOT NULL
);
GRANT SELECT ON rulebook TO ${app};
GRANT SELECT, INSERT ON rulebook TO ${worker};
