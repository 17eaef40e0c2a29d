-- What a firm could solve for others. Null: the firm does not state it.
CREATE TABLE capability (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  enterprise_id    uuid NOT NULL REFERENCES enterprise (id),
  status           text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason    text,
  closed_at        timestamptz,
  title            text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  text             text NOT NULL CHECK (char_length(text) BETWEEN 10 AND 4000),
  sectors          text[],
  ipc              text[],
  maturity_from    text CHECK (maturity_from IN ('LAB', 'BENCH', 'PILOT', 'PRODUCTION')),
  maturity_to      text CHECK (maturity_to IN ('LAB', 'BENCH', 'PILOT', 'PRODUCTION')),
  min_budget_fen   bigint CHECK (min_budget_fen >= 0),
  available_months int CHECK (available_months BETWEEN 1 AND 120),
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT capability_reference UNIQUE (owner_org, reference),
  CONSTRAINT capability_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT capability_maturity CHECK (
    array_position(ARRAY['LAB', 'BENCH', 'PILOT', 'PRODUCTION'], maturity_from)
      <= array_position(ARRAY['LAB', 'BENCH', 'PILOT', 'PRODUCTION'], maturity_to))
);
COMMENT ON COLUMN capability.min_budget_fen IS 'Fen: a hundredth of a yuan.';
CREATE INDEX capability_owner ON capability (owner_org, id);
CREATE INDEX capability_enterprise ON capability (enterprise_id, id);
ALTER TABLE capability ENABLE ROW LEVEL SECURITY;
ALTER TABLE capability FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON capability TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY auditor_reads ON capability FOR SELECT TO ${app} USING (hanqiao_role('auditor'));
CREATE POLICY republish ON capability TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON capability TO ${app};
GRANT SELECT, UPDATE (event_version) ON capability TO ${worker};
