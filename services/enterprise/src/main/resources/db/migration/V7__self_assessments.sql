-- A firm's check of itself, as it was made: nothing of it is ever changed, and no recognition by it.
CREATE TABLE self_assessment (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  reference     text,
  enterprise_id uuid NOT NULL REFERENCES enterprise (id),
  tier          text NOT NULL CHECK (tier IN ('TECH_INNOVATIVE', 'SRDI', 'LITTLE_GIANT')),
  assessed_on   date NOT NULL,
  rulebook      text,
  verdict       text NOT NULL
    CHECK (verdict IN ('MEETS', 'DOES_NOT_MEET', 'CANNOT_SAY', 'THRESHOLDS_NOT_AT_HAND')),
  answers       jsonb NOT NULL,
  criteria      jsonb NOT NULL,
  synthetic     boolean NOT NULL,
  source        text,
  CONSTRAINT self_assessment_reference UNIQUE (owner_org, reference),
  CONSTRAINT self_assessment_judged CHECK ((rulebook IS NULL) = (verdict = 'THRESHOLDS_NOT_AT_HAND'))
);
CREATE INDEX self_assessment_firm ON self_assessment (enterprise_id, id);
ALTER TABLE self_assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE self_assessment FORCE ROW LEVEL SECURITY;
CREATE POLICY party_reads ON self_assessment FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY own ON self_assessment FOR INSERT TO ${app} WITH CHECK (owner_org = hanqiao_org());
GRANT SELECT, INSERT ON self_assessment TO ${app};
