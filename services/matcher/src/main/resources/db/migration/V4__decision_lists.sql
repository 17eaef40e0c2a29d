-- A party lists its own records, newest first (ids are ordered by time). What they are of is read from what is stored.
ALTER TABLE supply_decision
  ADD COLUMN market text NOT NULL GENERATED ALWAYS AS (supply_view::jsonb ->> 'market') STORED,
  ADD COLUMN demand_id uuid NOT NULL GENERATED ALWAYS AS ((supply_view::jsonb ->> 'demandId')::uuid) STORED,
  ADD COLUMN supply_id uuid NOT NULL GENERATED ALWAYS AS ((supply_view::jsonb ->> 'supplyId')::uuid) STORED;
CREATE INDEX decision_newest ON decision (owner_org, id DESC);
CREATE INDEX supply_decision_newest ON supply_decision (owner_org, id DESC);
