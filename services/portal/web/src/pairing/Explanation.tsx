import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { Drawer, Spin, Tooltip } from 'antd';
import { useRef, type ReactNode } from 'react';
import type { Explanation as Explained, PairedSupply } from '../api/api';
import { has } from '../aggregate/description';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { rateText } from '../format/rate';
import { scoreText } from '../format/score';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { BandBars, FitTag } from '../parts/Criteria';
import { ProblemView } from '../parts/ProblemView';
import { Decide } from '../decision/Decide';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { PairChanges } from './PairChanges';
import { RuleList } from './RuleList';
import { ScoreSum } from './ScoreSum';
import { kindText, supplyName } from './supplyName';

interface Props {
  /** The demand's address at the matcher. */
  address: string;
  supplyId: string | null;
  supply: PairedSupply['supply'] | undefined;
  /** What a supply is called that is not on the list. */
  name?: ReactNode;
  market: string;
  /** What the demand's owner can do about it, if it is on the list. */
  answer?: ReactNode;
  onClose: () => void;
}

/** Everything the engine said of one pair: each rule with its outcome, each criterion with its points. */
export function Explanation({ address, supplyId, supply, name, market, answer, onClose }: Props) {
  const words = useWords();
  const { t, english } = words;
  const inside = useRef<HTMLDivElement>(null);
  return (
    <Drawer
      open={supplyId !== null}
      onClose={onClose}
      size={800}
      destroyOnHidden
      // Whoever came from a list of choices still stands there, where Escape would not close this.
      afterOpenChange={(open) => open && inside.current?.focus()}
      title={
        supply ? (
          <div className="drawer-title">
            {supplyName(supply, undefined, words)} <SampleBadge inForce={supply.inForce} />
            <DemoBadge synthetic={supply.synthetic} />
            <small>
              {[supply.provider, kindText(market, supply.kind, words)].filter((part) => part).join(' · ')}
              {market === 'lending' && ` · ${t('pairing.rate')} ${rateText(supply.rate, english) ?? t('app.notStated')}`}
            </small>
          </div>
        ) : (
          <div className="drawer-title">{name ?? t('explain.title')}</div>
        )
      }
    >
      <div ref={inside} tabIndex={-1} className="drawer-inside">
        {answer}
        {supplyId && <Told address={`${address}/pairings/${supplyId}`} market={market} />}
      </div>
    </Drawer>
  );
}

function Told({ address, market }: { address: string; market: string }) {
  const { language, t } = useWords();
  const me = useMe();
  const { value, problem, reload } = useLoad(`${address} ${language}`, () => read<Explained>(address));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  return (
    <div data-testid="explanation">
      <Verdict explained={value} />
      {has(me, ['enterprise', 'institution']) && <Decide address={address} market={market} />}
      {!value.eligible && <PairChanges address={address} />}
      {value.criteria.length > 0 && value.score !== null && <ScoreSum criteria={value.criteria} score={value.score} />}
      {value.criteria.length === 0 && value.bands.length > 0 && (
        <section>
          <h3>{t('explain.points')}</h3>
          <BandBars bands={value.bands} />
        </section>
      )}
      <RuleList rules={value.rules} eligible={value.eligible} />
    </div>
  );
}

/** Whether it fits and how well; by which rules and on which day. */
function Verdict({ explained: { eligible, score, pairScore, fit, rulebook, asOf } }: { explained: Explained }) {
  const { t } = useWords();
  return (
    <>
      <p className={`verdict ${eligible ? 'good' : 'bad'}`}>
        {eligible ? <CheckOutlined /> : <CloseOutlined />}
        {t(eligible ? 'explain.eligible' : 'explain.refused')}
        {eligible && (
          <span className="verdict-scores">
            {score !== null && pairScore !== null && (
              <Tooltip title={t('explain.pairScoreHelp')}>
                <span tabIndex={0} data-testid="pair-score">
                  {t('explain.pairScore')} <strong>{scoreText(pairScore)}</strong>
                </span>
              </Tooltip>
            )}
            <b data-testid="explanation-score">{score === null ? <FitTag fit={fit} /> : scoreText(score)}</b>
          </span>
        )}
      </p>
      <p className="hint" data-testid="ruled-by">
        {t('explain.ruledBy', { rulebook, day: asOf })}
      </p>
    </>
  );
}
