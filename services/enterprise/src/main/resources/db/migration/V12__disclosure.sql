-- Authorization letters (授权书), separate consents of persons (单独同意), and the firm's access ledger.

-- A letter is about a firm of its owner's, whoever writes the row.
ALTER TABLE enterprise ADD CONSTRAINT enterprise_org UNIQUE (id, owner_org);

CREATE TABLE authorization_letter (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  enterprise_id    uuid NOT NULL,
  need_id          uuid,
  asked_as         text NOT NULL CHECK (asked_as IN ('bank', 'guarantor', 'fund')),
  purpose          text NOT NULL CHECK (purpose IN ('LOAN_REVIEW', 'POST_LOAN_MANAGEMENT', 'GUARANTEE_REVIEW',
    'INVESTMENT_DUE_DILIGENCE', 'CREDIT_REPORT_QUERY')),
  items            text[] NOT NULL,
  valid_until      date NOT NULL,
  status           text NOT NULL CHECK (status IN ('REQUESTED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'REVOKED')),
  granted_at       timestamptz,
  receipt_number   text,
  receipt_hash     text CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
  ended_reason     text,
  ended_at         timestamptz,
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT authorization_letter_firm FOREIGN KEY (enterprise_id, owner_org) REFERENCES enterprise (id, owner_org),
  CONSTRAINT authorization_letter_two_parties CHECK (owner_org <> counterparty_org),
  CONSTRAINT authorization_letter_receipt UNIQUE (receipt_number),
  -- A credit report is the bank's to query: nothing of it is read here.
  CONSTRAINT authorization_letter_routed CHECK ((purpose = 'CREDIT_REPORT_QUERY') = (cardinality(items) = 0)),
  CONSTRAINT authorization_letter_granted CHECK ((status IN ('GRANTED', 'REVOKED')) = (granted_at IS NOT NULL)
    AND (granted_at IS NULL) = (receipt_number IS NULL) AND (granted_at IS NULL) = (receipt_hash IS NULL)),
  CONSTRAINT authorization_letter_over CHECK ((status IN ('DECLINED', 'WITHDRAWN', 'REVOKED')) = (ended_at IS NOT NULL)
    AND (ended_at IS NULL) = (ended_reason IS NULL))
);
COMMENT ON COLUMN authorization_letter.owner_org IS 'The firm.';
COMMENT ON COLUMN authorization_letter.counterparty_org IS 'The institution that asked.';
COMMENT ON COLUMN authorization_letter.valid_until IS
  'Last day, in Wuhan; the firm may shorten what was asked. A GRANTED letter whose day is over has expired: no job marks it.';
CREATE UNIQUE INDEX authorization_letter_one_request ON authorization_letter (enterprise_id, counterparty_org, purpose)
  WHERE status = 'REQUESTED';
CREATE INDEX authorization_letter_owner ON authorization_letter (owner_org, id);
CREATE INDEX authorization_letter_counterparty ON authorization_letter (counterparty_org, id);
CREATE INDEX authorization_letter_in_force ON authorization_letter (enterprise_id, counterparty_org, purpose)
  WHERE status = 'GRANTED';
ALTER TABLE authorization_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE authorization_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON authorization_letter FOR SELECT TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role(asked_as)) OR hanqiao_role('auditor'));
CREATE POLICY institution_asks ON authorization_letter FOR INSERT TO ${app}
  WITH CHECK (counterparty_org = hanqiao_org() AND hanqiao_role(asked_as) AND status = 'REQUESTED');
-- An institution cannot grant itself anything, whatever the service may think; nor can a firm ask for it.
CREATE POLICY firm_answers ON authorization_letter FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('enterprise') AND status IN ('GRANTED', 'DECLINED', 'REVOKED'));
CREATE POLICY institution_withdraws ON authorization_letter FOR UPDATE TO ${app}
  USING (counterparty_org = hanqiao_org() AND hanqiao_role(asked_as))
  WITH CHECK (counterparty_org = hanqiao_org() AND hanqiao_role(asked_as) AND status = 'WITHDRAWN');
CREATE POLICY republish ON authorization_letter TO ${worker} USING (true) WITH CHECK (true);
CREATE POLICY disclosing ON authorization_letter TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON authorization_letter TO ${app};
-- Who asked whom, what for and as what is settled when it is asked.
GRANT UPDATE (revision, event_version, items, valid_until, status, granted_at, receipt_number, receipt_hash,
  ended_reason, ended_at) ON authorization_letter TO ${app};
GRANT SELECT, UPDATE (event_version) ON authorization_letter TO ${worker};

