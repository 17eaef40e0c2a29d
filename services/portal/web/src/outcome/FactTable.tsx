import { Table, type TableColumnsType } from 'antd';
import { ActionButtons } from '../aggregate/Actions';
import type { AggregateName } from '../aggregate/description';
import { RecordName, shortId } from '../aggregate/RecordName';
import { asRow, OUTCOMES, type Fact } from '../market/outcome';
import { Amount } from '../parts/Amount';
import { CreditOutcomeBasis, CreditOutcomeDisputeCode, CreditOutcomeKind } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

/** The records that facts rest on; a draw is part of its grant and has no page. */
const EVIDENCE: Readonly<Record<string, AggregateName>> = { LINE: 'credit-lines', GRANT: 'credit-grants', REPORT: 'loan-reports' };

interface Props {
  facts: readonly Fact[];
  /** Given to the firm, which has a word in it. */
  reload?: () => void;
}

/** Facts line by line: what, how much, when, by which contract and on what evidence, and whose word it is. */
export function FactTable({ facts, reload }: Props) {
  const { t, named } = useWords();
  const columns: TableColumnsType<Fact> = [
    { title: t('field.outcomeKind'), render: (_, { kind }) => <b>{named(CreditOutcomeKind, kind)}</b> },
    { title: t('field.happenedOn'), render: (_, { happenedOn }) => String(happenedOn) },
    { title: t('field.amount'), align: 'right', render: (_, { amount }) => (amount === null ? '—' : <Amount yuan={amount} />) },
    { title: t('field.bankId'), render: (_, { bankId }) => <RecordName of="banks" id={String(bankId)} /> },
    ...(reload ? [] : [{ title: t('field.enterpriseId'), render: (_: unknown, { enterpriseId }: Fact) => enterpriseId && <RecordName of="enterprises" id={String(enterpriseId)} /> }]),
    {
      title: t('outcome.evidence'),
      render: (_, { contractNumber, documentNumber, evidence, evidenceId }) => (
        <>
          {[...new Set([contractNumber, documentNumber])].filter(Boolean).join(' · ')}
          <div className="bank">
            {EVIDENCE[evidence] ? (
              <RecordName of={EVIDENCE[evidence]} id={String(evidenceId)} />
            ) : (
              `${t(`outcome.evidence.${evidence}` as Key)} ${shortId(String(evidenceId))}`
            )}
          </div>
        </>
      ),
    },
    {
      title: t('outcome.word'),
      render: (_, { basis, disputeReason }) => (
        <span className={`word ${basis}`} data-testid="basis" data-basis={basis}>
          {named(CreditOutcomeBasis, basis)}
          {disputeReason !== null && <small className="under">{named(CreditOutcomeDisputeCode, disputeReason)}</small>}
        </span>
      ),
    },
    ...(reload
      ? [
          {
            key: 'do',
            title: t('queue.next'),
            render: (_: unknown, fact: Fact) => (
              <div className="row-actions">
                <ActionButtons small aggregate={OUTCOMES} row={asRow(fact)} actions={OUTCOMES.actions} reload={reload} />
              </div>
            ),
          },
        ]
      : []),
  ];
  return (
    <Table<Fact>
      rowKey={({ kind, id }) => `${kind} ${String(id)}`}
      size="small"
      columns={columns}
      dataSource={[...facts]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      data-testid="facts"
    />
  );
}
