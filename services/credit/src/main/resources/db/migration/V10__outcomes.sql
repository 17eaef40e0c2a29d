-- A projection of enterprise.profile: whose a firm is and where it is; its figures are not kept.
CREATE TABLE firm (
  id                  uuid PRIMARY KEY,
  owner_org           uuid NOT NULL,
  division_code       text NOT NULL,
  management_district text,
  version             bigint NOT NULL
);
COMMENT ON COLUMN firm.version IS 'Of the newest event heard.';
ALTER TABLE firm ENABLE ROW LEVEL SECURITY;
ALTER TABLE firm FORCE ROW LEVEL SECURITY;
-- Banks name a firm by its id when they report a loan; where a firm is registered is public.
CREATE POLICY readers ON firm FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_role('bank') OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY heard ON firm TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT ON firm TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON firm TO ${worker};

-- What makes two numbers one document: width, case, spaces and separators do not tell them apart.
CREATE FUNCTION document_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT coalesce(
       nullif(regexp_replace(upper(normalize(number, NFKC)), '[][ _./()·—–〔〕【】-]', '', 'g'), ''), number) $$;

CREATE TABLE loan_report (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  bank_id          uuid NOT NULL REFERENCES bank (id),
  enterprise_id    uuid NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('CONTRACTED', 'DISBURSED', 'REPAID', 'FIRST_TIME_BORROWER')),
  contract_number  text NOT NULL,
  contract_key     text NOT NULL GENERATED ALWAYS AS (document_key(contract_number)) STORED,
  document_number  text NOT NULL,
  document_key     text NOT NULL GENERATED ALWAYS AS (document_key(document_number)) STORED,
  amount_fen       bigint CHECK (amount_fen > 0),
  happened_on      date NOT NULL,
  campaign         text,
  status           text NOT NULL CHECK (status IN ('PROPOSED', 'REPORTED', 'REJECTED', 'RETRACTED')),
  proposed_by      text NOT NULL,
  confirmed_by     text,
  reported_at      timestamptz,
  ended_reason     text,
  ended_at         timestamptz,
  superseded_by    uuid REFERENCES credit_grant (id),
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT loan_report_reference UNIQUE (owner_org, reference),
  CONSTRAINT loan_report_of_another CHECK (owner_org <> counterparty_org),
  CONSTRAINT loan_report_amount CHECK ((kind = 'FIRST_TIME_BORROWER') = (amount_fen IS NULL)),
  CONSTRAINT loan_report_two_people CHECK (confirmed_by <> proposed_by),
  CONSTRAINT loan_report_reported CHECK (
    (status IN ('REPORTED', 'RETRACTED')) = (reported_at IS NOT NULL)
    AND (confirmed_by IS NULL) = (reported_at IS NULL OR kind = 'REPAID')),
  CONSTRAINT loan_report_ended CHECK (
    (status IN ('REJECTED', 'RETRACTED')) = (ended_at IS NOT NULL)
    AND (ended_at IS NULL) = (ended_reason IS NULL))
);
COMMENT ON TABLE loan_report IS 'What a bank (owner) reports of a loan made elsewhere to a firm (counterparty): one fact with its document.';
COMMENT ON COLUMN loan_report.document_number IS 'What the fact rests on: loan note, voucher, credit report; of a contract its own number.';
COMMENT ON COLUMN loan_report.superseded_by IS 'The grant whose contract this turned out to be: its own facts count instead.';
-- One document is one fact, whoever reports it and however often.
CREATE UNIQUE INDEX loan_report_once ON loan_report (enterprise_id, contract_key, kind, document_key)
  WHERE status IN ('PROPOSED', 'REPORTED');
-- A firm borrows for the first time once.
CREATE UNIQUE INDEX loan_report_first_loan ON loan_report (enterprise_id)
  WHERE kind = 'FIRST_TIME_BORROWER' AND status IN ('PROPOSED', 'REPORTED');
CREATE INDEX loan_report_owner ON loan_report (owner_org, id);
CREATE INDEX loan_report_counterparty ON loan_report (counterparty_org, id);
ALTER TABLE loan_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE loan_report FORCE ROW LEVEL SECURITY;
-- The bank; the firm once the bank stands by it; the bureau and the auditor look on.
CREATE POLICY parties ON loan_report FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise') AND reported_at IS NOT NULL)
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY bank_adds ON loan_report FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('bank'));
CREATE POLICY bank_edits ON loan_report FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('bank'))
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('bank'));
CREATE POLICY contracts ON loan_report TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (revision, status, confirmed_by, reported_at, ended_reason, ended_at)
  ON loan_report TO ${app};

