import type { ReactNode } from 'react';
import type { CreditSchemas, ChallengeSchemas, Rate } from '../api/api';
import { NextClock } from '../clock/ClockText';
import type { Clock } from '../clock/clocks';
import { amountText, grouped } from '../format/money';
import { rateText } from '../format/rate';
import { daysUntil, dayText, minuteText } from '../format/time';
import { NotStated } from '../parts/NotStated';
import { Comparator, RiskParty, YesNo } from '../words/codes';
import { useNames } from '../words/useNames';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import type { Values } from './body';
import { labelOf, type Field } from './field';
import { OrgName } from './OrgName';
import { RecordName } from './RecordName';

/** A value as people read it; what is not known says so. */
export function FieldValue({ field, row }: { field: Field; row: Values }): ReactNode {
  const value = row[field.name];
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return field.none || field.kind === 'time' ? <Nothing none={field.none} /> : <NotStated />;
  }
  return <Known field={field} value={value} row={row} />;
}

/** Known to be none: a time that has not come, or what the field says of it. */
function Nothing({ none }: { none?: Key | undefined }) {
  const { t } = useWords();
  return none ? t(none) : '—';
}

function Known({ field, value, row }: { field: Field; value: unknown; row: Values }): ReactNode {
  const { t, named, listed, english } = useWords();
  const text = String(value);
  switch (field.kind) {
    case 'money':
      return (
        <data className="number" value={text} title={t('app.yuan', { yuan: grouped(text) })}>
          {amountText(text, english)}
        </data>
      );
    case 'percent':
      return <span className="number">{text}%</span>;
    case 'integer':
      return <span className="number">{field.unit ? t(`unit.${field.unit}`, { n: text }) : text}</span>;
    case 'code':
      return named(field.codes, text);
    case 'codes':
      return listed(field.codes, value as string[]);
    case 'date':
      return <time dateTime={text}>{text}</time>;
    case 'until':
      return <Until day={text} over={OVER.has(String(row['status']))} />;
    case 'clocks':
      return <NextClock clocks={value as Clock[]} />;
    case 'org':
      return <OrgName org={text} />;
    case 'time':
      return (
        <time dateTime={text} title={dayText(text)}>
          {minuteText(text)}
        </time>
      );
    case 'flag':
    case 'switch':
      return named(YesNo, value ? 'yes' : 'no');
    case 'pick':
      return <RecordName of={field.from} id={text} name={field.named ? (row[field.named] as string | null) : null} />;
    case 'picks':
      return (
        <ul className="lines">
          {(value as string[]).map((id) => (
            <li key={id}>
              <RecordName of={field.from} id={id} />
            </li>
          ))}
        </ul>
      );
    case 'place':
    case 'places':
    case 'industry':
    case 'industries':
      return <StandardNames kind={field.kind} codes={Array.isArray(value) ? (value as string[]) : [text]} />;
    case 'texts':
      return (
        <ul className="lines">
          {(value as string[]).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'indicators':
      return <Indicators all={value as ChallengeSchemas['Indicator'][]} />;
    case 'shares':
      return <Shares plans={value as CreditSchemas['RiskSharePlan'][]} />;
    case 'rate':
      return rateText(value as Rate, english) ?? <NotStated />;
    case 'conditions':
      return (
        <ul className="lines">
          {(value as CreditSchemas['OwnCondition'][]).map(({ title, expression }) => (
            <li key={title}>
              {title} <code className="condition-code">{expression}</code>
            </li>
          ))}
        </ul>
      );
    case 'rows':
      return <Rows of={field.of} all={value as Values[]} />;
    case 'group':
      return <Group of={field.of} row={value as Values} />;
    case 'long':
      return <span className="prose">{text}</span>;
    case 'text':
    case 'part':
      return text;
  }
}

/** States in which a last day no longer matters. */
const OVER: ReadonlySet<string> = new Set(['EXPIRED', 'DECLINED', 'WITHDRAWN', 'REVOKED']);

function Until({ day, over }: { day: string; over: boolean }) {
  const { t } = useWords();
  const left = daysUntil(day);
  return (
    <>
      <time dateTime={day}>{day}</time>
      {!over && left >= 0 && <small className={left < 7 ? 'under soon' : 'under'}>{left === 0 ? t('until.today') : t('until.left', { n: left })}</small>}
    </>
  );
}

/** Places and trades by their names in the standards, which come when they are needed. */
function StandardNames({ kind, codes }: { kind: 'place' | 'places' | 'industry' | 'industries'; codes: readonly string[] }) {
  const { english } = useWords();
  const { industry, place } = useNames();
  const name = kind === 'place' || kind === 'places' ? place : industry;
  return codes.map(name).join(english ? ', ' : '、');
}

/** A line for each row; what its parts are can be seen from them. */
function Rows({ of, all }: { of: readonly Field[]; all: readonly Values[] }) {
  return (
    <ul className="lines">
      {all.map((row) => (
        <li key={JSON.stringify(row)}>
          {of.map((part) => (
            <span key={part.name} className="part-value">
              <FieldValue field={part} row={row} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Group({ of, row }: { of: readonly Field[]; row: Values }) {
  const { t, english } = useWords();
  return (
    <ul className="lines">
      {of.map((part) => (
        <li key={part.name}>
          {t(labelOf(part))}
          {english ? ': ' : '：'}
          <FieldValue field={part} row={row} />
        </li>
      ))}
    </ul>
  );
}

function Indicators({ all }: { all: readonly ChallengeSchemas['Indicator'][] }) {
  const { t, named } = useWords();
  return (
    <ul className="lines">
      {all.map(({ name, comparator, target, unit, testMethod }) => (
        <li key={`${name} ${target}`}>
          <b>{name}</b> {comparator && comparator !== 'OTHER' ? `${named(Comparator, comparator)} ` : ''}
          {target}
          {unit}
          {testMethod && <small> {t('indicator.by', { method: testMethod })}</small>}
        </li>
      ))}
    </ul>
  );
}

function Shares({ plans }: { plans: readonly CreditSchemas['RiskSharePlan'][] }) {
  const { named } = useWords();
  return (
    <ul className="lines">
      {plans.map(({ name, shares }) => (
        <li key={name}>
          <b>{name}</b> {shares.map(({ party, percent }) => `${named(RiskParty, party)} ${percent}%`).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
