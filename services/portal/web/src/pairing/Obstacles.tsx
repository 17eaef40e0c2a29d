import { Alert } from 'antd';
import type { SupplyObstacle } from '../api/api';
import { useWords } from '../words/Words';

/** Why a supply stands on no list at all: rules that look at it alone. */
export function Obstacles({ obstacles }: { obstacles: readonly SupplyObstacle[] }) {
  const { t } = useWords();
  return obstacles.length === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      className="demand-findings"
      title={t('obstacle.title')}
      description={
        <ul className="findings">
          {obstacles.map(({ rule, sentence, supplySays, remedy }) => (
            <li key={rule} data-rule={rule}>
              {sentence} <b>{t('obstacle.says', { what: supplySays })}</b> {remedy}
            </li>
          ))}
        </ul>
      }
      data-testid="supply-obstacles"
    />
  );
}
