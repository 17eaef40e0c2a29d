ALTER TABLE bank ADD COLUMN max_per_firm_fen bigint CHECK (max_per_firm_fen > 0);
COMMENT ON COLUMN bank.max_per_firm_fen IS 'Fen; the most the bank says it lends to one firm.';

-- In every column, as in those before, null is "not stated": never zero, never a refusal.
ALTER TABLE credit_offer
  ADD COLUMN product_form                          text,
  ADD COLUMN fee_ppm                               int CHECK (fee_ppm >= 0),
  ADD COLUMN subsidy_ppm                           int CHECK (subsidy_ppm >= 0),
  ADD COLUMN enterprise_sizes                      text[],
  ADD COLUMN min_innovation_points                 int CHECK (min_innovation_points BETWEEN 0 AND 100),
  ADD COLUMN grade_ceiling                         text,
  ADD COLUMN talent_required                       boolean,
  ADD COLUMN min_invoice_months                    int CHECK (min_invoice_months >= 0),
  ADD COLUMN min_unpledged_invention_patents       int CHECK (min_unpledged_invention_patents >= 0),
  ADD COLUMN institutional_round_within_months     int CHECK (institutional_round_within_months > 0),
  ADD COLUMN exporter_required                     boolean,
  ADD COLUMN chains                                text[],
  ADD COLUMN chain_positions                       text[],
  ADD COLUMN max_lending_banks                     int CHECK (max_lending_banks >= 0),
  ADD COLUMN max_outstanding_loans_revenue_percent int
    CHECK (max_outstanding_loans_revenue_percent BETWEEN 0 AND 1000),
  ADD COLUMN renewal_within_days                   int CHECK (renewal_within_days >= 0),
  ADD COLUMN refused_flags                         text[],
  ADD COLUMN loan_to_value                         jsonb CHECK (jsonb_typeof(loan_to_value) = 'array'),
  ADD COLUMN amount_per_patent_max_fen             bigint CHECK (amount_per_patent_max_fen > 0),
  ADD COLUMN anchor_edge                           text,
  ADD COLUMN anchor_enterprise_ids                 uuid[],
  ADD COLUMN controller_guarantee_required         boolean,
  ADD COLUMN guarantor_ids                         uuid[],
  ADD COLUMN warrant_required                      boolean,
  ADD COLUMN area_basis                            text,
  ADD COLUMN min_own_capital_percent               int CHECK (min_own_capital_percent BETWEEN 0 AND 99),
  ADD COLUMN project_filing_required               boolean,
  ADD COLUMN park_list_required                    boolean,
  ADD COLUMN equipment_list_required               boolean,
  ADD COLUMN green_catalogue_version               text,
  ADD COLUMN green_catalogue_codes                 text[],
  ADD COLUMN headroom_fen                          bigint CHECK (headroom_fen >= 0),
  ADD COLUMN risk_pool_suspended                   boolean,
  ADD COLUMN conditions                            jsonb CHECK (jsonb_typeof(conditions) = 'array'),
  ADD CONSTRAINT credit_offer_anchors CHECK (anchor_enterprise_ids IS NULL OR anchor_edge IS NOT NULL),
  ADD CONSTRAINT credit_offer_green CHECK (
    green_catalogue_codes IS NULL OR green_catalogue_version IS NOT NULL);
COMMENT ON COLUMN credit_offer.loan_to_value IS 'Assets, each once, with whole percent of their value.';
COMMENT ON COLUMN credit_offer.conditions IS 'Conditions of the bank''s own: title and CEL expression.';
COMMENT ON COLUMN credit_offer.headroom_fen IS 'Fen; what the offer can still lend. May be below the smallest loan.';

-- Lessors keep what is a lessor's, banks what is a bank's: a lease is a lessor's and nobody else's.
ALTER POLICY readers ON bank
  USING (
    hanqiao_role('enterprise') OR hanqiao_role('bank') OR hanqiao_role('lessor')
    OR hanqiao_role('guarantor') OR hanqiao_role('operator') OR hanqiao_role('auditor'));
ALTER POLICY owner_adds ON bank
  WITH CHECK (
    (owner_org = hanqiao_org() AND hanqiao_role(CASE kind WHEN 'LESSOR' THEN 'lessor' ELSE 'bank' END))
    OR hanqiao_role('operator'));
ALTER POLICY owner_edits ON bank
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role(CASE kind WHEN 'LESSOR' THEN 'lessor' ELSE 'bank' END))
    OR hanqiao_role('operator'))
  WITH CHECK (
    (owner_org = hanqiao_org() AND hanqiao_role(CASE kind WHEN 'LESSOR' THEN 'lessor' ELSE 'bank' END))
    OR hanqiao_role('operator'));
ALTER POLICY readers ON credit_offer
  USING (
    hanqiao_role('operator') OR hanqiao_role('auditor')
    OR (owner_org = hanqiao_org() AND (hanqiao_role('bank') OR hanqiao_role('lessor')))
    OR (status = 'OPEN'
      AND (hanqiao_role('enterprise') OR hanqiao_role('bank') OR hanqiao_role('lessor')
        OR hanqiao_role('guarantor'))));
ALTER POLICY owner_adds ON credit_offer
  WITH CHECK (
    (owner_org = hanqiao_org()
      AND hanqiao_role(CASE product_form WHEN 'FINANCE_LEASE' THEN 'lessor' ELSE 'bank' END))
    OR hanqiao_role('operator'));
ALTER POLICY owner_edits ON credit_offer
  USING (
    (owner_org = hanqiao_org()
      AND hanqiao_role(CASE product_form WHEN 'FINANCE_LEASE' THEN 'lessor' ELSE 'bank' END))
    OR hanqiao_role('operator'))
  WITH CHECK (
    (owner_org = hanqiao_org()
      AND hanqiao_role(CASE product_form WHEN 'FINANCE_LEASE' THEN 'lessor' ELSE 'bank' END))
    OR hanqiao_role('operator'));
