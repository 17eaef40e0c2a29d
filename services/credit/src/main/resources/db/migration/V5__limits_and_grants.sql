-- What lines, offers and guarantors can bear. A row of its own: grants lock it, its owner's edits do not.
CREATE TABLE conserved_limit (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('LINE', 'OFFER', 'GUARANTOR')),
  binding       boolean NOT NULL,
  limit_fen     bigint CHECK (limit_fen >= 0),
  available_fen bigint,
  reserved_fen  bigint NOT NULL CHECK (reserved_fen >= 0),
  utilized_fen  bigint NOT NULL CHECK (utilized_fen >= 0),
  CONSTRAINT conserved_limit_stated CHECK ((limit_fen IS NULL) = (available_fen IS NULL)),
  CONSTRAINT conserved_limit_conserved CHECK (limit_fen = available_fen + reserved_fen + utilized_fen),
  CONSTRAINT conserved_limit_binding CHECK (available_fen >= 0 OR NOT binding)
);
COMMENT ON TABLE conserved_limit IS 'Limit = available + reserved + utilized, at every moment. The id is that of the line, offer or guarantor.';
COMMENT ON COLUMN conserved_limit.limit_fen IS 'Fen; null: none is stated, what is taken is counted all the same.';
COMMENT ON COLUMN conserved_limit.available_fen IS 'Below zero only where the limit does not bind: it is exceeded.';
COMMENT ON COLUMN conserved_limit.reserved_fen IS 'What grants promise and have not paid out.';
COMMENT ON COLUMN conserved_limit.utilized_fen IS 'What firms owe on those grants: a stock.';
ALTER TABLE credit_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE credit_offer NO FORCE ROW LEVEL SECURITY;
ALTER TABLE guarantor NO FORCE ROW LEVEL SECURITY;
INSERT INTO conserved_limit
  SELECT id, owner_org, 'LINE', binding, amount_fen, amount_fen, 0, 0 FROM credit_line
  UNION ALL SELECT id, owner_org, 'OFFER', true, headroom_fen, headroom_fen, 0, 0 FROM credit_offer
  UNION ALL SELECT id, owner_org, 'GUARANTOR', true, capacity_fen, capacity_fen, 0, 0 FROM guarantor;
ALTER TABLE credit_line FORCE ROW LEVEL SECURITY;
ALTER TABLE credit_offer FORCE ROW LEVEL SECURITY;
ALTER TABLE guarantor FORCE ROW LEVEL SECURITY;

ALTER TABLE guarantor ADD COLUMN committed_fen bigint NOT NULL DEFAULT 0 CHECK (committed_fen >= 0);
COMMENT ON COLUMN guarantor.committed_fen IS 'Fen; what grants take of its capacity, as last told.';
GRANT UPDATE (committed_fen) ON guarantor TO ${worker};
-- Written together, since they are one value to the mapper; the worker changes the first of them alone.
GRANT UPDATE (headroom_fen, risk_pool_suspended, revision) ON credit_offer TO ${worker};

