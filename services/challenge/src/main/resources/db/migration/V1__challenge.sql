-- In every column that may be null, null is "not stated": never zero, never a refusal.
CREATE TABLE challenge (
  id                    uuid PRIMARY KEY,
  owner_org             uuid NOT NULL,
  revision              bigint NOT NULL,
  event_version         bigint NOT NULL,
  created_at            timestamptz NOT NULL,
  reference             text,
  status                text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason         text,
  closed_at             timestamptz,
  kind                  text NOT NULL,
  title                 text NOT NULL,
  background            text,
  requirements          text[],
  indicators            jsonb,
  sectors               text[],
  ipc                   text[],
  sponsor_name          text,
  sponsor_kind          text,
  sponsor_enterprise_id uuid,
  division_code         text,
  visibility            text NOT NULL CHECK (visibility IN ('PUBLIC', 'ANONYMOUS', 'POINT_TO_POINT')),
  invited_orgs          uuid[],
  conflict_orgs         uuid[],
  solver_kinds          text[],
  selection_mode        text NOT NULL,
  maturity_in           text,
  maturity_out          text,
  trl_in                int CHECK (trl_in BETWEEN 1 AND 9),
  trl_out               int CHECK (trl_out BETWEEN 1 AND 9),
  budget_fen            bigint CHECK (budget_fen > 0),
  budget_note           text,
  months                int CHECK (months BETWEEN 1 AND 120),
  winners               int CHECK (winners BETWEEN 1 AND 3),
  deadline              date,
  contract_type         text,
  ip_ownership          text,
  payment_schedule      text,
  post_subsidy_percent  int CHECK (post_subsidy_percent BETWEEN 1 AND 100),
  in_force              boolean NOT NULL,
  opens_at              timestamptz GENERATED ALWAYS AS
    (least(closed_at, timezone('Asia/Shanghai', (deadline + 1)::timestamp))) STORED,
  synthetic             boolean NOT NULL,
  source                text,
  CONSTRAINT challenge_reference UNIQUE (owner_org, reference),
  CONSTRAINT challenge_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT challenge_invited CHECK ((visibility = 'POINT_TO_POINT') = (invited_orgs IS NOT NULL))
);
COMMENT ON COLUMN challenge.opens_at IS 'When its sponsor may read the proposals: the close, or the end of the last day in Wuhan.';
COMMENT ON COLUMN challenge.budget_fen IS 'Fen: a hundredth of a yuan.';
CREATE INDEX challenge_owner ON challenge (owner_org, id);
CREATE INDEX challenge_by_reference ON challenge (reference);
ALTER TABLE challenge ENABLE ROW LEVEL SECURITY;
ALTER TABLE challenge FORCE ROW LEVEL SECURITY;
-- Who put out an anonymous one is a matter of columns, which the view keeps back.
CREATE POLICY readers ON challenge FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org()
    OR hanqiao_role('operator') OR hanqiao_role('auditor')
    OR (hanqiao_org() IS NOT NULL
      AND (visibility <> 'POINT_TO_POINT' OR hanqiao_org() = ANY (invited_orgs))));
CREATE POLICY sponsor_posts ON challenge FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND (hanqiao_role('enterprise') OR hanqiao_role('institution')))
    OR hanqiao_role('operator'));
CREATE POLICY sponsor_edits ON challenge FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND (hanqiao_role('enterprise') OR hanqiao_role('institution')))
  WITH CHECK (owner_org = hanqiao_org() AND (hanqiao_role('enterprise') OR hanqiao_role('institution')));
CREATE POLICY republish ON challenge TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON challenge TO ${app};
GRANT SELECT, UPDATE (event_version) ON challenge TO ${worker};

CREATE TABLE proposal (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  challenge_id     uuid NOT NULL REFERENCES challenge (id),
  counterparty_org uuid NOT NULL,
  reported         boolean NOT NULL,
  status           text NOT NULL CHECK (status IN ('SUBMITTED', 'WITHDRAWN')),
  withdrawn_reason text,
  withdrawn_at     timestamptz,
  solver_kind      text NOT NULL,
  team_id          uuid,
  enterprise_id    uuid,
  summary          text NOT NULL,
  price_fen        bigint CHECK (price_fen > 0),
  months           int CHECK (months BETWEEN 1 AND 120),
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT proposal_reference UNIQUE (owner_org, reference),
  CONSTRAINT proposal_of_another CHECK (owner_org <> counterparty_org),
  CONSTRAINT proposal_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
COMMENT ON COLUMN proposal.counterparty_org IS 'The sponsor. The solver is not shown it: the challenge may be anonymous.';
COMMENT ON COLUMN proposal.reported IS 'Entered by an operator: what was handed in elsewhere.';
CREATE UNIQUE INDEX proposal_one_live ON proposal (challenge_id, owner_org) WHERE status = 'SUBMITTED';
CREATE INDEX proposal_owner ON proposal (owner_org, id);
CREATE INDEX proposal_counterparty ON proposal (counterparty_org, id);
ALTER TABLE proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY solver_reads ON proposal FOR SELECT TO ${app} USING (owner_org = hanqiao_org());
-- The seal. What is withdrawn under it is never opened.
CREATE POLICY sponsor_opens ON proposal FOR SELECT TO ${app}
  USING (counterparty_org = hanqiao_org()
    AND EXISTS (
      SELECT FROM challenge c
      WHERE c.id = challenge_id AND c.opens_at <= now()
        AND (withdrawn_at IS NULL OR withdrawn_at > c.opens_at)));
-- So that a load can be repeated. Of what solvers hand in themselves an operator sees nothing.
CREATE POLICY operator_reads_reported ON proposal FOR SELECT TO ${app}
  USING (reported AND hanqiao_role('operator'));
CREATE POLICY solver_submits ON proposal FOR INSERT TO ${app}
  WITH CHECK (CASE WHEN reported THEN hanqiao_role('operator')
    ELSE owner_org = hanqiao_org() AND (hanqiao_role('enterprise') OR hanqiao_role('institution')) END);
CREATE POLICY solver_edits ON proposal FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND (hanqiao_role('enterprise') OR hanqiao_role('institution')))
  WITH CHECK (owner_org = hanqiao_org() AND (hanqiao_role('enterprise') OR hanqiao_role('institution')));
CREATE POLICY republish ON proposal TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON proposal TO ${app};
GRANT SELECT, UPDATE (event_version) ON proposal TO ${worker};

-- Two things are done beside row-level security, each by a function that gives away no row. They run
-- as the owner of the tables, whom FORCE binds, too: hence the policies.
CREATE POLICY counted ON proposal FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY kept ON challenge TO CURRENT_USER USING (true) WITH CHECK (false);

-- The count is all that the sponsor learns of sealed proposals.
CREATE FUNCTION live_proposals(wanted uuid) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS
  $$ SELECT count(*) FROM proposal
     WHERE challenge_id = wanted AND status = 'SUBMITTED'
       AND (counterparty_org = hanqiao_org() OR hanqiao_role('operator')) $$;

-- Who answers a challenge keeps it as it is until the answer is stored, though the row is another's.
CREATE FUNCTION keep_challenge(wanted uuid) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS
  $$ SELECT true FROM challenge WHERE id = wanted FOR SHARE $$;

REVOKE EXECUTE ON FUNCTION live_proposals(uuid), keep_challenge(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION live_proposals(uuid) TO ${app}, ${worker};
GRANT EXECUTE ON FUNCTION keep_challenge(uuid) TO ${app};
