-- Recommendation lists (推荐清单): campaigns, what is on record against a firm, declarations, lists, banks' answers.

-- The part of the land an authority acts for; '*' is all of it. Unannounced: null, and an operator acts nowhere.
CREATE FUNCTION hanqiao_area() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('hanqiao.area', true), '') $$;
CREATE FUNCTION hanqiao_acts_in(part text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT hanqiao_role('operator') AND hanqiao_area() IN ('*', part) $$;

CREATE TABLE campaign (
  id                         uuid PRIMARY KEY,
  owner_org                  uuid NOT NULL,
  revision                   bigint NOT NULL,
  event_version              bigint NOT NULL,
  created_at                 timestamptz NOT NULL,
  reference                  text,
  status                     text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_reason              text,
  closed_at                  timestamptz,
  title                      text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  opens_on                   date NOT NULL,
  closes_on                  date NOT NULL,
  tiers                      text[] NOT NULL CHECK (cardinality(tiers) > 0),
  districts                  text[] CHECK (cardinality(districts) > 0),
  answer_within_working_days int NOT NULL CHECK (answer_within_working_days BETWEEN 1 AND 60),
  checks_valid_days          int NOT NULL CHECK (checks_valid_days BETWEEN 1 AND 365),
  synthetic                  boolean NOT NULL,
  source                     text,
  CONSTRAINT campaign_reference UNIQUE (owner_org, reference),
  CONSTRAINT campaign_days CHECK (opens_on <= closes_on),
  CONSTRAINT campaign_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN campaign.districts IS 'Null: every place.';
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
-- A call is for everybody to read, and its bureau's to open and close.
CREATE POLICY everybody_reads ON campaign FOR SELECT TO ${app} USING (hanqiao_org() IS NOT NULL);
CREATE POLICY bureau_opens ON campaign FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('operator')
    AND (hanqiao_area() = '*' OR districts = ARRAY[hanqiao_area()]));
CREATE POLICY bureau_closes ON campaign FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('operator'));
CREATE POLICY republish ON campaign TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON campaign TO ${app};
GRANT UPDATE (revision, event_version, status, closed_reason, closed_at) ON campaign TO ${app};
GRANT SELECT, UPDATE (event_version) ON campaign TO ${worker};

-- What an operator found when a register was looked up: on record or clear, as of a day, with its source. Never changed.
CREATE TABLE register_check (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  reference     text,
  enterprise_id uuid NOT NULL REFERENCES enterprise (id),
  flag          text NOT NULL,
  on_record     boolean NOT NULL,
  as_of         date NOT NULL,
  recorded_by   uuid NOT NULL,
  synthetic     boolean NOT NULL,
  source        text NOT NULL,
  CONSTRAINT register_check_reference UNIQUE (owner_org, reference)
);
COMMENT ON TABLE register_check IS 'Negative-list look-ups; the newest as_of of a flag holds. A flag nobody looked up is unknown.';
CREATE INDEX register_check_firm ON register_check (enterprise_id, flag, as_of DESC, id DESC);
ALTER TABLE register_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_check FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON register_check FOR SELECT TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY operator_records ON register_check FOR INSERT TO ${app}
  WITH CHECK (hanqiao_role('operator') AND recorded_by = hanqiao_org() AND hanqiao_area() IS NOT NULL);
GRANT SELECT, INSERT ON register_check TO ${app};