-- A firm's contract is on record once, whichever bank reports it and whether its grant is here or not.
CREATE TABLE contract_record (
  enterprise_id uuid NOT NULL,
  contract_key  text NOT NULL,
  bank_org      uuid NOT NULL,
  grant_id      uuid REFERENCES credit_grant (id),
  PRIMARY KEY (enterprise_id, contract_key)
);
COMMENT ON COLUMN contract_record.grant_id IS 'Null: it is known from reports of bank_org alone.';
ALTER TABLE contract_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_record FORCE ROW LEVEL SECURITY;
CREATE POLICY contracts ON contract_record TO CURRENT_USER USING (true) WITH CHECK (true);

ALTER TABLE credit_grant ADD COLUMN duplicate_of uuid REFERENCES credit_grant (id);
COMMENT ON COLUMN credit_grant.duplicate_of IS 'The grant under which the same contract of the firm was on record before: its facts count.';

CREATE FUNCTION record_contract() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  named    text := document_key(NEW.contract_number);
  recorded uuid;
BEGIN
  -- Whoever comes second waits here for the first.
  INSERT INTO contract_record AS c VALUES (NEW.enterprise_id, named, NEW.owner_org, NEW.id)
    ON CONFLICT (enterprise_id, contract_key) DO UPDATE SET
      grant_id = coalesce(c.grant_id, EXCLUDED.grant_id),
      bank_org = CASE WHEN c.grant_id IS NULL THEN EXCLUDED.bank_org ELSE c.bank_org END
    RETURNING c.grant_id INTO recorded;
  IF recorded <> NEW.id THEN
    NEW.duplicate_of := recorded;
  END IF;
  UPDATE loan_report SET superseded_by = recorded
    WHERE enterprise_id = NEW.enterprise_id AND contract_key = named AND superseded_by IS NULL
      AND kind <> 'FIRST_TIME_BORROWER';
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION record_contract() FROM PUBLIC;
CREATE TRIGGER credit_grant_records_contract BEFORE UPDATE ON credit_grant FOR EACH ROW
  WHEN (OLD.contracted_at IS NULL AND NEW.contracted_at IS NOT NULL)
  EXECUTE FUNCTION record_contract();
-- Contracts of before, the oldest first; and what is paid and repaid under them.
ALTER TABLE credit_grant NO FORCE ROW LEVEL SECURITY;
INSERT INTO contract_record
  SELECT DISTINCT ON (enterprise_id, document_key(contract_number))
    enterprise_id, document_key(contract_number), owner_org, id
  FROM credit_grant WHERE contracted_at IS NOT NULL
  ORDER BY enterprise_id, document_key(contract_number), contracted_at;
UPDATE credit_grant g SET duplicate_of = c.grant_id FROM contract_record c
  WHERE g.contracted_at IS NOT NULL AND c.enterprise_id = g.enterprise_id
    AND c.contract_key = document_key(g.contract_number) AND c.grant_id <> g.id;
ALTER TABLE credit_grant FORCE ROW LEVEL SECURITY;

-- Where a bank's report of a contract would stand; the record is kept as it is until the transaction ends.
CREATE FUNCTION keep_contract(wanted_firm uuid, number text, first_time boolean) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  asking uuid := hanqiao_org();
  named  text := document_key(number);
  found  contract_record;
BEGIN
  IF NOT hanqiao_role('bank') THEN
    RAISE EXCEPTION 'Loans are a bank''s to report' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Whoever comes second waits here for the first, and looks at its reports only then.
  INSERT INTO contract_record AS c VALUES (wanted_firm, named, asking, NULL)
    ON CONFLICT (enterprise_id, contract_key) DO UPDATE SET bank_org = c.bank_org RETURNING * INTO found;
  IF found.grant_id IS NULL AND found.bank_org <> asking AND NOT EXISTS (
    SELECT 1 FROM loan_report r WHERE r.enterprise_id = wanted_firm AND r.contract_key = named
      AND r.owner_org = found.bank_org AND r.status IN ('PROPOSED', 'REPORTED'))
  THEN
    UPDATE contract_record c SET bank_org = asking WHERE c.enterprise_id = wanted_firm AND c.contract_key = named;
    found.bank_org := asking;
  END IF;
  IF found.bank_org <> asking OR (first_time AND EXISTS (
    SELECT 1 FROM loan_report r WHERE r.enterprise_id = wanted_firm AND r.kind = 'FIRST_TIME_BORROWER'
      AND r.owner_org <> asking AND r.status IN ('PROPOSED', 'REPORTED')))
  THEN
    RETURN 'ANOTHERS';
  END IF;
  RETURN CASE WHEN found.grant_id IS NULL THEN 'REPORTED' ELSE 'GRANTED_HERE' END;