CREATE TABLE credit_grant (
  id                    uuid PRIMARY KEY,
  owner_org             uuid NOT NULL,
  counterparty_org      uuid NOT NULL,
  revision              bigint NOT NULL,
  event_version         bigint NOT NULL,
  created_at            timestamptz NOT NULL,
  reference             text,
  application_id        uuid NOT NULL REFERENCES loan_application (id),
  need_id               uuid NOT NULL,
  enterprise_id         uuid NOT NULL,
  offer_id              uuid NOT NULL REFERENCES credit_offer (id),
  bank_id               uuid NOT NULL REFERENCES bank (id),
  line_ids              uuid[],
  guarantor_id          uuid REFERENCES guarantor (id),
  limit_ids             uuid[] NOT NULL,
  granted_fen           bigint NOT NULL CHECK (granted_fen > 0),
  revolving             boolean NOT NULL,
  term_months           int NOT NULL CHECK (term_months BETWEEN 1 AND 360),
  expires_on            date NOT NULL,
  lpr_tenor             text CHECK (lpr_tenor IN ('ONE_YEAR', 'OVER_FIVE_YEARS')),
  lpr_spread_bp         int CHECK (lpr_spread_bp BETWEEN -500 AND 3000),
  lpr_ppm               int CHECK (lpr_ppm >= 0),
  rate_ppm              int NOT NULL CHECK (rate_ppm >= 0),
  fee_ppm               int NOT NULL CHECK (fee_ppm >= 0),
  subsidy_ppm           int NOT NULL CHECK (subsidy_ppm >= 0),
  all_in_ppm            int NOT NULL CHECK (all_in_ppm >= 0),
  priced_on             date NOT NULL,
  conditions            jsonb NOT NULL CHECK (jsonb_typeof(conditions) = 'array'),
  status                text NOT NULL CHECK (status IN (
    'PROPOSED', 'GRANTED', 'CONTRACT_PROPOSED', 'CONTRACTED',
    'REJECTED', 'GIVEN_UP', 'EXPIRED', 'SETTLED')),
  proposed_by           text NOT NULL,
  confirmed_by          text,
  granted_at            timestamptz,
  contract_number       text,
  contract_signed_on    date,
  contract_proposed_by  text,
  contract_confirmed_by text,
  contracted_at         timestamptz,
  ended_reason          text,
  ended_at              timestamptz,
  exceeds_pledge        boolean NOT NULL,
  limit_fen             bigint NOT NULL,
  available_fen         bigint NOT NULL CHECK (available_fen >= 0),
  reserved_fen          bigint NOT NULL CHECK (reserved_fen >= 0),
  utilized_fen          bigint NOT NULL CHECK (utilized_fen >= 0),
  disbursed_fen         bigint NOT NULL CHECK (disbursed_fen >= 0),
  repaid_fen            bigint NOT NULL CHECK (repaid_fen >= 0),
  synthetic             boolean NOT NULL,
  source                text,
  CONSTRAINT credit_grant_reference UNIQUE (owner_org, reference),
  CONSTRAINT credit_grant_conserved CHECK (limit_fen = available_fen + reserved_fen + utilized_fen),
  CONSTRAINT credit_grant_stock_of_flows CHECK (utilized_fen = disbursed_fen - repaid_fen),
  CONSTRAINT credit_grant_promise CHECK (
    CASE WHEN status IN ('GRANTED', 'CONTRACT_PROPOSED', 'CONTRACTED')
      THEN limit_fen = granted_fen - CASE WHEN revolving THEN 0 ELSE repaid_fen END
      ELSE limit_fen = 0
    END),
  CONSTRAINT credit_grant_drawn_under_contract CHECK (
    status IN ('CONTRACTED', 'SETTLED') OR (reserved_fen = 0 AND disbursed_fen = 0)),
  CONSTRAINT credit_grant_two_people CHECK (
    confirmed_by <> proposed_by AND contract_confirmed_by <> contract_proposed_by),
  CONSTRAINT credit_grant_confirmed CHECK (
    (status IN ('PROPOSED', 'REJECTED')) = (granted_at IS NULL)
    AND (granted_at IS NULL) = (confirmed_by IS NULL)),
  CONSTRAINT credit_grant_contracted CHECK (
    (status IN ('CONTRACTED', 'SETTLED')) = (contracted_at IS NOT NULL)
    AND (contracted_at IS NULL) = (contract_confirmed_by IS NULL)
    AND (contracted_at IS NULL OR num_nonnulls(contract_number, contract_signed_on, contract_proposed_by) = 3)),
  CONSTRAINT credit_grant_ended CHECK (
    (status IN ('REJECTED', 'GIVEN_UP', 'EXPIRED', 'SETTLED')) = (ended_at IS NOT NULL)),
  CONSTRAINT credit_grant_cost CHECK (all_in_ppm = rate_ppm + fee_ppm - subsidy_ppm),
  CONSTRAINT credit_grant_lpr CHECK (
    num_nonnulls(lpr_tenor, lpr_spread_bp, lpr_ppm) IN (0, 3)
    AND (lpr_ppm IS NULL OR rate_ppm = greatest(0, lpr_ppm + 100 * lpr_spread_bp)))
);
COMMENT ON TABLE credit_grant IS 'One customer''s approved limit (授信批复): the bank owns it, the firm is the counterparty.';
COMMENT ON COLUMN credit_grant.granted_fen IS 'What was approved; it never changes. limit_fen is what of it is in force: repayment shrinks it unless revolving.';
COMMENT ON COLUMN credit_grant.utilized_fen IS 'What is owed: a stock. disbursed_fen and repaid_fen are flows.';
COMMENT ON COLUMN credit_grant.lpr_ppm IS 'The loan prime rate on the day of pricing, parts per million a year.';
COMMENT ON COLUMN credit_grant.limit_ids IS 'The conserved limits it takes of: its offer, lines and guarantor.';
COMMENT ON COLUMN credit_grant.exceeds_pledge IS 'Whether a line that does not bind was exceeded when it was granted.';
CREATE UNIQUE INDEX credit_grant_one_live ON credit_grant (application_id) WHERE status <> 'REJECTED';
CREATE UNIQUE INDEX credit_grant_contract ON credit_grant (owner_org, contract_number)
  WHERE contract_number IS NOT NULL;
