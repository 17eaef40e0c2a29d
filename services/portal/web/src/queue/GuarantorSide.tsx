import { addressOf, type Row } from '../aggregate/description';
import { readPages } from '../api/pages';
import { useLoad } from '../api/useLoad';
import { LimitTable, limitsOf } from '../lending/LimitTable';
import { RiskPools } from '../lending/RiskPools';
import { GUARANTORS } from '../market/credit';
import { useWords } from '../words/Words';

const LOOK_AGAIN_MS = 30_000;

/** A guarantor's capacity, and the pools that no longer take new loans. */
export function GuarantorSide() {
  const { t } = useWords();
  const { value } = useLoad(
    'own capacity',
    async () => {
      const { items } = await readPages<Row>(addressOf(GUARANTORS), { mine: 'true' }, 1);
      return limitsOf(GUARANTORS, items);
    },
    () => LOOK_AGAIN_MS,
  );
  return (
    <>
      {value && value.length > 0 && <LimitTable title={t('limit.capacity')} rows={value} />}
      <RiskPools />
    </>
  );
}