END
$$;
REVOKE ALL ON FUNCTION keep_contract(uuid, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_contract(uuid, text, boolean) TO ${app};

CREATE TABLE outcome_answer (
  kind        text NOT NULL,
  fact_id     uuid NOT NULL,
  firm_org    uuid NOT NULL,
  bank_org    uuid NOT NULL,
  answer      text NOT NULL CHECK (answer IN ('FIRM_CONFIRMED', 'DISPUTED')),
  reason      text,
  answered_by text NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (kind, fact_id),
  CONSTRAINT outcome_answer_reason CHECK ((answer = 'DISPUTED') = (reason IS NOT NULL))
);
COMMENT ON TABLE outcome_answer IS 'What the firm last said of a fact that its bank reports. Beside the fact, never instead of it.';
ALTER TABLE outcome_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE outcome_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON outcome_answer FOR SELECT TO ${app}
  USING (
    (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY firm_answers ON outcome_answer FOR INSERT TO ${app}
  WITH CHECK (firm_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY firm_answers_anew ON outcome_answer FOR UPDATE TO ${app}
  USING (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
  WITH CHECK (firm_org = hanqiao_org() AND hanqiao_role('enterprise'));
GRANT SELECT, INSERT, UPDATE (answer, reason, answered_by, answered_at) ON outcome_answer TO ${app};

-- Every fact once, read where it was written: whoever may read the row below sees it here, nobody else does.
CREATE VIEW outcome WITH (security_invoker = true) AS
WITH granted AS (
  SELECT g.id, g.owner_org, g.counterparty_org, g.bank_id, g.enterprise_id, g.granted_fen, g.granted_at,
    g.contract_number, g.contract_signed_on, g.contracted_at, g.duplicate_of, g.synthetic, (
    SELECT string_agg(DISTINCT l.campaign, ' + ' ORDER BY l.campaign) FROM credit_line l
    WHERE l.id = ANY (g.line_ids)) AS programme
  FROM credit_grant g WHERE g.granted_at IS NOT NULL
), fact AS (
  SELECT 'PLEDGED' AS kind, id, owner_org AS bank_org, NULL::uuid AS firm_org, bank_id,
    NULL::uuid AS enterprise_id, NULL::text AS contract_number, NULL::text AS document_number,
    amount_fen, (open_since AT TIME ZONE 'Asia/Shanghai')::date AS happened_on,
    campaign AS programme, 'LINE' AS evidence, id AS evidence_id, synthetic
  FROM credit_line WHERE status = 'OPEN' AND kind = 'PLEDGED_QUOTA'
  UNION ALL
  SELECT 'GRANTED', id, owner_org, counterparty_org, bank_id, enterprise_id, NULL, NULL, granted_fen,
    (granted_at AT TIME ZONE 'Asia/Shanghai')::date, programme, 'GRANT', id, synthetic
  FROM granted WHERE duplicate_of IS NULL
  UNION ALL
  SELECT 'CONTRACTED', id, owner_org, counterparty_org, bank_id, enterprise_id, contract_number,
    contract_number, granted_fen, contract_signed_on, programme, 'GRANT', id, synthetic
  FROM granted WHERE contracted_at IS NOT NULL AND duplicate_of IS NULL
  UNION ALL
  SELECT 'DISBURSED', p.id, g.owner_org, g.counterparty_org, g.bank_id, g.enterprise_id,
    g.contract_number, NULL, p.amount_fen, (p.disbursed_at AT TIME ZONE 'Asia/Shanghai')::date,
    g.programme, 'DRAWDOWN', d.id, g.synthetic
  FROM disbursement p JOIN drawdown d ON d.id = p.drawdown_id JOIN granted g ON g.id = d.grant_id
  WHERE g.duplicate_of IS NULL
  UNION ALL
  SELECT CASE r.paid_by WHEN 'FIRM' THEN 'REPAID' ELSE 'REPAID_BY_' || r.paid_by END, r.id, g.owner_org,
    g.counterparty_org, g.bank_id, g.enterprise_id, g.contract_number, NULL, r.amount_fen, r.repaid_on,
    g.programme, 'DRAWDOWN', d.id, g.synthetic
  FROM repayment r JOIN drawdown d ON d.id = r.drawdown_id JOIN granted g ON g.id = d.grant_id
  WHERE g.duplicate_of IS NULL
  UNION ALL
  SELECT kind, id, owner_org, counterparty_org, bank_id, enterprise_id, contract_number, document_number,
    amount_fen, happened_on, campaign, 'REPORT', id, synthetic
  FROM loan_report WHERE status = 'REPORTED' AND superseded_by IS NULL
)
SELECT fact.*, coalesce(a.answer, 'BANK_REPORTED') AS basis, a.reason AS dispute_reason,
  firm.division_code, firm.management_district
FROM fact
  LEFT JOIN outcome_answer a ON a.kind = fact.kind AND a.fact_id = fact.id
  LEFT JOIN firm ON firm.id = fact.enterprise_id;
COMMENT ON VIEW outcome IS 'Pledged, granted, contracted, disbursed, repaid, first-time borrowers: facts of different kinds, never added.';
GRANT SELECT ON outcome TO ${app};
