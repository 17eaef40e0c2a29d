-- Whoever guarantees beside a pool needs to know whether the pool still takes new loans.
DROP POLICY readers ON risk_pool;
CREATE POLICY readers ON risk_pool FOR SELECT TO ${app}
  USING (
    hanqiao_role('bank') OR hanqiao_role('guarantor')
    OR hanqiao_role('operator') OR hanqiao_role('auditor'));
