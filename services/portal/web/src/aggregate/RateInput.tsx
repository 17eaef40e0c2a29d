import { Form, Select } from 'antd';
import { UnitInput } from '../parts/Inputs';
import { CreditOfferRateKind } from '../words/codes';
import { useWords } from '../words/Words';

/** A rate as its source states it: a fixed one in percent, or a spread to the LPR in basis points. */
export function RateInput({ name, label }: { name: string; label: string }) {
  const { t, named } = useWords();
  const kind = Form.useWatch<string | undefined>([name, 'kind']) ?? 'FIXED';
  const ends = kind === 'FIXED' ? (['minPercent', 'maxPercent'] as const) : (['minBp', 'maxBp'] as const);
  const unit = kind === 'FIXED' ? '%' : 'bp';
  return (
    <div className="rate-input">
      <Form.Item name={[name, 'kind']} label={label} initialValue="FIXED">
        <Select options={Object.keys(CreditOfferRateKind).map((value) => ({ value, label: named(CreditOfferRateKind, value) }))} />
      </Form.Item>
      {ends.map((end, at) => (
        <Form.Item key={end} name={[name, end]} label={t(at === 0 ? 'rate.min' : 'rate.max')}>
          <UnitInput inputMode="decimal" unit={unit} testId={`field-${name}-${end}`} />
        </Form.Item>
      ))}
    </div>
  );
}
