import type { EnterpriseSchemas as Schemas } from '../api/api';
import { bandText } from '../pairing/DemandTable';
import type { Fact } from '../parts/Facts';
import { EnterpriseSize } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';

type Ranges = Schemas['RangesView'];

const PLAIN = [
  ['staffBand', 'field.staffBand', 'unit.person'],
  ['debtRatioBand', 'field.debtRatioBand', 'unit.percent'],
  ['ageBand', 'field.firmAge', 'unit.year'],
] as const;

/** A firm in ranges, as facts. */
export function useRangeText(): (ranges: Ranges) => Fact[] {
  const { t, named, english } = useWords();
  const { industry, place } = useNames();
  const money = (band: string | null) => band && bandText(band, english);
  return (ranges) => [
    { label: t('field.industryCode'), value: ranges.industryDivision && industry(ranges.industryDivision) },
    { label: t('field.district'), value: place(ranges.place) },
    { label: t('field.size'), value: ranges.size && named(EnterpriseSize, String(ranges.size)) },
    { label: t('field.annualRevenue'), value: money(ranges.revenueBand) },
    { label: t('field.totalAssets'), value: money(ranges.assetsBand) },
    ...PLAIN.map(([name, label, unit]) => ({ label: t(label), value: ranges[name] && t(unit, { n: ranges[name].replace('-', ' – ') }) })),
  ];
}
