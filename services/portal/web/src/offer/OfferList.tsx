import { PlusOutlined } from '@ant-design/icons';
import { Button, Spin, Table, Tag, type TableColumnsType } from 'antd';
import { credit, type Offer } from '../api/api';
import { pageAt, readPages } from '../api/pages';
import { ask } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { amountRange } from '../format/money';
import { rateText, termRange } from '../format/rate';
import { minuteText } from '../format/time';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { LoanPurpose, SecurityType } from '../words/codes';
import { useWords } from '../words/Words';

function useColumns(): TableColumnsType<Offer> {
  const { t, listed, english } = useWords();
  const unknown = <span className="unknown">{t('app.notStated')}</span>;
  return [
    {
      title: t('offer.name'),
      render: (_, offer) => (
        <>
          <Link to={`/offers/${offer.id}`} className="strong" testId="offer-link">
            {offer.name}
          </Link>{' '}
          <SampleBadge inForce={offer.inForce} />
          <DemoBadge synthetic={offer.synthetic} />
          {offer.bankName && <div className="bank">{offer.bankName}</div>}
        </>
      ),
    },
    { title: t('offer.purposes'), render: (_, offer) => listed(LoanPurpose, offer.purposes) ?? unknown },
    {
      title: t('offer.amount'),
      render: (_, offer) => amountRange(offer.amountMin ?? null, offer.amountMax ?? null, english) ?? unknown,
    },
    {
      title: t('offer.term'),
      render: (_, offer) => termRange(offer.termMinMonths ?? null, offer.termMaxMonths ?? null, english) ?? unknown,
    },
    { title: t('offer.rate'), render: (_, offer) => rateText(offer.rate, english) ?? unknown },
    { title: t('offer.security'), render: (_, offer) => listed(SecurityType, offer.securityTypes) ?? unknown },
    { title: t('offer.posted'), render: (_, offer) => minuteText(offer.createdAt) },
    {
      title: t('offer.status'),
      render: (_, offer) => (
        <Tag color={offer.status === 'OPEN' ? 'success' : 'default'} variant="outlined">
          {t(`offer.${offer.status}`)}
        </Tag>
      ),
    },
  ];
}

/** What the bank has posted: a bank may read every open offer of the city, so the list is narrowed to its own. */
export function OfferList() {
  const { t } = useWords();
  const { go } = usePlace();
  const { org } = useMe();
  const columns = useColumns();
  const { value, problem, reload } = useLoad('offers', () =>
    readPages((cursor) => ask(credit.GET('/v1/credit-offers', pageAt(cursor)))),
  );
  const own = value?.items.filter(({ ownerOrg }) => ownerOrg === org);
  const post = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/offers/new')} data-testid="post-offer">
      {t('offer.post')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('offer.list.title')} hint={t('offer.list.hint')} actions={own?.length !== 0 && post} />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {own?.length === 0 ? (
        <Nothing title={t('offer.list.empty')} help={t('offer.list.emptyHelp')} action={post} />
      ) : (
        value && (
          <Table
            rowKey="id"
            size="small"
            columns={columns}
            dataSource={own ?? []}
            pagination={false}
            data-testid="offer-list"
          />
        )
      )}
    </>
  );
}
