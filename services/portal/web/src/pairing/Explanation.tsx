import { CheckOutlined, CloseOutlined, EditOutlined, MinusOutlined } from '@ant-design/icons';
import { Drawer, Spin } from 'antd';
import type { ReactNode } from 'react';
import type { Criterion, Explanation as Explained, PairedSupply, RuleResult } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { rateText } from '../format/rate';
import { exactScore, scoreText } from '../format/score';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { BandBars, Bar, FitTag } from '../parts/Criteria';
import { ProblemView } from '../parts/ProblemView';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { capital, useWords } from '../words/Words';
import { kindText, supplyName } from './supplyName';

interface Props {
  /** The demand's address at the matcher. */
  address: string;
  supplyId: string | null;
  supply: PairedSupply['supply'] | undefined;
  market: string;
  onClose: () => void;
}

/** Everything the engine said of one pair: each rule with its outcome, each criterion with its points. */
export function Explanation({ address, supplyId, supply, market, onClose }: Props) {
  const words = useWords();
  const { t, english } = words;
  return (
    <Drawer
      open={supplyId !== null}
      onClose={onClose}
      size={720}
      destroyOnHidden
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
          t('explain.title')
        )
      }
    >
      {supplyId && <Told address={`${address}/pairings/${supplyId}`} />}
    </Drawer>
  );
}

function Told({ address }: { address: string }) {
  const { language, t: words } = useWords();
  const { value, problem, reload } = useLoad(`${address} ${language}`, () => read<Explained>(address));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  return (
    <div data-testid="explanation">
      <Verdict explained={value} />
      {value.criteria.length > 0 && value.score !== null && <Sum criteria={value.criteria} score={value.score} />}
      {value.criteria.length === 0 && value.bands.length > 0 && (
        <section>
          <h3>{words('explain.points')}</h3>
          <BandBars bands={value.bands} />
        </section>
      )}
      <Rules rules={value.rules} />
    </div>
  );
}

function Verdict({ explained }: { explained: Explained }) {
  const { t } = useWords();
  return (
    <p className={`verdict ${explained.eligible ? 'good' : 'bad'}`}>
      {explained.eligible ? <CheckOutlined /> : <CloseOutlined />}
      {t(explained.eligible ? 'explain.eligible' : 'explain.refused')}
      {explained.eligible && (
        <b data-testid="explanation-score">{explained.score === null ? <FitTag fit={explained.fit} /> : scoreText(explained.score)}</b>
      )}
    </p>
  );
}

function Sum({ criteria, score }: { criteria: readonly Criterion[]; score: number }) {
  const { t } = useWords();
  const max = criteria.reduce((sum, criterion) => sum + criterion.max, 0);
  return (
    <section>
      <h3>{t('explain.points')}</h3>
      <table className="sum">
        <tbody>
          {criteria.map(({ id, name, points, max: most, reason }) => (
            <tr key={id}>
              <th scope="row">{capital(name)}</th>
              <td className="number">
                <b>{exactScore(points)}</b>/{exactScore(most)}
              </td>
              <td className="sum-bar">
                <Bar share={most > 0 ? points / most : 0} />
              </td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('explain.sum')}</th>
            <td className="number">
              <b>{exactScore(score)}</b>/{exactScore(max)}
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const ORDER = ['FAILED', 'FACT_MISSING', 'PASSED', 'NOT_STATED'] as const;
const ICONS: Record<(typeof ORDER)[number], ReactNode> = {
  FAILED: <CloseOutlined />,
  FACT_MISSING: <EditOutlined />,
  NOT_STATED: <MinusOutlined />,
  PASSED: <CheckOutlined />,
};

function Rules({ rules }: { rules: readonly RuleResult[] }) {
  const { t } = useWords();
  const { roles } = useMe();
  const mayFill = roles.includes('enterprise');
  return (
    <section>
      <h3>
        {t('explain.rules')} <small>{t('explain.rulesHelp')}</small>
      </h3>
      {ORDER.map((outcome) => {
        const some = rules.filter((rule) => rule.outcome === outcome);
        return (
          some.length > 0 && (
            <div key={outcome} className={`rules ${outcome.toLowerCase()}`} data-testid={`rules-${outcome}`}>
              <h4>
                {ICONS[outcome]} {t(`explain.${outcome}`)} <span>{some.length}</span>
                {outcome === 'FACT_MISSING' && mayFill && <Link to="/profile">{t('explain.fill')}</Link>}
              </h4>
              <ul>
                {some.map((rule) => (
                  <Rule key={rule.id} rule={rule} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

/** One rule: what it says and where that stands, then what the offer states, what the firm has, and what would help. */
function Rule({ rule }: { rule: RuleResult }) {
  const { t } = useWords();
  return (
    <li data-rule={rule.id}>
      <span title={rule.source}>{rule.sentence}</span>
      <small>
        {rule.supplySays && <span>{t('explain.supplySays', { what: rule.supplySays })}</span>}
        {rule.demandHas && <span>{t('explain.demandHas', { what: rule.demandHas })}</span>}
        {rule.remedy && <span className="remedy">{rule.remedy}</span>}
      </small>
    </li>
  );
}
