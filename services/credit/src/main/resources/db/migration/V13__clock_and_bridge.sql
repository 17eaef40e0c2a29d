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
