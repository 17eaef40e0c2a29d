import { RightOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { PairedSupply } from '../api/api';
import { rateText } from '../format/rate';
import { scoreText } from '../format/score';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { BandBars, CriteriaBars, FitTag } from '../parts/Criteria';
import { NotStated } from '../parts/NotStated';
import { Sector, TitleClass } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { kindText, supplyName } from './supplyName';

interface Props {
  pairings: readonly PairedSupply[];
  market: string;
  fresh: ReadonlySet<string>;
  onExplain: (supplyId: string) => void;
  /** What the demand's owner can do about a supply, beside what it says of itself. */
  answer: (supply: PairedSupply['supply']) => ReactNode;
}

/** Supplies in their order: how well each fits, its parts and reasons, and what it says of itself. */
export function Ranking({ pairings, market, fresh, onExplain, answer }: Props) {
  const { t } = useWords();
  const scored = pairings.some(({ score }) => score !== null);
  return (
    <table className="ranking" data-testid="ranking">
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">{t(`pairing.supply.${market}` as Key)}</th>
          <th scope="col" className="right">
            {t(scored ? 'pairing.score' : 'pairing.fit')}
          </th>
          <th scope="col">{t(scored ? 'pairing.parts' : 'pairing.bands')}</th>
          <th scope="col">{t(market === 'lending' ? 'pairing.rate' : 'pairing.about')}</th>
          <td aria-hidden="true" className="go" />
        </tr>
      </thead>
      <tbody>
        {pairings.map((pairing) => (
          <Line
            key={pairing.supply.supplyId}
            pairing={pairing}
            market={market}
            isNew={fresh.has(pairing.supply.supplyId)}
            onExplain={onExplain}
            answer={answer}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  pairing: PairedSupply;
  market: string;
  isNew: boolean;
  onExplain: (supplyId: string) => void;
  answer: Props['answer'];
}

function Line({ pairing, market, isNew, onExplain, answer }: LineProps) {
  const words = useWords();
  const { t, english } = words;
  const { supply, rank, fit, score, criteria, bands } = pairing;
  const name = supplyName(supply, rank, words);
  const explain = () => onExplain(supply.supplyId);
  return (
    <tr onClick={explain} className={isNew ? 'fresh' : undefined} data-testid="pairing-row" data-supply={supply.supplyId}>
      <td className="rank">{rank}</td>
      <td className="offer">
        <button
          type="button"
          className="plain strong"
          onClick={(event) => {
            event.stopPropagation();
            explain();
          }}
          aria-label={t('pairing.open', { name })}
          data-testid="explain-open"
        >
          {name}
        </button>
        <div className="bank">
          {supply.provider && `${supply.provider} · `}
          <span className="unknown">{kindText(market, supply.kind, words)}</span>
        </div>
        <div>
          {isNew && (
            <Tag color="processing" data-testid="badge-new">
              {t('pairing.new')}
            </Tag>
          )}
          <SampleBadge inForce={supply.inForce} />
          <DemoBadge synthetic={supply.synthetic} />
        </div>
      </td>
      <td className="score" data-testid="pairing-score">
        {score === null ? <FitTag fit={fit} /> : scoreText(score)}
      </td>
      <td className="parts">
        {criteria.length > 0 ? (
          <>
            <CriteriaBars criteria={criteria} />
            <p className="reasons">{criteria.map(({ reason }) => reason).join(english ? ' ' : '')}</p>
          </>
        ) : (
          <BandBars bands={bands} />
        )}
      </td>
      <td className="rate">
        <About supply={supply} market={market} />
        {answer(supply)}
      </td>
      <td className="go" aria-hidden="true">
        <RightOutlined />
      </td>
    </tr>
  );
}

/** What a supply says of itself: a rate, or its lines, place and title. */
function About({ supply, market }: { supply: PairedSupply['supply']; market: string }) {
  const { named, listed, english } = useWords();
  if (market === 'lending') {
    return rateText(supply.rate, english) ?? <NotStated />;
  }
  const lines = [
    supply.titleClass ? named(TitleClass, supply.titleClass) : null,
    listed(Sector, supply.sectors),
    supply.district,
  ].filter((line) => line);
  return lines.length > 0 ? lines.map((line) => <div key={line}>{line}</div>) : <NotStated />;
}