-- A firm asks to be recommended for one need. While it is LISTED or RECOMMENDED it is an entry of list_id.
CREATE TABLE declaration (
  id              uuid PRIMARY KEY,
  owner_org       uuid NOT NULL,
  revision        bigint NOT NULL,
  event_version   bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  reference       text,
  campaign_id     uuid NOT NULL REFERENCES campaign (id),
  enterprise_id   uuid NOT NULL REFERENCES enterprise (id),
  need_id         uuid NOT NULL REFERENCES financing_need (id),
  district        text NOT NULL,
  named_until     date,
  status          text NOT NULL CHECK (status IN (
    'DECLARED', 'CHECKED', 'REFUSED', 'LISTED', 'RECOMMENDED', 'DECLINED', 'WITHDRAWN')),
  checked_at      timestamptz,
  findings        jsonb NOT NULL,
  list_id         uuid,
  ranges          jsonb,
  recommended_at  timestamptz,
  ended_reason    text,
  ended_at        timestamptz,
  synthetic       boolean NOT NULL,
  source          text,
  CONSTRAINT declaration_reference UNIQUE (owner_org, reference),
  CONSTRAINT declaration_refused CHECK (status <> 'REFUSED' OR jsonb_array_length(findings) > 0),
  CONSTRAINT declaration_listed CHECK (status NOT IN ('LISTED', 'RECOMMENDED') OR list_id IS NOT NULL),
  CONSTRAINT declaration_recommended CHECK (status <> 'RECOMMENDED'
    OR (ranges IS NOT NULL AND recommended_at IS NOT NULL)),
  CONSTRAINT declaration_ended CHECK ((status IN ('DECLINED', 'WITHDRAWN')) = (ended_at IS NOT NULL)
    AND (ended_at IS NULL) = (ended_reason IS NULL))
);
COMMENT ON COLUMN declaration.named_until IS 'Last day on which a bank that is sent the list may read who the firm is; null: not at all.';
COMMENT ON COLUMN declaration.ranges IS 'What banks that are sent the list read of firm and need: ranges, as of the day it was sent.';
CREATE UNIQUE INDEX declaration_one_live ON declaration (campaign_id, need_id)
  WHERE status NOT IN ('DECLINED', 'WITHDRAWN');
CREATE INDEX declaration_district ON declaration (campaign_id, district, id);
CREATE INDEX declaration_owner ON declaration (owner_org, id);
CREATE INDEX declaration_list ON declaration (list_id) WHERE list_id IS NOT NULL;

