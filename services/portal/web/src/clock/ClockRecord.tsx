import { Spin, Table } from 'antd';
import { useState } from 'react';
import { RecordName } from '../aggregate/RecordName';
import { has } from '../aggregate/description';
import type { CreditSchemas as Schemas } from '../api/api';
import { query, read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { DayInput } from '../parts/Inputs';
import { NotStated } from '../parts/NotStated';
import { ProblemView } from '../parts/ProblemView';
import { useMe } from '../shell/session';
import { ClockProgramme } from '../words/clocks';
import { ClockStep } from '../words/codes';
import { useWords } from '../words/Words';

type Counted = Schemas['ClockStageRecord'];

const COUNTS = ['met', 'overdue', 'escalated', 'dropped', 'running'] as const;

/** How a bank kept its time: all clocks of a step are met, overdue, dropped or running. A firm is told large figures of a whole quarter. */
export function ClockRecord({ bankId }: { bankId: string }) {
  const { t, named } = useWords();
  const me = useMe();
  const [period, setPeriod] = useState<{ from?: string; until?: string }>({});
  const firm = !has(me, ['bank', 'operator', 'auditor']);
  const asked = query({ bankId, ...period });
  const { value, problem, reload } = useLoad(`clock record ${asked}`, () => read<Schemas['ClockRecordView']>(`/api/credit/v1/clock-records${asked}`));
  const day = (name: 'from' | 'until') => (
    <label className="of-period">
      {t(`clocks.${name}`)}{' '}
      <DayInput
        testId={`record-${name}`}
        {...(period[name] ? { value: period[name] } : {})}
        onChange={(next) => setPeriod(({ [name]: _, ...rest }) => (next ? { ...rest, [name]: next } : rest))}
      />
    </label>
  );
  return (
    <section aria-label={t('clocks.record')} data-testid="clock-record">
      <div className="section-head">
        <h2>{t('clocks.record')}</h2>
        <RecordName of="banks" id={bankId} />
        {value && (
          <span>
            {String(value.from)} – {String(value.until)}
          </span>
        )}
      </div>
      {!firm && (
        <div className="toolbar">
          {day('from')}
          {day('until')}
        </div>
      )}
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin />}
      {value?.stages.length === 0 && <p className="hint">{t(firm ? 'clocks.noRecordFirm' : 'clocks.noRecord')}</p>}
      {value && value.stages.length > 0 && (
        <Table<Counted>
          rowKey={({ programme, stage }) => `${programme} ${stage}`}
          size="small"
          dataSource={[...value.stages]}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('clocks.step'), render: (_, { stage }) => <b>{named(ClockStep, stage)}</b> },
            { title: t('field.clockProgramme'), render: (_, { programme }) => named(ClockProgramme, programme) },
            ...COUNTS.filter((name) => !firm || (name !== 'dropped' && name !== 'running')).map((name) => ({
              title: t(`clocks.${name}`),
              align: 'right' as const,
              render: (_: unknown, row: Counted) => (row[name] === null ? <NotStated /> : <span className="number">{row[name]}</span>),
            })),
          ]}
        />
      )}
      <p className="hint">{t(firm ? 'clocks.firmHelp' : 'clocks.recordHelp')}</p>
    </section>
  );
}
