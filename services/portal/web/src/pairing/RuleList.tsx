import { CheckOutlined, CloseOutlined, EditOutlined, MinusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { RuleResult } from '../api/api';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { bySubject } from './subjects';

const ORDER = ['FAILED', 'FACT_MISSING', 'PASSED', 'NOT_STATED'] as const;
type Outcome = (typeof ORDER)[number];
const ICONS: Record<Outcome, ReactNode> = {
  FAILED: <CloseOutlined />,
  FACT_MISSING: <EditOutlined />,
  NOT_STATED: <MinusOutlined />,
  PASSED: <CheckOutlined />,
};

/** Every rule of a pair: those in the way first and in full; what holds and what is not stated can be closed and opened. */
export function RuleList({ rules, eligible }: { rules: readonly RuleResult[]; eligible: boolean }) {
  const { t } = useWords();
  return (
    <section>
      <h3>
        {t('explain.rules')} <small>{t('explain.rulesCount', { n: rules.length })}</small>
      </h3>
      {ORDER.map((outcome) => {
        const some = rules.filter((rule) => rule.outcome === outcome);
        const inTheWay = outcome === 'FAILED' || outcome === 'FACT_MISSING';
        return (
          some.length > 0 && (
            <details
              key={outcome}
              className={`rules ${outcome.toLowerCase()}`}
              open={inTheWay || (eligible && outcome === 'PASSED')}
              data-testid={`rules-${outcome}`}
            >
              <summary>
                {ICONS[outcome]} {t(`explain.${outcome}`)} <span>{some.length}</span>
                {outcome === 'NOT_STATED' && <small>{t('explain.rulesHelp')}</small>}
              </summary>
              <Subjects rules={some} mayFill={outcome === 'FACT_MISSING'} />
            </details>
          )
        );
      })}
    </section>
  );
}

function Subjects({ rules, mayFill }: { rules: readonly RuleResult[]; mayFill: boolean }) {
  const { t } = useWords();
  const { roles } = useMe();
  return (
    <>
      {mayFill && roles.includes('enterprise') && (
        <p className="fill">
          <Link to="/profile">{t('explain.fill')}</Link>
        </p>
      )}
      {bySubject(rules).map((group) => (
        <div key={group.subject} className="subject">
          <h4>{t(`subject.${group.subject}`)}</h4>
          <ul>
            {group.rules.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** One rule: what it says and where that stands, then what the offer states, what the firm has, and what would help. */
function Rule({ rule }: { rule: RuleResult }) {
  const { t } = useWords();
  return (
    <li data-rule={rule.id}>
      <span>
        {rule.sentence}
        <small className="rule-source">{rule.source}</small>
      </span>
      <small>
        {rule.supplySays && <span>{t('explain.supplySays', { what: rule.supplySays })}</span>}
        {rule.demandHas && <span>{t('explain.demandHas', { what: rule.demandHas })}</span>}
        {rule.remedy && <span className="remedy">{rule.remedy}</span>}
      </small>
    </li>
  );
}
