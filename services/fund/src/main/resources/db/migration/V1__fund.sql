CREATE TABLE fund_manager (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  reference     text,
  status        text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason text,
  closed_at     timestamptz,
  name          text NOT NULL,
  kind          text NOT NULL,
  division_code char(6),
  synthetic     boolean NOT NULL,
  source        text,
  CONSTRAINT fund_manager_reference UNIQUE (owner_org, reference),
  CONSTRAINT fund_manager_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN fund_manager.event_version IS 'Stays 0: name and kind travel in the events of the mandates.';

-- In every column from category on, null is "not stated": never zero, never a refusal.
CREATE TABLE fund (
  id                        uuid PRIMARY KEY,
  owner_org                 uuid NOT NULL,
  revision                  bigint NOT NULL,
  event_version             bigint NOT NULL,
  created_at                timestamptz NOT NULL,
  reference                 text,
  manager_id                uuid NOT NULL REFERENCES fund_manager (id),
  status                    text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason             text,
  closed_at                 timestamptz,
  name                      text NOT NULL,
  structure                 text NOT NULL CHECK (structure IN ('FUND_OF_FUNDS', 'SUB_FUND', 'DIRECT_FUND')),
  category                  text,
  parent_fund_id            uuid REFERENCES fund (id),
  government_fund           boolean,
  look_through              boolean,
  established_on            date,
  life_years                int CHECK (life_years BETWEEN 1 AND 99),
  commitment_fen            bigint CHECK (commitment_fen >= 0),
  government_commitment_fen bigint CHECK (government_commitment_fen >= 0),
  social_commitment_fen     bigint CHECK (social_commitment_fen >= 0),
  paid_in_fen               bigint CHECK (paid_in_fen >= 0),
  invested_fen              bigint CHECK (invested_fen >= 0),
  reserved_fen              bigint CHECK (reserved_fen >= 0),
  synthetic                 boolean NOT NULL,
  source                    text,
  CONSTRAINT fund_reference UNIQUE (owner_org, reference),
  CONSTRAINT fund_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT fund_parent CHECK (
    parent_fund_id IS NULL OR (parent_fund_id <> id AND structure <> 'DIRECT_FUND')),
  CONSTRAINT fund_look_through CHECK (look_through IS NOT TRUE OR structure = 'FUND_OF_FUNDS'),
  CONSTRAINT fund_paid_in CHECK (paid_in_fen <= commitment_fen),
  CONSTRAINT fund_used CHECK (coalesce(invested_fen, 0) + coalesce(reserved_fen, 0) <= paid_in_fen),
  CONSTRAINT fund_shares CHECK (government_commitment_fen + social_commitment_fen = commitment_fen)
);
COMMENT ON TABLE fund IS 'Commitment, its shares, paid-in, invested and reserved are different numbers and never added across kinds.';
COMMENT ON COLUMN fund.commitment_fen IS 'Fen: a hundredth of a yuan.';
COMMENT ON COLUMN fund.event_version IS 'Stays 0: what others may know of a fund travels in the events of its mandates.';
CREATE INDEX fund_owner ON fund (owner_org, id);
CREATE INDEX fund_of_manager ON fund (manager_id);
CREATE INDEX fund_children ON fund (parent_fund_id);

CREATE TABLE mandate (
  id                         uuid PRIMARY KEY,
  owner_org                  uuid NOT NULL,
  revision                   bigint NOT NULL,
  event_version              bigint NOT NULL,
  created_at                 timestamptz NOT NULL,
  reference                  text,
  fund_id                    uuid NOT NULL REFERENCES fund (id),
  status                     text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason              text,
  closed_at                  timestamptz,
  name                       text NOT NULL,
  in_force                   boolean NOT NULL,
  instruments                text[] NOT NULL CHECK (cardinality(instruments) > 0),
  stages                     text[] CHECK (cardinality(stages) > 0),
  sectors                    text[] CHECK (cardinality(sectors) > 0),
  ticket_min_fen             bigint CHECK (ticket_min_fen > 0),
  ticket_max_fen             bigint CHECK (ticket_max_fen > 0),
  max_valuation_fen          bigint CHECK (max_valuation_fen > 0),
  regions                    text[] CHECK (cardinality(regions) > 0),
  management_districts       text[] CHECK (cardinality(management_districts) > 0),
  boards                     text[] CHECK (cardinality(boards) > 0),
  excluded_sectors           text[] CHECK (cardinality(excluded_sectors) > 0),
  exclusions                 text,
  local_reinvestment_percent int CHECK (local_reinvestment_percent BETWEEN 1 AND 1000),
  valid_from                 date,
  valid_until                date,
  synthetic                  boolean NOT NULL,
  source                     text,
  CONSTRAINT mandate_reference UNIQUE (owner_org, reference),
  CONSTRAINT mandate_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT mandate_tickets CHECK (ticket_min_fen <= ticket_max_fen),
  CONSTRAINT mandate_validity CHECK (valid_from <= valid_until)
);
COMMENT ON COLUMN mandate.ticket_min_fen IS 'Fen: a hundredth of a yuan.';
COMMENT ON COLUMN mandate.local_reinvestment_percent IS 'Percent of the money the region put in; null: none is asked for.';
CREATE INDEX mandate_owner ON mandate (owner_org, id);
CREATE INDEX mandate_of_fund ON mandate (fund_id);

-- A projection of enterprise.financing-need: no more of a need than who must be asked.
CREATE TABLE direct_financing_need (
  id        uuid PRIMARY KEY,
  owner_org uuid NOT NULL,
  status    text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  version   bigint NOT NULL
);
COMMENT ON COLUMN direct_financing_need.version IS 'Of the newest event heard.';

CREATE TABLE approach (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  mandate_id       uuid NOT NULL REFERENCES mandate (id),
  need_id          uuid NOT NULL,
  status           text NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  ended_reason     text,
  ended_at         timestamptz,
  note             text,
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT approach_reference UNIQUE (owner_org, reference),
  CONSTRAINT approach_ended CHECK ((status = 'OPEN') = (ended_at IS NULL)),
  CONSTRAINT approach_reason CHECK ((status IN ('DECLINED', 'WITHDRAWN')) = (ended_reason IS NOT NULL))
);
COMMENT ON COLUMN approach.need_id IS 'A direct financing need; the row stays when the projection forgets the need.';
CREATE UNIQUE INDEX approach_one_open ON approach (mandate_id, need_id) WHERE status = 'OPEN';
CREATE INDEX approach_owner ON approach (owner_org, id);
CREATE INDEX approach_counterparty ON approach (counterparty_org, id);
CREATE INDEX approach_of_need ON approach (need_id);

-- Managers, funds and mandates are public to whoever signed in; their owner and the bureau write.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['fund_manager', 'fund', 'mandate'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO ${app} USING (hanqiao_org() IS NOT NULL)', name);
    EXECUTE format(
      'CREATE POLICY owner_adds ON %I FOR INSERT TO ${app}'
      ' WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role(''fund'')) OR hanqiao_role(''operator''))', name);
    EXECUTE format(
      'CREATE POLICY owner_edits ON %I FOR UPDATE TO ${app}'
      ' USING ((owner_org = hanqiao_org() AND hanqiao_role(''fund'')) OR hanqiao_role(''operator''))'
      ' WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role(''fund'')) OR hanqiao_role(''operator''))', name);
    EXECUTE format('CREATE POLICY republish ON %I TO ${worker} USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${app}', name);
    EXECUTE format('GRANT SELECT ON %I TO ${worker}', name);
  END LOOP;
END $$;
GRANT UPDATE (event_version) ON mandate TO ${worker};

ALTER TABLE direct_financing_need ENABLE ROW LEVEL SECURITY;
ALTER TABLE direct_financing_need FORCE ROW LEVEL SECURITY;
-- Read by who opens an approach, to know whom it goes to; written by the subscription alone.
CREATE POLICY approachers ON direct_financing_need FOR SELECT TO ${app}
  USING (hanqiao_role('fund') OR hanqiao_role('operator'));
CREATE POLICY heard ON direct_financing_need TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT ON direct_financing_need TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON direct_financing_need TO ${worker};

ALTER TABLE approach ENABLE ROW LEVEL SECURITY;
ALTER TABLE approach FORCE ROW LEVEL SECURITY;
-- The parties of an approach: the fund that makes it, the firm that is asked; the bureau and the auditor look on.
CREATE POLICY parties ON approach FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() OR counterparty_org = hanqiao_org()
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY fund_adds ON approach FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('fund')) OR hanqiao_role('operator'));
CREATE POLICY parties_edit ON approach FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('fund'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('fund'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise')));
CREATE POLICY republish ON approach TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON approach TO ${app};
GRANT SELECT, UPDATE (event_version) ON approach TO ${worker};
