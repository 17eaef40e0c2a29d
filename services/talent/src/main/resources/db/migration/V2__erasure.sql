-- What an erased firm left, and experts whose institution erases them (services/adr/0039-erasure.md).
-- A secondment that is over outlives its expert: what stays of him or her is an id.
ALTER TABLE secondment DROP CONSTRAINT secondment_expert_id_fkey;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['expert', 'expert_name', 'secondment', 'secondment_result', 'encoded_text'] LOOP
    EXECUTE format('CREATE POLICY erasing ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- What was written about secondments to the firm; that they were, and what they came to, stays.
CREATE OR REPLACE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
  WITH emptied AS (
    UPDATE secondment_result r SET note = NULL FROM secondment s
      WHERE s.id = r.secondment_id AND s.counterparty_org = wanted AND s.created_at < posted_before RETURNING s.id)
  SELECT DISTINCT e.id, NULL::text, NULL::text, NULL::bigint FROM emptied e
$$;

-- Secondments of an expert of the caller's that stand: while there is one, the expert is not erased.
CREATE FUNCTION erase_expert(wanted uuid, due timestamptz) RETURNS TABLE (standing bigint, ends_on date)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  gone going;
BEGIN
  -- Whoever seconds the expert holds the row.
  SELECT e.id, 'talent.expert', 'talent.expert', e.event_version INTO gone FROM expert e
    WHERE e.id = wanted AND e.owner_org = hanqiao_org() AND hanqiao_role('institution') FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'an institution erases its own experts' USING ERRCODE = '42501';
  END IF;
  SELECT count(*), max(s.ends_on) INTO standing, ends_on FROM secondment s
    WHERE s.expert_id = wanted AND s.status IN ('PROPOSED', 'CONFIRMED', 'ON_POST');
  IF standing = 0 THEN
    UPDATE secondment_result r SET note = NULL FROM secondment s
      WHERE s.id = r.secondment_id AND s.expert_id = wanted;
    DELETE FROM expert_name WHERE expert_id = wanted;
    DELETE FROM encoded_text WHERE aggregate_id = wanted;
    DELETE FROM expert WHERE id = wanted;
    PERFORM forget_told(ARRAY[gone] || ARRAY(
      SELECT (s.id, NULL, NULL, NULL)::going FROM secondment s WHERE s.expert_id = wanted), due);
  END IF;
  RETURN NEXT;
END
$$;
REVOKE ALL ON FUNCTION erase_expert(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_expert(uuid, timestamptz) TO ${app};
