-- Who supplies or distributes for which anchor. The supplier declares, the anchor's organisation confirms.
CREATE TABLE supplier_edge (
  id                     uuid PRIMARY KEY,
  owner_org              uuid NOT NULL,
  counterparty_org       uuid NOT NULL,
  revision               bigint NOT NULL,
  event_version          bigint NOT NULL,
  created_at             timestamptz NOT NULL,
  reference              text,
  supplier_enterprise_id uuid NOT NULL REFERENCES enterprise (id),
  anchor_enterprise_id   uuid NOT NULL REFERENCES enterprise (id),
  kind                   text NOT NULL CHECK (kind IN ('SUPPLIER', 'DISTRIBUTOR')),
  since                  date,
  annual_volume_fen      bigint CHECK (annual_volume_fen >= 0),
  status                 text NOT NULL CHECK (status IN ('DECLARED', 'CONFIRMED', 'REJECTED', 'ENDED')),
  confirmed_at           timestamptz,
  ended_reason           text,
  ended_at               timestamptz,
  synthetic              boolean NOT NULL,
  source                 text,
  CONSTRAINT supplier_edge_reference UNIQUE (owner_org, reference),
  CONSTRAINT supplier_edge_two_firms CHECK (supplier_enterprise_id <> anchor_enterprise_id),
  CONSTRAINT supplier_edge_confirmed CHECK (status <> 'CONFIRMED' OR confirmed_at IS NOT NULL),
  CONSTRAINT supplier_edge_over CHECK ((status IN ('REJECTED', 'ENDED')) = (ended_at IS NOT NULL)
    AND (ended_at IS NULL) = (ended_reason IS NULL))
);
COMMENT ON COLUMN supplier_edge.annual_volume_fen IS 'Fen; for the two sides only, never told.';
CREATE UNIQUE INDEX supplier_edge_standing ON supplier_edge (supplier_enterprise_id, anchor_enterprise_id, kind)
  WHERE status IN ('DECLARED', 'CONFIRMED');
CREATE INDEX supplier_edge_owner ON supplier_edge (owner_org, id);
CREATE INDEX supplier_edge_counterparty ON supplier_edge (counterparty_org, id);
ALTER TABLE supplier_edge ENABLE ROW LEVEL SECURITY;
ALTER TABLE supplier_edge FORCE ROW LEVEL SECURITY;
CREATE POLICY side_reads ON supplier_edge FOR SELECT TO ${app}
  USING (owner_org = hanqiao_org() OR counterparty_org = hanqiao_org()
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
CREATE POLICY supplier_declares ON supplier_edge FOR INSERT TO ${app}
  WITH CHECK (owner_org = hanqiao_org() OR hanqiao_role('operator'));
CREATE POLICY side_changes ON supplier_edge FOR UPDATE TO ${app}
  USING (owner_org = hanqiao_org() OR counterparty_org = hanqiao_org())
  WITH CHECK (owner_org = hanqiao_org() OR counterparty_org = hanqiao_org());
CREATE POLICY republish ON supplier_edge TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON supplier_edge TO ${app};
-- Who the two sides are is settled when it is declared.
GRANT UPDATE (revision, event_version, kind, since, annual_volume_fen, status, confirmed_at, ended_reason, ended_at)
  ON supplier_edge TO ${app};
GRANT SELECT, UPDATE (event_version) ON supplier_edge TO ${worker};

-- A firm names its anchor, whose row it does not see. The owner looks it up and says no more than who it is;
-- forced row-level security holds for the owner too, hence its policy.
CREATE POLICY anchor_lookup ON enterprise FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION anchor_enterprise(wanted_id uuid, wanted_uscc text) RETURNS TABLE (id uuid, owner_org uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  $$ SELECT e.id, e.owner_org FROM public.enterprise e WHERE e.id = wanted_id
     UNION ALL
     SELECT e.id, e.owner_org FROM public.enterprise e WHERE wanted_id IS NULL AND e.uscc = wanted_uscc::bpchar $$;
REVOKE ALL ON FUNCTION anchor_enterprise(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anchor_enterprise(uuid, text) TO ${app};
