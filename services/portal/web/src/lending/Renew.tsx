import { App, Button, Modal, Select, type ButtonProps } from 'antd';
import { useMemo, useState } from 'react';
import { addressOf, has, type Row } from '../aggregate/description';
import type { CreditSchemas as Schemas } from '../api/api';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { readPages } from '../api/pages';
import { problemOf, type Problem } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { amountText } from '../format/money';
import { CREDIT_GRANTS } from '../market/loan';
import { ProblemView } from '../parts/ProblemView';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { renewable, type Renewable } from './renewable';

type Grant = Schemas['GrantView'] & Row;

/** The firm's way to let a new grant take over an old loan of the same bank, all that is owed on it and before it matures. */
export function Renew({ grant, reload }: { grant: Grant; reload: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const mine = has(me, ['enterprise']) && grant.status === 'CONTRACTED';
  const [asking, setAsking] = useState(false);
  const { value } = useLoad(`renewable ${mine ? grant.id : ''} ${grant.available}`, async () =>
    mine ? renewable(grant, (await readPages<Grant>(addressOf(CREDIT_GRANTS), { status: 'CONTRACTED' }, 2)).items) : [],
  );
  return value && value.length > 0 ? (
    <p className="possible">
      <Button onClick={() => setAsking(true)} data-testid="renew">
        {t('grant.renew')}
      </Button>{' '}
      <small>{t('grant.renew.help')}</small>
      {asking && (
        <Asking
          grant={grant}
          old={value}
          onClose={(done) => {
            setAsking(false);
            if (done) {
              reload();
            }
          }}
        />
      )}
    </p>
  ) : null;
}

function Asking({ grant, old, onClose }: { grant: Grant; old: readonly Renewable[]; onClose: (done: boolean) => void }) {
  const { t, english } = useWords();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState(old[0]?.drawdownId);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useMemo(() => new IntentionKey(), []);
  const ask = () => {
    const one = old.find(({ drawdownId }) => drawdownId === chosen);
    if (!one) {
      return;
    }
    const body = { amount: one.outstanding, payment: 'RENEWAL', renewsGrantId: one.grantId, renewsDrawdownId: one.drawdownId };
    setBusy(true);
    call('POST', `${addressOf(CREDIT_GRANTS)}/${grant.id}/drawdowns`, { body, key: key.keyFor(body) })
      .then(() => {
        void message.success(t('action.done', { what: t('grant.renew') }));
        onClose(true);
      })
      .catch((failure: unknown) => {
        setProblem(problemOf(failure));
        setBusy(false);
      });
  };
  return (
    <Modal
      open
      title={t('grant.renew')}
      okText={t('grant.renew')}
      okButtonProps={{ 'data-testid': 'give' } as ButtonProps}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={ask}
      onCancel={() => onClose(false)}
    >
      <p>{t('grant.renew.dialog')}</p>
      <Select
        className="full"
        {...(chosen ? { value: chosen } : {})}
        onChange={setChosen}
        aria-label={t('grant.renew.old')}
        options={old.map(({ drawdownId, outstanding, maturesOn }) => ({
          value: drawdownId,
          label: t('grant.renew.one', { amount: amountText(outstanding, english), day: maturesOn, id: drawdownId.slice(-8) }),
        }))}
        data-testid="renew-old"
      />
      {problem && <ProblemView problem={problem} />}
    </Modal>
  );
}
