import { Spin, type TableColumnsType } from 'antd';
import { ActionButtons } from '../aggregate/Actions';
import { AnswerButtons } from '../aggregate/Answers';
import type { Row } from '../aggregate/description';
import { words } from '../aggregate/names';
import { RecordTable } from '../aggregate/RecordTable';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { useEndInView } from '../parts/useEndInView';
import { Link, usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { StageNav, type Tab } from './StageNav';
import type { Queue } from './queues';
import { useStages } from './useStages';

const MINE = 'mine';

/** Work in the order it came: by stage, and first of all what waits for this person; steps are taken in the line. */
export function QueuePage({ queue }: { queue: Queue }) {
  const { t, named } = useWords();
  const me = useMe();
  const { query } = usePlace();
  const end = useEndInView();
  const { of: aggregate, stages: names, mine, beside: Beside } = queue;
  const { stages, problem, reload } = useStages(aggregate, names);
  const { many, hint } = words(aggregate);
  const waiting = stages?.flatMap(({ rows }) => rows).filter((row) => mine(row, me)) ?? [];
  const chosen = query.get('stage') ?? MINE;
  const at = stages?.find(({ name }) => name === chosen);
  const rows = at ? at.rows : waiting;
  const tabs: Tab[] = [
    { name: MINE, label: t('queue.mine'), number: waiting.length, complete: stages?.every(({ complete }) => complete) ?? true },
    ...(stages ?? []).map(({ name, rows: all, complete }) => ({
      name,
      label: named(aggregate.statuses ?? {}, name),
      number: all.length,
      complete,
    })),
  ];
  return (
    <>
      <PageHead
        title={t(many)}
        hint={t(hint)}
        actions={
          <Link to={`/${aggregate.name}?list=all`} testId="queue-all">
            {t('queue.all')}
          </Link>
        }
      />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {Beside && <Beside />}
      {!stages && !problem && <Spin className="wait" />}
      {stages && (
        <>
          <StageNav tabs={tabs} current={at ? chosen : MINE} label={t('queue.stages')} />
          {rows.length === 0 ? (
            <Nothing title={t(at ? 'queue.noneHere' : 'queue.nothingWaits')} help={t('queue.refreshed')} />
          ) : (
            <RecordTable aggregate={aggregate} rows={rows} more={lineEnd(queue, reload, t('queue.next'), end)} />
          )}
          {at && !at.complete && (
            <p className="list-end">
              {t('list.shown', { n: rows.length })}
              <Link to={`/${aggregate.name}?list=all&status=${chosen}`}>{t('app.more')}</Link>
            </p>
          )}
        </>
      )}
    </>
  );
}

/** What a queue shows of its own, and the steps that can be taken. Ending something takes the record's own page. */
function lineEnd({ of: aggregate, columns = [], parts: Parts }: Queue, reload: () => void, title: string, end: { fixed?: 'right' }): TableColumnsType<Row> {
  return [
    ...columns,
    {
      key: 'do',
      title,
      ...end,
      render: (_: unknown, row: Row) => (
        <div className="row-actions">
          <AnswerButtons small aggregate={aggregate} row={row} />
          <ActionButtons small aggregate={aggregate} row={row} actions={aggregate.actions?.filter(({ grave, aside }) => !grave && !aside)} reload={reload} />
          {Parts && <Parts row={row} reload={reload} />}
        </div>
      ),
    },
  ];
}
