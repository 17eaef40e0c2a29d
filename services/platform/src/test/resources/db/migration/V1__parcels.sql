CREATE TABLE parcel (
  id            uuid PRIMARY KEY,
  owner_org     uuid NOT NULL,
  revision      bigint NOT NULL,
  event_version bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  label         text NOT NULL,
  grams         int NOT NULL CONSTRAINT parcel_grams CHECK (grams > 0),
  fragile       boolean NOT NULL,
  CONSTRAINT parcel_label UNIQUE (owner_org, label)
);
ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcel FORCE ROW LEVEL SECURITY;
CREATE POLICY party ON parcel TO ${app}
  USING (owner_org = hanqiao_org() OR hanqiao_role('operator'))
  WITH CHECK (owner_org = hanqiao_org());
CREATE POLICY worker_all ON parcel TO ${worker} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON parcel TO ${app};
GRANT SELECT ON parcel TO ${worker};

-- Nothing here forbids a second effect: the platform must.
CREATE TABLE ring (event_id uuid NOT NULL, parcel_id uuid NOT NULL, label text NOT NULL, trace_id text);
GRANT SELECT, INSERT ON ring TO ${worker};

CREATE TABLE parcel_copy (id uuid PRIMARY KEY, version bigint NOT NULL, label text NOT NULL);
GRANT SELECT, INSERT, UPDATE ON parcel_copy TO ${worker};