-- What a person agrees to about data of his or her own. The data itself is not kept here.
CREATE TABLE separate_consent (
  id               uuid PRIMARY KEY,
  owner_org        uuid NOT NULL,
  counterparty_org uuid NOT NULL,
  revision         bigint NOT NULL,
  event_version    bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  reference        text,
  enterprise_id    uuid NOT NULL,
  subject          text NOT NULL,
  capacity         text NOT NULL CHECK (capacity IN ('LEGAL_REPRESENTATIVE', 'ACTUAL_CONTROLLER')),
  purpose          text NOT NULL,
  valid_until      date NOT NULL,
  status           text NOT NULL CHECK (status IN ('GIVEN', 'WITHDRAWN')),
  receipt_number   text NOT NULL UNIQUE,
  receipt_hash     text NOT NULL CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
  ended_at         timestamptz,
  synthetic        boolean NOT NULL,
  source           text,
  CONSTRAINT separate_consent_firm FOREIGN KEY (enterprise_id, owner_org) REFERENCES enterprise (id, owner_org),
  CONSTRAINT separate_consent_over CHECK ((status = 'WITHDRAWN') = (ended_at IS NOT NULL))
);
COMMENT ON COLUMN separate_consent.subject IS 'Pseudonymous subject of the token of the person who consents.';
CREATE INDEX separate_consent_owner ON separate_consent (owner_org, id);
CREATE INDEX separate_consent_in_force ON separate_consent (enterprise_id, counterparty_org, purpose)
  WHERE status = 'GIVEN';
ALTER TABLE separate_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE separate_consent FORCE ROW LEVEL SECURITY;
-- The institution learns of a receipt where it reads what is disclosed, and never who the person is.
CREATE POLICY firm_reads ON separate_consent FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY person_gives ON separate_consent FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('enterprise') AND status = 'GIVEN');
CREATE POLICY person_withdraws ON separate_consent FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('enterprise') AND status = 'WITHDRAWN');
CREATE POLICY disclosing ON separate_consent TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON separate_consent TO ${app};
GRANT UPDATE (revision, event_version, status, ended_at) ON separate_consent TO ${app};

-- Who was shown what of a firm beyond T0. Written by the functions below alone, never changed.
CREATE TABLE access_ledger (
  id            uuid PRIMARY KEY DEFAULT uuidv7(),
  at            timestamptz NOT NULL DEFAULT clock_timestamp(),
  owner_org     uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  reader_org    uuid NOT NULL,
  reader_role   text NOT NULL,
  basis         text NOT NULL CHECK (basis IN (
    'AUTHORIZATION', 'LOAN_APPLICATION', 'RECOMMENDATION_LIST', 'SUPERVISION')),
  basis_id      uuid,
  purpose       text,
  items         text[] NOT NULL CHECK (cardinality(items) > 0),
  CONSTRAINT access_ledger_basis CHECK ((basis = 'SUPERVISION') = (basis_id IS NULL))
);
COMMENT ON COLUMN access_ledger.owner_org IS 'The firm.';
COMMENT ON COLUMN access_ledger.basis_id IS 'The letter, the loan application or the row of the follow-up register it rests on.';
CREATE INDEX access_ledger_owner ON access_ledger (owner_org, id);
ALTER TABLE access_ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_ledger FORCE ROW LEVEL SECURITY;
CREATE POLICY firm_reads ON access_ledger FOR SELECT TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('enterprise')) OR hanqiao_role('auditor'));
CREATE POLICY written ON access_ledger FOR INSERT TO CURRENT_USER WITH CHECK (true);
GRANT SELECT ON access_ledger TO ${app};
CREATE FUNCTION access_ledger_is_final() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  RAISE EXCEPTION 'the access ledger is added to and never changed' USING ERRCODE = '42501';
END
$$;
CREATE TRIGGER final BEFORE UPDATE OR DELETE OR TRUNCATE ON access_ledger EXECUTE FUNCTION access_ledger_is_final();

-- A projection of credit.loan-application: with the application the bank may know who applies.
CREATE TABLE loan_application_heard (
  id            uuid PRIMARY KEY,
  enterprise_id uuid NOT NULL,
  firm_org      uuid NOT NULL,
  bank_org      uuid NOT NULL,
  status        text NOT NULL,
  version       bigint NOT NULL
);
CREATE INDEX loan_application_heard_of ON loan_application_heard (enterprise_id, bank_org);
ALTER TABLE loan_application_heard ENABLE ROW LEVEL SECURITY;
ALTER TABLE loan_application_heard FORCE ROW LEVEL SECURITY;
CREATE POLICY heard ON loan_application_heard TO ${worker} USING (true) WITH CHECK (true);
CREATE POLICY disclosing ON loan_application_heard FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON loan_application_heard TO ${worker};

