import type { ReactNode } from 'react';
import { has, isOwn, type Aggregate, type Row } from '../aggregate/description';
import type { Preview } from '../aggregate/FormPage';
import { useMe } from '../shell/session';
import { ChallengeDiagnosis } from '../diagnosis/ChallengeDiagnosis';
import { ChallengeReach } from '../diagnosis/ChallengeReach';
import { OfferPreview, OfferReach } from '../decision/Reach';
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
    case 'secondments':
      return (row, reload) => <Ledger row={row} reload={reload} />;
    case 'credit-offers':
      return (row) => <OwnReach row={row} />;
    default:
      return undefined;
  }
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
