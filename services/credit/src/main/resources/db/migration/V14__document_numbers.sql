-- What makes two numbers one document: letters and digits alone. No punctuation, dash, bracket or blank of any script tells
-- two numbers apart, nor what cannot be seen (zero-width characters, soft hyphens). 〇 and 々 are letters.
CREATE OR REPLACE FUNCTION document_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT coalesce(
       nullif(regexp_replace(upper(normalize(number, NFKC)),
         '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u02B9-\u036F\u2000-\u206F\u2190-\u23FF\u2500-\u27BF\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u3030\u303D\u30A0\u30FB\uFE00-\uFE1F\uFE30-\uFE6F\uFEFF]',
         '', 'g'), ''), number) $$;

-- What was written before is read anew. Of reports that turn out to be of one document the first one stands.
DROP INDEX loan_report_once;
ALTER TABLE loan_report ALTER COLUMN contract_key SET EXPRESSION AS (document_key(contract_number));
ALTER TABLE loan_report ALTER COLUMN document_key SET EXPRESSION AS (document_key(document_number));
UPDATE loan_report r SET status = CASE r.status WHEN 'PROPOSED' THEN 'REJECTED' ELSE 'RETRACTED' END,
    ended_reason = 'MISTAKE', ended_at = now()
  WHERE r.status IN ('PROPOSED', 'REPORTED') AND EXISTS (
    SELECT FROM loan_report o WHERE o.enterprise_id = r.enterprise_id AND o.contract_key = r.contract_key
      AND o.kind = r.kind AND o.document_key = r.document_key AND o.status IN ('PROPOSED', 'REPORTED')
      AND (o.status, o.id) > (r.status, r.id));
CREATE UNIQUE INDEX loan_report_once ON loan_report (enterprise_id, contract_key, kind, document_key)
  WHERE status IN ('PROPOSED', 'REPORTED');

-- Each contract is kept under its new key: by its grant where one has it, else by whoever reported it first.
ALTER TABLE credit_grant NO FORCE ROW LEVEL SECURITY;
DELETE FROM contract_record;
INSERT INTO contract_record
  SELECT DISTINCT ON (enterprise_id, document_key(contract_number))
    enterprise_id, document_key(contract_number), owner_org, id
  FROM credit_grant WHERE contracted_at IS NOT NULL
  ORDER BY enterprise_id, document_key(contract_number), duplicate_of IS NOT NULL, contracted_at;
INSERT INTO contract_record
  SELECT DISTINCT ON (enterprise_id, contract_key) enterprise_id, contract_key, owner_org, NULL::uuid
  FROM loan_report ORDER BY enterprise_id, contract_key, status NOT IN ('PROPOSED', 'REPORTED'), id
  ON CONFLICT DO NOTHING;
UPDATE credit_grant g SET duplicate_of = c.grant_id FROM contract_record c
  WHERE g.contracted_at IS NOT NULL AND g.duplicate_of IS NULL AND c.enterprise_id = g.enterprise_id
    AND c.contract_key = document_key(g.contract_number) AND c.grant_id <> g.id;
UPDATE loan_report r SET superseded_by = c.grant_id FROM contract_record c
  WHERE c.grant_id IS NOT NULL AND r.superseded_by IS NULL AND c.enterprise_id = r.enterprise_id
    AND c.contract_key = r.contract_key AND r.kind <> 'FIRST_TIME_BORROWER';
ALTER TABLE credit_grant FORCE ROW LEVEL SECURITY;
