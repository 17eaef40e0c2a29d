import type { ReactNode } from 'react';
import type { Aggregate, Row } from '../aggregate/description';
import { Ledger } from './Ledger';
import { Recognitions } from './Recognitions';
import { SelfAssessments } from './SelfAssessments';

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
    case 'secondments':
      return (row, reload) => <Ledger row={row} reload={reload} />;
    default:
      return undefined;
  }
}
