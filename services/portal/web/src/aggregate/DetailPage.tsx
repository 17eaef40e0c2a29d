import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { minuteText } from '../format/time';
import { DemandSide } from '../pairing/DemandSide';
import { SupplySide } from '../pairing/SupplySide';
import { DemoBadge, SampleBadge } from '../parts/Badges';
import { Facts, type Fact } from '../parts/Facts';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link, usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { ActionButtons } from './Actions';
import { AnswerButtons } from './Answers';
import { addressOf, has, isOwn, mayEdit, shownIn, type Aggregate, type Row } from './description';
import { Ended } from './Ended';
import { labelOf, type Field } from './field';
import { FieldValue } from './FieldValue';
import { headingText, LONGEST_HEADING } from './heading';
import { words } from './names';
import { PossibleSteps } from './PossibleSteps';
import { RelatedList } from './RelatedList';
import { StatusTag } from './StatusTag';

interface Props {
  aggregate: Aggregate;
  id: string;
  /** What a kind of record has on its page besides what all have. */
  extra?: ((row: Row, reload: () => void) => ReactNode) | undefined;
}

/** One record: what it says, what can be done with it, who pairs with it, and what belongs to it. */
export function DetailPage({ aggregate, id, extra }: Props) {
  const { t } = useWords();
  const all = useWords();
  const me = useMe();
  const { value, problem, reload } = useLoad(`record ${id}`, () => read<Row>(`${addressOf(aggregate)}/${id}`));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  const open = value['status'] === 'OPEN';
  const paired = open && aggregate.pairs && (isOwn(value, me) || (aggregate.pairs === 'demand' && me.roles.includes('operator')));
  const plural = aggregate.pairsAs ?? aggregate.name;
  return (
    <>
      <PageHead
        above={<Link to={`/${aggregate.name}`}>{t(words(aggregate).many)}</Link>}
        title={
          <>
            {headingText(aggregate, value, all)}
            <StatusTag aggregate={aggregate} row={value} />
            <SampleBadge inForce={value['inForce'] as boolean | undefined} />
            <DemoBadge synthetic={value['synthetic'] as boolean | undefined} />
          </>
        }
        hint={aggregate.whose && (value[aggregate.whose] as string | null)}
        actions={<Actions aggregate={aggregate} row={value} reload={reload} />}
      />
      <Ended row={value} aggregate={aggregate} />
      <PossibleSteps aggregate={aggregate} row={value} />
      {!aggregate.bare && <RecordFacts aggregate={aggregate} row={value} />}
      {extra?.(value, reload)}
      {paired && (aggregate.pairs === 'demand' ? <DemandSide plural={plural} id={id} /> : <SupplySide plural={plural} id={id} />)}
      {aggregate.pairs && isOwn(value, me) && (
        <p className="hint">
          <Link to={`/decisions?${aggregate.pairs}Id=${id}`}>{t('decision.ofThis')}</Link>
        </p>
      )}
      {aggregate.related
        ?.filter(({ roles }) => has(me, roles))
        .map(({ of, filter }) => <RelatedList key={of} of={of} filter={filter} id={id} />)}
    </>
  );
}

const LONG: ReadonlySet<string> = new Set(['long', 'indicators', 'shares', 'texts', 'rows', 'conditions', 'group', 'picks']);

function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** What is stated: short facts side by side, long ones below; what is not stated comes in one line at the end. */
function RecordFacts({ aggregate, row }: { aggregate: Aggregate; row: Row }) {
  const { t, english } = useWords();
  const fields = shownIn(aggregate).filter(
    ({ name, listed }) => !listed && (name !== aggregate.heading || aggregate.headingCodes || String(row[name] ?? '').length > LONGEST_HEADING),
  );
  const stated = fields.filter(({ name }) => isStated(row[name]));
  const open = fields.filter(({ name, kind, once, none }) => !isStated(row[name]) && kind !== 'switch' && kind !== 'time' && !once && !none).map((field) => t(labelOf(field)));
  const since = (row['createdAt'] ?? row['submittedAt']) as string | undefined;
  const fact = (field: Field): Fact => ({
    label: t(labelOf(field)),
    value: <FieldValue field={field} row={row} />,
    wide: LONG.has(field.kind),
  });
  return (
    <Facts
      facts={[
        ...stated.filter(({ kind }) => !LONG.has(kind)).map(fact),
        ...(fields.some(({ name }) => name === 'createdAt' || name === 'submittedAt')
          ? []
          : [{ label: t('field.createdAt'), value: minuteText(since) }]),
        ...stated.filter(({ kind }) => LONG.has(kind)).map(fact),
        ...(row['source'] ? [{ label: t('field.source'), value: row['source'] as string, wide: true }] : []),
        ...(open.length > 0
          ? [{ label: t('app.notStated'), value: <span className="unknown">{open.join(english ? ', ' : '、')}</span>, wide: true }]
          : []),
      ]}
    />
  );
}

function Actions({ aggregate, row, reload }: { aggregate: Aggregate; row: Row; reload: () => void }) {
  const { t } = useWords();
  const { go } = usePlace();
  const me = useMe();
  return (
    <>
      <AnswerButtons aggregate={aggregate} row={row} />
      {mayEdit(aggregate, row, me) && (
        <Button onClick={() => go(`/${aggregate.name}/${row.id}/change`)} data-testid="change">
          {t('action.change')}
        </Button>
      )}
      <ActionButtons aggregate={aggregate} row={row} actions={aggregate.actions} reload={reload} />
    </>
  );
}