CREATE INDEX credit_grant_owner ON credit_grant (owner_org, id);
CREATE INDEX credit_grant_counterparty ON credit_grant (counterparty_org, id);
CREATE INDEX credit_grant_limits ON credit_grant USING gin (limit_ids);

CREATE TABLE drawdown (
  id               uuid PRIMARY KEY,
  grant_id         uuid NOT NULL REFERENCES credit_grant (id),
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  payment          text NOT NULL CHECK (payment IN ('ENTRUSTED', 'BORROWER_DIRECTED')),
  status           text NOT NULL CHECK (status IN (
    'REQUESTED', 'PARTLY_DISBURSED', 'DISBURSED', 'OVERDUE', 'REPAID', 'DECLINED', 'CANCELLED')),
  requested_by     text NOT NULL,
  requested_at     timestamptz NOT NULL,
  requested_fen    bigint NOT NULL CHECK (requested_fen > 0),
  reserved_fen     bigint NOT NULL CHECK (reserved_fen >= 0),
  disbursed_fen    bigint NOT NULL CHECK (disbursed_fen >= 0),
  released_fen     bigint NOT NULL CHECK (released_fen >= 0),
  repaid_fen       bigint NOT NULL CHECK (repaid_fen BETWEEN 0 AND disbursed_fen),
  proposed_fen     bigint CHECK (proposed_fen BETWEEN 1 AND reserved_fen),
  proposed_by      text,
  matures_on       date,
  first_matures_on date,
  extension_until  date,
  extension_by     text,
  overdue_since    date,
  ended_reason     text,
  ended_at         timestamptz,
  CONSTRAINT drawdown_conserved CHECK (requested_fen = reserved_fen + disbursed_fen + released_fen),
  CONSTRAINT drawdown_proposed CHECK ((proposed_fen IS NULL) = (proposed_by IS NULL)),
  CONSTRAINT drawdown_matures CHECK (
    (disbursed_fen > 0) = (matures_on IS NOT NULL)
    AND (matures_on IS NULL) = (first_matures_on IS NULL) AND first_matures_on <= matures_on),
  CONSTRAINT drawdown_extension CHECK (
    (extension_until IS NULL) = (extension_by IS NULL) AND extension_until > matures_on),
  CONSTRAINT drawdown_stage CHECK (
    CASE status
      WHEN 'REQUESTED' THEN reserved_fen = requested_fen
      WHEN 'PARTLY_DISBURSED' THEN reserved_fen > 0 AND disbursed_fen > 0
      WHEN 'DISBURSED' THEN reserved_fen = 0 AND disbursed_fen > repaid_fen
      WHEN 'OVERDUE' THEN reserved_fen = 0 AND disbursed_fen > repaid_fen AND overdue_since IS NOT NULL
      WHEN 'REPAID' THEN reserved_fen = 0 AND disbursed_fen > 0 AND disbursed_fen = repaid_fen
      ELSE released_fen = requested_fen
    END)
);
COMMENT ON TABLE drawdown IS 'A firm''s drawdown request (支用申请) and what became of it. The bank owns it, as the grant.';
CREATE INDEX drawdown_grant ON drawdown (grant_id);

CREATE TABLE disbursement (
  id               uuid PRIMARY KEY,
  drawdown_id      uuid NOT NULL REFERENCES drawdown (id),
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  amount_fen       bigint NOT NULL CHECK (amount_fen > 0),
  proposed_by      text NOT NULL,
  confirmed_by     text NOT NULL,
  disbursed_at     timestamptz NOT NULL,
  CONSTRAINT disbursement_two_people CHECK (confirmed_by <> proposed_by)
);
COMMENT ON TABLE disbursement IS 'Money paid out (放款): a fact, never changed.';
CREATE INDEX disbursement_drawdown ON disbursement (drawdown_id);

CREATE TABLE repayment (
  id               uuid PRIMARY KEY,
  drawdown_id      uuid NOT NULL REFERENCES drawdown (id),
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  amount_fen       bigint NOT NULL CHECK (amount_fen > 0),
  repaid_on        date NOT NULL,
  reported_by      text NOT NULL,
  reported_at      timestamptz NOT NULL
);
COMMENT ON TABLE repayment IS 'Principal that came back (还款): a fact, never changed.';
CREATE INDEX repayment_drawdown ON repayment (drawdown_id);

