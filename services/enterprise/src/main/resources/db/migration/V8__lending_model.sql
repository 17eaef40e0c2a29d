-- What a lender's product asks of a firm and of a need. Null is unknown, never zero and never no.
ALTER TABLE enterprise
  ADD unpledged_invention_patents int CHECK (unpledged_invention_patents >= 0),
  ADD knowledge_value_grade       text CHECK (knowledge_value_grade IN ('A', 'B', 'C', 'D', 'E')),
  ADD commercial_value_grade      text CHECK (commercial_value_grade IN ('A', 'B', 'C', 'D')),
  ADD talent_certified            boolean,
  ADD exporter                    boolean,
  ADD invoice_months              int CHECK (invoice_months BETWEEN 0 AND 600),
  ADD outstanding_loans_fen       bigint CHECK (outstanding_loans_fen >= 0),
  ADD equipment_renewal_listed    boolean,
  ADD CONSTRAINT enterprise_unpledged CHECK (unpledged_invention_patents <= invention_patents);
COMMENT ON COLUMN enterprise.outstanding_loans_fen IS 'Fen: a hundredth of a yuan.';

ALTER TABLE financing_need
  ADD collateral_values_fen      jsonb,
  ADD own_capital_percent        int CHECK (own_capital_percent BETWEEN 0 AND 100),
  ADD project_filed              boolean,
  ADD project_division_code      char(6),
  ADD park_listed                boolean,
  ADD accepts_warrant            boolean,
  ADD controller_guarantee       boolean,
  ADD existing_loan_bank_id      uuid,
  ADD existing_loan_matures_on   date,
  ADD existing_loan_normal       boolean,
  ADD rate_ceiling_lpr_spread_bp int CHECK (rate_ceiling_lpr_spread_bp BETWEEN -500 AND 2000),
  ADD CONSTRAINT financing_need_one_ceiling
    CHECK (rate_ceiling_ppm IS NULL OR rate_ceiling_lpr_spread_bp IS NULL),
  ADD CONSTRAINT financing_need_existing_loan
    CHECK ((existing_loan_bank_id IS NULL) = (existing_loan_matures_on IS NULL)
      AND (existing_loan_normal IS NULL OR existing_loan_bank_id IS NOT NULL));
COMMENT ON COLUMN financing_need.collateral_values_fen IS 'Fen by kind of collateral; null: none stated.';
COMMENT ON COLUMN financing_need.existing_loan_bank_id IS 'A bank of the credit service.';
