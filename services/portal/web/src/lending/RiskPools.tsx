import { addressOf, type Row } from '../aggregate/description';
import { RecordTable } from '../aggregate/RecordTable';
import type { Page } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { RISK_POOLS } from '../market/guarantee';
import { useWords } from '../words/Words';

const LOOK_AGAIN_MS = 60_000;

/** Pools that warn or take nothing new: nothing is granted under their offers then. */
export function RiskPools() {
  const { t } = useWords();
  const { value } = useLoad(
    'pools',
    () => read<Page<Row>>(`${addressOf(RISK_POOLS)}?limit=100`),
    () => LOOK_AGAIN_MS,
  );
  const noted = value?.items.filter((pool) => pool['status'] !== 'OPEN') ?? [];
  return value && value.items.length > 0 ? (
    <section aria-label={t('risk-pools.many')} data-testid="pools">
      <div className="section-head">
        <h2>{t('risk-pools.many')}</h2>
        <span>{t(noted.length > 0 ? 'pool.noted' : 'pool.allOpen', { n: noted.length })}</span>
      </div>
      {noted.length > 0 && <RecordTable aggregate={RISK_POOLS} rows={noted} />}
    </section>
  ) : null;
}
