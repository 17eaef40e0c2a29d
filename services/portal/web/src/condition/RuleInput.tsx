import { CheckCircleOutlined } from '@ant-design/icons';
import { Input, Segmented, Spin, type GetRef } from 'antd';
import { useRef } from 'react';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';
import { Flaws } from './Flaws';
import { BLANK, offsetOf, rowsOf, type ConditionFlaw, type Rule } from './rule';
import { RowEditor } from './RowEditor';
import { useCatalogue, useCheck, type Checking } from './useCheck';

interface Props {
  id?: string;
  value?: Rule;
  onChange?: (rule: Rule) => void;
  testId: string;
}

/** A condition of the lender's own, in rows or as an expression, checked as it is written. */
export function RuleInput({ id, value = {}, onChange, testId }: Props) {
  const { t } = useWords();
  const catalogue = useCatalogue();
  const checking = useCheck(value, (check) => {
    if (value.rows || value.byHand) {
      if (!value.byHand && check.valid && check.expression !== value.expression) {
        onChange?.({ ...value, expression: check.expression ?? undefined });
      }
    } else {
      onChange?.(check.rows ? { ...value, rows: rowsOf(check.rows) } : { ...value, byHand: true });
    }
  });
  const fields = catalogue.value?.items;
  if (!fields) {
    return catalogue.problem ? <ProblemView problem={catalogue.problem} retry={catalogue.reload} /> : <Spin size="small" />;
  }
  const { check } = checking;
  const byRows = !value.byHand;
  const asRows = check?.rows ?? null;
  const mayRows = byRows || !value.expression?.trim() || asRows !== null;
  const speak = (way: 'rows' | 'text') => {
    if (way === 'text') {
      onChange?.({ byHand: true, expression: value.expression });
    } else {
      onChange?.({ expression: value.expression, rows: asRows ? rowsOf(asRows) : { join: 'ALL', items: [BLANK] } });
    }
  };
  return (
    <div className="rule-input" id={id} tabIndex={-1} role="group" aria-label={t('field.expression')} data-testid={testId}>
      <div className="rule-way">
        <Segmented
          size="small"
          value={byRows ? 'rows' : 'text'}
          onChange={speak}
          options={[
            { value: 'rows', label: t('rule.byRows'), disabled: !mayRows },
            { value: 'text', label: t('rule.byHand') },
          ]}
          aria-label={t('rule.way')}
          data-testid={`${testId}-way`}
        />
        {!mayRows && check?.valid && <small>{t('rule.notAsRows')}</small>}
      </div>
      {byRows && value.rows && (
        <RowEditor
          rows={value.rows}
          catalogue={fields}
          flaws={check?.findings ?? []}
          onChange={(rows) => onChange?.({ rows })}
          testId={testId}
        />
      )}
      {!byRows && (
        <Expression
          value={value.expression ?? ''}
          flaws={check?.findings ?? []}
          onChange={(expression) => onChange?.({ byHand: true, expression })}
          testId={testId}
        />
      )}
      <Outcome checking={checking} byRows={byRows} testId={testId} />
    </div>
  );
}

interface ExpressionProps {
  value: string;
  flaws: readonly ConditionFlaw[];
  onChange: (expression: string) => void;
  testId: string;
}

function Expression({ value, flaws, onChange, testId }: ExpressionProps) {
  const { t } = useWords();
  const box = useRef<GetRef<typeof Input.TextArea>>(null);
  const go = (flaw: ConditionFlaw) => {
    const area = box.current?.resizableTextArea?.textArea;
    const from = offsetOf(value, flaw);
    area?.focus();
    area?.setSelectionRange(from, from + Math.max(1, flaw.excerpt?.length ?? 1));
  };
  return (
    <>
      <Input.TextArea
        ref={box}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoSize={{ minRows: 2, maxRows: 10 }}
        className="expression"
        placeholder="firm.invoiceMonths >= 12 || firm.exporter"
        spellCheck={false}
        status={flaws.length > 0 ? 'error' : ''}
        aria-label={t('rule.byHand')}
        data-testid={`${testId}-text`}
      />
      <Flaws flaws={flaws} onGo={go} />
    </>
  );
}

interface OutcomeProps {
  checking: Checking;
  byRows: boolean;
  testId: string;
}

/** What a firm will read and what is posted, once it is right. */
function Outcome({ checking: { check, problem, busy }, byRows, testId }: OutcomeProps) {
  const { t, english } = useWords();
  if (problem) {
    return <ProblemView problem={problem} />;
  }
  return (
    <div className="rule-outcome" aria-live="polite">
      {busy && t('rule.checking')}
      {check?.valid && (
        <>
          <CheckCircleOutlined className="sum-good" />
          <span data-testid={`${testId}-valid`}>
            {check.asks ? t('rule.asks', { what: english ? check.asks.en : check.asks.zh }) : t('rule.valid')}
          </span>
          {byRows && <code>{check.expression}</code>}
        </>
      )}
    </div>
  );
}
