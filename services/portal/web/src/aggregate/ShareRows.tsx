import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { CodeSelect, UnitInput } from '../parts/Inputs';
import { RiskParty } from '../words/codes';
import { useWords } from '../words/Words';

/** Plans of sharing risk; the shares of each must come to 100, which stands beside them as they are typed. */
export function ShareRows({ name, label }: { name: string; label: string }) {
  const { t } = useWords();
  return (
    <Form.List name={name}>
      {(plans, { add, remove }, { errors }) => (
        <fieldset className="rows">
          <legend>{label}</legend>
          {plans.map((plan) => (
            <div key={plan.key} className="row plan">
              <Form.Item name={[plan.name, 'name']} label={t('shares.name')} rules={[{ required: true, message: t('form.required', { field: t('shares.name') }) }]}>
                <Input />
              </Form.Item>
              <Parts list={name} plan={plan.name} />
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('form.removeRow', { n: plan.name + 1 })} onClick={() => remove(plan.name)} />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => add({ shares: [{}, {}] })}>
            {t('shares.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

interface Share {
  percent?: string | number;
}

function Parts({ list, plan }: { list: string; plan: number }) {
  const { t } = useWords();
  const shares = Form.useWatch<Share[] | undefined>([list, plan, 'shares']);
  const sum = (shares ?? []).reduce((total, share) => total + (Number(share?.percent) || 0), 0);
  return (
    <Form.List name={[plan, 'shares']}>
      {(parts, { add, remove }, { errors }) => (
        <div className="parts-of-plan">
          {parts.map((part) => (
            <div key={part.key} className="part">
              <Form.Item name={[part.name, 'party']} label={t('shares.party')}>
                <CodeSelect codes={RiskParty} />
              </Form.Item>
              <Form.Item name={[part.name, 'percent']} label={t('shares.percent')}>
                <UnitInput inputMode="numeric" unit="%" />
              </Form.Item>
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('form.removeRow', { n: part.name + 1 })} onClick={() => remove(part.name)} />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="link" size="small" onClick={() => add({})}>
            {t('shares.addPart')}
          </Button>
          <output className={sum === 100 ? 'sum-good' : 'sum-bad'}>{t('shares.sum', { n: sum })}</output>
        </div>
      )}
    </Form.List>
  );
}