-- The parties of a grant: the bank, and the firm once two people of the bank have granted it.
ALTER TABLE credit_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON credit_grant FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')
      AND status NOT IN ('PROPOSED', 'REJECTED'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY bank_adds ON credit_grant FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('bank'));
CREATE POLICY parties_edit ON credit_grant FOR UPDATE TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')
      AND status NOT IN ('PROPOSED', 'REJECTED'))
    OR hanqiao_role('operator'))
  WITH CHECK (
    (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')
      AND status NOT IN ('PROPOSED', 'REJECTED'))
    OR hanqiao_role('operator'));
CREATE POLICY republish ON credit_grant TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON credit_grant TO ${app};
GRANT SELECT, UPDATE (event_version) ON credit_grant TO ${worker};

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['drawdown', 'disbursement', 'repayment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY parties ON %I FOR SELECT TO ${app} USING ('
      ' (owner_org = hanqiao_org() AND hanqiao_role(''bank''))'
      ' OR (counterparty_org = hanqiao_org() AND hanqiao_role(''enterprise''))'
      ' OR hanqiao_role(''operator'') OR hanqiao_role(''auditor''))', name);
    EXECUTE format('CREATE POLICY tell ON %I FOR SELECT TO ${worker} USING (true)', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO ${app}', name);
    EXECUTE format('GRANT SELECT ON %I TO ${worker}', name);
  END LOOP;
  -- The bank writes what it paid out and what came back; nobody changes it afterwards.
  FOREACH name IN ARRAY ARRAY['disbursement', 'repayment'] LOOP
    EXECUTE format(
      'CREATE POLICY bank_adds ON %I FOR INSERT TO ${app}'
      ' WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role(''bank''))', name);
  END LOOP;
END $$;
CREATE POLICY firm_asks ON drawdown FOR INSERT TO ${app}
  WITH CHECK (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY parties_edit ON drawdown FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')));
GRANT UPDATE ON drawdown TO ${app};

ALTER TABLE conserved_limit ENABLE ROW LEVEL SECURITY;
ALTER TABLE conserved_limit FORCE ROW LEVEL SECURITY;
-- What offers and guarantors have left is published with them; a line's is between its bank and the bureau.
CREATE POLICY readers ON conserved_limit FOR SELECT TO ${app}
  USING (
    (kind <> 'LINE' AND hanqiao_org() IS NOT NULL) OR owner_org = hanqiao_org()
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY owner_adds ON conserved_limit FOR INSERT TO ${app}
  WITH CHECK (
    (owner_org = hanqiao_org()
      AND (hanqiao_role('bank') OR hanqiao_role('lessor') OR hanqiao_role('guarantor')))
    OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON conserved_limit FOR UPDATE TO ${app}
  USING (
    (owner_org = hanqiao_org()
      AND (hanqiao_role('bank') OR hanqiao_role('lessor') OR hanqiao_role('guarantor')))
    OR hanqiao_role('operator'));
-- The parties of a grant move the limits it takes of; the policies of the grants say who they are.
CREATE POLICY spenders_read ON conserved_limit FOR SELECT TO ${app}
  USING (kind = 'LINE' AND EXISTS (SELECT 1 FROM credit_grant g WHERE g.limit_ids @> ARRAY[conserved_limit.id]));
CREATE POLICY spenders_move ON conserved_limit FOR UPDATE TO ${app}
  USING (EXISTS (SELECT 1 FROM credit_grant g WHERE g.limit_ids @> ARRAY[conserved_limit.id]));
CREATE POLICY tell ON conserved_limit FOR SELECT TO ${worker} USING (true);
GRANT SELECT, INSERT, UPDATE (binding, limit_fen, available_fen, reserved_fen, utilized_fen)
  ON conserved_limit TO ${app};
GRANT SELECT ON conserved_limit TO ${worker};

-- A grant moves what is taken; what the limit is, its owner says.
CREATE FUNCTION conserved_limit_is_its_owners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (OLD.owner_org = hanqiao_org() OR hanqiao_role('operator')) THEN
    RAISE EXCEPTION 'A limit is its owner''s to state' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conserved_limit_is_its_owners BEFORE UPDATE ON conserved_limit FOR EACH ROW
  WHEN ((NEW.limit_fen, NEW.binding) IS DISTINCT FROM (OLD.limit_fen, OLD.binding))
  EXECUTE FUNCTION conserved_limit_is_its_owners();
