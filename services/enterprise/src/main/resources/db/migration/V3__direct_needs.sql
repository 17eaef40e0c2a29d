CREATE TABLE direct_need (
  id              uuid PRIMARY KEY,
  owner_org       uuid NOT NULL,
  revision        bigint NOT NULL,
  event_version   bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  reference       text,
  enterprise_id   uuid NOT NULL REFERENCES enterprise (id),
  status          text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason   text,
  closed_at       timestamptz,
  instrument      text NOT NULL,
  stage           text,
  sector          text NOT NULL,
  amount_fen      bigint NOT NULL CHECK (amount_fen > 0),
  valuation_fen   bigint CHECK (valuation_fen > 0),
  boards          text[] CHECK (cardinality(boards) > 0),
  listing_reserve text,
  use_of_funds    text,
  synthetic       boolean NOT NULL,
  source          text,
  CONSTRAINT direct_need_reference UNIQUE (owner_org, reference),
  CONSTRAINT direct_need_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN direct_need.valuation_fen IS 'Before the money, in fen.';
CREATE INDEX direct_need_owner ON direct_need (owner_org, id);
CREATE INDEX direct_need_sector ON direct_need (sector, id);
ALTER TABLE direct_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE direct_need FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON direct_need TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY auditor_reads ON direct_need FOR SELECT TO ${app} USING (hanqiao_role('auditor'));
CREATE POLICY republish ON direct_need TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON direct_need TO ${app};
GRANT SELECT, UPDATE (event_version) ON direct_need TO ${worker};
