-- What a fund wrote to an erased firm goes; that it approached the firm stays (services/adr/0039-erasure.md).
CREATE POLICY erasing ON approach TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE OR REPLACE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
  UPDATE approach a SET note = NULL WHERE a.counterparty_org = wanted AND a.created_at < posted_before
    RETURNING a.id, NULL::text, NULL::text, NULL::bigint
$$;
