-- What the calendar does (services/adr/0033-clocks.md): applications lapse, grants expire, draws are overdue. A worker does it.
CREATE INDEX loan_application_idle ON loan_application
  ((coalesce(under_review_at, due_diligence_at, accepted_at, created_at)))
  WHERE status IN ('SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW');
CREATE INDEX credit_grant_application ON credit_grant (application_id);
CREATE INDEX credit_grant_expiring ON credit_grant (expires_on) WHERE status IN ('GRANTED', 'CONTRACT_PROPOSED');
CREATE INDEX drawdown_maturing ON drawdown (matures_on) WHERE status IN ('DISBURSED', 'PARTLY_DISBURSED');
GRANT UPDATE (status, ended_reason, ended_at) ON loan_application TO ${worker};
-- A grant's contract, and its money, are one value to the mapper each, and written whole.
GRANT UPDATE (status, ended_reason, ended_at, contract_number, contract_signed_on, contract_proposed_by, contract_confirmed_by,
  contracted_at, limit_fen, available_fen, reserved_fen, utilized_fen, disbursed_fen, repaid_fen, carried_in_fen,
  carried_out_fen) ON credit_grant TO ${worker};
GRANT UPDATE (status, requested_fen, reserved_fen, disbursed_fen, released_fen, repaid_fen, carried_in_fen, carried_out_fen,
  proposed_fen, proposed_by, matures_on, first_matures_on, extension_until, extension_by, overdue_since, ended_reason, ended_at)
  ON drawdown TO ${worker};
CREATE POLICY by_the_clock ON drawdown FOR UPDATE TO ${worker} USING (true) WITH CHECK (true);
GRANT UPDATE (available_fen, reserved_fen, utilized_fen, limit_fen, binding) ON conserved_limit TO ${worker};
CREATE POLICY by_the_clock ON conserved_limit FOR UPDATE TO ${worker} USING (true) WITH CHECK (true);

-- Bridge loans (应急转贷, services/adr/0040-bridge-loans.md). What a fund has out is what its limit has utilized.
ALTER TABLE conserved_limit DROP CONSTRAINT conserved_limit_kind_check,
  ADD CONSTRAINT conserved_limit_kind_check CHECK (kind IN ('LINE', 'OFFER', 'GUARANTOR', 'BRIDGE_FUND'));
CREATE TABLE bridge_fund (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  reference     text,
  name          text NOT NULL,
  programme     text NOT NULL,
  capital_fen   bigint NOT NULL CHECK (capital_fen > 0),
  daily_ppm     int NOT NULL CHECK (daily_ppm >= 0),
  synthetic     boolean NOT NULL,
  source        text,
  CONSTRAINT bridge_fund_reference UNIQUE (owner_org, reference)
);
COMMENT ON TABLE bridge_fund IS 'A fund for bridge loans (应急转贷资金); whoever runs it owns it. Its capital is its conserved limit.';
COMMENT ON COLUMN bridge_fund.daily_ppm IS 'The price of a day, parts per million of the principal: 0.06 % is 600.';
CREATE INDEX bridge_fund_owner ON bridge_fund (owner_org, id);
ALTER TABLE bridge_fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE bridge_fund FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON bridge_fund FOR SELECT TO ${app}
  USING (
    hanqiao_role('enterprise') OR hanqiao_role('bank') OR hanqiao_role('guarantor')
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY owner_adds ON bridge_fund FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('guarantor'));
CREATE POLICY republish ON bridge_fund TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON bridge_fund TO ${app};
GRANT SELECT, UPDATE (event_version) ON bridge_fund TO ${worker};

CREATE TABLE bridge_loan (
  id                   uuid PRIMARY KEY,
  owner_org            uuid NOT NULL,
  firm_org             uuid NOT NULL,
  bank_org             uuid NOT NULL,
  revision             bigint NOT NULL,
  event_version        bigint NOT NULL,
  created_at           timestamptz NOT NULL,
  reference            text,
  fund_id              uuid NOT NULL REFERENCES bridge_fund (id),
  enterprise_id        uuid NOT NULL,
  bank_id              uuid NOT NULL REFERENCES bank (id),
  old_grant_id         uuid NOT NULL REFERENCES credit_grant (id),
  old_drawdown_id      uuid NOT NULL REFERENCES drawdown (id),
  principal_fen        bigint NOT NULL CHECK (principal_fen > 0),
  days                 int NOT NULL CHECK (days > 0),
  daily_ppm            int NOT NULL CHECK (daily_ppm >= 0),
  status               text NOT NULL CHECK (status IN (
    'ASKED', 'PROMISED', 'PAYMENT_PROPOSED', 'PAID_OUT', 'BOOKED', 'SENT_BACK', 'SETTLED', 'DECLINED', 'WITHDRAWN')),
  promise_number       text,
  new_grant_id         uuid REFERENCES credit_grant (id),
  promised_until       date,
  promised_at          timestamptz,
  payment_proposed_by  text,
  payment_confirmed_by text,
  paid_out_at          timestamptz,
  paid_out_on          date,
  due_on               date,
  booked_at            timestamptz,
  new_drawdown_id      uuid REFERENCES drawdown (id),
  repaid_from          text CHECK (repaid_from IN ('NEW_DRAWDOWN', 'RETURNED', 'FIRM')),
  cost_fen             bigint CHECK (cost_fen >= 0),
  ended_reason         text,
  ended_at             timestamptz,
  synthetic            boolean NOT NULL,
  source               text,
  CONSTRAINT bridge_loan_promise CHECK (
    num_nonnulls(promise_number, new_grant_id, promised_until, promised_at) IN (0, 4) AND new_grant_id <> old_grant_id
    AND (status IN ('ASKED', 'DECLINED', 'WITHDRAWN') OR new_grant_id IS NOT NULL)),
  CONSTRAINT bridge_loan_two_people CHECK (
    payment_confirmed_by <> payment_proposed_by
    AND num_nonnulls(payment_confirmed_by, paid_out_at, paid_out_on, due_on) IN (0, 4)),
  CONSTRAINT bridge_loan_paid CHECK (
    (status IN ('PAID_OUT', 'BOOKED', 'SENT_BACK', 'SETTLED')) = (paid_out_at IS NOT NULL)
    AND (payment_proposed_by IS NOT NULL) = (status = 'PAYMENT_PROPOSED' OR paid_out_at IS NOT NULL)
    AND (status <> 'BOOKED' OR booked_at IS NOT NULL)
    AND (status NOT IN ('SENT_BACK', 'SETTLED') OR repaid_from IS NOT NULL)
    AND (status = 'SETTLED') = (cost_fen IS NOT NULL)
    AND (coalesce(repaid_from, '') = 'NEW_DRAWDOWN') = (new_drawdown_id IS NOT NULL)),
  CONSTRAINT bridge_loan_ended CHECK (
    (status IN ('SETTLED', 'DECLINED', 'WITHDRAWN')) = (ended_at IS NOT NULL)
    AND (status = 'DECLINED') = (ended_reason IS NOT NULL))
);
COMMENT ON TABLE bridge_loan IS 'The fund (owner) pays for the days between an old loan of the firm and the new one its bank has promised.';
COMMENT ON COLUMN bridge_loan.new_grant_id IS 'The grant under which the bank lends again: it repays the fund before it pays anything else.';
CREATE UNIQUE INDEX bridge_loan_one_live ON bridge_loan (old_drawdown_id)
  WHERE status NOT IN ('SETTLED', 'DECLINED', 'WITHDRAWN');
