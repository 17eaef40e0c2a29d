import { addressOf, has, type Row } from '../aggregate/description';
import { headingText } from '../aggregate/heading';
import { PossibleSteps } from '../aggregate/PossibleSteps';
import { RecordName } from '../aggregate/RecordName';
import { RelatedList } from '../aggregate/RelatedList';
import { StatusTag } from '../aggregate/StatusTag';
import { ActionButtons } from '../aggregate/Actions';
import type { CreditSchemas as Schemas, Page } from '../api/api';
import { query, read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { Disclosed } from '../disclosure/Disclosed';
import { CREDIT_GRANTS } from '../market/loan';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { GrantPanel } from './GrantPanel';
import { LimitOf } from './LimitOf';
import { Stages } from './Stages';

type Application = Schemas['ApplicationView'] & Row;
type Grant = Schemas['GrantView'] & Row;

const LOOK_AGAIN_MS = 30_000;

/** What belongs to an application: its way so far, what was granted on it and became of that, who guarantees. */
export function ApplicationCase({ row, reload }: { row: Row; reload: () => void }) {
  const application = row as Application;
  const words = useWords();
  const { t } = words;
  const me = useMe();
  const address = addressOf(CREDIT_GRANTS) + query({ applicationId: row.id });
  const { value, reload: again } = useLoad(`grants ${row.id} ${application.status}`, () => read<Page<Grant>>(address), () => LOOK_AGAIN_MS);
  const both = () => {
    again();
    reload();
  };
  return (
    <>
      <Stages application={application} />
      {has(me, ['bank']) && <Disclosed enterpriseId={String(application.enterpriseId)} purpose="LOAN_REVIEW" />}
      {has(me, ['bank']) && application.endedAt === null && <LimitsInView offerId={String(application.offerId)} />}
      {value?.items.map((grant) => (
        <section key={grant.id} aria-label={headingText(CREDIT_GRANTS, grant, words)}>
          <div className="section-head">
            <h2>
              <Link to={`/credit-grants/${grant.id}`}>{headingText(CREDIT_GRANTS, grant, words)}</Link>
            </h2>
            <StatusTag aggregate={CREDIT_GRANTS} row={grant} />
            <span className="section-actions">
              <ActionButtons aggregate={CREDIT_GRANTS} row={grant} actions={CREDIT_GRANTS.actions} reload={both} />
            </span>
          </div>
          <PossibleSteps aggregate={CREDIT_GRANTS} row={grant} />
          <GrantPanel grant={grant} reload={both} />
        </section>
      ))}
      {value?.items.length === 0 && application.status === 'GRANTED' && <p className="hint">{t('grant.none')}</p>}
      <RelatedList of="guarantees" filter="applicationId" id={row.id} />
    </>
  );
}

/** What the bank can still promise under the offer that was applied for. */
function LimitsInView({ offerId }: { offerId: string }) {
  return (
    <div className="limits">
      <LimitOf id={offerId} title={<RecordName of="credit-offers" id={offerId} />} />
    </div>
  );
}
