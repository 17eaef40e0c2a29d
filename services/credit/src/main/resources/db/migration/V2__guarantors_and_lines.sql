-- Where a bank lends and by how many people; null is "not stated".
ALTER TABLE bank
  ADD COLUMN service_divisions            text[],
  ADD COLUMN service_management_districts text[],
  ADD COLUMN relationship_managers        int CHECK (relationship_managers BETWEEN 0 AND 100000);
COMMENT ON COLUMN bank.event_version IS 'Stays 0: what others know of a bank travels in the events of its offers.';
CREATE INDEX bank_owner ON bank (owner_org, id);

-- Guarantors read what they are asked to guarantee; auditors read all and change nothing.
ALTER POLICY readers ON bank
  USING (
    hanqiao_role('enterprise') OR hanqiao_role('bank') OR hanqiao_role('guarantor')
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
ALTER POLICY readers ON credit_offer
  USING (
    hanqiao_role('operator') OR hanqiao_role('auditor')
    OR (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (status = 'OPEN'
      AND (hanqiao_role('enterprise') OR hanqiao_role('bank') OR hanqiao_role('guarantor'))));

CREATE TABLE guarantor (
  id                uuid PRIMARY KEY,
  owner_org         uuid NOT NULL,
  revision          bigint NOT NULL,
  event_version     bigint NOT NULL,
  created_at        timestamptz NOT NULL,
  reference         text,
  status            text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  status_reason     text,
  status_since      timestamptz,
  name              text NOT NULL,
  kind              text NOT NULL CHECK (kind IN ('MUNICIPAL', 'ZONE', 'PROVINCIAL', 'COMMERCIAL')),
  capacity_fen      bigint NOT NULL CHECK (capacity_fen > 0),
  max_per_firm_fen  bigint CHECK (max_per_firm_fen BETWEEN 1 AND capacity_fen),
  fee_min_ppm       int CHECK (fee_min_ppm >= 0),
  fee_max_ppm       int CHECK (fee_max_ppm >= 0),
  risk_share_plans  jsonb CHECK (jsonb_typeof(risk_share_plans) = 'array'),
  service_divisions text[],
  synthetic         boolean NOT NULL,
  source            text,
  CONSTRAINT guarantor_reference UNIQUE (owner_org, reference),
  CONSTRAINT guarantor_fees CHECK (fee_min_ppm <= fee_max_ppm),
  CONSTRAINT guarantor_standing CHECK (
    (status = 'ACTIVE') = (status_since IS NULL) AND (status = 'ACTIVE') = (status_reason IS NULL))
);
COMMENT ON COLUMN guarantor.capacity_fen IS 'Fen: a hundredth of a yuan.';
COMMENT ON COLUMN guarantor.fee_min_ppm IS 'Parts per million a year: 0.50 % is 5000.';
COMMENT ON COLUMN guarantor.risk_share_plans IS 'Plans with a name and shares in whole percent that sum to 100.';
CREATE INDEX guarantor_owner ON guarantor (owner_org, id);
ALTER TABLE guarantor ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantor FORCE ROW LEVEL SECURITY;
-- Who guarantees is public to whoever has signed in.
CREATE POLICY readers ON guarantor FOR SELECT TO ${app} USING (hanqiao_org() IS NOT NULL);
CREATE POLICY owner_adds ON guarantor FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('guarantor')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON guarantor FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('guarantor')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('guarantor')) OR hanqiao_role('operator'));
CREATE POLICY republish ON guarantor TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON guarantor TO ${app};
GRANT SELECT, UPDATE (event_version) ON guarantor TO ${worker};

CREATE TABLE credit_line (
  id                   uuid PRIMARY KEY,
  owner_org            uuid NOT NULL,
  revision             bigint NOT NULL,
  event_version        bigint NOT NULL,
  created_at           timestamptz NOT NULL,
  reference            text,
  bank_id              uuid NOT NULL REFERENCES bank (id),
  status               text NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED')),
  drafted_by           text,
  confirmed_by         text,
  open_since           timestamptz,
  closed_reason        text,
  closed_at            timestamptz,
  kind                 text NOT NULL CHECK (kind IN ('PLEDGED_QUOTA', 'ANCHOR_GROUP_LIMIT')),
  campaign             text,
  anchor_enterprise_id uuid,
  amount_fen           bigint NOT NULL CHECK (amount_fen > 0),
  binding              boolean NOT NULL,
  valid_from           date,
  valid_until          date,
  synthetic            boolean NOT NULL,
  source               text,
  CONSTRAINT credit_line_reference UNIQUE (owner_org, reference),
  CONSTRAINT credit_line_two_people CHECK (confirmed_by <> drafted_by),
  CONSTRAINT credit_line_draft CHECK (
    status <> 'DRAFT' OR (drafted_by IS NOT NULL AND open_since IS NULL AND confirmed_by IS NULL)),
  CONSTRAINT credit_line_open CHECK (
    status <> 'OPEN'
    OR (open_since IS NOT NULL AND (drafted_by IS NULL) = (confirmed_by IS NULL))),
  CONSTRAINT credit_line_closed CHECK (
    (status = 'CLOSED') = (closed_at IS NOT NULL) AND (status = 'CLOSED') = (closed_reason IS NOT NULL)),
  CONSTRAINT credit_line_anchor CHECK (kind = 'ANCHOR_GROUP_LIMIT' OR anchor_enterprise_id IS NULL),
  CONSTRAINT credit_line_validity CHECK (valid_from <= valid_until)
);
COMMENT ON TABLE credit_line IS 'What a bank posts as a whole: a campaign''s pledged quota (意向专项额度) or an anchor''s group limit (核心企业集团额度).';
COMMENT ON COLUMN credit_line.drafted_by IS 'Pseudonymous subject of the token; null for what an operator reported.';
COMMENT ON COLUMN credit_line.amount_fen IS 'Fen: a hundredth of a yuan.';
CREATE INDEX credit_line_owner ON credit_line (owner_org, id);
CREATE INDEX credit_line_bank ON credit_line (bank_id);
CREATE INDEX credit_line_campaign ON credit_line (campaign, kind) WHERE status = 'OPEN';
ALTER TABLE credit_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_line FORCE ROW LEVEL SECURITY;
-- A line is between its bank and the bureau; auditors read it.
CREATE POLICY readers ON credit_line FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY owner_adds ON credit_line FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON credit_line FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'));
CREATE POLICY republish ON credit_line TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON credit_line TO ${app};
GRANT SELECT, UPDATE (event_version) ON credit_line TO ${worker};