CREATE UNIQUE INDEX bridge_loan_one_promised ON bridge_loan (new_grant_id)
  WHERE status NOT IN ('SETTLED', 'DECLINED', 'WITHDRAWN');
CREATE UNIQUE INDEX bridge_loan_repaid_once ON bridge_loan (new_drawdown_id);
CREATE INDEX bridge_loan_owner ON bridge_loan (owner_org, id);
CREATE INDEX bridge_loan_firm ON bridge_loan (firm_org, id);
CREATE INDEX bridge_loan_bank ON bridge_loan (bank_org, id);
CREATE INDEX bridge_loan_old_grant ON bridge_loan (old_grant_id);
CREATE INDEX bridge_loan_new_grant ON bridge_loan (new_grant_id);
ALTER TABLE bridge_loan ENABLE ROW LEVEL SECURITY;
ALTER TABLE bridge_loan FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON bridge_loan FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY firm_asks ON bridge_loan FOR INSERT TO ${app}
  WITH CHECK (firm_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY parties_edit ON bridge_loan FOR UPDATE TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank')))
  WITH CHECK (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank')));
CREATE POLICY republish ON bridge_loan TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON bridge_loan TO ${app};
GRANT SELECT, UPDATE (event_version) ON bridge_loan TO ${worker};
-- The fund looks at the loan it repays and at the grant that repays it; it changes neither.
CREATE POLICY bridge_reads ON credit_grant FOR SELECT TO ${app}
  USING (
    hanqiao_role('guarantor') AND status NOT IN ('PROPOSED', 'REJECTED')
    AND EXISTS (SELECT 1 FROM bridge_loan b WHERE b.owner_org = hanqiao_org()
      AND (b.old_grant_id = credit_grant.id OR b.new_grant_id = credit_grant.id)));

-- What waited for its decision before there were clocks has one from now on, for the steps that are still to come. The promise is
-- not counted backwards: nobody had given it. Ends hang on working days, which the service knows: it sets them when it starts.
ALTER TABLE deadline NO FORCE ROW LEVEL SECURITY;
ALTER TABLE loan_application NO FORCE ROW LEVEL SECURITY;
ALTER TABLE credit_offer NO FORCE ROW LEVEL SECURITY;
INSERT INTO deadline (id, aggregate_type, aggregate_id, stage, programme, owner_org, counterparty_org, responsible, started_at)
  SELECT (lpad(to_hex((1000 * extract(epoch FROM now()))::bigint), 12, '0') || '700' || s.step
      || '8' || substr(md5(random()::text), 1, 15))::uuid,
    'loan-application', a.id, s.stage, s.programme, a.owner_org, a.counterparty_org, a.bank_id, now()
  FROM loan_application a JOIN credit_offer o ON o.id = a.offer_id
    JOIN (VALUES
      (1, 'LOAN_CODE_135', 'ACCEPT'), (2, 'LOAN_CODE_135', 'CONTACT'), (3, 'LOAN_CODE_135', 'DECIDE'),
      (3, 'COORDINATION_MONTH', 'DECIDE')) AS s (step, programme, stage)
      ON s.programme = coalesce(o.clock_programme, 'LOAN_CODE_135')
  WHERE a.status IN ('SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW')
    AND CASE s.stage WHEN 'ACCEPT' THEN a.accepted_at IS NULL WHEN 'CONTACT' THEN a.due_diligence_at IS NULL ELSE true END
    AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.aggregate_id = a.id);
ALTER TABLE deadline FORCE ROW LEVEL SECURITY;
ALTER TABLE loan_application FORCE ROW LEVEL SECURITY;
ALTER TABLE credit_offer FORCE ROW LEVEL SECURITY;
