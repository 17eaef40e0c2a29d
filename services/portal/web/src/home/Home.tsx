import type { ReactNode } from 'react';
import { Spin } from 'antd';
import { addressOf, has, type Aggregate, type Row } from '../aggregate/description';
import { headingText } from '../aggregate/heading';
import { aggregateNamed } from '../aggregate/registry';
import { StatusTag } from '../aggregate/StatusTag';
import type { DemandPairings } from '../api/api';
import { query, read } from '../api/call';
import { readPages, type Counted } from '../api/pages';
import { problemOf } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { amountText } from '../format/money';
import { minuteText } from '../format/time';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { Shortcuts } from './Shortcuts';
import { TASKS, type Task } from './tasks';

const SHOWN = 5;
/** Of how many open needs the pairings are looked at: each is a request of its own. */
const LOOKED_AT = 20;
const LOOK_AGAIN_MS = 60_000;

/** What waits for this person, from the lists: a number, the latest, and the way to all. */
export function Home() {
  const { t } = useWords();
  const me = useMe();
  const tasks = TASKS.filter(({ role }) => me.roles.includes(role));
  return (
    <>
      <PageHead title={t('home.title', { name: me.name })} hint={t('home.hint')} />
      <Shortcuts />
      <div className="tasks" data-testid="home">
        {tasks
          .filter(({ waits }) => waits)
          .map((task) => (
            <TaskCard key={task.title} task={task} />
          ))}
        {has(me, ['enterprise']) && <Unmatched />}
        {tasks
          .filter(({ waits }) => !waits)
          .map((task) => (
            <TaskCard key={task.title} task={task} />
          ))}
      </div>
    </>
  );
}

function TaskCard({ task }: { task: Task }) {
  const me = useMe();
  const aggregate = aggregateNamed(task.of);
  const { value, problem, reload } = useLoad(
    `task ${task.title}`,
    async (): Promise<Counted<Row>> => {
      const { items, complete } = await readPages<Row>(addressOf(aggregate), task.wanted, 1);
      return { items: items.filter((row) => task.keep?.(row, me) ?? true), complete };
    },
    () => LOOK_AGAIN_MS,
  );
  return (
    <Card
      title={task.title}
      to={`/${task.of}${query({ mine: aggregate.mineFor && 'all', ...task.wanted })}`}
      aggregate={aggregate}
      found={value}
      waits={task.waits === true}
      failed={problem && <ProblemView problem={problem} retry={reload} />}
    />
  );
}

/** Open needs of the firm that no offer fits today: something about them could change. */
function Unmatched() {
  const me = useMe();
  const aggregate = aggregateNamed('financing-needs');
  const { value } = useLoad(
    'unmatched',
    async (): Promise<Counted<Row>> => {
      const { items, complete } = await readPages<Row>(addressOf(aggregate), { status: 'OPEN' }, 1);
      const own = items.filter((row) => row['ownerOrg'] === me.org).slice(0, LOOKED_AT);
      const alone = await Promise.all(own.map(isAlone));
      return { items: own.filter((_, at) => alone[at]), complete: complete && own.length < LOOKED_AT };
    },
    () => LOOK_AGAIN_MS,
  );
  return <Card title="home.noSupply" to="/financing-needs?status=OPEN" aggregate={aggregate} found={value} waits failed={undefined} />;
}

async function isAlone(row: Row): Promise<boolean> {
  try {
    const { eligible } = await read<DemandPairings>(`/api/matcher/v1/financing-needs/${row.id}/pairings`);
    return eligible === 0;
  } catch (failure) {
    problemOf(failure); // not compared yet, or not to be read now: nothing is known of it
    return false;
  }
}

interface CardProps {
  title: Task['title'];
  to: string;
  aggregate: Aggregate;
  found: Counted<Row> | undefined;
  waits: boolean;
  failed: ReactNode;
}

function Card({ title, to, aggregate, found, waits, failed }: CardProps) {
  const words = useWords();
  const { t, english } = words;
  const number = found?.items.length ?? 0;
  return (
    <section className={`task ${waits && number > 0 ? 'waits' : ''}`} data-testid={`task-${title.slice('home.'.length)}`}>
      <h2>
        <Link to={to}>{t(title)}</Link>
        {found && <b>{found.complete ? number : t('home.atLeast', { n: number })}</b>}
      </h2>
      {failed}
      {!found && !failed && <Spin size="small" />}
      {found && number === 0 && <p className="hint">{t('home.nothing')}</p>}
      {found && number > 0 && (
        <ul>
          {found.items.slice(0, SHOWN).map((row) => (
            <li key={row.id}>
              <Link to={`/${aggregate.name}/${row.id}`}>{headingText(aggregate, row, words)}</Link>
              {typeof row['amount'] === 'string' && <span className="number">{amountText(row['amount'], english)}</span>}
              {waits && <StatusTag aggregate={aggregate} row={row} />}
              <time dateTime={String(row['createdAt'] ?? row['submittedAt'] ?? '')}>
                {minuteText((row['createdAt'] ?? row['submittedAt']) as string | undefined)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
