CREATE TABLE institution (
  id                  uuid PRIMARY KEY,
  owner_org           uuid NOT NULL,
  revision            bigint NOT NULL,
  event_version       bigint NOT NULL,
  created_at          timestamptz NOT NULL,
  reference           text,
  status              text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason       text,
  closed_at           timestamptz,
  name                text NOT NULL,
  kind                text NOT NULL,
  division_code       char(6),
  management_district text,
  synthetic           boolean NOT NULL,
  source              text,
  CONSTRAINT institution_reference UNIQUE (owner_org, reference),
  CONSTRAINT institution_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX institution_by_reference ON institution (reference);
ALTER TABLE institution ENABLE ROW LEVEL SECURITY;
ALTER TABLE institution FORCE ROW LEVEL SECURITY;
-- Which institutions there are, and what they offer, is public to whoever is signed in.
CREATE POLICY readers ON institution FOR SELECT TO ${app} USING (hanqiao_org() IS NOT NULL);
CREATE POLICY owner_adds ON institution FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON institution FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY republish ON institution TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON institution TO ${app};
GRANT SELECT, UPDATE (event_version) ON institution TO ${worker};

-- In every column that may be null, null is "not stated": never zero, never a refusal.
CREATE TABLE team (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  institution_id   uuid NOT NULL REFERENCES institution (id),
  status           text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason    text,
  closed_at        timestamptz,
  title            text NOT NULL,
  text             text NOT NULL,
  sectors          text[],
  ipc              text[],
  maturity_from    text CHECK (maturity_from IN ('LAB', 'BENCH', 'PILOT', 'PRODUCTION')),
  maturity_to      text CHECK (maturity_to IN ('LAB', 'BENCH', 'PILOT', 'PRODUCTION')),
  min_budget_fen   bigint CHECK (min_budget_fen >= 0),
  available_months int CHECK (available_months BETWEEN 1 AND 120),
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT team_reference UNIQUE (owner_org, reference),
  CONSTRAINT team_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT team_maturity CHECK (
    array_position(ARRAY['LAB', 'BENCH', 'PILOT', 'PRODUCTION'], maturity_from)
      <= array_position(ARRAY['LAB', 'BENCH', 'PILOT', 'PRODUCTION'], maturity_to))
);
COMMENT ON COLUMN team.min_budget_fen IS 'Fen: a hundredth of a yuan.';
CREATE INDEX team_owner ON team (owner_org, id);
CREATE INDEX team_institution ON team (institution_id, id);
ALTER TABLE team ENABLE ROW LEVEL SECURITY;
ALTER TABLE team FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON team FOR SELECT TO ${app} USING (hanqiao_org() IS NOT NULL);
CREATE POLICY owner_adds ON team FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON team FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY republish ON team TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON team TO ${app};
GRANT SELECT, UPDATE (event_version) ON team TO ${worker};

CREATE TABLE achievement (
  id                uuid PRIMARY KEY,
  owner_org         uuid NOT NULL,
  revision          bigint NOT NULL,
  event_version     bigint NOT NULL,
  created_at        timestamptz NOT NULL,
  reference         text,
  institution_id    uuid NOT NULL REFERENCES institution (id),
  team_id           uuid REFERENCES team (id),
  status            text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason     text,
  closed_at         timestamptz,
  title             text NOT NULL,
  summary           text NOT NULL,
  kind              text NOT NULL,
  field             text,
  sectors           text[],
  ipc               text[],
  legal_status      text,
  maturity          text CHECK (maturity IN ('LAB', 'BENCH', 'PILOT', 'PRODUCTION')),
  trl               int CHECK (trl BETWEEN 1 AND 9),
  cooperation_modes text,
  synthetic         boolean NOT NULL,
  source            text,
  CONSTRAINT achievement_reference UNIQUE (owner_org, reference),
  CONSTRAINT achievement_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN achievement.trl IS 'Technology readiness level, GB/T 22900.';
CREATE INDEX achievement_owner ON achievement (owner_org, id);
CREATE INDEX achievement_institution ON achievement (institution_id, id);
CREATE INDEX achievement_kind ON achievement (kind, id);
ALTER TABLE achievement ENABLE ROW LEVEL SECURITY;
ALTER TABLE achievement FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON achievement FOR SELECT TO ${app} USING (hanqiao_org() IS NOT NULL);
CREATE POLICY owner_adds ON achievement FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY owner_edits ON achievement FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY republish ON achievement TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON achievement TO ${app};
GRANT SELECT, UPDATE (event_version) ON achievement TO ${worker};

CREATE TABLE expert (
  id                  uuid PRIMARY KEY,
  owner_org           uuid NOT NULL,
  revision            bigint NOT NULL,
  event_version       bigint NOT NULL,
  created_at          timestamptz NOT NULL,
  reference           text,
  institution_id      uuid NOT NULL REFERENCES institution (id),
  status              text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason       text,
  closed_at           timestamptz,
  label               text NOT NULL,
  age_band            text,
  title               text,
  sectors             text[] NOT NULL CHECK (cardinality(sectors) > 0),
  ipc                 text[],
  text                text NOT NULL,
  days_per_month      int CHECK (days_per_month BETWEEN 1 AND 31),
  invention_patents   int CHECK (invention_patents >= 0),
  has_results         boolean,
  clean_record        boolean,
  serving_stated      boolean,
  on_post             boolean NOT NULL,
  home_consent        boolean,
  division_code       char(6),
  management_district text,
  synthetic           boolean NOT NULL,
  source              text,
  CONSTRAINT expert_reference UNIQUE (owner_org, reference),
  CONSTRAINT expert_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
COMMENT ON TABLE expert IS 'Coarse features only; the personal name is in expert_name.';
COMMENT ON COLUMN expert.serving_stated IS 'What the institution says of service at a firm; on_post is what this service knows.';
COMMENT ON COLUMN expert.on_post IS 'A secondment kept here is ON_POST.';
CREATE INDEX expert_owner ON expert (owner_org, id);
CREATE INDEX expert_institution ON expert (institution_id, id);
ALTER TABLE expert ENABLE ROW LEVEL SECURITY;
ALTER TABLE expert FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON expert TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY republish ON expert TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON expert TO ${app};
GRANT SELECT, UPDATE (event_version) ON expert TO ${worker};

-- Personal data has one place, and one reader: neither operators nor background work have a policy here.
CREATE TABLE expert_name (
  expert_id uuid PRIMARY KEY REFERENCES expert (id),
  owner_org uuid NOT NULL,
  name      text NOT NULL
);
ALTER TABLE expert_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE expert_name FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON expert_name TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('institution'))
  WITH CHECK (
    owner_org = hanqiao_org() AND hanqiao_role('institution')
    AND EXISTS (SELECT FROM expert e WHERE e.id = expert_id AND e.owner_org = hanqiao_org()));
GRANT SELECT, INSERT, UPDATE (name), DELETE ON expert_name TO ${app};

CREATE TABLE secondment (
  id                 uuid PRIMARY KEY,
  owner_org          uuid NOT NULL,
  counterparty_org   uuid NOT NULL CHECK (counterparty_org <> owner_org),
  revision           bigint NOT NULL,
  event_version      bigint NOT NULL,
  created_at         timestamptz NOT NULL,
  reference          text,
  programme          text NOT NULL,
  batch              int CHECK (batch BETWEEN 1 AND 1000),
  expert_id          uuid NOT NULL REFERENCES expert (id),
  institution_id     uuid NOT NULL REFERENCES institution (id),
  host_enterprise_id uuid NOT NULL,
  request_id         uuid,
  status             text NOT NULL
    CHECK (status IN ('PROPOSED', 'CONFIRMED', 'ON_POST', 'COMPLETED', 'ENDED_EARLY', 'NOT_ARRIVED')),
  confirmed          boolean NOT NULL,
  starts_on          date,
  ends_on            date,
  assessment         text CHECK (assessment IN ('EXCELLENT', 'QUALIFIED', 'UNQUALIFIED')),
  end_reason         text,
  synthetic          boolean NOT NULL,
  source             text,
  CONSTRAINT secondment_reference UNIQUE (owner_org, reference),
  CONSTRAINT secondment_days CHECK (starts_on <= ends_on),
  CONSTRAINT secondment_assessment CHECK (assessment IS NULL OR status = 'COMPLETED'),
  CONSTRAINT secondment_end_reason CHECK (end_reason IS NULL OR status = 'ENDED_EARLY'),
  CONSTRAINT secondment_confirmed CHECK (confirmed OR status IN ('PROPOSED', 'ENDED_EARLY'))
);
COMMENT ON COLUMN secondment.confirmed IS 'Both sides said yes; stays when it ends early.';
COMMENT ON COLUMN secondment.starts_on IS 'Planned; from arrival on the day of arrival.';
COMMENT ON COLUMN secondment.ends_on IS 'Planned; from its end on the last day.';
CREATE INDEX secondment_owner ON secondment (owner_org, id);
CREATE INDEX secondment_counterparty ON secondment (counterparty_org, id);
CREATE INDEX secondment_expert ON secondment (expert_id, id);
CREATE INDEX secondment_batch ON secondment (programme, batch, id);
ALTER TABLE secondment ENABLE ROW LEVEL SECURITY;
ALTER TABLE secondment FORCE ROW LEVEL SECURITY;
CREATE POLICY readers ON secondment FOR SELECT TO ${app}
  USING (hanqiao_org() IN (owner_org, counterparty_org)
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY home_proposes ON secondment FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution')) OR hanqiao_role('operator'));
CREATE POLICY parties_act ON secondment FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('institution'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_role('operator'))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('institution'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_role('operator'));
CREATE POLICY republish ON secondment TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON secondment TO ${app};
-- Who is seconded by whom to whom is never rewritten.
GRANT UPDATE (revision, event_version, batch, request_id, status, confirmed, starts_on, ends_on, assessment, end_reason)
  ON secondment TO ${app};
GRANT SELECT, UPDATE (event_version) ON secondment TO ${worker};

CREATE TABLE secondment_result (
  id            uuid PRIMARY KEY,
  secondment_id uuid NOT NULL REFERENCES secondment (id),
  kind          text NOT NULL CHECK (kind IN ('PROBLEM_SOLVED', 'CONVERSION', 'PERSON_INTRODUCED')),
  quantity      int NOT NULL CHECK (quantity BETWEEN 1 AND 1000),
  achieved_on   date,
  note          text,
  reported_by   uuid NOT NULL,
  reported_at   timestamptz NOT NULL
);
COMMENT ON TABLE secondment_result IS 'A ledger: rows are added, never changed; every total is their sum.';
CREATE INDEX secondment_result_ledger ON secondment_result (secondment_id, id);
ALTER TABLE secondment_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE secondment_result FORCE ROW LEVEL SECURITY;
-- The subquery is under the policies of secondment: whoever sees it sees its ledger.
CREATE POLICY readers ON secondment_result FOR SELECT TO ${app}
  USING (EXISTS (SELECT FROM secondment s WHERE s.id = secondment_id));
CREATE POLICY parties_add ON secondment_result FOR INSERT TO ${app}
  WITH CHECK (
    reported_by = hanqiao_org()
    AND (hanqiao_role('operator')
      OR EXISTS (SELECT FROM secondment s
        WHERE s.id = secondment_id AND s.status = 'ON_POST'
          AND hanqiao_org() IN (s.owner_org, s.counterparty_org))));
CREATE POLICY republish ON secondment_result FOR SELECT TO ${worker} USING (true);
GRANT SELECT, INSERT ON secondment_result TO ${app};
GRANT SELECT ON secondment_result TO ${worker};
