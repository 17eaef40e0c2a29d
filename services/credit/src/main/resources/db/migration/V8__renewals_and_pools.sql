-- Renewal without repaying principal: what is owed moves from an old draw to a new one, and no money does.
ALTER TABLE credit_grant
  ADD COLUMN carried_in_fen  bigint NOT NULL DEFAULT 0 CHECK (carried_in_fen >= 0),
  ADD COLUMN carried_out_fen bigint NOT NULL DEFAULT 0 CHECK (carried_out_fen >= 0),
  DROP CONSTRAINT credit_grant_stock_of_flows,
  DROP CONSTRAINT credit_grant_promise,
  DROP CONSTRAINT credit_grant_drawn_under_contract;
ALTER TABLE credit_grant
  ALTER COLUMN carried_in_fen DROP DEFAULT,
  ALTER COLUMN carried_out_fen DROP DEFAULT,
  ADD CONSTRAINT credit_grant_stock_of_flows CHECK (
    utilized_fen = disbursed_fen + carried_in_fen - repaid_fen - carried_out_fen),
  ADD CONSTRAINT credit_grant_promise CHECK (
    CASE WHEN status IN ('GRANTED', 'CONTRACT_PROPOSED', 'CONTRACTED')
      THEN limit_fen = granted_fen - CASE WHEN revolving THEN 0 ELSE repaid_fen + carried_out_fen END
      ELSE limit_fen = 0
    END),
  ADD CONSTRAINT credit_grant_drawn_under_contract CHECK (
    status IN ('CONTRACTED', 'SETTLED')
    OR (reserved_fen = 0 AND disbursed_fen = 0 AND carried_in_fen = 0));
COMMENT ON COLUMN credit_grant.carried_in_fen IS 'Fen; owed on old grants before and on this one since: neither disbursed nor repaid.';

-- The checks of a draw that name what carries over now; one of them has no name of its own.
DO $$
DECLARE
  unnamed text;
BEGIN
  SELECT conname INTO STRICT unnamed FROM pg_constraint
    WHERE conrelid = 'drawdown'::regclass AND contype = 'c'
      AND pg_get_constraintdef(oid) LIKE '%repaid_fen >= 0%repaid_fen <= disbursed_fen%'
      AND pg_get_constraintdef(oid) NOT LIKE '%status%';
  EXECUTE format('ALTER TABLE drawdown DROP CONSTRAINT %I', unnamed);
END $$;
ALTER TABLE drawdown
  ADD COLUMN carried_in_fen  bigint NOT NULL DEFAULT 0 CHECK (carried_in_fen >= 0),
  ADD COLUMN carried_out_fen bigint NOT NULL DEFAULT 0 CHECK (carried_out_fen >= 0),
  ADD COLUMN renews_grant_id uuid REFERENCES credit_grant (id),
  ADD COLUMN renews_draw_id  uuid REFERENCES drawdown (id),
  DROP CONSTRAINT drawdown_payment_check,
  DROP CONSTRAINT drawdown_status_check,
  DROP CONSTRAINT drawdown_conserved,
  DROP CONSTRAINT drawdown_matures,
  DROP CONSTRAINT drawdown_stage;
ALTER TABLE drawdown
  ALTER COLUMN carried_in_fen DROP DEFAULT,
  ALTER COLUMN carried_out_fen DROP DEFAULT,
  ADD CONSTRAINT drawdown_payment_check CHECK (payment IN ('ENTRUSTED', 'BORROWER_DIRECTED', 'RENEWAL')),
  ADD CONSTRAINT drawdown_status_check CHECK (status IN (
    'REQUESTED', 'PARTLY_DISBURSED', 'DISBURSED', 'OVERDUE', 'REPAID', 'RENEWED', 'DECLINED', 'CANCELLED')),
  ADD CONSTRAINT drawdown_renews CHECK (
    (payment = 'RENEWAL') = (renews_draw_id IS NOT NULL) AND (payment = 'RENEWAL') = (renews_grant_id IS NOT NULL)
    AND renews_grant_id <> grant_id
    AND CASE WHEN payment = 'RENEWAL' THEN disbursed_fen = 0 ELSE carried_in_fen = 0 END),
  ADD CONSTRAINT drawdown_conserved CHECK (
    requested_fen = reserved_fen + disbursed_fen + carried_in_fen + released_fen),
  ADD CONSTRAINT drawdown_repaid CHECK (
    repaid_fen >= 0 AND repaid_fen + carried_out_fen <= disbursed_fen + carried_in_fen),
  ADD CONSTRAINT drawdown_matures CHECK (
    (disbursed_fen + carried_in_fen > 0) = (matures_on IS NOT NULL)
    AND (matures_on IS NULL) = (first_matures_on IS NULL) AND first_matures_on <= matures_on),
  ADD CONSTRAINT drawdown_stage CHECK (
    CASE status
      WHEN 'REQUESTED' THEN reserved_fen = requested_fen
      WHEN 'PARTLY_DISBURSED' THEN reserved_fen > 0 AND disbursed_fen > 0
      WHEN 'DISBURSED' THEN reserved_fen = 0 AND disbursed_fen + carried_in_fen > repaid_fen AND carried_out_fen = 0
      WHEN 'OVERDUE' THEN reserved_fen = 0 AND disbursed_fen + carried_in_fen > repaid_fen AND carried_out_fen = 0
        AND overdue_since IS NOT NULL
      WHEN 'REPAID' THEN reserved_fen = 0 AND repaid_fen > 0 AND disbursed_fen + carried_in_fen = repaid_fen
      WHEN 'RENEWED' THEN reserved_fen = 0 AND carried_out_fen > 0
        AND disbursed_fen + carried_in_fen = repaid_fen + carried_out_fen
      ELSE released_fen = requested_fen
    END);
