import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { addressOf, has, type Row } from '../aggregate/description';
import { answerAddress } from '../aggregate/answerAddress';
import type { CreditSchemas, Page, PairedSupply } from '../api/api';
import { query, read } from '../api/call';
import { problemOf } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { FINANCING_NEEDS } from '../market/enterprise';
import { LOAN_APPLICATIONS, PENDING } from '../market/loan';
import { saidOf } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { CreditApplicationStage } from '../words/codes';
import { useWords } from '../words/Words';

type Application = CreditSchemas['ApplicationView'];
type Supply = PairedSupply['supply'];

const LOOK_AGAIN_MS = 30_000;
/** Lessors take no applications for loans. */
const LESSOR = 'LESSOR';

/** The firm's way from a pairing of its need to the bank: apply, or see how far an application has come. */
export function useApply(needId: string, market: string): (supply: Supply) => ReactNode {
  const me = useMe();
  const applies = market === 'financing-needs' && has(me, ['enterprise']);
  const { value } = useLoad(
    `applied ${applies ? needId : ''}`,
    async () => (applies ? (await read<Page<Application>>(addressOf(LOAN_APPLICATIONS) + query({ needId, limit: 100 }))).items : []),
    () => (applies ? LOOK_AGAIN_MS : null),
  );
  return (supply) =>
    applies && supply.kind !== LESSOR ? (
      <Apply needId={needId} supply={supply} made={value?.find(({ offerId }) => String(offerId) === String(supply.supplyId))} />
    ) : null;
}

function Apply({ needId, supply, made }: { needId: string; supply: Supply; made: Application | undefined }) {
  const words = useWords();
  const { t, named } = words;
  const { go } = usePlace();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const apply = () => {
    setBusy(true);
    read<Row>(`${addressOf(FINANCING_NEEDS)}/${needId}`)
      .then((need) =>
        go(
          answerAddress(
            {
              to: 'loan-applications',
              field: 'needId',
              roles: ['enterprise'],
              when: 'own',
              takes: { amount: 'amount', termMonths: 'termMonths', purpose: 'purpose', offerId: 'offerId' },
            },
            { ...need, offerId: supply.supplyId },
          ),
        ),
      )
      .catch((failure: unknown) => {
        setBusy(false);
        void message.error(saidOf(problemOf(failure), words).help);
      });
  };
  const waits = made && (PENDING as readonly string[]).includes(made.status);
  return (
    <div className="apply" onClick={(event) => event.stopPropagation()}>
      {made && (
        <Link to={`/loan-applications/${String(made.id)}`} testId="applied">
          {t('loan.applied', { stage: named(CreditApplicationStage, made.status) })}
        </Link>
      )}
      {!waits && made?.status !== 'GRANTED' && (
        <Button size="small" type="primary" onClick={apply} loading={busy} disabled={!supply.inForce} data-testid="apply">
          {t('loan.apply')}
        </Button>
      )}
      {!supply.inForce && <small>{t('loan.sample')}</small>}
    </div>
  );
}
