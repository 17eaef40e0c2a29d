import { Table } from 'antd';
import { RecordName } from '../aggregate/RecordName';
import { has, isOwn, type Row } from '../aggregate/description';
import type { CreditSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { Disclosed } from '../disclosure/Disclosed';
import { minuteText } from '../format/time';
import { Amount } from '../parts/Amount';
import { Facts, type Fact } from '../parts/Facts';
import { useMe } from '../shell/session';
import { RiskParty } from '../words/codes';
import { useWords, type Words } from '../words/Words';
import { LimitOf } from './LimitOf';
import { RiskPools } from './RiskPools';

type Guarantee = Schemas['GuaranteeView'] & Row;

/** One guarantee from request to release or recovery; its guarantor sees capacity, debt and pools beside it. */
export function GuaranteePanel({ row }: { row: Row }) {
  const guarantee = row as Guarantee;
  const me = useMe();
  const words = useWords();
  const inside = isOwn(row, me) && has(me, ['guarantor']);
  return (
    <>
      {inside && (
        <div className="limits">
          <LimitOf id={String(guarantee.guarantorId)} title={<RecordName of="guarantors" id={String(guarantee.guarantorId)} />} />
        </div>
      )}
      <Facts facts={facts(guarantee, words)} />
      {inside && <Disclosed enterpriseId={String(guarantee.enterpriseId)} purpose="GUARANTEE_REVIEW" />}
      {inside && guarantee.letter && <Debt id={guarantee.id} status={guarantee.status} />}
      <Recoveries guarantee={guarantee} />
      {inside && <RiskPools />}
    </>
  );
}

function facts(guarantee: Guarantee, { t, named }: Words): Fact[] {
  const { intent, letter, payout } = guarantee;
  return [
    { label: t('field.enterpriseId'), value: <RecordName of="enterprises" id={String(guarantee.enterpriseId)} /> },
    { label: t('field.bankId'), value: <RecordName of="banks" id={String(guarantee.bankId)} /> },
    { label: t('field.guarantorId'), value: <RecordName of="guarantors" id={String(guarantee.guarantorId)} /> },
    { label: t('field.applicationId'), value: <RecordName of="loan-applications" id={String(guarantee.applicationId)} /> },
    ...(guarantee.grantId ? [{ label: t('field.grantId'), value: <RecordName of="credit-grants" id={String(guarantee.grantId)} /> }] : []),
    { label: t('field.asked'), value: <Amount yuan={guarantee.asked} /> },
    { label: t('field.askedAt'), value: minuteText(String(guarantee.createdAt)) },
    ...(intent
      ? [
          {
            label: t('guarantee.intent'),
            value: (
              <>
                <Amount yuan={intent.amount} /> · {t('guarantee.until', { day: String(intent.validUntil) })}
              </>
            ),
          },
        ]
      : []),
    ...(letter
      ? [
          {
            label: t('guarantee.letter'),
            value: (
              <>
                {letter.letterNumber} · <Amount yuan={letter.amount} /> ·{' '}
                {letter.inForceAt === null ? t('guarantee.letterWaits') : t('guarantee.inForceAt', { time: minuteText(String(letter.inForceAt)) })}
              </>
            ),
          },
          {
            label: t('guarantee.shares'),
            value: `${letter.plan}：${letter.shares.map(({ party, percent }) => `${named(RiskParty, party)} ${percent}%`).join(' · ')}`,
            wide: true,
          },
        ]
      : []),
    ...(payout
      ? [
          {
            label: t('guarantee.payout'),
            value: (
              <>
                <Amount yuan={payout.amount} /> ·{' '}
                {payout.paidOutAt === null ? t('guarantee.payoutWaits') : t('guarantee.paidAt', { time: minuteText(String(payout.paidOutAt)) })}
              </>
            ),
          },
          { label: t('guarantee.overdueThen'), value: <Amount yuan={payout.overdue} /> },
          { label: t('field.recovered'), value: <Amount yuan={guarantee.recovered} /> },
          { label: t('field.toRecover'), value: <Amount yuan={guarantee.outstanding} /> },
        ]
      : []),
  ];
}

/** What the letter stands behind as it is now: the ground of a release and the most of a payout. */
function Debt({ id, status }: { id: string; status: string }) {
  const { t } = useWords();
  const { value } = useLoad(`debt ${id} ${status}`, () =>
    read<Schemas['GuaranteedDebtView']>(`/api/credit/v1/guarantees/${id}/debt`).catch(() => null),
  );
  return value ? (
    <section aria-label={t('debt.title')} data-testid="debt">
      <h3>
        {t('debt.title')} <small>{t('debt.apart')}</small>
      </h3>
      <Facts
        facts={[
          { label: t('field.granted'), value: <Amount yuan={value.granted} /> },
          { label: t('debt.owed'), value: <Amount yuan={value.owed} /> },
          { label: t('debt.overdue'), value: <Amount yuan={value.overdue} /> },
          { label: t('debt.share'), value: `${value.percent}%` },
          { label: t('debt.most'), value: <Amount yuan={value.mostPayable} /> },
        ]}
      />
    </section>
  ) : null;
}

function Recoveries({ guarantee: { recoveries } }: { guarantee: Guarantee }) {
  const { t } = useWords();
  return recoveries.length === 0 ? null : (
    <section aria-label={t('guarantee.recoveries')}>
      <h3>{t('guarantee.recoveries')}</h3>
      <div className="scrolls" tabIndex={0} role="region" aria-label={t('guarantee.recoveries')}>
        <Table
          rowKey="recoveryId"
          size="small"
          dataSource={[...recoveries]}
          pagination={false}
          columns={[
            { title: t('field.on'), render: (_, { recoveredOn }) => String(recoveredOn) },
            { title: t('field.amount'), align: 'right', render: (_, { amount }) => <Amount yuan={amount} /> },
          ]}
        />
      </div>
    </section>
  );
}
