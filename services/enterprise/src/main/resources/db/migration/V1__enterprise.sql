CREATE TABLE enterprise (
  id                    uuid PRIMARY KEY,
  owner_org             uuid NOT NULL,
  revision              bigint NOT NULL,
  event_version         bigint NOT NULL,
  created_at            timestamptz NOT NULL,
  reference             text,
  uscc                  char(18) NOT NULL,
  uscc_admitted_reason  text,
  name                  text NOT NULL,
  division_code         char(6) NOT NULL,
  management_district   text,
  industry_code         text NOT NULL,
  tier                  text,
  tier_valid_until      date,
  established_on        date,
  staff                 int CHECK (staff >= 0),
  annual_revenue_fen    bigint CHECK (annual_revenue_fen >= 0),
  total_assets_fen      bigint CHECK (total_assets_fen >= 0),
  debt_ratio_percent    int CHECK (debt_ratio_percent BETWEEN 0 AND 1000),
  tax_grade             text,
  high_tech_enterprise  boolean,
  invention_patents     int CHECK (invention_patents >= 0),
  first_time_borrower   boolean,
  lending_banks         int CHECK (lending_banks >= 0),
  negative_flags        text[] NOT NULL DEFAULT '{}',
  synthetic             boolean NOT NULL,
  source                text,
  CONSTRAINT enterprise_uscc UNIQUE (uscc),
  CONSTRAINT enterprise_reference UNIQUE (owner_org, reference)
);
COMMENT ON COLUMN enterprise.annual_revenue_fen IS 'Fen: a hundredth of a yuan.';
ALTER TABLE enterprise ENABLE ROW LEVEL SECURITY;
ALTER TABLE enterprise FORCE ROW LEVEL SECURITY;
-- The parties of an enterprise: itself, and the bureau that keeps the ladder.
CREATE POLICY party ON enterprise TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY republish ON enterprise TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON enterprise TO ${app};
GRANT SELECT, UPDATE (event_version) ON enterprise TO ${worker};

CREATE TABLE financing_need (
  id                 uuid PRIMARY KEY,
  owner_org          uuid NOT NULL,
  revision           bigint NOT NULL,
  event_version      bigint NOT NULL,
  created_at         timestamptz NOT NULL,
  reference          text,
  enterprise_id      uuid NOT NULL REFERENCES enterprise (id),
  status             text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason      text,
  closed_at          timestamptz,
  purpose            text,
  amount_fen         bigint NOT NULL CHECK (amount_fen > 0),
  term_months        int CHECK (term_months BETWEEN 1 AND 360),
  rate_ceiling_ppm   int CHECK (rate_ceiling_ppm >= 0),
  security_types     text[] CHECK (cardinality(security_types) > 0),
  collateral         text[] NOT NULL,
  needed_within_days int CHECK (needed_within_days > 0),
  synthetic          boolean NOT NULL,
  source             text,
  CONSTRAINT financing_need_reference UNIQUE (owner_org, reference),
  CONSTRAINT financing_need_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN financing_need.purpose IS 'Null: the source of the record does not say.';
COMMENT ON COLUMN financing_need.term_months IS 'Null: the source of the record does not say.';
COMMENT ON COLUMN financing_need.security_types IS 'Null: the source of the record does not say.';
CREATE INDEX financing_need_owner ON financing_need (owner_org, id);
ALTER TABLE financing_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE financing_need FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON financing_need TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY republish ON financing_need TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON financing_need TO ${app};
GRANT SELECT, UPDATE (event_version) ON financing_need TO ${worker};
