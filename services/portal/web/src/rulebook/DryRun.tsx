import { Table } from 'antd';
import { RecordName } from '../aggregate/RecordName';
import type { AggregateName } from '../aggregate/description';
import type { Moved, Trial } from '../api/api';
import { grouped } from '../format/money';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

/** What a rulebook would change in the market as it stands: before and after, by which rules, for whom. */
export function DryRun({ trial, market }: { trial: Trial; market: string }) {
  const { t } = useWords();
  const { day, against, demands, demandsLookedAt, supplies } = trial;
  const figures: readonly (readonly [Key, number, number])[] = [
    ['trial.pairs', trial.eligibleBefore, trial.eligibleAfter],
    ['trial.none', trial.demandsWithNoneBefore, trial.demandsWithNoneAfter],
  ];
  return (
    <section data-testid="dry-run">
      <h3>
        {t('trial.title')} <small>{t('trial.about', { day, against, demands: demandsLookedAt, all: demands, supplies })}</small>
      </h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('trial.figure')}</th>
            <th scope="col">{t('trial.before')}</th>
            <th scope="col">{t('trial.after')}</th>
            <th scope="col">{t('trial.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([label, before, after]) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              <td>{grouped(String(before))}</td>
              <td>{grouped(String(after))}</td>
              <td>
                <b>{signed(after - before)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t('trial.moved', { gaining: trial.demandsGaining, losing: trial.demandsLosing, top: trial.topListsChanged })}</p>
      {trial.rules.length > 0 && (
        <Table
          rowKey="rule"
          size="small"
          className="more"
          pagination={false}
          dataSource={trial.rules}
          columns={[
            { title: t('trial.rule'), render: (_, { sentence }) => sentence },
            { title: t('trial.refused'), align: 'right', render: (_, { newlyRefused }) => grouped(String(newlyRefused)) },
            { title: t('trial.allowed'), align: 'right', render: (_, { newlyAllowed }) => grouped(String(newlyAllowed)) },
          ]}
        />
      )}
      <div className="moved">
        <MovedList title="trial.gaining" all={trial.gaining} market={market} />
        <MovedList title="trial.losing" all={trial.losing} market={market} />
      </div>
    </section>
  );
}

/** "+12", "−3", "0". */
export function signed(difference: number): string {
  return difference > 0 ? `+${grouped(String(difference))}` : difference < 0 ? `−${grouped(String(-difference))}` : '0';
}

const DEMANDS: Readonly<Record<string, AggregateName>> = {
  lending: 'financing-needs',
  investment: 'direct-financing-needs',
  challenge: 'challenges',
  secondment: 'expert-requests',
};

function MovedList({ title, all, market }: { title: Key; all: readonly Moved[]; market: string }) {
  const { t } = useWords();
  const of = DEMANDS[market] ?? 'financing-needs';
  return all.length === 0 ? null : (
    <div>
      <h4>{t(title)}</h4>
      <ul className="lines">
        {all.map(({ demandId, eligibleBefore, eligibleAfter }) => (
          <li key={demandId}>
            <RecordName of={of} id={demandId} /> <span className="number">{`${eligibleBefore} → ${eligibleAfter}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
