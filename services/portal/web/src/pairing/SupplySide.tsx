import { Tag, Tooltip } from 'antd';
import type { SupplyPairings } from '../api/api';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { DemandTable } from './DemandTable';
import { LiveState } from './LiveState';
import { Obstacles } from './Obstacles';
import { Silence } from './Silence';
import { useKeptFocus } from './useKeptFocus';
import { useLive } from './useLive';
import { Waiting } from './Waiting';

const ids = ({ pairings }: SupplyPairings) => pairings.map(({ demand }) => demand.demandId);

/** The demands that fit a supply, live, without their firms: the same for all four markets. */
export function SupplySide({ plural, id }: { plural: string; id: string }) {
  const { t } = useWords();
  const { value, problem, connection, fresh, reload } = useLive<SupplyPairings>(`/api/matcher/v1/${plural}/${id}`, ids);
  const { list, heading } = useKeptFocus(value?.version ?? 0);
  if (!value) {
    return <Waiting problem={problem} retry={reload} />;
  }
  const published = value.market === 'challenge';
  return (
    <section aria-labelledby="demands" ref={list} data-testid="pairings">
      <div className="section-head">
        <h2 id="demands" ref={heading} tabIndex={-1}>
          {t(`demand.title.${value.market}` as Key)}
        </h2>
        {!published && (
          <Tooltip title={t('demand.tierHelp')}>
            <Tag variant="outlined">{t('demand.tier')}</Tag>
          </Tooltip>
        )}
        <span data-testid="demand-count">
          {value.eligible === null ? t('demand.countHidden') : t('demand.count', { n: value.eligible })}
        </span>
        <LiveState connection={connection} computedAt={value.computedAt} rulebook={value.rulebook} fresh={fresh.size} />
      </div>
      <Obstacles obstacles={value.obstacles} />
      {value.pairings.length > 0 ? (
        <DemandTable demands={value.pairings} market={value.market} supplyId={id} fresh={fresh} />
      ) : (
        <Silence notice={value.notice} title={t('demand.none')} help={t('demand.noneHelp')} />
      )}
      <p className="hint">{t(published ? 'demand.publishedHelp' : 'demand.tierHelp')}</p>
    </section>
  );
}
