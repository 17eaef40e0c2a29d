import { CheckOutlined } from '@ant-design/icons';
import { ActionButtons } from '../aggregate/Actions';
import type { Row } from '../aggregate/description';
import { RecordName } from '../aggregate/RecordName';
import type { CreditSchemas as Schemas } from '../api/api';
import { minuteText } from '../format/time';
import { CREDIT_GRANTS, meets } from '../market/loan';
import { Amount } from '../parts/Amount';
import { Facts, type Fact } from '../parts/Facts';
import { CreditGrantConditionCode, LprTenor, YesNo } from '../words/codes';
import { useWords, type Words } from '../words/Words';
import { Draws } from './Draws';
import { LimitStrip } from './LimitStrip';
import { Payments } from './Payments';
import { Renew } from './Renew';

type Grant = Schemas['GrantView'] & Row;

interface Props {
  grant: Grant;
  reload: () => void;
}

/** All of one grant: its limit, its price, what must be met, its contract, what was drawn, paid out and repaid. */
export function GrantPanel({ grant, reload }: Props) {
  const { t } = useWords();
  const inForce = ['GRANTED', 'CONTRACT_PROPOSED', 'CONTRACTED'].includes(grant.status);
  return (
    <div className="grant" data-testid="grant" data-status={grant.status}>
      {inForce && <LimitStrip title={t('grant.inForce')} note={t(grant.revolving ? 'grant.revolves' : 'grant.once')} parts={grant} />}
      {grant.exceedsPledgedQuota && <p className="ended">{t('grant.exceeds')}</p>}
      <Facts facts={facts(grant, useWords())} />
      <Conditions grant={grant} reload={reload} />
      <Renew grant={grant} reload={reload} />
      {grant.drawdowns.length > 0 && <Draws grant={grant} reload={reload} />}
      <Payments grant={grant} />
    </div>
  );
}

/** "1年期LPR 3.00% +25 bp = 3.25%", or a rate of its own. */
function rate({ lprTenor, lprPercent, lprSpreadBp, ratePercent }: Grant, { named }: Words): string {
  if (lprTenor === null || lprSpreadBp === null) {
    return `${ratePercent}%`;
  }
  const spread = `${lprSpreadBp < 0 ? '−' : '+'}${Math.abs(lprSpreadBp)} bp`;
  return `${named(LprTenor, lprTenor as string)} ${lprPercent}% ${spread} = ${ratePercent}%`;
}

function facts(grant: Grant, words: Words): Fact[] {
  const { t, named } = words;
  const { contract } = grant;
  return [
    { label: t('field.granted'), value: <Amount yuan={grant.granted} /> },
    {
      label: t('field.allInCostPercent'),
      value: (
        <>
          <strong data-testid="all-in">{grant.allInCostPercent}%</strong>{' '}
          <small>{t('grant.allIn', { rate: grant.ratePercent, fee: grant.feePercent, subsidy: grant.subsidyPercent })}</small>
        </>
      ),
    },
    { label: t('field.interest'), value: `${rate(grant, words)}（${t('grant.pricedOn', { day: grant.pricedOn })}）` },
    { label: t('field.termMonths'), value: t('unit.month', { n: grant.termMonths }) },
    { label: t('field.expiresOn'), value: grant.expiresOn },
    { label: t('field.revolving'), value: named(YesNo, grant.revolving ? 'yes' : 'no') },
    { label: t('field.offerId'), value: <RecordName of="credit-offers" id={grant.offerId} /> },
    ...(grant.guarantorId ? [{ label: t('field.guarantorId'), value: <RecordName of="guarantors" id={grant.guarantorId} /> }] : []),
    ...(contract
      ? [
          {
            label: t('field.contract'),
            value: `${contract.contractNumber} · ${contract.signedOn} · ${
              contract.contractedAt === null ? t('grant.contractWaits') : t('grant.contractedAt', { time: minuteText(contract.contractedAt) })
            }`,
          },
        ]
      : []),
    { label: t('grant.flows'), value: <Flows grant={grant} />, wide: true },
  ];
}

/** Paid out and repaid are flows, and beside the stock of what is owed: no two of them are added. */
function Flows({ grant }: { grant: Grant }) {
  const { t } = useWords();
  return (
    <span className="flows">
      {(['disbursed', 'repaid', 'carriedIn', 'carriedOut'] as const)
        .filter((name) => !name.startsWith('carried') || grant[name] !== '0.00')
        .map((name) => (
          <span key={name}>
            {t(`flow.${name}`)} <Amount yuan={grant[name]} />
          </span>
        ))}
    </span>
  );
}

function Conditions({ grant, reload }: Props) {
  const { t, named } = useWords();
  if (grant.conditionsPrecedent.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('field.conditionsPrecedent')}>
      <h3>{t('field.conditionsPrecedent')}</h3>
      <ul className="conditions-met" data-testid="conditions">
        {grant.conditionsPrecedent.map(({ condition, metAt }) => (
          <li key={condition} className={metAt === null ? 'unmet' : undefined}>
            <span>
              {metAt !== null && <CheckOutlined />} {named(CreditGrantConditionCode, condition)}
            </span>
            <small>{metAt === null ? t('grant.notMet') : t('grant.metAt', { time: minuteText(metAt) })}</small>
            <ActionButtons small aggregate={CREDIT_GRANTS} row={{ ...grant, condition }} actions={[meets(condition)]} reload={reload} />
          </li>
        ))}
      </ul>
    </section>
  );
}
