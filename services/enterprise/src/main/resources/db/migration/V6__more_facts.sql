ALTER TABLE enterprise
  ADD chain             text,
  ADD chain_position    text,
  ADD listing_reserve   text,
  ADD last_round_on     date,
  ADD innovation_points int CHECK (innovation_points BETWEEN 0 AND 100);

ALTER TABLE financing_need
  ADD green_catalogue_version text,
  ADD green_catalogue_code    text,
  ADD anchor_enterprise_id    uuid REFERENCES enterprise (id),
  ADD CONSTRAINT financing_need_green
    CHECK ((green_catalogue_version IS NULL) = (green_catalogue_code IS NULL));
