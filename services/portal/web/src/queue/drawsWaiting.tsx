import type { TableColumnType } from 'antd';
import type { Row } from '../aggregate/description';
import { CodeTag } from '../aggregate/StatusTag';
import type { Draw } from '../market/draws';
import { Amount } from '../parts/Amount';
import { CreditGrantDrawStage } from '../words/codes';
import { useWords } from '../words/Words';

/** Draws of a grant that want something: asked for, proposed, or late. */
export const drawsWaiting: TableColumnType<Row> = {
  key: 'draws',
  title: <Title />,
  render: (_, row) => <Waiting draws={(row['drawdowns'] ?? []) as Draw[]} />,
};

function Title() {
  const { t } = useWords();
  return t('draw.title');
}

function Waiting({ draws }: { draws: readonly Draw[] }) {
  const { t } = useWords();
  return (
    <>
      {draws
        .filter(({ status }) => ['REQUESTED', 'PARTLY_DISBURSED', 'OVERDUE'].includes(status))
        .map(({ drawdownId, status, proposedDisbursement, reserved, outstanding }) => (
          <div key={String(drawdownId)}>
            <CodeTag codes={CreditGrantDrawStage} code={status} waits={status === 'REQUESTED'} />
            {proposedDisbursement === null ? (
              <Amount yuan={status === 'OVERDUE' ? outstanding : reserved} />
            ) : (
              <>
                {t('draw.waits')} <Amount yuan={proposedDisbursement} />
              </>
            )}
          </div>
        ))}
    </>
  );
}
