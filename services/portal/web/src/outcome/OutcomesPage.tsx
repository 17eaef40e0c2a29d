import { has } from '../aggregate/description';
import { usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { FactsOfFirm } from './FactsOfFirm';
import { FactsOfTotal } from './FactsOfTotal';
import { Totals } from './Totals';

/** What came of what was promised: sums with their rows for bank and bureau, each fact with its evidence for the firm. */
export function OutcomesPage() {
  const me = useMe();
  const { query } = usePlace();
  if (!has(me, ['bank', 'operator', 'auditor'])) {
    return <FactsOfFirm />;
  }
  return query.has('kind') ? <FactsOfTotal /> : <Totals />;
}
