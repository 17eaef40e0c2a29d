-- Erasing an organisation (services/adr/0039-erasure.md). What stays is ids: letters, receipts and the ledger, which say
-- that and when the firm agreed and who read it, the requests below, and the sealed audit trail.

-- A letter outlives the firm it was about.
ALTER TABLE authorization_letter DROP CONSTRAINT authorization_letter_firm;
ALTER TABLE separate_consent DROP CONSTRAINT separate_consent_firm;

CREATE TABLE erasure (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  locks         text[] NOT NULL,
  looked_at     timestamptz NOT NULL,
  come_back_on  date,
  done_at       timestamptz,
  told          bigint,
  CONSTRAINT erasure_stands CHECK ((done_at IS NULL) = (cardinality(locks) > 0)
    AND (done_at IS NULL) = (come_back_on IS NOT NULL) AND (done_at IS NULL) = (told IS NULL))
);
COMMENT ON TABLE erasure IS 'Requests of organisations to be erased; one that a lock refused stands until it is asked again.';
COMMENT ON COLUMN erasure.told IS 'How many aggregates were told as erased.';
CREATE UNIQUE INDEX erasure_one_waiting ON erasure (owner_org) WHERE done_at IS NULL;
CREATE INDEX erasure_owner ON erasure (owner_org, id);
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON erasure TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY auditor_reads ON erasure FOR SELECT TO ${app} USING (hanqiao_role('auditor'));
CREATE POLICY republish ON erasure TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON erasure TO ${app};
GRANT UPDATE (revision, event_version, locks, looked_at, come_back_on, done_at, told) ON erasure TO ${app};
GRANT SELECT, UPDATE (event_version) ON erasure TO ${worker};

-- A projection of credit.grant, credit.guarantee, credit.bridge-loan and talent.secondment: what others hold a firm to.
CREATE TABLE obligation_heard (
  id             uuid PRIMARY KEY,
  kind           text NOT NULL CHECK (kind IN ('GRANT', 'GUARANTEE', 'BRIDGE_LOAN', 'SECONDMENT')),
  firm_org       uuid NOT NULL,
  application_id uuid,
  status         text NOT NULL,
  ends_on        date,
  version        bigint NOT NULL
);
COMMENT ON COLUMN obligation_heard.ends_on IS 'The last day that is known of it, not of what may come after.';
CREATE INDEX obligation_heard_firm ON obligation_heard (firm_org);
ALTER TABLE obligation_heard ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation_heard FORCE ROW LEVEL SECURITY;
CREATE POLICY heard ON obligation_heard TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON obligation_heard TO ${worker};
CREATE INDEX loan_application_heard_firm ON loan_application_heard (firm_org);

