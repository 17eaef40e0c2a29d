-- Which of the proposing firm's capabilities a proposal rests on, in the enterprise service. Null: not stated.
ALTER TABLE proposal ADD capability_id uuid;
