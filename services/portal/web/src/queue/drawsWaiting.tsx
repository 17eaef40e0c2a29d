import type { TableColumnType } from 'antd';
import { ActionButtons } from '../aggregate/Actions';
import type { Row } from '../aggregate/description';
import { CodeTag } from '../aggregate/StatusTag';
import { asRow, type Draw } from '../market/draws';
import { CREDIT_GRANTS } from '../market/loan';
import { Amount } from '../parts/Amount';
import { CreditGrantDrawStage } from '../words/codes';
import { useWords } from '../words/Words';
import { DRAWS_TO_DO } from './grantWaits';

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
            <Amount yuan={status === 'OVERDUE' ? outstanding : reserved} />
            {proposedDisbursement !== null && (
              <div className="bank">
                {t('draw.waits')} <Amount yuan={proposedDisbursement} />
              </div>
            )}
          </div>
        ))}
    </>
  );
}

/** The next step of each draw of a grant, where the grant stands in a line. */
export function DrawSteps({ row, reload }: { row: Row; reload: () => void }) {
  return ((row['drawdowns'] ?? []) as Draw[]).map((draw) => (
    <ActionButtons
      key={String(draw.drawdownId)}
      small
      aggregate={CREDIT_GRANTS}
      row={asRow(row, draw)}
      actions={DRAWS_TO_DO}
      below={`drawdowns/${String(draw.drawdownId)}`}
      reload={reload}
    />
  ));
}
