CREATE TABLE bank (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  reference     text,
  name          text NOT NULL,
  kind          text NOT NULL,
  synthetic     boolean NOT NULL,
  source        text,
  CONSTRAINT bank_reference UNIQUE (owner_org, reference)
);
COMMENT ON COLUMN bank.event_version IS 'Stays 0: name and kind travel in the events of the offers.';
ALTER TABLE bank ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank FORCE ROW LEVEL SECURITY;
-- Who banks are is public to every trade of the platform; nobody else's name is anybody's to change.
CREATE POLICY readers ON bank FOR SELECT TO ${app}
  USING (hanqiao_role('enterprise') OR hanqiao_role('bank') OR hanqiao_role('operator'));
CREATE POLICY owner_adds ON bank FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON bank FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'));
CREATE POLICY republish ON bank TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON bank TO ${app};
GRANT SELECT ON bank TO ${worker};

-- In every column from purposes to valid_until, null is "not stated": never zero, never a refusal.
CREATE TABLE credit_offer (
  id                           uuid PRIMARY KEY,
  owner_org                    uuid NOT NULL,
  revision                     bigint NOT NULL,
  event_version                bigint NOT NULL,
  created_at                   timestamptz NOT NULL,
  reference                    text,
  bank_id                      uuid NOT NULL REFERENCES bank (id),
  status                       text NOT NULL CHECK (status IN ('OPEN', 'WITHDRAWN')),
  withdrawn_reason             text,
  withdrawn_at                 timestamptz,
  name                         text NOT NULL,
  in_force                     boolean NOT NULL,
  purposes                     text[],
  amount_min_fen               bigint CHECK (amount_min_fen > 0),
  amount_max_fen               bigint CHECK (amount_max_fen > 0),
  term_min_months              int CHECK (term_min_months BETWEEN 1 AND 360),
  term_max_months              int CHECK (term_max_months BETWEEN 1 AND 360),
  rate_kind                    text CHECK (rate_kind IN ('LPR_SPREAD', 'FIXED')),
  rate_min_bp                  int CHECK (rate_min_bp BETWEEN -500 AND 3000),
  rate_max_bp                  int CHECK (rate_max_bp BETWEEN -500 AND 3000),
  rate_min_ppm                 int CHECK (rate_min_ppm >= 0),
  rate_max_ppm                 int CHECK (rate_max_ppm >= 0),
  security_types               text[],
  collateral                   text[],
  decision_days                int CHECK (decision_days >= 0),
  service_divisions            text[],
  service_management_districts text[],
  industries                   text[],
  min_tier                     text,
  min_age_months               int CHECK (min_age_months >= 0),
  max_age_months               int CHECK (max_age_months >= 0),
  max_debt_ratio_percent       int CHECK (max_debt_ratio_percent BETWEEN 0 AND 1000),
  tax_grades                   text[],
  min_annual_revenue_fen       bigint CHECK (min_annual_revenue_fen >= 0),
  max_annual_revenue_fen       bigint CHECK (max_annual_revenue_fen >= 0),
  amount_cap_revenue_percent   int CHECK (amount_cap_revenue_percent BETWEEN 1 AND 1000),
  first_time_borrowers_only    boolean,
  high_tech_required           boolean,
  min_invention_patents        int CHECK (min_invention_patents >= 0),
  stated_conditions            text,
  valid_from                   date,
  valid_until                  date,
  synthetic                    boolean NOT NULL,
  source                       text,
  CONSTRAINT credit_offer_reference UNIQUE (owner_org, reference),
  CONSTRAINT credit_offer_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
  CONSTRAINT credit_offer_amounts CHECK (amount_min_fen <= amount_max_fen),
  CONSTRAINT credit_offer_terms CHECK (term_min_months <= term_max_months),
  CONSTRAINT credit_offer_ages CHECK (min_age_months <= max_age_months),
  CONSTRAINT credit_offer_revenues CHECK (min_annual_revenue_fen <= max_annual_revenue_fen),
  CONSTRAINT credit_offer_validity CHECK (valid_from <= valid_until),
  CONSTRAINT credit_offer_rate CHECK (
    (rate_min_bp <= rate_max_bp) IS NOT FALSE AND (rate_min_ppm <= rate_max_ppm) IS NOT FALSE
    AND CASE rate_kind
      WHEN 'LPR_SPREAD' THEN num_nonnulls(rate_min_bp, rate_max_bp) > 0
        AND num_nonnulls(rate_min_ppm, rate_max_ppm) = 0
      WHEN 'FIXED' THEN num_nonnulls(rate_min_ppm, rate_max_ppm) > 0
        AND num_nonnulls(rate_min_bp, rate_max_bp) = 0
      ELSE num_nonnulls(rate_min_bp, rate_max_bp, rate_min_ppm, rate_max_ppm) = 0
    END)
);
COMMENT ON COLUMN credit_offer.amount_min_fen IS 'Fen: a hundredth of a yuan.';
COMMENT ON COLUMN credit_offer.rate_min_ppm IS 'Parts per million a year: 3.85 % is 38500.';
COMMENT ON COLUMN credit_offer.rate_min_bp IS 'Basis points above the loan prime rate, below if negative.';
CREATE INDEX credit_offer_owner ON credit_offer (owner_org, id);
CREATE INDEX credit_offer_bank ON credit_offer (bank_id);
ALTER TABLE credit_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_offer FORCE ROW LEVEL SECURITY;
-- An open offer is published: every trade reads it. A withdrawn one is between the bank and the bureau.
CREATE POLICY readers ON credit_offer FOR SELECT TO ${app}
  USING (
    hanqiao_role('operator')
    OR (owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (status = 'OPEN' AND (hanqiao_role('enterprise') OR hanqiao_role('bank'))));
CREATE POLICY owner_adds ON credit_offer FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON credit_offer FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('bank')) OR hanqiao_role('operator'));
CREATE POLICY republish ON credit_offer TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON credit_offer TO ${app};
GRANT SELECT, UPDATE (event_version) ON credit_offer TO ${worker};
