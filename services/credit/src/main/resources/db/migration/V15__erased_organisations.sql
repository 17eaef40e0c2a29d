-- What an erased firm left: its own words go. What law makes a bank or a guarantor keep stays: ids, amounts, days, codes and
-- the numbers of documents (services/adr/0039-erasure.md).
CREATE POLICY erasing ON loan_application TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY erasing ON guarantee TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE OR REPLACE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
BEGIN
  RETURN QUERY UPDATE loan_application a SET note = NULL, reference = NULL, source = NULL
    WHERE a.owner_org = wanted AND a.created_at < posted_before
    RETURNING a.id, NULL::text, NULL::text, NULL::bigint;
  RETURN QUERY UPDATE guarantee g SET reference = NULL, source = NULL
    WHERE g.firm_org = wanted AND g.created_at < posted_before
    RETURNING g.id, NULL::text, NULL::text, NULL::bigint;
END
$$;
