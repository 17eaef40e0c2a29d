import { Table, Tag, Tooltip, type TableColumnsType } from 'antd';
import type { Demand } from '../api/api';
import { amountRange } from '../format/money';
import { Band, LoanPurpose } from '../words/codes';
import { useNames } from '../words/useNames';
import { capital, useWords } from '../words/Words';

const LEVEL: Record<string, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** Three steps, filled up to the band: a band is all a bank may see before it is authorized. */
function Steps({ band }: { band: string }) {
  const level = LEVEL[band] ?? 0;
  return (
    <span className="steps" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} className={step <= level ? 'on' : ''} />
      ))}
    </span>
  );
}

/** "1000000-5000000" or "100000000+" as an amount range; any other wording is shown as the service says it. */
function bandText(band: string, english: boolean): string {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(band) ?? [];
  return amountRange(from === '0' ? null : (from ?? null), to ?? null, english) ?? band;
}

/** The best demands of an offer, in tier T0 and nothing more. */
export function DemandTable({ demands }: { demands: readonly Demand[] }) {
  const { t, named, english } = useWords();
  const { industry } = useNames();
  const hidden = <span className="unknown">{t('demand.hidden')}</span>;
  const columns: TableColumnsType<Demand> = [
    { title: '#', width: 44, align: 'right', render: (_, demand) => <span className="rank">{demand.rank}</span> },
    {
      title: t('demand.fit'),
      width: 76,
      render: (_, { fit }) => (
        <Tag color={fit === 'HIGH' ? 'success' : fit === 'MEDIUM' ? 'warning' : 'default'}>{named(Band, fit)}</Tag>
      ),
    },
    { title: t('need.purpose'), render: (_, demand) => named(LoanPurpose, demand.purpose) },
    { title: t('demand.industry'), render: (_, demand) => (demand.industryDivision ? industry(demand.industryDivision) : hidden) },
    { title: t('demand.district'), render: (_, demand) => demand.district ?? hidden },
    { title: t('demand.band'), render: (_, demand) => bandText(demand.amountBand, english) },
    {
      title: t('demand.criteria'),
      render: (_, demand) => (
        <ul className="bands">
          {demand.criteria.map(({ id, name, band }) => (
            <Tooltip key={id} title={`${name}：${named(Band, band)}`}>
              <li tabIndex={0} aria-label={`${name}: ${named(Band, band)}`}>
                {capital(name)} <Steps band={band} />
              </li>
            </Tooltip>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Table
      rowKey="needId"
      size="small"
      columns={columns}
      dataSource={[...demands]}
      pagination={false}
      data-testid="demand-table"
    />
  );
}