-- Forced row-level security binds the owner, too, whose functions look and erase.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['enterprise', 'recognition', 'financing_need', 'direct_need', 'expert_request', 'capability',
    'supplier_edge', 'self_assessment', 'register_check', 'declaration', 'follow_up', 'follow_up_answer',
    'loan_application_heard', 'obligation_heard', 'encoded_text'] LOOP
    EXECUTE format('CREATE POLICY erasing ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- Why the caller's organisation cannot be erased now; no row if it can. Its firms are locked from here on: what is posted
-- for them came before, or finds no firm any more.
CREATE FUNCTION erasure_locks() RETURNS TABLE (lock text, found bigint, ends_on date)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  me uuid := CASE WHEN hanqiao_role('enterprise') THEN hanqiao_org() END;
BEGIN
  PERFORM FROM enterprise e WHERE e.owner_org = me ORDER BY e.id FOR UPDATE;
  RETURN QUERY
    SELECT 'APPLICATION_STANDS', count(*), NULL::date FROM loan_application_heard h
      WHERE h.firm_org = me AND h.status IN ('SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW')
      HAVING count(*) > 0
    UNION ALL
    SELECT 'GRANT_NOT_SETTLED', count(*), max(g.ends_on) FROM (
        SELECT o.ends_on FROM obligation_heard o
          WHERE o.firm_org = me AND o.kind = 'GRANT' AND o.status IN ('GRANTED', 'CONTRACTED')
        UNION ALL
        -- The grant of an application that was granted may not have been heard of yet.
        SELECT NULL FROM loan_application_heard h WHERE h.firm_org = me AND h.status = 'GRANTED'
          AND NOT EXISTS (SELECT FROM obligation_heard o WHERE o.application_id = h.id AND o.kind = 'GRANT')) AS g
      HAVING count(*) > 0
    UNION ALL
    SELECT 'GUARANTEE_STANDS', count(*), NULL FROM obligation_heard o
      WHERE o.firm_org = me AND o.kind = 'GUARANTEE'
        AND o.status IN ('ASKED', 'INTENDED', 'IN_FORCE', 'PAID_OUT', 'RECOVERING')
      HAVING count(*) > 0
    UNION ALL
    SELECT 'BRIDGE_LOAN_STANDS', count(*), NULL FROM obligation_heard o
      WHERE o.firm_org = me AND o.kind = 'BRIDGE_LOAN'
        AND o.status IN ('ASKED', 'PROMISED', 'PAID_OUT', 'BOOKED', 'SENT_BACK')
      HAVING count(*) > 0
    UNION ALL
    SELECT 'SECONDMENT_STANDS', count(*), max(o.ends_on) FROM obligation_heard o
      WHERE o.firm_org = me AND o.kind = 'SECONDMENT' AND o.status IN ('CONFIRMED', 'ON_POST')
      HAVING count(*) > 0
    UNION ALL
    SELECT 'ANCHOR_OF_OTHERS', count(*), NULL FROM financing_need n JOIN enterprise e ON e.id = n.anchor_enterprise_id
      WHERE e.owner_org = me AND n.owner_org <> me AND n.status = 'OPEN'
      HAVING count(*) > 0;
END
$$;

-- Each version is read of the row as it is deleted: whoever tells it in the same moment was before, or finds it gone.
CREATE OR REPLACE FUNCTION let_go_of(wanted uuid, posted_before timestamptz) RETURNS SETOF going
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  firms uuid[] := ARRAY(SELECT e.id FROM enterprise e WHERE e.owner_org = wanted);
BEGIN
  DELETE FROM follow_up_answer a USING follow_up f WHERE a.follow_up_id = f.id AND f.counterparty_org = wanted;
  RETURN QUERY DELETE FROM follow_up WHERE counterparty_org = wanted
    RETURNING id, 'enterprise.recommendation-list', 'enterprise.follow-up', event_version;
  RETURN QUERY DELETE FROM declaration WHERE owner_org = wanted
    RETURNING id, 'enterprise.recommendation-list', 'enterprise.declaration', event_version;
  RETURN QUERY DELETE FROM register_check WHERE owner_org = wanted RETURNING id, NULL::text, NULL::text, event_version;
  RETURN QUERY DELETE FROM self_assessment WHERE owner_org = wanted RETURNING id, NULL::text, NULL::text, event_version;
  RETURN QUERY DELETE FROM supplier_edge WHERE wanted IN (owner_org, counterparty_org)
    RETURNING id, 'enterprise.supplier-edge', 'enterprise.supplier-edge', event_version;
  RETURN QUERY DELETE FROM capability WHERE owner_org = wanted
    RETURNING id, 'enterprise.capability', 'enterprise.capability', event_version;
  RETURN QUERY DELETE FROM expert_request WHERE owner_org = wanted
    RETURNING id, 'enterprise.expert-request', 'enterprise.expert-request', event_version;
  RETURN QUERY DELETE FROM direct_need WHERE owner_org = wanted
    RETURNING id, 'enterprise.financing-need', 'enterprise.direct-financing-need', event_version;
  RETURN QUERY DELETE FROM financing_need WHERE owner_org = wanted
    RETURNING id, 'enterprise.financing-need', 'enterprise.financing-need', event_version;
  -- Closed ones of others: nobody reads the anchor of those any more.
  UPDATE financing_need SET anchor_enterprise_id = NULL WHERE anchor_enterprise_id = ANY (firms);
  DELETE FROM recognition WHERE enterprise_id = ANY (firms);
  RETURN QUERY DELETE FROM enterprise WHERE owner_org = wanted
    RETURNING id, 'enterprise.profile', 'enterprise.profile', event_version;
  -- After what they were made of: whoever encodes holds that.
  DELETE FROM encoded_text WHERE owner_org = wanted;
  DELETE FROM loan_application_heard WHERE firm_org = wanted;
  DELETE FROM obligation_heard WHERE firm_org = wanted;
  -- Of letters and consents, which have ended, stay ids, days and purposes.
  RETURN QUERY UPDATE authorization_letter SET source = NULL, reference = NULL WHERE owner_org = wanted
    RETURNING id, NULL::text, NULL::text, event_version;
  RETURN QUERY UPDATE separate_consent SET status = 'WITHDRAWN', ended_at = coalesce(ended_at, clock_timestamp()),
      subject = 'erased', source = NULL, reference = NULL WHERE owner_org = wanted
    RETURNING id, NULL::text, NULL::text, event_version;
END
$$;

-- The caller's organisation goes. Once: a second time there is nothing left. Returns how many aggregates are told as erased.
CREATE FUNCTION erase_own(due timestamptz) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
BEGIN
  IF NOT coalesce(hanqiao_org() IS NOT NULL AND hanqiao_role('enterprise'), false) OR EXISTS (SELECT FROM erasure_locks())
  THEN
    RAISE EXCEPTION 'an organisation has itself erased, and no lock holds' USING ERRCODE = '42501';
  END IF;
  RETURN erase_owner(hanqiao_org(), 'infinity', due);
END
$$;

-- A person goes: consents of his or hers at the caller's organisation end and lose the subject, stored answers go.
-- Returns how many consents.
CREATE FUNCTION erase_person(person text) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  emptied going[];
BEGIN
  WITH ended AS (
    UPDATE separate_consent SET status = 'WITHDRAWN', ended_at = coalesce(ended_at, clock_timestamp()), subject = 'erased'
      WHERE subject = person AND owner_org = hanqiao_org() AND hanqiao_role('enterprise') RETURNING id)
  SELECT coalesce(array_agg((id, NULL, NULL, NULL)::going), '{}') INTO emptied FROM ended;
  PERFORM forget_told(emptied, 'infinity');
  DELETE FROM idempotency WHERE principal = person AND org = hanqiao_org() AND status IS NOT NULL;
  RETURN cardinality(emptied);
END
$$;
REVOKE ALL ON FUNCTION erasure_locks(), erase_own(timestamptz), erase_person(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erasure_locks(), erase_own(timestamptz), erase_person(text) TO ${app};
