import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../words/Words';
import { labelOf, type Field } from './field';

interface Props {
  field: Extract<Field, { kind: 'rows' }>;
  label: string;
  input: (column: Field, label: string) => ReactNode;
}

/** Rows of the same few fields, one under the other. */
export function FieldRows({ field, label, input }: Props) {
  const { t } = useWords();
  const shares = field.columns.map(({ width }) => `${width ?? 8}fr`).join(' ');
  return (
    <Form.List name={field.name}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rows">
          <legend>{label}</legend>
          {field.help && <p className="hint">{t(field.help)}</p>}
          {rows.map((row) => (
            <div key={row.key} className="row" style={{ gridTemplateColumns: `${shares} 32px` }}>
              {field.columns.map((column) => {
                const heading = t(labelOf(column));
                return (
                  <Form.Item
                    key={column.name}
                    name={[row.name, column.name]}
                    label={heading}
                    rules={[{ required: column.required === true, message: t('form.required', { field: heading }) }]}
                  >
                    {input(column, heading)}
                  </Form.Item>
                );
              })}
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('form.removeRow', { n: row.name + 1 })}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => add({})} data-testid={`${field.name}-add`}>
            {t(field.add)}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
