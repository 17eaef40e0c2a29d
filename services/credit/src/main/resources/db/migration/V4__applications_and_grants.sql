-- A projection of enterprise.financing-need: whose a need is, whether it is open, whose group it belongs to.
CREATE TABLE financing_need (
  id                   uuid PRIMARY KEY,
  enterprise_id        uuid NOT NULL,
  owner_org            uuid NOT NULL,
  status               text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  anchor_enterprise_id uuid,
  version              bigint NOT NULL
);
COMMENT ON COLUMN financing_need.version IS 'Of the newest event heard.';
ALTER TABLE financing_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE financing_need FORCE ROW LEVEL SECURITY;
-- Read by the firm that applies; written by the subscription alone.
CREATE POLICY own ON financing_need FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY heard ON financing_need TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT ON financing_need TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON financing_need TO ${worker};

CREATE TABLE loan_application (
  id                   uuid PRIMARY KEY,
  owner_org            uuid NOT NULL,
  counterparty_org     uuid NOT NULL,
  revision             bigint NOT NULL,
  event_version        bigint NOT NULL,
  created_at           timestamptz NOT NULL,
  reference            text,
  need_id              uuid NOT NULL,
  enterprise_id        uuid NOT NULL,
  anchor_enterprise_id uuid,
  offer_id             uuid NOT NULL REFERENCES credit_offer (id),
  bank_id              uuid NOT NULL REFERENCES bank (id),
  amount_fen           bigint NOT NULL CHECK (amount_fen > 0),
  term_months          int NOT NULL CHECK (term_months BETWEEN 1 AND 360),
  purpose              text NOT NULL,
  note                 text,
  status               text NOT NULL CHECK (status IN (
    'SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW',
    'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
  accepted_at          timestamptz,
  due_diligence_at     timestamptz,
  under_review_at      timestamptz,
  ended_reason         text,
  ended_at             timestamptz,
  synthetic            boolean NOT NULL,
  source               text,
  CONSTRAINT loan_application_reference UNIQUE (owner_org, reference),
  CONSTRAINT loan_application_of_another CHECK (owner_org <> counterparty_org),
  CONSTRAINT loan_application_stages CHECK (
    (due_diligence_at IS NULL OR accepted_at IS NOT NULL)
    AND (under_review_at IS NULL OR due_diligence_at IS NOT NULL)
    AND CASE status
      WHEN 'SUBMITTED' THEN accepted_at IS NULL
      WHEN 'ACCEPTED' THEN accepted_at IS NOT NULL AND due_diligence_at IS NULL
      WHEN 'DUE_DILIGENCE' THEN due_diligence_at IS NOT NULL AND under_review_at IS NULL
      WHEN 'UNDER_REVIEW' THEN under_review_at IS NOT NULL
      WHEN 'GRANTED' THEN under_review_at IS NOT NULL
      ELSE true
    END),
  CONSTRAINT loan_application_ended CHECK (
    (status IN ('GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')) = (ended_at IS NOT NULL)),
  CONSTRAINT loan_application_reason CHECK (
    (status IN ('REFUSED', 'WITHDRAWN')) = (ended_reason IS NOT NULL))
);
COMMENT ON TABLE loan_application IS 'A firm (owner) asks a bank (counterparty) for a loan on the terms of an offer (贷款申请).';
COMMENT ON COLUMN loan_application.amount_fen IS 'Fen: a hundredth of a yuan.';
COMMENT ON COLUMN loan_application.need_id IS 'A financing need; the row stays when the projection forgets the need.';
CREATE UNIQUE INDEX loan_application_one_pending ON loan_application (need_id, offer_id)
  WHERE status IN ('SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW');
CREATE INDEX loan_application_owner ON loan_application (owner_org, id);
CREATE INDEX loan_application_counterparty ON loan_application (counterparty_org, id);
CREATE INDEX loan_application_offer ON loan_application (offer_id);
ALTER TABLE loan_application ENABLE ROW LEVEL SECURITY;
ALTER TABLE loan_application FORCE ROW LEVEL SECURITY;
-- The parties: the firm that asks, the bank that answers; the bureau and the auditor look on.
CREATE POLICY parties ON loan_application FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY firm_adds ON loan_application FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY parties_edit ON loan_application FOR UPDATE TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator'))
  WITH CHECK (
    (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator'));
CREATE POLICY republish ON loan_application TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON loan_application TO ${app};
GRANT SELECT, UPDATE (event_version) ON loan_application TO ${worker};
