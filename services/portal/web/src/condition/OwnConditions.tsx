import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useWords } from '../words/Words';
import { BLANK, type Rule } from './rule';
import { RuleInput } from './RuleInput';

/** The most an offer may have. */
const MOST = 10;

/** A lender's own conditions one under the other: what each is called, and the rule itself. */
export function OwnConditions({ name, label, help }: { name: string; label: string; help: string | undefined }) {
  const { t } = useWords();
  const title = t('field.conditionTitle');
  return (
    <Form.List name={name}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rows" data-testid={`field-${name}`}>
          <legend>{label}</legend>
          {help && <p className="help">{help}</p>}
          {rows.map((row) => (
            <div key={row.key} className="own-condition">
              <div className="own-condition-head">
                <Form.Item name={[row.name, 'title']} label={title} rules={[{ required: true, message: t('form.required', { field: title }) }]}>
                  <Input maxLength={100} autoComplete="off" data-testid={`field-${name}-${row.name}-title`} />
                </Form.Item>
                <Button type="text" icon={<DeleteOutlined />} aria-label={t('rule.remove', { n: row.name + 1 })} onClick={() => remove(row.name)} />
              </div>
              <Form.Item
                name={[row.name, 'expression']}
                // Asked for when it is sent; while somebody writes, what was found before is taken away.
                rules={[
                  {
                    validateTrigger: 'onSubmit',
                    validator: (_, rule?: Rule) => (rule?.expression?.trim() ? Promise.resolve() : Promise.reject(new Error(t('rule.unfinished')))),
                  },
                ]}
              >
                <RuleInput testId={`condition-${row.name}`} />
              </Form.Item>
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button
            type="dashed"
            size="small"
            icon={<PlusOutlined />}
            disabled={rows.length >= MOST}
            onClick={() => add({ expression: { rows: { join: 'ALL', items: [BLANK] } } satisfies Rule })}
            data-testid={`${name}-add`}
          >
            {t('conditions.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