COMMENT ON COLUMN drawdown.renews_draw_id IS 'The old draw that this one takes over, of another grant of the same bank and firm.';

CREATE TABLE renewal (
  id               uuid PRIMARY KEY,
  old_drawdown_id  uuid NOT NULL UNIQUE REFERENCES drawdown (id),
  new_drawdown_id  uuid NOT NULL UNIQUE REFERENCES drawdown (id),
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  amount_fen       bigint NOT NULL CHECK (amount_fen > 0),
  proposed_by      text NOT NULL,
  confirmed_by     text NOT NULL,
  renewed_at       timestamptz NOT NULL,
  CONSTRAINT renewal_two_people CHECK (confirmed_by <> proposed_by)
);
COMMENT ON TABLE renewal IS 'A new draw took an old one over (无还本续贷): a fact, never changed. No money moved.';
ALTER TABLE renewal ENABLE ROW LEVEL SECURITY;
ALTER TABLE renewal FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON renewal FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY bank_adds ON renewal FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('bank'));
GRANT SELECT, INSERT ON renewal TO ${app};

-- Risk compensation pools: an operator's, behind offers of banks.
CREATE TABLE risk_pool (
  id                uuid PRIMARY KEY,
  owner_org         uuid NOT NULL,
  revision          bigint NOT NULL,
  event_version     bigint NOT NULL,
  created_at        timestamptz NOT NULL,
  reference         text,
  name              text NOT NULL,
  fund_fen          bigint NOT NULL CHECK (fund_fen > 0),
  warn_ppm          int NOT NULL CHECK (warn_ppm > 0),
  suspend_ppm       int NOT NULL,
  rule_document     text NOT NULL,
  rule_clause       text NOT NULL,
  offer_ids         uuid[] NOT NULL CHECK (cardinality(offer_ids) BETWEEN 1 AND 100),
  status            text NOT NULL CHECK (status IN ('OPEN', 'WARNED', 'SUSPENDED')),
  status_since      timestamptz NOT NULL,
  resumed_by        text,
  outstanding_fen   bigint NOT NULL CHECK (outstanding_fen >= 0),
  paid_fen          bigint NOT NULL CHECK (paid_fen BETWEEN 0 AND fund_fen),
  proposed_fen      bigint CHECK (proposed_fen > 0),
  proposed_grant_id uuid REFERENCES credit_grant (id),
  proposed_by       text,
  synthetic         boolean NOT NULL,
  source            text,
  CONSTRAINT risk_pool_reference UNIQUE (owner_org, reference),
  CONSTRAINT risk_pool_lines CHECK (suspend_ppm > warn_ppm),
  CONSTRAINT risk_pool_proposed CHECK (num_nonnulls(proposed_fen, proposed_grant_id, proposed_by) IN (0, 3)),
  -- Whatever suspends it is enough by itself; what lets it go on is a person's.
  CONSTRAINT risk_pool_measured CHECK (
    status = 'SUSPENDED' OR paid_fen = 0
    OR paid_fen::numeric * 1000000 < outstanding_fen::numeric * suspend_ppm)
);
COMMENT ON TABLE risk_pool IS 'A risk compensation pool (风险补偿资金池): payouts over what is owed warn, then suspend new loans.';
COMMENT ON COLUMN risk_pool.warn_ppm IS 'Parts per million: 5 % is 50000. The document and clause beside it say so.';
COMMENT ON COLUMN risk_pool.outstanding_fen IS 'Fen; what was owed on loans under its offers when it was last measured.';
CREATE INDEX risk_pool_offers ON risk_pool USING gin (offer_ids);
ALTER TABLE risk_pool ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_pool FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON risk_pool FOR SELECT TO ${app}
  USING (hanqiao_role('bank') OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY operator_adds ON risk_pool FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('operator'));
CREATE POLICY operator_edits ON risk_pool FOR UPDATE TO ${app} USING (hanqiao_role('operator'));
CREATE POLICY measure ON risk_pool TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON risk_pool TO ${app};
GRANT SELECT, UPDATE (event_version, status, status_since, outstanding_fen) ON risk_pool TO ${worker};

CREATE TABLE pool_payout (
  id           uuid PRIMARY KEY,
  pool_id      uuid NOT NULL REFERENCES risk_pool (id),
  grant_id     uuid NOT NULL REFERENCES credit_grant (id),
  amount_fen   bigint NOT NULL CHECK (amount_fen > 0),
  proposed_by  text NOT NULL,
  confirmed_by text NOT NULL,
  paid_at      timestamptz NOT NULL,
  CONSTRAINT pool_payout_two_people CHECK (confirmed_by <> proposed_by)
);
COMMENT ON TABLE pool_payout IS 'What a pool paid for a loan that failed: a fact, never changed.';
CREATE INDEX pool_payout_pool ON pool_payout (pool_id);
ALTER TABLE pool_payout ENABLE ROW LEVEL SECURITY;
ALTER TABLE pool_payout FORCE ROW LEVEL SECURITY;
CREATE POLICY bureau ON pool_payout FOR SELECT TO ${app}
  USING (hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY operator_adds ON pool_payout FOR INSERT TO ${app} WITH CHECK (hanqiao_role('operator'));
CREATE POLICY tell ON pool_payout FOR SELECT TO ${worker} USING (true);
GRANT SELECT, INSERT ON pool_payout TO ${app};
GRANT SELECT ON pool_payout TO ${worker};

ALTER TABLE credit_offer ADD COLUMN pool_registered boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN credit_offer.pool_registered IS 'Whether a registered pool says if new loans are taken, and no longer the bank.';
GRANT UPDATE (pool_registered) ON credit_offer TO ${worker};
