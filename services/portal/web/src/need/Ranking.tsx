import { RightOutlined } from '@ant-design/icons';
import type { Pairing } from '../api/api';
import { rateText } from '../format/rate';
import { scoreText } from '../format/score';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { CriteriaBars } from '../parts/Criteria';
import { BankKind } from '../words/codes';
import { useWords } from '../words/Words';

interface Props {
  pairings: readonly Pairing[];
  onExplain: (offerId: string) => void;
}

/** Offers in their order, each with score, its parts and reasons, and the rate as published. */
export function Ranking({ pairings, onExplain }: Props) {
  const { t } = useWords();
  return (
    <table className="ranking" data-testid="ranking">
      <thead>
        <tr>
          <th aria-label="#" />
          <th>{t('pairing.product')}</th>
          <th className="right">{t('pairing.score')}</th>
          <th>{t('pairing.parts')}</th>
          <th>{t('pairing.rate')}</th>
          <th aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {pairings.map((pairing) => (
          <Row key={pairing.offerId} pairing={pairing} onExplain={onExplain} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ pairing, onExplain }: { pairing: Pairing; onExplain: (offerId: string) => void }) {
  const { t, named, english } = useWords();
  const rate = rateText(pairing.rate, english);
  const explain = () => onExplain(pairing.offerId);
  return (
    <tr onClick={explain} data-testid="pairing-row" data-offer={pairing.offerId}>
      <td className="rank">{pairing.rank}</td>
      <td className="offer">
        <button
          type="button"
          className="plain strong"
          onClick={(event) => {
            event.stopPropagation();
            explain();
          }}
          aria-label={t('pairing.open', { name: pairing.offerName })}
          data-testid="explain-open"
        >
          {pairing.offerName}
        </button>
        <div className="bank">
          {pairing.bankName}
          <span className="unknown"> · {named(BankKind, pairing.bankKind)}</span>
        </div>
        <div>
          <SampleBadge inForce={pairing.inForce} />
          <DemoBadge synthetic={pairing.synthetic} />
        </div>
      </td>
      <td className="score" data-testid="pairing-score">
        {scoreText(pairing.score)}
      </td>
      <td className="parts">
        <CriteriaBars criteria={pairing.criteria} />
        <p className="reasons">{pairing.criteria.map(({ reason }) => reason).join(english ? ' ' : '')}</p>
      </td>
      <td className="rate">{rate ?? <span className="unknown">{t('app.notStated')}</span>}</td>
      <td className="go" aria-hidden="true">
        <RightOutlined />
      </td>
    </tr>
  );
}
