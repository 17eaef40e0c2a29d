import { useState } from 'react';
import { RecordName } from '../aggregate/RecordName';
import type { DemandPairings } from '../api/api';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { useApply } from '../lending/useApply';
import { AskWhyNot, type Asked } from './AskWhyNot';
import { BestChanges } from './BestChanges';
import { Explanation } from './Explanation';
import { Findings } from './Findings';
import { LiveState } from './LiveState';
import { Ranking } from './Ranking';
import { Refusals } from './Refusals';
import { Silence } from './Silence';
import { useKeptFocus } from './useKeptFocus';
import { useLive } from './useLive';
import { Waiting } from './Waiting';

const ids = ({ pairings }: DemandPairings) => pairings.map(({ supply }) => supply.supplyId);

/** What fits a demand and why, live, and why the rest does not: the same for all four markets. */
export function DemandSide({ plural, id }: { plural: string; id: string }) {
  const { t } = useWords();
  const [explained, setExplained] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>();
  const address = `/api/matcher/v1/${plural}/${id}`;
  const { value, problem, connection, fresh, reload } = useLive<DemandPairings>(address, ids);
  const answer = useApply(id, plural);
  const { list, heading } = useKeptFocus(value?.version ?? 0);
  if (!value) {
    return <Waiting problem={problem} retry={reload} />;
  }
  const chosen = value.pairings.find(({ supply }) => supply.supplyId === explained)?.supply;
  const title = t(`pairing.title.${value.market}` as Key);
  return (
    <div className="pairing-grid">
      <section aria-labelledby="fitting" ref={list} data-testid="pairings">
        <div className="section-head">
          <h2 id="fitting" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <span data-testid="pairing-count">
            {t('pairing.count', { supplies: value.supplies, eligible: value.eligible, n: value.pairings.length })}
          </span>
          <LiveState connection={connection} computedAt={value.computedAt} rulebook={value.rulebook} fresh={fresh.size} />
        </div>
        <Findings findings={value.findings} />
        {value.pairings.length > 0 ? (
          <Ranking pairings={value.pairings} market={value.market} fresh={fresh} onExplain={setExplained} answer={answer} />
        ) : (
          <Silence notice={value.notice} title={t('pairing.none')} help={t('pairing.noneHelp')} />
        )}
        <p className="hint">{t(`pairing.disclaimer.${value.market}` as Key)}</p>
      </section>
      <aside>
        <BestChanges address={address} atOnce={value.eligible === 0} />
        <AskWhyNot
          market={value.market}
          onAsk={(one) => {
            setAsked(one);
            setExplained(one.id);
          }}
        />
        <Refusals refusals={value.refusals} />
      </aside>
      <Explanation
        address={address}
        supplyId={explained}
        supply={chosen}
        name={asked && asked.id === explained && <RecordName of={asked.of} id={asked.id} />}
        market={value.market}
        answer={chosen && answer(chosen)}
        onClose={() => setExplained(null)}
      />
    </div>
  );
}
