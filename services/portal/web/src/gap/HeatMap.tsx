import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { GapCell } from '../api/api';
import { amountText } from '../format/money';
import { CodeSelect } from '../parts/Inputs';
import { LoanPurpose } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import { shortAmount } from './amount';
import { depth, heatOf, largestOf, type Measure, type Spot } from './pivot';

const MEASURES: readonly Measure[] = ['unmet', 'asked', 'servable'];

/** Industry by district, deeper where the figure is larger; the figure itself is in every cell. */
export function HeatMap({ cells }: { cells: readonly GapCell[] }) {
  const { t, english } = useWords();
  const { industry, place } = useNames();
  const [measure, setMeasure] = useState<Measure>('unmet');
  const [purpose, setPurpose] = useState<string>();
  const heat = useMemo(() => heatOf(cells, purpose, measure), [cells, purpose, measure]);
  const largest = useMemo(() => largestOf(heat, measure), [heat, measure]);
  const purposes = Object.fromEntries(Object.entries(LoanPurpose).filter(([code]) => cells.some((cell) => cell.purpose === code)));
  const nameOf = (key: string, name: string | null) => (key ? (name ?? place(key)) : t('gap.unknownPlace'));
  return (
    <section aria-labelledby="heat">
      <div className="section-head">
        <h2 id="heat">{t('gap.where')}</h2>
        <span>{t('gap.whereHelp')}</span>
      </div>
      <div className="toolbar">
        <Segmented
          value={measure}
          onChange={setMeasure}
          options={MEASURES.map((value) => ({ value, label: t(`gap.${value}`) }))}
          aria-label={t('gap.measure')}
          data-testid="gap-measure"
        />
        <div className="filter">
          <CodeSelect
            codes={purposes}
            {...(purpose ? { value: purpose } : {})}
            onChange={(value) => setPurpose(value as string | undefined)}
            placeholder={t('gap.allPurposes')}
            label={t('field.purpose')}
            testId="gap-purpose"
          />
        </div>
      </div>
      {heat.industries.length === 0 ? (
        <p className="hint">{t('gap.nowhere')}</p>
      ) : (
        <div className="scrolls heat-scroll" tabIndex={0} role="region" aria-labelledby="heat">
          <table className="heat" data-testid="heat">
            <thead>
              <tr>
                <th scope="col">{t('gap.industry')}</th>
                {heat.districts.map(({ key, name }) => (
                  <th scope="col" key={key}>
                    {nameOf(key, name)}
                  </th>
                ))}
                <th scope="col">{t('gap.sum')}</th>
              </tr>
            </thead>
            <tbody>
              {heat.industries.map(({ key, total }) => (
                <tr key={key}>
                  <th scope="row">{key ? industry(key) : t('gap.unknownIndustry')}</th>
                  {heat.districts.map((district) => (
                    <Cell key={district.key} spot={heat.at(key, district.key)} measure={measure} largest={largest} />
                  ))}
                  <td className="heat-sum">{shortAmount(total[measure], english)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('gap.sum')}</th>
                {heat.districts.map(({ key, total }) => (
                  <td key={key}>{shortAmount(total[measure], english)}</td>
                ))}
                <td className="heat-sum">{shortAmount(heat.total[measure], english)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {heat.other && (
        <p className="hint">{t('gap.other', { n: heat.other.needs, amount: amountText(heat.other[measure], english), measure: t(`gap.${measure}`) })}</p>
      )}
    </section>
  );
}

function Cell({ spot, measure, largest }: { spot: Spot | undefined; measure: Measure; largest: string }) {
  const { t, english } = useWords();
  if (!spot) {
    return <td className="heat-none">·</td>;
  }
  const said = t('gap.cell', {
    n: spot.needs,
    asked: amountText(spot.asked, english),
    servable: amountText(spot.servable, english),
    unmet: amountText(spot.unmet, english),
  });
  return (
    <td className={`heat-${depth(spot[measure], largest)}`} title={said}>
      {shortAmount(spot[measure], english)}
    </td>
  );
}
