import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '../aggregate/ActionDialog';
import { has, type Action, type Row } from '../aggregate/description';
import { fieldsOf } from '../aggregate/field';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { NotStated } from '../parts/NotStated';
import { useMe } from '../shell/session';
import { EnterpriseProfileRevocationReason, RecognitionStanding, Tier } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { ENTERPRISES } from './enterprise';

type Recognition = Schemas['RecognitionView'];

const form = fieldsOf<Schemas['RecognitionForm']>();
const recheck = fieldsOf<Schemas['RecheckForm']>();

/** Given by the bureau on a firm, whatever state anything is in. */
function bureau(name: string, more: Partial<Action>): Action {
  return { name, roles: ['operator'], party: 'anyone', from: [], ...more };
}

const RECOGNIZE = bureau('recognize', {
  fields: [
    form.code('tier', Tier, { required: true }),
    form.integer('batch', 'count'),
    form.date('issuedOn', { required: true }),
    form.date('validUntil', { required: true }),
  ],
});
const RECHECK = bureau('recheck', {
  fields: [recheck.switched('passed', true), recheck.date('on', { required: true }), recheck.date('validUntil')],
});
const REVOKE = bureau('revoke', { reasons: EnterpriseProfileRevocationReason, grave: true });

interface Given {
  action: Action;
  path: string;
}

/** The recognitions of a firm: kept by the bureau, read by the firm. */
export function Recognitions({ row, reload }: { row: Row; reload: () => void }) {
  const { t, named } = useWords();
  const me = useMe();
  const [given, setGiven] = useState<Given>();
  const all = (row['recognitions'] ?? []) as Recognition[];
  const keeps = has(me, ['operator']);
  return (
    <section aria-label={t('recognition.title')} data-testid="recognitions">
      <div className="section-head">
        <h2>{t('recognition.title')}</h2>
        <span>{t('recognition.hint')}</span>
        {keeps && (
          <Button size="small" onClick={() => setGiven({ action: RECOGNIZE, path: 'recognitions' })} data-testid="action-recognize">
            {t('action.recognize')}
          </Button>
        )}
      </div>
      {all.length === 0 ? (
        <p className="hint">{t('recognition.none')}</p>
      ) : (
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          dataSource={all}
          columns={[
            { title: t('field.tier'), render: (_, { tier }) => named(Tier, tier) },
            { title: t('field.batch'), align: 'right', render: (_, { batch }) => batch ?? <NotStated /> },
            { title: t('field.issuedOn'), render: (_, { issuedOn }) => issuedOn ?? <NotStated /> },
            { title: t('field.validUntil'), render: (_, { validUntil }) => validUntil ?? <NotStated /> },
            { title: t('field.lastRecheckOn'), render: (_, { lastRecheckOn }) => lastRecheckOn ?? <NotStated /> },
            { title: t('field.standing'), render: (_, { standing }) => <Tag variant="outlined">{named(RecognitionStanding, standing)}</Tag> },
            ...(keeps
              ? [
                  {
                    title: t('form.change', { what: '' }).trim(),
                    render: (_: unknown, { id, standing }: Recognition) =>
                      standing !== 'REVOKED' &&
                      [RECHECK, REVOKE].map((action) => (
                        <Button key={action.name} size="small" type="link" onClick={() => setGiven({ action, path: `recognitions/${id}/${action.name}` })}>
                          {t(`action.${action.name}` as Key)}
                        </Button>
                      )),
                  },
                ]
              : []),
          ]}
        />
      )}
      {given && (
        <ActionDialog
          aggregate={ENTERPRISES}
          row={row}
          action={given.action}
          path={given.path}
          onClose={(done) => {
            setGiven(undefined);
            if (done) {
              reload();
            }
          }}
        />
      )}
    </section>
  );
}
