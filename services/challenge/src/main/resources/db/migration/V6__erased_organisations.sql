-- Challenges and proposals of an erased organisation go; what others proposed to it stays theirs
-- (services/adr/0039-erasure.md).
ALTER TABLE proposal DROP CONSTRAINT proposal_challenge_id_fkey;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['challenge', 'proposal', 'encoded_text'] LOOP
    EXECUTE format('CREATE POLICY erasing ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
BEGIN
  RETURN QUERY DELETE FROM proposal p WHERE p.owner_org = wanted AND p.created_at < posted_before
    RETURNING p.id, 'challenge.proposal', 'challenge.proposal', p.event_version;
  -- Whoever encodes its words holds the challenge.
  RETURN QUERY DELETE FROM challenge c WHERE c.owner_org = wanted AND c.created_at < posted_before
    RETURNING c.id, 'challenge.challenge', 'challenge.challenge', c.event_version;
  DELETE FROM encoded_text e WHERE e.owner_org = wanted
    AND NOT EXISTS (SELECT FROM challenge c WHERE c.id = e.aggregate_id);
END
$$;
