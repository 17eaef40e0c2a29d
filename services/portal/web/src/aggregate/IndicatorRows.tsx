import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { CodeSelect } from '../parts/Inputs';
import { Comparator } from '../words/codes';
import { useWords } from '../words/Words';

/** Indicators one under the other: what is measured, how it compares, the target, its unit and how it is tested. */
export function IndicatorRows({ name, label }: { name: string; label: string }) {
  const { t } = useWords();
  return (
    <Form.List name={name}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rows">
          <legend>{label}</legend>
          {rows.map((row) => (
            <div key={row.key} className="row indicator">
              <Form.Item name={[row.name, 'name']} label={t('indicator.name')} rules={[{ required: true, message: t('form.required', { field: t('indicator.name') }) }]}>
                <Input data-testid={`${name}-${row.name}-name`} />
              </Form.Item>
              <Form.Item name={[row.name, 'comparator']} label={t('indicator.comparator')}>
                <CodeSelect codes={Comparator} />
              </Form.Item>
              <Form.Item name={[row.name, 'target']} label={t('indicator.target')} rules={[{ required: true, message: t('form.required', { field: t('indicator.target') }) }]}>
                <Input data-testid={`${name}-${row.name}-target`} />
              </Form.Item>
              <Form.Item name={[row.name, 'unit']} label={t('indicator.unit')}>
                <Input />
              </Form.Item>
              <Form.Item name={[row.name, 'testMethod']} label={t('indicator.testMethod')}>
                <Input />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('form.removeRow', { n: row.name + 1 })}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => add({})} data-testid={`${name}-add`}>
            {t('indicator.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
