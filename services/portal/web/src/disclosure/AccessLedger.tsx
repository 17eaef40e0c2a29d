import { Button, Spin, Table } from 'antd';
import { OrgName } from '../aggregate/OrgName';
import { RecordName } from '../aggregate/RecordName';
import type { AggregateName } from '../aggregate/description';
import { useRows } from '../aggregate/useRows';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { minuteText } from '../format/time';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { EnterpriseDisclosureBasis, EnterpriseDisclosureDataItem, EnterpriseDisclosurePurpose, Role } from '../words/codes';
import { useWords } from '../words/Words';

type Entry = Schemas['LedgerEntryView'];

const ADDRESS = '/api/enterprise/v1/access-ledger';

/** The record a reading rests on. */
const BASES: Readonly<Record<string, AggregateName>> = {
  AUTHORIZATION: 'authorizations',
  LOAN_APPLICATION: 'loan-applications',
  RECOMMENDATION_LIST: 'follow-ups',
};

/** Who has read the firm: which organisation in which role, what, when, and on what ground. */
export function AccessLedgerPage() {
  const { t } = useWords();
  const { query } = usePlace();
  const readerOrg = query.get('readerOrg') ?? undefined;
  const rows = useRows<Entry>(ADDRESS, { readerOrg });
  return (
    <>
      <PageHead title={t('nav.accessLedger')} hint={t('readings.hint')} />
      {readerOrg && (
        <div className="toolbar">
          <span>{t('readings.only')}</span>
          <OrgName org={readerOrg} />
          <Link to="/access-ledger">{t('readings.all')}</Link>
        </div>
      )}
      {rows.problem && <ProblemView problem={rows.problem} retry={rows.reload} />}
      {!rows.items && !rows.problem && <Spin className="wait" />}
      {rows.items?.length === 0 && <Nothing title={t('readings.none')} help={t('readings.noneHelp')} />}
      {rows.items && rows.items.length > 0 && (
        <>
          <Readings entries={rows.items} />
          <p className="list-end" aria-live="polite">
            {t('list.shown', { n: rows.items.length })}
            {rows.more && (
              <Button size="small" onClick={rows.more} loading={rows.loading} data-testid="more">
                {t('app.more')}
              </Button>
            )}
          </p>
        </>
      )}
    </>
  );
}

/** What one institution has read, on the page of its letter. */
export function ReadingsOf({ org, basisId }: { org: string; basisId: string }) {
  const { t } = useWords();
  const { items } = useRows<Entry>(ADDRESS, { readerOrg: org });
  const entries = items?.filter((entry) => entry.basisId === basisId) ?? [];
  return items ? (
    <section aria-label={t('readings.ofLetter')}>
      <div className="section-head">
        <h2>{t('readings.ofLetter')}</h2>
        <Link to={`/access-ledger?readerOrg=${org}`}>{t('readings.ofReader')}</Link>
      </div>
      {entries.length > 0 ? <Readings entries={entries} /> : <p className="hint">{t('readings.notRead')}</p>}
    </section>
  ) : null;
}

function Readings({ entries }: { entries: readonly Entry[] }) {
  const { t, named, listed } = useWords();
  return (
    <Table<Entry>
      rowKey="id"
      size="small"
      dataSource={[...entries]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      data-testid="ledger"
      columns={[
        { title: t('readings.at'), render: (_, { at }) => minuteText(String(at)) },
        {
          title: t('readings.reader'),
          className: 'col-heading',
          render: (_, { readerOrg, readerRole }) => (
            <>
              <OrgName org={String(readerOrg)} otherwise={named(Role, readerRole)} />
              <div className="bank">{named(Role, readerRole)}</div>
            </>
          ),
        },
        { title: t('readings.items'), className: 'col-wide', render: (_, { items }) => listed(EnterpriseDisclosureDataItem, items) },
        { title: t('field.letterPurpose'), render: (_, { purpose }) => named(EnterpriseDisclosurePurpose, purpose as string | null) || '—' },
        {
          title: t('readings.basis'),
          render: (_, { basis, basisId }) => (
            <>
              {named(EnterpriseDisclosureBasis, basis)}
              <div className="bank">{basisId && BASES[basis] && <RecordName of={BASES[basis]} id={String(basisId)} />}</div>
            </>
          ),
        },
      ]}
    />
  );
}
