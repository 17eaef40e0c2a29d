import type { ReactNode } from 'react';
import { has, isOwn, type Aggregate, type Row } from '../aggregate/description';
import type { Preview } from '../aggregate/FormPage';
import type { Me } from '../api/api';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { ClockRecord } from '../clock/ClockRecord';
import { ChallengeDiagnosis } from '../diagnosis/ChallengeDiagnosis';
import { ChallengeReach } from '../diagnosis/ChallengeReach';
import { OfferPreview, OfferReach } from '../decision/Reach';
import { LetterPanel } from '../disclosure/LetterPanel';
import { ApplicationCase } from '../lending/ApplicationCase';
import { GrantLimits } from '../lending/GrantLimits';
import { GrantPage } from '../lending/GrantPage';
import { GuaranteePanel } from '../lending/GuaranteePanel';
import { LimitOf } from '../lending/LimitOf';
import { queueOf } from '../queue/queues';
import { QueuePage } from '../queue/QueuePage';
import { DeclarationPanel } from '../recommend/DeclarationPanel';
import { DeclarationsDesk } from '../recommend/DeclarationsDesk';
import { FollowUpPanel } from '../recommend/FollowUpPanel';
import { ListPanel } from '../recommend/ListPanel';
import { Ledger } from './Ledger';
import { Recognitions } from './Recognitions';
import { SelfAssessments } from './SelfAssessments';
import { Warnings } from './Warnings';

type Extra = (row: Row, reload: () => void) => ReactNode;

/** What single kinds of records have on their pages besides what all have. */
export function extraOf({ name }: Aggregate): Extra | undefined {
  switch (name) {
    case 'enterprises':
      return (row, reload) => (
        <>
          <Recognitions row={row} reload={reload} />
          <SelfAssessments row={row} />
        </>
      );
    case 'financing-needs':
      return (row) => <Warnings row={row} />;
    case 'banks':
      return (row) => <BanksRecord row={row} />;
    case 'secondments':
      return (row, reload) => <Ledger row={row} reload={reload} />;
    case 'credit-offers':
      return (row) => <OwnReach row={row} />;
    case 'loan-applications':
      return (row, reload) => <ApplicationCase row={row} reload={reload} />;
    case 'credit-grants':
      return (row, reload) => <GrantPage row={row} reload={reload} />;
    case 'guarantees':
      return (row) => <GuaranteePanel row={row} />;
    case 'declarations':
      return (row, reload) => <DeclarationPanel row={row} reload={reload} />;
    case 'recommendation-lists':
      return (row) => <ListPanel row={row} />;
    case 'authorizations':
      return (row) => <LetterPanel row={row} />;
    case 'follow-ups':
      return (row) => <FollowUpPanel row={row} />;
    case 'credit-lines':
    case 'guarantors':
      return (row) => <OwnLimit row={row} />;
    default:
      return undefined;
  }
}

/** How a bank keeps its time: its own affair, the bureau's, and of whole quarters the firms'. */
function BanksRecord({ row }: { row: Row }) {
  const me = useMe();
  return has(me, ['enterprise', 'operator', 'auditor']) || (has(me, ['bank']) && isOwn(row, me)) ? <ClockRecord bankId={row.id} /> : null;
}

/** What is left of what a bank or a guarantor stands for is its own affair. */
function OwnLimit({ row }: { row: Row }) {
  const me = useMe();
  const { t } = useWords();
  return isOwn(row, me) && has(me, ['bank', 'guarantor']) ? <LimitOf id={row.id} title={t('limit.left')} /> : null;
}

/** A page that stands in for the list of a kind: somebody's work. */
export function deskOfKind(aggregate: Aggregate, me: Me): ReactNode {
  if (aggregate.name === 'declarations' && has(me, ['operator'])) {
    return <DeclarationsDesk />;
  }
  const queue = queueOf(aggregate, me);
  return queue && <QueuePage key={aggregate.name} queue={queue} />;
}

/** Counts are for the lender whose offer it is. */
function OwnReach({ row }: { row: Row }) {
  const me = useMe();
  return isOwn(row, me) && row['status'] === 'OPEN' && has(me, ['bank', 'lessor']) ? <OfferReach id={row.id} /> : null;
}

/** What can be tried out of a form before it is sent. */
export function previewOf({ name }: Aggregate): Preview | undefined {
  switch (name) {
    case 'credit-offers':
      return (bodyNow) => <OfferPreview bodyNow={bodyNow} />;
    case 'credit-grants':
      return () => <GrantLimits />;
    case 'challenges':
      return (bodyNow, id) => (
        <>
          <ChallengeDiagnosis bodyNow={bodyNow} id={id} />
          <ChallengeReach bodyNow={bodyNow} />
        </>
      );
    default:
      return undefined;
  }
}
