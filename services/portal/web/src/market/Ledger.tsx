import { Button, Table } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '../aggregate/ActionDialog';
import { addressOf, mayGive, type Row } from '../aggregate/description';
import type { Page, TalentSchemas } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { NotStated } from '../parts/NotStated';
import { useMe } from '../shell/session';
import { TalentSecondmentResultKind } from '../words/codes';
import { useWords } from '../words/Words';
import { ADD_RESULT, SECONDMENTS } from './secondment';

type Result = TalentSchemas['ResultView'];

/** What a secondment has brought about, row by row; rows are added and never changed. */
export function Ledger({ row, reload }: { row: Row; reload: () => void }) {
  const { t, named } = useWords();
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const { value, reload: again } = useLoad(`ledger ${row.id}`, () =>
    read<Page<Result>>(`${addressOf(SECONDMENTS)}/${row.id}/results?limit=100`),
  );
  return (
    <section aria-label={t('ledger.title')} data-testid="ledger">
      <div className="section-head">
        <h2>{t('ledger.title')}</h2>
        <span>{t('ledger.hint')}</span>
        {mayGive(ADD_RESULT, row, me) && (
          <Button size="small" onClick={() => setAdding(true)} data-testid="action-addResult">
            {t('action.addResult')}
          </Button>
        )}
      </div>
      {value?.items.length === 0 && <p className="hint">{t('ledger.none')}</p>}
      {value && value.items.length > 0 && (
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          dataSource={value.items}
          columns={[
            { title: t('field.resultKind'), render: (_, { kind }) => named(TalentSecondmentResultKind, kind) },
            { title: t('field.count'), align: 'right', render: (_, { count }) => count },
            { title: t('field.on'), render: (_, { on }) => on ?? <NotStated /> },
            { title: t('field.resultNote'), render: (_, { note }) => note ?? <NotStated /> },
          ]}
        />
      )}
      {adding && (
        <ActionDialog
          aggregate={SECONDMENTS}
          row={row}
          action={ADD_RESULT}
          path="results"
          onClose={(done) => {
            setAdding(false);
            if (done) {
              again();
              reload();
            }
          }}
        />
      )}
    </section>
  );
}
