import { PlusOutlined } from '@ant-design/icons';
import { Button, Spin, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { enterprise, matcher, type Need } from '../api/api';
import { ask } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { amountText } from '../format/money';
import { scoreShare, scoreText } from '../format/score';
import { minuteText } from '../format/time';
import { DemoBadge } from '../parts/Badges';
import { Bar } from '../parts/Criteria';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { LoanPurpose } from '../words/codes';
import { useWords } from '../words/Words';

const PER_PAGE = 20;

/** How many offers fit, and how well the best one does; asked for row by row, so that the list itself is quick. */
function Matches({ need }: { need: Need }) {
  const { t } = useWords();
  const { value } = useLoad(need.id, () =>
    ask(matcher.GET('/v1/financing-needs/{id}/pairings', { params: { path: { id: need.id } } })),
  );
  if (!value) {
    return <span className="unknown">—</span>;
  }
  const best = value.pairings[0]?.score;
  return (
    <span className="matches" data-testid="need-matches">
      <b>{value.eligible}</b>
      {best !== undefined && (
        <>
          <Bar share={scoreShare(best)} />
          <span title={t('need.top')}>{scoreText(best)}</span>
        </>
      )}
    </span>
  );
}

function useColumns(): TableColumnsType<Need> {
  const { t, named, english } = useWords();
  return [
    {
      title: t('need.purpose'),
      render: (_, need) => (
        <>
          <Link to={`/needs/${need.id}`} className="strong" testId="need-link">
            {named(LoanPurpose, need.purpose)}
          </Link>{' '}
          <DemoBadge synthetic={need.synthetic} />
        </>
      ),
    },
    {
      title: t('need.amount'),
      align: 'right',
      render: (_, need) => <span className="number">{amountText(need.amount, english)}</span>,
    },
    { title: t('need.term'), align: 'right', render: (_, need) => t('need.months', { n: need.termMonths }) },
    {
      title: t('need.ceiling'),
      align: 'right',
      render: (_, need) =>
        need.rateCeilingPercent ? `≤ ${need.rateCeilingPercent}%` : <span className="unknown">{t('need.noCeiling')}</span>,
    },
    {
      title: t('need.status'),
      render: (_, need) => (
        <Tag color={need.status === 'OPEN' ? 'success' : 'default'} variant="outlined">
          {t(`need.${need.status}`)}
        </Tag>
      ),
    },
    {
      title: `${t('need.matches')} · ${t('need.top')}`,
      render: (_, need) => (need.status === 'OPEN' ? <Matches need={need} /> : <span className="unknown">—</span>),
    },
    { title: t('need.opened'), render: (_, need) => <time dateTime={need.createdAt}>{minuteText(need.createdAt)}</time> },
  ];
}

/** What the firm has asked for, newest first, each with its state of pairing. */
export function NeedList() {
  const { t } = useWords();
  const { go } = usePlace();
  const columns = useColumns();
  const [limit, setLimit] = useState(PER_PAGE);
  const { value, problem, reload } = useLoad(`needs ${limit}`, () =>
    ask(enterprise.GET('/v1/financing-needs', { params: { query: { limit } } })),
  );
  const post = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/needs/new')} data-testid="post-need">
      {t('need.post')}
    </Button>
  );
  const empty = value?.items.length === 0;
  return (
    <>
      <PageHead title={t('need.list.title')} hint={t('need.list.hint')} actions={!empty && post} />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {empty ? (
        <Nothing title={t('need.list.empty')} help={t('need.list.emptyHelp')} action={post} />
      ) : (
        value && (
          <Table
            rowKey="id"
            size="small"
            columns={columns}
            dataSource={value.items}
            pagination={false}
            data-testid="need-list"
          />
        )
      )}
      {value?.next && limit < 100 && (
        <Button className="more" onClick={() => setLimit(100)}>
          {t('app.more')}
        </Button>
      )}
    </>
  );
}
