-- Who is signed in. The browser holds a random key; here is only its SHA-256 digest, and the tokens sealed with
-- AES-256-GCM under a key that the database never sees: a dump of this table signs nobody in.
-- No row-level security: a session belongs to a browser, not to an organization, and its key is the permission.
CREATE TABLE portal_session (
  key_digest bytea       PRIMARY KEY CHECK (octet_length(key_digest) = 32),
  sealed     bytea       NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);

CREATE INDEX portal_session_by_expiry ON portal_session (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON portal_session TO ${app};
