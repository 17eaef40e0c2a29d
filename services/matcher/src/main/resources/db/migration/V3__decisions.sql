-- Rulebooks are published while the service runs, by operators; what is published is never changed.
ALTER TABLE rulebook ADD COLUMN published_by text NOT NULL DEFAULT 'RELEASE'
  CHECK (published_by IN ('RELEASE', 'OPERATOR'));
ALTER TABLE rulebook ALTER COLUMN published_by DROP DEFAULT;
ALTER TABLE rulebook ENABLE ROW LEVEL SECURITY;
ALTER TABLE rulebook FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON rulebook FOR SELECT TO ${app} USING (true);
CREATE POLICY operator_publishes ON rulebook FOR INSERT TO ${app}
  WITH CHECK (hanqiao_role('operator') AND published_by = 'OPERATOR');
CREATE POLICY release ON rulebook TO ${worker} USING (true) WITH CHECK (true);
GRANT INSERT ON rulebook TO ${app};

-- What somebody acted on: all that the rules saw, and what they explained. Put in once, never changed.
CREATE TABLE decision (
  id              uuid PRIMARY KEY,
  market          text NOT NULL,
  demand_id       uuid NOT NULL,
  supply_id       uuid NOT NULL,
  owner_org       uuid NOT NULL,
  supply_org      uuid NOT NULL,
  action          text NOT NULL CHECK (action IN ('APPLY', 'APPROACH', 'INVITE', 'DECLINE', 'PROPOSE')),
  side            text NOT NULL CHECK (side IN ('DEMAND', 'SUPPLY')),
  note            text,
  subject         text,
  source_id       uuid UNIQUE,
  acted_at        timestamptz NOT NULL,
  recorded_at     timestamptz NOT NULL,
  rulebook        text NOT NULL,
  rulebook_sha256 text NOT NULL,
  as_of           date NOT NULL,
  eligible        boolean NOT NULL,
  list_version    bigint,
  list_rank       int,
  demand_facts    text NOT NULL,
  supply_facts    text NOT NULL,
  explanation     text NOT NULL,
  demand_view     text NOT NULL,
  sealed          boolean NOT NULL DEFAULT false,
  trace_id        text
);
COMMENT ON COLUMN decision.owner_org IS 'The demand''s owner: the only party that reads this row.';
COMMENT ON COLUMN decision.side IS 'Which side acted.';
COMMENT ON COLUMN decision.subject IS 'Pseudonymous; null where another service told of the act.';
COMMENT ON COLUMN decision.source_id IS 'The approach, proposal or secondment that was the act.';
COMMENT ON COLUMN decision.demand_facts IS 'Canonical JSON, text and not jsonb: it is hashed and compared.';
COMMENT ON COLUMN decision.sealed IS 'A proposal to a challenge: its sponsor may not learn who proposed.';
CREATE INDEX decision_demand ON decision (demand_id);
ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_reads ON decision FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() AND NOT sealed);
CREATE POLICY owner_decides ON decision FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND side = 'DEMAND');
CREATE POLICY hears ON decision TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON decision TO ${app}, ${worker};

-- The same act as the supply's owner may know it: made of its own facts and of what it is told of the demand.
CREATE TABLE supply_decision (
  id              uuid PRIMARY KEY REFERENCES decision,
  owner_org       uuid NOT NULL,
  supply_facts    text NOT NULL,
  supply_view     text NOT NULL
);
ALTER TABLE supply_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE supply_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_reads ON supply_decision FOR SELECT TO ${app} USING (owner_org = hanqiao_org());
CREATE POLICY decider_tells ON supply_decision FOR INSERT TO ${app}
  WITH CHECK (EXISTS (SELECT FROM decision d WHERE d.id = supply_decision.id
    AND d.owner_org = hanqiao_org() AND d.supply_org = supply_decision.owner_org));
CREATE POLICY hears ON supply_decision TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON supply_decision TO ${app}, ${worker};

-- How often an organisation may still ask what an offer would reach: one allowance for all replicas.
CREATE TABLE preview_allowance (
  org       uuid PRIMARY KEY,
  remaining numeric NOT NULL CHECK (remaining >= 0),
  as_at     timestamptz NOT NULL
);
ALTER TABLE preview_allowance ENABLE ROW LEVEL SECURITY;
ALTER TABLE preview_allowance FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON preview_allowance TO ${app} USING (org = hanqiao_org()) WITH CHECK (org = hanqiao_org());
GRANT SELECT, INSERT, UPDATE ON preview_allowance TO ${app};
