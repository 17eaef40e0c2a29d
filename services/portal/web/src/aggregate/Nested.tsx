import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Col, Form, Row as Grid } from 'antd';
import { useWords } from '../words/Words';
import { labelOf, type Field } from './field';
import { FieldInput } from './FieldInput';

interface Props<K extends 'rows' | 'group'> {
  field: Extract<Field, { kind: K }>;
  changing: boolean;
}

/** Rows one under the other, each of the same few fields; added and removed with buttons. */
export function FieldRows({ field, changing }: Props<'rows'>) {
  const { t } = useWords();
  return (
    <Form.List name={field.name}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset className="rows" data-testid={`field-${field.name}`}>
          <legend>{t(labelOf(field))}</legend>
          {rows.map((row) => (
            <Grid key={row.key} gutter={10} className="of-fields">
              {field.of.map((part) => (
                <FieldInput key={part.name} field={part} changing={changing} at={[row.name]} within={`${field.name}-${row.name}`} />
              ))}
              <Col>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('form.removeRow', { n: row.name + 1 })}
                  onClick={() => remove(row.name)}
                />
              </Col>
            </Grid>
          ))}
          <Form.ErrorList errors={errors} />
          {field.help && <p className="help">{t(field.help)}</p>}
          <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => add({})} data-testid={`${field.name}-add`}>
            {t(field.add ?? 'form.addRow')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

/** A few fields that are stated together or not at all. */
export function FieldGroup({ field, changing }: Props<'group'>) {
  const { t } = useWords();
  return (
    <fieldset className="rows" data-testid={`field-${field.name}`}>
      <legend>{t(labelOf(field))}</legend>
      <Grid gutter={20}>
        {field.of.map((part) => (
          <FieldInput key={part.name} field={part} changing={changing} at={[field.name]} within={field.name} />
        ))}
      </Grid>
      {field.help && <p className="help">{t(field.help)}</p>}
    </fieldset>
  );
}
