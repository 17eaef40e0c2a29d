CREATE TABLE expert_request (
  id              uuid PRIMARY KEY,
  owner_org       uuid NOT NULL,
  revision        bigint NOT NULL,
  event_version   bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  reference       text,
  enterprise_id   uuid NOT NULL REFERENCES enterprise (id),
  status          text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason   text,
  closed_at       timestamptz,
  problem         text NOT NULL CHECK (char_length(problem) BETWEEN 10 AND 2000),
  indicators      jsonb NOT NULL,
  sectors         text[] NOT NULL CHECK (cardinality(sectors) BETWEEN 1 AND 3),
  ipc             text[] NOT NULL,
  days_per_month  int CHECK (days_per_month BETWEEN 1 AND 22),
  term_months     int NOT NULL CHECK (term_months BETWEEN 1 AND 60),
  min_title       text,
  max_distance_km int CHECK (max_distance_km > 0),
  batch           int CHECK (batch BETWEEN 1 AND 100),
  synthetic       boolean NOT NULL,
  source          text,
  CONSTRAINT expert_request_reference UNIQUE (owner_org, reference),
  CONSTRAINT expert_request_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX expert_request_owner ON expert_request (owner_org, id);
ALTER TABLE expert_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE expert_request FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON expert_request TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY auditor_reads ON expert_request FOR SELECT TO ${app} USING (hanqiao_role('auditor'));
CREATE POLICY republish ON expert_request TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON expert_request TO ${app};
GRANT SELECT, UPDATE (event_version) ON expert_request TO ${worker};
