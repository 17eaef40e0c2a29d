-- Deadlines of aggregates (services/adr/0033-clocks.md): started and stopped in the transaction of the command that does,
-- marked by a worker when their moments come.
CREATE TABLE deadline (
  id                uuid PRIMARY KEY,
  aggregate_type    text NOT NULL,
  aggregate_id      uuid NOT NULL,
  stage             text NOT NULL,
  programme         text NOT NULL,
  owner_org         uuid NOT NULL,
  counterparty_org  uuid,
  responsible       uuid,
  started_at        timestamptz NOT NULL,
  soon_at           timestamptz,
  due_at            timestamptz,
  escalate_at       timestamptz,
  soon_told_at      timestamptz,
  overdue_told_at   timestamptz,
  escalated_told_at timestamptz,
  stopped_at        timestamptz,
  dropped           boolean NOT NULL DEFAULT false,
  -- When the worker has to look again; null if never.
  next_at           timestamptz GENERATED ALWAYS AS (CASE
    WHEN stopped_at IS NOT NULL THEN NULL
    WHEN overdue_told_at IS NOT NULL THEN CASE WHEN escalated_told_at IS NULL THEN escalate_at END
    WHEN soon_told_at IS NULL THEN least(soon_at, due_at)
    ELSE due_at END) STORED,
  CONSTRAINT deadline_stage UNIQUE (aggregate_id, stage),
  CONSTRAINT deadline_order CHECK (soon_at <= due_at AND due_at <= escalate_at),
  CONSTRAINT deadline_known CHECK (due_at IS NOT NULL OR (soon_at IS NULL AND escalate_at IS NULL)),
  CONSTRAINT deadline_marks CHECK (escalated_told_at IS NULL OR overdue_told_at IS NOT NULL),
  CONSTRAINT deadline_dropped CHECK (stopped_at IS NOT NULL OR NOT dropped)
);
COMMENT ON COLUMN deadline.owner_org IS 'Who waits.';
COMMENT ON COLUMN deadline.counterparty_org IS 'Who must act; null if that is nobody of one organisation.';
COMMENT ON COLUMN deadline.responsible IS 'In whose record it counts, as the service names it; null if in nobody''s.';
COMMENT ON COLUMN deadline.due_at IS 'The first instant that is too late; null while it hangs on days that are not known yet.';
COMMENT ON COLUMN deadline.dropped IS 'Stopped because nothing is waited for any more, not because it was done.';
CREATE INDEX deadline_next ON deadline (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX deadline_unknown ON deadline (id) WHERE due_at IS NULL AND stopped_at IS NULL;
CREATE INDEX deadline_running ON deadline (due_at) WHERE stopped_at IS NULL;
CREATE INDEX deadline_responsible ON deadline (responsible, due_at);

ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline FORCE ROW LEVEL SECURITY;
CREATE POLICY parties_read ON deadline FOR SELECT TO ${app}
  USING (hanqiao_org() IN (owner_org, counterparty_org) OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY parties_start ON deadline FOR INSERT TO ${app}
  WITH CHECK (hanqiao_org() IN (owner_org, counterparty_org) OR hanqiao_role('operator'));
CREATE POLICY parties_stop ON deadline FOR UPDATE TO ${app}
  USING (hanqiao_org() IN (owner_org, counterparty_org) OR hanqiao_role('operator'))
  WITH CHECK (hanqiao_org() IN (owner_org, counterparty_org) OR hanqiao_role('operator'));
CREATE POLICY worker_all ON deadline TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (stopped_at, dropped, overdue_told_at, escalated_told_at) ON deadline TO ${app};
GRANT SELECT, INSERT, UPDATE (soon_at, due_at, escalate_at, soon_told_at, overdue_told_at, escalated_told_at, stopped_at,
  dropped) ON deadline TO ${worker};

CREATE FUNCTION deadline_notify() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NOTIFY deadline; RETURN NULL; END $$;
CREATE TRIGGER deadline_notify AFTER INSERT ON deadline FOR EACH STATEMENT EXECUTE FUNCTION deadline_notify();
