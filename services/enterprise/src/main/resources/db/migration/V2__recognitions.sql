-- Dated certificates, kept by the bureau and apart from what a firm says of itself.
CREATE TABLE recognition (
  id              uuid PRIMARY KEY,
  enterprise_id   uuid NOT NULL REFERENCES enterprise (id),
  tier            text NOT NULL CHECK (tier IN ('TECH_INNOVATIVE', 'SRDI', 'LITTLE_GIANT')),
  batch           int CHECK (batch BETWEEN 1 AND 100),
  issued_on       date,
  valid_until     date,
  last_recheck_on date,
  standing        text NOT NULL CHECK (standing IN ('HELD', 'RECHECK_FAILED', 'REVOKED')),
  revoked_reason  text,
  revoked_on      date,
  CONSTRAINT recognition_once UNIQUE (enterprise_id, tier, issued_on),
  CONSTRAINT recognition_revoked CHECK ((standing = 'REVOKED') = (revoked_on IS NOT NULL)
    AND (revoked_on IS NULL) = (revoked_reason IS NULL))
);
COMMENT ON COLUMN recognition.issued_on IS 'Null: recorded before certificates were kept; the day is not known.';
CREATE INDEX recognition_tier ON recognition (tier, enterprise_id);

ALTER TABLE enterprise ADD in_cultivation_pool boolean;

-- Forced row-level security holds for the owner too and no policy names it: without this, nothing would move.
ALTER TABLE enterprise NO FORCE ROW LEVEL SECURITY;
INSERT INTO recognition (id, enterprise_id, tier, valid_until, standing)
  SELECT uuidv7(), id, tier, tier_valid_until, 'HELD' FROM enterprise WHERE tier <> 'CULTIVATION';
UPDATE enterprise SET in_cultivation_pool = true WHERE tier = 'CULTIVATION';
ALTER TABLE enterprise FORCE ROW LEVEL SECURITY;
ALTER TABLE enterprise DROP COLUMN tier, DROP COLUMN tier_valid_until;

ALTER TABLE recognition ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition FORCE ROW LEVEL SECURITY;
-- Read by whoever sees the firm; written by operators alone, whatever the service may think.
CREATE POLICY firm_seen ON recognition FOR SELECT TO ${app}
  USING (EXISTS (SELECT 1 FROM enterprise e WHERE e.id = enterprise_id));
CREATE POLICY operator_issues ON recognition FOR INSERT TO ${app} WITH CHECK (hanqiao_role('operator'));
CREATE POLICY operator_changes ON recognition FOR UPDATE TO ${app}
  USING (hanqiao_role('operator')) WITH CHECK (hanqiao_role('operator'));
CREATE POLICY republish ON recognition FOR SELECT TO ${worker} USING (true);
GRANT SELECT, INSERT, UPDATE ON recognition TO ${app};
GRANT SELECT ON recognition TO ${worker};

CREATE POLICY auditor_reads ON enterprise FOR SELECT TO ${app} USING (hanqiao_role('auditor'));
CREATE POLICY auditor_reads ON financing_need FOR SELECT TO ${app} USING (hanqiao_role('auditor'));
