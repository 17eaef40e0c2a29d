import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import type { Both, ConditionField } from '../api/api';
import { useWords } from '../words/Words';
import { Flaws } from './Flaws';
import {
  BLANK,
  isAt,
  isGroup,
  takesNone,
  withField,
  withOperator,
  type ConditionFlaw,
  type Group,
  type Item,
  type Join,
  type Requirement,
  type Rows,
} from './rule';
import { ValueInput } from './ValueInput';

interface Props {
  rows: Rows;
  catalogue: readonly ConditionField[];
  flaws: readonly ConditionFlaw[];
  onChange: (rows: Rows) => void;
  testId: string;
}

/** A condition in rows: each a field, how it is asked about and its value; joined by all or any, with one level of groups. */
export function RowEditor({ rows, catalogue, flaws, onChange, testId }: Props) {
  const { t } = useWords();
  const put = (at: number, item: Item | undefined) =>
    onChange({ ...rows, items: item ? rows.items.with(at, item) : rows.items.filter((_, other) => other !== at) });
  const add = (item: Item) => onChange({ ...rows, items: [...rows.items, item] });
  const elsewhere = flaws.filter((flaw) => !rows.items.some((_, at) => isAt(flaw, `rows.items[${at}]`)));
  const other: Join = rows.join === 'ALL' ? 'ANY' : 'ALL';
  return (
    <>
      <JoinChoice join={rows.join} several={rows.items.length > 1} onChange={(join) => onChange({ ...rows, join })} testId={`${testId}-join`} />
      <ol className="requirements">
        {rows.items.map((item, at) => {
          const place = `rows.items[${at}]`;
          const only = rows.items.length === 1;
          return (
            <li key={at}>
              {isGroup(item) ? (
                <GroupEditor
                  group={item}
                  place={place}
                  catalogue={catalogue}
                  flaws={flaws.filter((flaw) => isAt(flaw, place))}
                  onChange={(next) => put(at, next)}
                  testId={`${testId}-${at}`}
                />
              ) : (
                <RequirementEditor
                  row={item}
                  number={at + 1}
                  catalogue={catalogue}
                  flaws={flaws.filter((flaw) => isAt(flaw, place))}
                  onChange={(next) => put(at, next)}
                  onRemove={only ? undefined : () => put(at, undefined)}
                  testId={`${testId}-${at}`}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Flaws flaws={elsewhere} />
      <div className="rule-more">
        <Button size="small" type="dashed" icon={<PlusOutlined />} onClick={() => add(BLANK)} data-testid={`${testId}-add-row`}>
          {t('rule.addRow')}
        </Button>
        <Button size="small" type="dashed" icon={<PlusOutlined />} onClick={() => add({ join: other, rows: [BLANK, BLANK] })} data-testid={`${testId}-add-group`}>
          {t(other === 'ANY' ? 'rule.addAnyGroup' : 'rule.addAllGroup')}
        </Button>
      </div>
    </>
  );
}

interface JoinProps {
  join: Join;
  several: boolean;
  onChange: (join: Join) => void;
  testId: string;
}

/** Asked only where there is something to join. */
function JoinChoice({ join, several, onChange, testId }: JoinProps) {
  const { t } = useWords();
  return several ? (
    <Segmented
      size="small"
      value={join}
      onChange={onChange}
      options={[
        { value: 'ALL', label: t('rule.ALL') },
        { value: 'ANY', label: t('rule.ANY') },
      ]}
      aria-label={t('rule.join')}
      data-testid={testId}
    />
  ) : null;
}

interface GroupProps {
  group: Group;
  place: string;
  catalogue: readonly ConditionField[];
  flaws: readonly ConditionFlaw[];
  onChange: (group: Group | undefined) => void;
  testId: string;
}

function GroupEditor({ group, place, catalogue, flaws, onChange, testId }: GroupProps) {
  const { t } = useWords();
  const put = (at: number, row: Requirement | undefined) => {
    const rows = row ? group.rows.with(at, row) : group.rows.filter((_, other) => other !== at);
    onChange(rows.length > 0 ? { ...group, rows } : undefined);
  };
  const placeOf = (at: number) => `${place}.rows[${at}]`;
  return (
    <div className="requirement-group" role="group" aria-label={t('rule.group')}>
      <JoinChoice join={group.join} several onChange={(join) => onChange({ ...group, join })} testId={`${testId}-join`} />
      {group.rows.map((row, at) => (
        <RequirementEditor
          key={at}
          row={row}
          number={at + 1}
          catalogue={catalogue}
          flaws={flaws.filter((flaw) => isAt(flaw, placeOf(at)))}
          onChange={(next) => put(at, next)}
          onRemove={() => put(at, undefined)}
          testId={`${testId}-${at}`}
        />
      ))}
      <Flaws flaws={flaws.filter((flaw) => !group.rows.some((_, at) => isAt(flaw, placeOf(at))))} />
      <div className="rule-more">
        <Button size="small" type="text" icon={<PlusOutlined />} onClick={() => onChange({ ...group, rows: [...group.rows, BLANK] })}>
          {t('rule.addRow')}
        </Button>
        <Button size="small" type="text" icon={<DeleteOutlined />} onClick={() => onChange(undefined)}>
          {t('rule.removeGroup')}
        </Button>
      </div>
    </div>
  );
}

interface RequirementProps {
  row: Requirement;
  number: number;
  catalogue: readonly ConditionField[];
  flaws: readonly ConditionFlaw[];
  onChange: (row: Requirement) => void;
  onRemove: (() => void) | undefined;
  testId: string;
}

function RequirementEditor({ row, number, catalogue, flaws, onChange, onRemove, testId }: RequirementProps) {
  const { t, english } = useWords();
  const said = ({ zh, en }: Both) => (english ? en : zh);
  const field = catalogue.find(({ name }) => name === row.field);
  const groups = (['firm.', 'need.'] as const).map((owner) => ({
    label: t(`rule.of.${owner === 'firm.' ? 'firm' : 'need'}`),
    options: catalogue
      .filter(({ name }) => name.startsWith(owner))
      .map(({ name, label }) => ({ value: name, label: said(label), search: `${name} ${label.zh} ${label.en}`.toLowerCase() })),
  }));
  return (
    <div className={`requirement ${flaws.length > 0 ? 'flawed' : ''}`} role="group" aria-label={t('rule.row', { n: number })}>
      <Select
        {...(row.field ? { value: row.field } : {})}
        onChange={(name: string) => onChange(withField(row, catalogue.find((one) => one.name === name)))}
        options={groups}
        showSearch={{ filterOption: (typed, option) => 'search' in (option ?? {}) && String((option as { search?: string }).search).includes(typed.toLowerCase()) }}
        placeholder={t('rule.field')}
        aria-label={t('rule.field')}
        status={flaws.length > 0 ? 'error' : ''}
        data-testid={`${testId}-field`}
      />
      {field && (
        <Select
          value={row.operator}
          onChange={(operator: string) => onChange(withOperator(row, operator))}
          options={field.operators.map(({ operator, label }) => ({ value: operator, label: said(label).replace(/[：:]/g, '').trim() }))}
          aria-label={t('rule.operator')}
          data-testid={`${testId}-operator`}
        />
      )}
      {field && !takesNone(row.operator) && (
        <div className="requirement-value">
          <ValueInput field={field} row={row} onChange={(values) => onChange({ ...row, values })} label={t('rule.value')} testId={`${testId}-value`} />
        </div>
      )}
      {onRemove && <Button type="text" icon={<DeleteOutlined />} aria-label={t('form.removeRow', { n: number })} onClick={onRemove} className="requirement-remove" />}
      <Flaws flaws={flaws} />
    </div>
  );
}
