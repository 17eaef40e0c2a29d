import { Alert } from 'antd';
import type { Row } from '../aggregate/description';
import type { Finding } from '../api/problem';
import { useWords } from '../words/Words';
import { zh, type Key } from '../words/zh';

/** What is unusual about a record and was taken all the same. */
export function Warnings({ row }: { row: Row }) {
  const { t } = useWords();
  const warnings = (row['warnings'] ?? []) as readonly Finding[];
  const label = (field: string) => (`field.${field}` in zh ? t(`field.${field}` as Key) : field);
  return warnings.length === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      className="more"
      title={t('app.unusual')}
      description={
        <ul className="findings">
          {warnings.map(({ field, message, remedy }) => (
            <li key={field}>
              <b>{label(field)}</b> {message} {remedy}
            </li>
          ))}
        </ul>
      }
      data-testid="warnings"
    />
  );
}
