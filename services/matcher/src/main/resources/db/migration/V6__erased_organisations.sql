-- Records of what an erased organisation acted on, or others on what was its own, hold its facts: they go. That somebody
-- acted stays in the audit trail and where the act was done (services/adr/0039-erasure.md).
CREATE POLICY erasing ON decision TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY erasing ON supply_decision TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY erasing ON preview_allowance TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE OR REPLACE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
BEGIN
  DELETE FROM preview_allowance WHERE org = wanted;
  DELETE FROM supply_decision s USING decision d
    WHERE s.id = d.id AND wanted IN (d.owner_org, d.supply_org) AND d.recorded_at < posted_before;
  RETURN QUERY DELETE FROM decision d
    WHERE wanted IN (d.owner_org, d.supply_org) AND d.recorded_at < posted_before
    RETURNING d.id, NULL::text, NULL::text, NULL::bigint;
END
$$;