-- The firm an institution asks, of whose rows it sees none: by an open need it was proposed, or by the firm's own id.
CREATE POLICY asked_lookup ON financing_need FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY asked_lookup ON direct_need FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION firm_to_ask(wanted_need uuid, wanted_enterprise uuid) RETURNS TABLE (enterprise_id uuid, owner_org uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT n.enterprise_id, n.owner_org FROM public.financing_need n WHERE n.id = wanted_need AND n.status = 'OPEN'
     UNION ALL
     SELECT d.enterprise_id, d.owner_org FROM public.direct_need d WHERE d.id = wanted_need AND d.status = 'OPEN'
     UNION ALL
     SELECT e.id, e.owner_org FROM public.enterprise e WHERE wanted_need IS NULL AND e.id = wanted_enterprise $$;
REVOKE ALL ON FUNCTION firm_to_ask(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION firm_to_ask(uuid, uuid) TO ${app};

CREATE POLICY disclosing ON recognition FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY disclosing ON register_check FOR SELECT TO CURRENT_USER USING (true);

-- What a caller may read of a firm for a purpose today; no row if nothing. Showing it and writing it into the ledger are
-- one statement. A letter is kept as it is until the transaction ends: a revocation comes before or after, never between.
CREATE FUNCTION disclose(wanted uuid, for_purpose text, as_role text, today date)
  RETURNS TABLE (told_items text[], firm_org uuid, firm_name text, firm_code text, firm_facts jsonb, firm_flags text[],
    certificates jsonb, checks jsonb, consents jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
DECLARE
  me    uuid := hanqiao_org();
  told  text[] := '{}';
  basis record;
BEGIN
  IF me IS NULL OR NOT coalesce(hanqiao_role(as_role), false) THEN
    RETURN;
  END IF;
  FOR basis IN
    SELECT a.id, a.owner_org, a.items FROM authorization_letter a
      WHERE a.enterprise_id = wanted AND a.counterparty_org = me AND a.asked_as = as_role AND a.purpose = for_purpose
        AND a.status = 'GRANTED' AND a.valid_until >= today AND cardinality(a.items) > 0
      ORDER BY a.id FOR SHARE
  LOOP
    INSERT INTO access_ledger (owner_org, enterprise_id, reader_org, reader_role, basis, basis_id, purpose, items)
      VALUES (basis.owner_org, wanted, me, as_role, 'AUTHORIZATION', basis.id, for_purpose, basis.items);
    told := told || basis.items;
  END LOOP;
  IF as_role = 'bank' AND for_purpose = 'LOAN_REVIEW' THEN
    FOR basis IN
      SELECT h.id, h.firm_org AS owner_org FROM loan_application_heard h
        WHERE h.enterprise_id = wanted AND h.bank_org = me
          AND h.status IN ('SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW', 'GRANTED')
        ORDER BY h.id DESC LIMIT 1
    LOOP
      INSERT INTO access_ledger (owner_org, enterprise_id, reader_org, reader_role, basis, basis_id, purpose, items)
        VALUES (basis.owner_org, wanted, me, as_role, 'LOAN_APPLICATION', basis.id, for_purpose, '{IDENTITY}');
      told := told || 'IDENTITY'::text;
    END LOOP;
  END IF;
  IF told = '{}' THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT ARRAY(SELECT DISTINCT t FROM unnest(told) AS t ORDER BY t),
      e.owner_org,
      CASE WHEN 'IDENTITY' = ANY (told) THEN e.name END,
      CASE WHEN 'IDENTITY' = ANY (told) THEN e.uscc::text END,
      CASE WHEN told && '{RANGES,FIGURES}' THEN disclosed_facts(e) END,
      CASE WHEN 'PUBLIC_RECORDS' = ANY (told) THEN e.negative_flags END,
      CASE WHEN 'CERTIFICATES' = ANY (told) THEN (
        SELECT coalesce(jsonb_agg(jsonb_build_object('tier', r.tier, 'batch', r.batch, 'issuedOn', r.issued_on,
            'validUntil', r.valid_until, 'lastRecheckOn', r.last_recheck_on, 'standing', r.standing) ORDER BY r.id), '[]')
          FROM recognition r WHERE r.enterprise_id = e.id) END,
      CASE WHEN 'PUBLIC_RECORDS' = ANY (told) THEN (
        SELECT coalesce(jsonb_agg(jsonb_build_object('flag', c.flag, 'onRecord', c.on_record, 'asOf', c.as_of,
            'source', c.source) ORDER BY c.flag), '[]')
          FROM (SELECT DISTINCT ON (k.flag) k.* FROM register_check k WHERE k.enterprise_id = e.id
            ORDER BY k.flag, k.as_of DESC, k.id DESC) c) END,
      CASE WHEN 'CONTROLLER_CONSENT' = ANY (told) THEN (
        SELECT coalesce(jsonb_agg(jsonb_build_object('capacity', s.capacity, 'receiptNumber', s.receipt_number,
            'receiptHash', s.receipt_hash, 'validUntil', s.valid_until) ORDER BY s.id), '[]')
          FROM separate_consent s WHERE s.enterprise_id = e.id AND s.counterparty_org = me AND s.purpose = for_purpose
            AND s.status = 'GIVEN' AND s.valid_until >= today) END
    FROM enterprise e WHERE e.id = wanted;
END
$$;
-- The facts under the names the service has for them.
CREATE FUNCTION disclosed_facts(e enterprise) RETURNS jsonb LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
$$
  SELECT jsonb_build_object('divisionCode', e.division_code, 'managementDistrict', e.management_district,
    'industryCode', e.industry_code, 'establishedOn', e.established_on, 'staff', e.staff,
    'annualRevenueFen', e.annual_revenue_fen, 'totalAssetsFen', e.total_assets_fen,
    'debtRatioPercent', e.debt_ratio_percent, 'taxGrade', e.tax_grade, 'highTechEnterprise', e.high_tech_enterprise,
    'inventionPatents', e.invention_patents, 'unpledgedInventionPatents', e.unpledged_invention_patents,
    'firstTimeBorrower', e.first_time_borrower, 'lendingBanks', e.lending_banks,
    'outstandingLoansFen', e.outstanding_loans_fen, 'invoiceMonths', e.invoice_months, 'exporter', e.exporter,
    'innovationPoints', e.innovation_points, 'knowledgeValueGrade', e.knowledge_value_grade,
    'commercialValueGrade', e.commercial_value_grade, 'lastRoundOn', e.last_round_on)
$$;
REVOKE ALL ON FUNCTION disclose(uuid, text, text, date), disclosed_facts(enterprise) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION disclose(uuid, text, text, date) TO ${app};

-- Who a firm on a list is: as before, and into the ledger.
CREATE OR REPLACE FUNCTION named_firm(wanted_follow_up uuid, today date)
  RETURNS TABLE (name text, uscc text, named_until date)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  found_firm record;
BEGIN
  SELECT e.id, e.owner_org, e.name, e.uscc::text AS uscc, d.named_until INTO found_firm
     FROM public.follow_up f
     JOIN public.declaration d ON d.id = f.declaration_id
     JOIN public.enterprise e ON e.id = d.enterprise_id
     WHERE f.id = wanted_follow_up AND f.owner_org = public.hanqiao_org() AND public.hanqiao_role('bank')
       AND d.status = 'RECOMMENDED' AND d.named_until >= today;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  INSERT INTO public.access_ledger (owner_org, enterprise_id, reader_org, reader_role, basis, basis_id, items)
    VALUES (found_firm.owner_org, found_firm.id, public.hanqiao_org(), 'bank', 'RECOMMENDATION_LIST', wanted_follow_up,
      '{IDENTITY}');
  RETURN QUERY SELECT found_firm.name, found_firm.uscc, found_firm.named_until;
END
$$;

-- The bureau and the auditor read firms by their office; the firm sees that, too.
CREATE FUNCTION ledger_of_supervision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
BEGIN
  INSERT INTO access_ledger (owner_org, enterprise_id, reader_org, reader_role, basis, items)
    SELECT e.owner_org, e.id, NEW.org, CASE WHEN hanqiao_role('operator') THEN 'operator' ELSE 'auditor' END,
        'SUPERVISION', '{IDENTITY,FIGURES,CERTIFICATES,PUBLIC_RECORDS}'
      FROM enterprise e WHERE e.id = NEW.aggregate_id AND NEW.org IS NOT NULL;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION ledger_of_supervision() FROM PUBLIC;
CREATE TRIGGER ledger_of_supervision AFTER INSERT ON audit FOR EACH ROW
  WHEN (NEW.action = 'enterprise.read') EXECUTE FUNCTION ledger_of_supervision();