CREATE TABLE recommendation_list (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  reference     text,
  campaign_id   uuid NOT NULL REFERENCES campaign (id),
  district      text NOT NULL,
  bank_ids      uuid[] NOT NULL CHECK (cardinality(bank_ids) BETWEEN 1 AND 50),
  bank_orgs     uuid[] NOT NULL,
  status        text NOT NULL CHECK (status IN ('PROPOSED', 'SENT', 'REJECTED')),
  entries       int NOT NULL CHECK (entries > 0),
  proposed_by   text NOT NULL,
  decided_by    text,
  decided_at    timestamptz,
  answers_due   date,
  synthetic     boolean NOT NULL,
  source        text,
  CONSTRAINT recommendation_list_reference UNIQUE (owner_org, reference),
  CONSTRAINT recommendation_list_banks CHECK (cardinality(bank_ids) = cardinality(bank_orgs)),
  CONSTRAINT recommendation_list_decided CHECK ((status = 'PROPOSED') = (decided_at IS NULL)
    AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT recommendation_list_two_people CHECK (status <> 'SENT' OR decided_by <> proposed_by)
);
COMMENT ON COLUMN recommendation_list.proposed_by IS 'Pseudonymous subject of the token.';
COMMENT ON COLUMN recommendation_list.entries IS 'Declarations it was proposed with, and from its sending on those it was sent with.';
ALTER TABLE declaration ADD CONSTRAINT declaration_list FOREIGN KEY (list_id) REFERENCES recommendation_list (id);
ALTER TABLE recommendation_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE recommendation_list FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON recommendation_list FOR SELECT TO ${app}
  USING (hanqiao_acts_in(district) OR hanqiao_role('auditor')
    OR (status = 'SENT' AND hanqiao_role('bank') AND hanqiao_org() = ANY (bank_orgs)));
CREATE POLICY bureau_proposes ON recommendation_list FOR INSERT TO ${app}
  WITH CHECK (hanqiao_acts_in(district) AND owner_org = hanqiao_org() AND status = 'PROPOSED');
CREATE POLICY bureau_decides ON recommendation_list FOR UPDATE TO ${app}
  USING (hanqiao_acts_in(district) AND owner_org = hanqiao_org())
  WITH CHECK (hanqiao_acts_in(district) AND owner_org = hanqiao_org());
CREATE POLICY republish ON recommendation_list TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON recommendation_list TO ${app};
-- What is on a list and whom it is for is settled when it is proposed.
GRANT UPDATE (revision, event_version, status, entries, decided_by, decided_at, answers_due)
  ON recommendation_list TO ${app};
GRANT SELECT, UPDATE (event_version) ON recommendation_list TO ${worker};

-- The follow-up register (对接台账): one row per entry and bank, with the bank's latest answer.
CREATE TABLE follow_up (
  id                uuid PRIMARY KEY,
  owner_org         uuid NOT NULL,
  counterparty_org  uuid NOT NULL,
  revision          bigint NOT NULL,
  event_version     bigint NOT NULL,
  created_at        timestamptz NOT NULL,
  reference         text,
  list_id           uuid NOT NULL REFERENCES recommendation_list (id),
  declaration_id    uuid NOT NULL REFERENCES declaration (id),
  campaign_id       uuid NOT NULL REFERENCES campaign (id),
  need_id           uuid NOT NULL,
  bank_id           uuid NOT NULL,
  bureau_org        uuid NOT NULL,
  district          text NOT NULL,
  status            text NOT NULL CHECK (status IN (
    'OPEN', 'CONTACTED', 'VISITED', 'APPLIED', 'GRANTED', 'REFUSED', 'FIRM_DECLINED')),
  refusal_code      text,
  due_on            date,
  first_answered_at timestamptz,
  applied_at        timestamptz,
  answered_at       timestamptz,
  firm_read_at      timestamptz,
  synthetic         boolean NOT NULL,
  source            text,
  CONSTRAINT follow_up_once UNIQUE (declaration_id, list_id, bank_id),
  CONSTRAINT follow_up_refused CHECK ((status = 'REFUSED') = (refusal_code IS NOT NULL)),
  CONSTRAINT follow_up_answered CHECK ((status = 'OPEN') = (answered_at IS NULL)
    AND (answered_at IS NULL) = (first_answered_at IS NULL)),
  CONSTRAINT follow_up_applied CHECK (status NOT IN ('APPLIED', 'GRANTED') OR applied_at IS NOT NULL)
);
COMMENT ON COLUMN follow_up.owner_org IS 'The bank.';
COMMENT ON COLUMN follow_up.counterparty_org IS 'The firm.';
COMMENT ON COLUMN follow_up.due_on IS 'Day by which a first answer is due; null where the working calendar does not reach.';
CREATE INDEX follow_up_list ON follow_up (list_id, id);
CREATE INDEX follow_up_bank ON follow_up (owner_org, id);
CREATE INDEX follow_up_firm ON follow_up (counterparty_org, id);
ALTER TABLE follow_up ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON follow_up FOR SELECT TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('bank'))
    OR (counterparty_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_acts_in(district) OR hanqiao_role('auditor'));
CREATE POLICY bureau_opens ON follow_up FOR INSERT TO ${app}
  WITH CHECK (hanqiao_acts_in(district) AND bureau_org = hanqiao_org() AND status = 'OPEN');
CREATE POLICY bank_answers ON follow_up FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() AND hanqiao_role('bank'))
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('bank'));
CREATE POLICY republish ON follow_up TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON follow_up TO ${app};
GRANT UPDATE (revision, event_version, status, refusal_code, first_answered_at, applied_at, answered_at, firm_read_at)
  ON follow_up TO ${app};
GRANT SELECT, UPDATE (event_version) ON follow_up TO ${worker};

