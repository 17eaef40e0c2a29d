import { addressOf, type Aggregate, type Row } from '../aggregate/description';
import { readPages } from '../api/pages';
import { useLoad } from '../api/useLoad';
import { LimitTable, limitsOf, type Kept } from '../lending/LimitTable';
import { CREDIT_LINES, CREDIT_OFFERS } from '../market/credit';
import { useWords } from '../words/Words';

const LOOK_AGAIN_MS = 60_000;

async function kept(aggregate: Aggregate, wanted: Record<string, string>): Promise<Kept[]> {
  const { items } = await readPages<Row>(addressOf(aggregate), { status: 'OPEN', ...wanted }, 1);
  return limitsOf(aggregate, items);
}

/** The bank's own lines and offers with what is left of each, none of them added to another. */
export function BankLimits() {
  const { t } = useWords();
  const { value } = useLoad(
    'own limits',
    async () => (await Promise.all([kept(CREDIT_LINES, {}), kept(CREDIT_OFFERS, { mine: 'true' })])).flat(),
    () => LOOK_AGAIN_MS,
  );
  return value && value.length > 0 ? <LimitTable title={t('limit.own')} rows={value} /> : null;
}
