-- Functions that run as the owner look into a caller's temporary tables last: a table of that name
-- there would else stand before ours, and its rules and triggers would run with the owner's rights.
ALTER FUNCTION live_proposals(uuid) SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION keep_challenge(uuid) SET search_path = pg_catalog, public, pg_temp;
