import { Table } from 'antd';
import { RecordName } from '../aggregate/RecordName';
import { CodeTag } from '../aggregate/StatusTag';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { minuteText } from '../format/time';
import { Link } from '../shell/router';
import { EnterpriseRecommendationFollowUpStage } from '../words/codes';
import { useWords } from '../words/Words';

type FollowUp = Schemas['FollowUpView'];

/** What every bank answered, and who has not; a refusal with its reason in words. */
export function Answered({ rows, entry }: { rows: readonly FollowUp[]; entry?: true }) {
  const { t, english } = useWords();
  return (
    <Table
      rowKey="id"
      size="small"
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      data-testid="answered"
      columns={[
        ...(entry
          ? [
              {
                title: t('follow-ups.one'),
                render: (_: unknown, { id }: FollowUp) => <Link to={`/follow-ups/${String(id)}`}>…{String(id).slice(-8)}</Link>,
              },
              { title: t('declarations.one'), render: (_: unknown, row: FollowUp) => <RecordName of="declarations" id={String(row.declarationId)} /> },
            ]
          : []),
        { title: t('field.bankId'), render: (_, { bankId }) => <RecordName of="banks" id={String(bankId)} /> },
        {
          title: t('field.status'),
          render: (_, { status, overdue }) => (
            <>
              <CodeTag codes={EnterpriseRecommendationFollowUpStage} code={status} waits={status === 'OPEN'} />
              {overdue && <span className="late">{t('followUp.late')}</span>}
            </>
          ),
        },
        { title: t('followUp.reason'), className: 'col-wide', render: (_, { refusal }) => refusal && (english ? refusal.en : refusal.zh) },
        { title: t('field.answeredAt'), render: (_, { answeredAt }) => (answeredAt === null ? '—' : minuteText(String(answeredAt))) },
        { title: t('field.answersDue'), render: (_, { dueOn }) => (dueOn === null ? '—' : String(dueOn)) },
      ]}
    />
  );
}
