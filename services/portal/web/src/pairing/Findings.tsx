import { Alert } from 'antd';
import type { DemandFinding } from '../api/api';
import { useWords } from '../words/Words';
import { zh, type Key } from '../words/zh';

/** Values of a demand that nothing on offer accepts: no other change helps before these. */
export function Findings({ findings }: { findings: readonly DemandFinding[] }) {
  const { t } = useWords();
  const label = (field: string) => (`field.${field}` in zh ? t(`field.${field}` as Key) : field);
  return findings.length === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      className="demand-findings"
      title={t('finding.title')}
      description={
        <ul className="findings">
          {findings.map(({ field, rule, value, right }) => (
            <li key={`${field} ${rule}`}>
              <b>{t('finding.is', { field: label(field), value })}</b> {right}
            </li>
          ))}
        </ul>
      }
      data-testid="demand-findings"
    />
  );
}
