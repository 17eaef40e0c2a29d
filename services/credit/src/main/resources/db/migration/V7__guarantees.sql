-- Letters of guarantee: the guarantor owns the row, the firm and the bank are the other parties.
CREATE FUNCTION percent_sum(shares jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT sum((share ->> 'percent')::int) FROM jsonb_array_elements(shares) share $$;
CREATE FUNCTION percent_of(shares jsonb, wanted text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT coalesce(sum((share ->> 'percent')::int), 0) FROM jsonb_array_elements(shares) share
     WHERE share ->> 'party' = wanted $$;

CREATE TABLE guarantee (
  id                   uuid PRIMARY KEY,
  owner_org            uuid NOT NULL,
  firm_org             uuid NOT NULL,
  bank_org             uuid NOT NULL,
  revision             bigint NOT NULL,
  event_version        bigint NOT NULL,
  created_at           timestamptz NOT NULL,
  reference            text,
  guarantor_id         uuid NOT NULL REFERENCES guarantor (id),
  application_id       uuid NOT NULL REFERENCES loan_application (id),
  enterprise_id        uuid NOT NULL,
  bank_id              uuid NOT NULL REFERENCES bank (id),
  grant_id             uuid REFERENCES credit_grant (id),
  asked_fen            bigint NOT NULL CHECK (asked_fen > 0),
  status               text NOT NULL CHECK (status IN (
    'ASKED', 'INTENDED', 'LETTER_PROPOSED', 'IN_FORCE', 'RELEASE_PROPOSED', 'PAYOUT_PROPOSED',
    'PAID_OUT', 'RECOVERING', 'RELEASED', 'CLOSED', 'DECLINED', 'WITHDRAWN')),
  intended_fen         bigint CHECK (intended_fen BETWEEN 1 AND asked_fen),
  intended_until       date,
  intended_at          timestamptz,
  letter_number        text,
  letter_fen           bigint CHECK (letter_fen BETWEEN 1 AND intended_fen),
  letter_plan          text,
  letter_shares        jsonb CHECK (percent_sum(letter_shares) = 100),
  letter_proposed_by   text,
  letter_confirmed_by  text,
  letter_in_force_at   timestamptz,
  release_proposed_by  text,
  release_confirmed_by text,
  payout_fen           bigint CHECK (payout_fen > 0),
  payout_overdue_fen   bigint,
  payout_proposed_by   text,
  payout_confirmed_by  text,
  paid_out_at          timestamptz,
  payout_booked_at     timestamptz,
  recovered_fen        bigint NOT NULL CHECK (recovered_fen >= 0),
  ended_reason         text,
  ended_at             timestamptz,
  synthetic            boolean NOT NULL,
  source               text,
  CONSTRAINT guarantee_two_people CHECK (
    letter_confirmed_by <> letter_proposed_by AND release_confirmed_by <> release_proposed_by
    AND payout_confirmed_by <> payout_proposed_by),
  CONSTRAINT guarantee_intent CHECK (
    num_nonnulls(intended_fen, intended_until, intended_at) IN (0, 3)
    AND (status IN ('ASKED', 'DECLINED', 'WITHDRAWN') OR intended_at IS NOT NULL)),
  CONSTRAINT guarantee_letter CHECK (
    num_nonnulls(grant_id, letter_number, letter_fen, letter_plan, letter_shares, letter_proposed_by)
      = CASE WHEN status IN ('ASKED', 'INTENDED', 'DECLINED', 'WITHDRAWN') THEN 0 ELSE 6 END),
  CONSTRAINT guarantee_letter_in_force CHECK (
    num_nonnulls(letter_confirmed_by, letter_in_force_at)
      = CASE WHEN status IN ('ASKED', 'INTENDED', 'LETTER_PROPOSED', 'DECLINED', 'WITHDRAWN') THEN 0 ELSE 2 END),
  CONSTRAINT guarantee_released CHECK ((status = 'RELEASED') = (release_confirmed_by IS NOT NULL)),
  CONSTRAINT guarantee_payout CHECK (
    num_nonnulls(payout_fen, payout_overdue_fen, payout_proposed_by)
      = CASE WHEN status IN ('PAYOUT_PROPOSED', 'PAID_OUT', 'RECOVERING', 'CLOSED') THEN 3 ELSE 0 END
    AND num_nonnulls(payout_confirmed_by, paid_out_at)
      = CASE WHEN status IN ('PAID_OUT', 'RECOVERING', 'CLOSED') THEN 2 ELSE 0 END
    AND (payout_booked_at IS NOT NULL) = (status IN ('RECOVERING', 'CLOSED'))),
  CONSTRAINT guarantee_payout_within_share CHECK (
    payout_fen * 100 <= least(payout_overdue_fen, letter_fen) * percent_of(letter_shares, 'GUARANTOR')),
  CONSTRAINT guarantee_recovered CHECK (
    recovered_fen <= coalesce(payout_fen, 0) AND (recovered_fen = 0 OR payout_booked_at IS NOT NULL)),
  CONSTRAINT guarantee_ended CHECK (
    (status IN ('RELEASED', 'CLOSED', 'DECLINED', 'WITHDRAWN')) = (ended_at IS NOT NULL)
    AND (status IN ('CLOSED', 'DECLINED')) = (ended_reason IS NOT NULL))
);
COMMENT ON TABLE guarantee IS 'A guarantor (owner) guarantees a firm''s loan of a bank: intent (意向函), letter (担保函), release or payout (代偿), recovery (追偿).';
COMMENT ON COLUMN guarantee.letter_shares IS 'Copied from the guarantor''s plan; whole percent that sum to 100.';
COMMENT ON COLUMN guarantee.payout_overdue_fen IS 'Fen; the overdue principal that the payout was measured by.';
CREATE UNIQUE INDEX guarantee_one_live ON guarantee (application_id, guarantor_id)
  WHERE status NOT IN ('RELEASED', 'CLOSED', 'DECLINED', 'WITHDRAWN');
CREATE UNIQUE INDEX guarantee_letter_number ON guarantee (owner_org, letter_number) WHERE letter_number IS NOT NULL;
CREATE INDEX guarantee_owner ON guarantee (owner_org, id);
CREATE INDEX guarantee_firm ON guarantee (firm_org, id);
CREATE INDEX guarantee_bank ON guarantee (bank_org, id);
CREATE INDEX guarantee_grant ON guarantee (grant_id) WHERE grant_id IS NOT NULL;
ALTER TABLE guarantee ENABLE ROW LEVEL SECURITY;
ALTER TABLE guarantee FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON guarantee FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY firm_asks ON guarantee FOR INSERT TO ${app}
  WITH CHECK (firm_org = hanqiao_org() AND hanqiao_role('enterprise'));
CREATE POLICY parties_edit ON guarantee FOR UPDATE TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank')))
  WITH CHECK (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank')));
CREATE POLICY republish ON guarantee TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON guarantee TO ${app};
GRANT SELECT, UPDATE (event_version) ON guarantee TO ${worker};

CREATE TABLE recovery (
  id           uuid PRIMARY KEY,
  guarantee_id uuid NOT NULL REFERENCES guarantee (id),
  owner_org    uuid NOT NULL,
  firm_org     uuid NOT NULL,
  bank_org     uuid NOT NULL,
  amount_fen   bigint NOT NULL CHECK (amount_fen > 0),
  recovered_on date NOT NULL,
  reported_by  text NOT NULL,
  reported_at  timestamptz NOT NULL
);
COMMENT ON TABLE recovery IS 'What came back of a payout (追偿): a fact, never changed.';
CREATE INDEX recovery_guarantee ON recovery (guarantee_id);
ALTER TABLE recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON recovery FOR SELECT TO ${app}
  USING (
    (owner_org = hanqiao_org() AND hanqiao_role('guarantor'))
    OR (firm_org = hanqiao_org() AND hanqiao_role('enterprise'))
    OR (bank_org = hanqiao_org() AND hanqiao_role('bank'))
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY guarantor_adds ON recovery FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() AND hanqiao_role('guarantor'));
CREATE POLICY tell ON recovery FOR SELECT TO ${worker} USING (true);
GRANT SELECT, INSERT ON recovery TO ${app};
GRANT SELECT ON recovery TO ${worker};

-- The guarantor that a grant names reads it and its draws, and says whether its letter is in force.
CREATE POLICY guarantor_reads ON credit_grant FOR SELECT TO ${app}
  USING (
    hanqiao_role('guarantor') AND status NOT IN ('PROPOSED', 'REJECTED')
    AND guarantor_id IN (SELECT id FROM guarantor WHERE owner_org = hanqiao_org()));
CREATE POLICY guarantor_answers ON credit_grant FOR UPDATE TO ${app}
  USING (
    hanqiao_role('guarantor') AND status NOT IN ('PROPOSED', 'REJECTED')
    AND guarantor_id IN (SELECT id FROM guarantor WHERE owner_org = hanqiao_org()))
  WITH CHECK (
    hanqiao_role('guarantor') AND status NOT IN ('PROPOSED', 'REJECTED')
    AND guarantor_id IN (SELECT id FROM guarantor WHERE owner_org = hanqiao_org()));
CREATE POLICY guarantor_reads ON drawdown FOR SELECT TO ${app}
  USING (hanqiao_role('guarantor') AND EXISTS (SELECT 1 FROM credit_grant g WHERE g.id = grant_id));
CREATE POLICY guarantor_reads ON disbursement FOR SELECT TO ${app}
  USING (hanqiao_role('guarantor') AND EXISTS (SELECT 1 FROM drawdown d WHERE d.id = drawdown_id));
CREATE POLICY guarantor_reads ON repayment FOR SELECT TO ${app}
  USING (hanqiao_role('guarantor') AND EXISTS (SELECT 1 FROM drawdown d WHERE d.id = drawdown_id));

-- Of a grant a guarantor changes the conditions, and with them the version that is told; nothing else.
CREATE FUNCTION credit_grant_is_its_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF hanqiao_org() IS NOT NULL
    AND hanqiao_org() NOT IN (OLD.owner_org, OLD.counterparty_org) AND NOT hanqiao_role('operator')
    AND to_jsonb(NEW) - 'conditions' - 'event_version' <> to_jsonb(OLD) - 'conditions' - 'event_version'
  THEN
    RAISE EXCEPTION 'A grant is its parties'' to change' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER credit_grant_is_its_parties BEFORE UPDATE ON credit_grant FOR EACH ROW
  EXECUTE FUNCTION credit_grant_is_its_parties();

-- Whose money came back: principal that a guarantor paid is no repayment of the firm's.
ALTER TABLE repayment ADD COLUMN paid_by text NOT NULL DEFAULT 'FIRM'
  CHECK (paid_by IN ('FIRM', 'GUARANTOR', 'BRIDGE_FUND'));
ALTER TABLE repayment ALTER COLUMN paid_by DROP DEFAULT;
