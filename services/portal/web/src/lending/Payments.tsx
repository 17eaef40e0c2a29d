import { Table } from 'antd';
import type { CreditSchemas as Schemas } from '../api/api';
import { Amount } from '../parts/Amount';
import { CreditGrantPayer } from '../words/codes';
import { useWords } from '../words/Words';
import { paymentsOf } from './paymentsOf';

type Grant = Schemas['GrantView'];

/** Money as it moved: facts, line by line. */
export function Payments({ grant }: { grant: Grant }) {
  const { t, named } = useWords();
  const all = paymentsOf(grant);
  if (all.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('payments.title')}>
      <h3>{t('payments.title')}</h3>
      <div className="scrolls" tabIndex={0} role="region" aria-label={t('payments.title')}>
        <Table
          rowKey="id"
          size="small"
          dataSource={all}
          pagination={false}
          data-testid="payments"
          columns={[
            { title: t('field.on'), render: (_, { day }) => day },
            { title: t('flow.disbursed'), align: 'right', render: (_, { out }) => out && <Amount yuan={out} /> },
            { title: t('flow.repaid'), align: 'right', render: (_, { back }) => back && <Amount yuan={back} /> },
            { title: t('payments.by'), render: (_, { by }) => by && named(CreditGrantPayer, by) },
          ]}
        />
      </div>
    </section>
  );
}
