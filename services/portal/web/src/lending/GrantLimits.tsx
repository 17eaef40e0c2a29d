import { Form } from 'antd';
import { RecordName } from '../aggregate/RecordName';
import type { Values } from '../aggregate/body';
import { addressOf, type Row } from '../aggregate/description';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { LOAN_APPLICATIONS } from '../market/loan';
import { useWords } from '../words/Words';
import { LimitOf } from './LimitOf';

/** While a grant is written: what is left of everything it would take of. */
export function GrantLimits() {
  const { t } = useWords();
  const values = Form.useWatch((all: Values) => all, Form.useFormInstance<Values>()) as Values | undefined;
  const asked = values?.['applicationId'] as string | undefined;
  const guarantor = values?.['guarantorId'] as string | undefined;
  const lines = (values?.['lineIds'] ?? []) as readonly string[];
  const { value } = useLoad(`applied ${asked ?? ''}`, () =>
    asked ? read<Row>(`${addressOf(LOAN_APPLICATIONS)}/${asked}`).catch(() => null) : Promise.resolve(null),
  );
  return (
    <section className="limits" aria-label={t('limit.takes')} data-testid="grant-limits">
      {value && <LimitOf id={String(value['offerId'])} title={<RecordName of="credit-offers" id={String(value['offerId'])} />} />}
      {lines.map((id) => (
        <LimitOf key={id} id={id} title={<RecordName of="credit-lines" id={id} />} />
      ))}
      {guarantor && <LimitOf id={guarantor} title={<RecordName of="guarantors" id={guarantor} />} />}
    </section>
  );
}
