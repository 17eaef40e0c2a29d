import { Table, type TableColumnsType } from 'antd';
import { ActionButtons } from '../aggregate/Actions';
import type { Row } from '../aggregate/description';
import { CodeTag } from '../aggregate/StatusTag';
import type { CreditSchemas as Schemas } from '../api/api';
import { minuteText } from '../format/time';
import { asRow, DRAW_ACTIONS, type Draw } from '../market/draws';
import { CREDIT_GRANTS } from '../market/loan';
import { Amount } from '../parts/Amount';
import { CreditGrantDeclineCode, CreditGrantDrawStage, CreditGrantPaymentMethod } from '../words/codes';
import { useWords } from '../words/Words';

interface Props {
  grant: Schemas['GrantView'] & Row;
  reload: () => void;
}

/** What the firm asked to draw and what became of each, with what waits for a second person. */
export function Draws({ grant, reload }: Props) {
  const { t, named } = useWords();
  const money = (label: string, of: (draw: Draw) => string | null) => ({
    title: label,
    align: 'right' as const,
    render: (_: unknown, draw: Draw) => <Amount yuan={of(draw)} />,
  });
  const columns: TableColumnsType<Draw> = [
    { title: t('draw.asked'), render: (_, { requestedAt }) => minuteText(requestedAt) },
    { title: t('field.payment'), render: (_, { payment }) => named(CreditGrantPaymentMethod, payment) },
    money(t('draw.requested'), ({ requested }) => requested),
    money(t('draw.reserved'), ({ reserved }) => reserved),
    money(t('flow.disbursed'), ({ disbursed }) => disbursed),
    money(t('flow.repaid'), ({ repaid }) => repaid),
    money(t('draw.outstanding'), ({ outstanding }) => outstanding),
    { title: t('draw.maturesOn'), render: (_, { maturesOn }) => maturesOn ?? '—' },
    { title: t('field.status'), render: (_, draw) => <State draw={draw} /> },
    {
      key: 'do',
      title: t('queue.next'),
      render: (_, draw) => (
        <div className="row-actions">
          <ActionButtons
            small
            aggregate={CREDIT_GRANTS}
            row={asRow(grant, draw)}
            actions={DRAW_ACTIONS}
            below={`drawdowns/${draw.drawdownId}`}
            reload={reload}
          />
        </div>
      ),
    },
  ];
  return (
    <section aria-label={t('draw.title')}>
      <h3>{t('draw.title')}</h3>
      <Table
        rowKey="drawdownId"
        size="small"
        columns={columns}
        dataSource={[...grant.drawdowns]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        data-testid="draws"
      />
    </section>
  );
}

function State({ draw }: { draw: Draw }) {
  const { t, named } = useWords();
  const { status, proposedDisbursement, proposedMaturesOn, endedReason } = draw;
  return (
    <>
      <CodeTag codes={CreditGrantDrawStage} code={status} waits={status === 'REQUESTED'} />
      {proposedDisbursement !== null && (
        <div className="bank">
          {t('draw.waits')} <Amount yuan={proposedDisbursement} />
        </div>
      )}
      {proposedMaturesOn !== null && <div className="bank">{t('draw.extensionWaits', { day: String(proposedMaturesOn) })}</div>}
      {endedReason !== null && <div className="bank">{named(CreditGrantDeclineCode, endedReason)}</div>}
    </>
  );
}