CREATE TABLE follow_up_answer (
  id           uuid PRIMARY KEY,
  follow_up_id uuid NOT NULL REFERENCES follow_up (id),
  status       text NOT NULL,
  refusal_code text,
  at           timestamptz NOT NULL
);
COMMENT ON TABLE follow_up_answer IS 'Every answer a bank has given, in the order of ids; never changed.';
CREATE INDEX follow_up_answer_of ON follow_up_answer (follow_up_id, id);
ALTER TABLE follow_up_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY follow_up_seen ON follow_up_answer FOR SELECT TO ${app}
  USING (EXISTS (SELECT 1 FROM follow_up f WHERE f.id = follow_up_id));
CREATE POLICY bank_answers ON follow_up_answer FOR INSERT TO ${app}
  WITH CHECK (hanqiao_role('bank')
    AND EXISTS (SELECT 1 FROM follow_up f WHERE f.id = follow_up_id AND f.owner_org = hanqiao_org()));
CREATE POLICY republish ON follow_up_answer FOR SELECT TO ${worker} USING (true);
GRANT SELECT, INSERT ON follow_up_answer TO ${app};
GRANT SELECT ON follow_up_answer TO ${worker};

ALTER TABLE declaration ENABLE ROW LEVEL SECURITY;
ALTER TABLE declaration FORCE ROW LEVEL SECURITY;
-- A bank reads a declaration that a list was sent to it with, while it stands: ranges, no name.
CREATE POLICY parties ON declaration FOR SELECT TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR hanqiao_acts_in(district) OR hanqiao_role('auditor')
    OR (status = 'RECOMMENDED' AND hanqiao_role('bank') AND EXISTS (
      SELECT 1 FROM follow_up f WHERE f.declaration_id = declaration.id AND f.owner_org = hanqiao_org())));
CREATE POLICY firm_declares ON declaration FOR INSERT TO ${app}
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('enterprise')) OR hanqiao_acts_in(district));
CREATE POLICY firm_or_bureau_changes ON declaration FOR UPDATE TO ${app}
  USING ((owner_org = hanqiao_org() AND hanqiao_role('enterprise')) OR hanqiao_acts_in(district))
  WITH CHECK ((owner_org = hanqiao_org() AND hanqiao_role('enterprise')) OR hanqiao_acts_in(district));
CREATE POLICY republish ON declaration TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON declaration TO ${app};
GRANT UPDATE (revision, event_version, named_until, status, checked_at, findings, list_id, ranges, recommended_at,
  ended_reason, ended_at) ON declaration TO ${app};
GRANT SELECT, UPDATE (event_version) ON declaration TO ${worker};

-- Who a firm is, for a bank whose list it is on, while the firm lets itself be named. The bank does not see the firm's row.
CREATE POLICY named_lookup ON follow_up FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY named_lookup ON declaration FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION named_firm(wanted_follow_up uuid, today date)
  RETURNS TABLE (name text, uscc text, named_until date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT e.name, e.uscc::text, d.named_until
     FROM public.follow_up f
     JOIN public.declaration d ON d.id = f.declaration_id
     JOIN public.enterprise e ON e.id = d.enterprise_id
     WHERE f.id = wanted_follow_up AND f.owner_org = public.hanqiao_org() AND public.hanqiao_role('bank')
       AND d.status = 'RECOMMENDED' AND d.named_until >= today $$;
REVOKE ALL ON FUNCTION named_firm(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION named_firm(uuid, date) TO ${app};

-- A projection of credit.offer: which organisation a bank is, and whether it lends here.
CREATE TABLE lending_offer (
  id       uuid PRIMARY KEY,
  bank_id  uuid NOT NULL,
  bank_org uuid NOT NULL,
  status   text NOT NULL,
  version  bigint NOT NULL
);
CREATE INDEX lending_offer_bank ON lending_offer (bank_id) WHERE status = 'OPEN';
ALTER TABLE lending_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE lending_offer FORCE ROW LEVEL SECURITY;
CREATE POLICY operator_reads ON lending_offer FOR SELECT TO ${app} USING (hanqiao_role('operator'));
CREATE POLICY heard ON lending_offer TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT ON lending_offer TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON lending_offer TO ${worker};
