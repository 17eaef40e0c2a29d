import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Spin, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import type { Me } from '../api/api';
import { Nothing, PageHead } from '../parts/PageHead';
import { CodeSelect } from '../parts/Inputs';
import { ProblemView } from '../parts/ProblemView';
import { usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { ActionButtons } from './Actions';
import { addressOf, has, type Aggregate, type Row } from './description';
import { labelOf } from './field';
import { words } from './names';
import { RecordTable } from './RecordTable';
import { useRows } from './useRows';

const TYPING_MS = 300;
/** Asks for the list itself where a kind has a desk of its own. */
export const WHOLE = 'list';

/** The records of a kind that this person may see: search, filters, one line each, newest first. */
export function ListPage({ aggregate }: { aggregate: Aggregate }) {
  const { t } = useWords();
  const { go, query } = usePlace();
  const me = useMe();
  const wanted = useWanted(aggregate);
  const rows = useRows(addressOf(aggregate), wanted);
  const { one, many, hint } = words(aggregate);
  const mayPost = has(me, aggregate.posts);
  const narrowed = [...query.keys()].some((name) => name !== WHOLE);
  const post = mayPost && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go(`/${aggregate.name}/new`)} data-testid="post">
      {t(aggregate.postedAs ?? 'list.post', { what: t(one) })}
    </Button>
  );
  return (
    <>
      <PageHead title={t(many)} hint={t(hint)} actions={post} />
      <Toolbar aggregate={aggregate} />
      {rows.problem && <ProblemView problem={rows.problem} retry={rows.reload} />}
      {!rows.items && !rows.problem && <Spin className="wait" />}
      {rows.items?.length === 0 && (
        <Nothing
          title={t(narrowed ? 'list.noneFound' : 'list.none', { what: t(many) })}
          help={t(narrowed ? 'list.noneFoundHelp' : mayPost ? 'list.noneHelp' : 'list.noneYet', { what: t(one) })}
          action={!narrowed && post}
        />
      )}
      {rows.items && rows.items.length > 0 && (
        <>
          <RecordTable aggregate={aggregate} rows={rows.items} more={inLine(aggregate, rows.reload, t('queue.next'))} />
          <p className="list-end" aria-live="polite">
            {t('list.shown', { n: rows.items.length })}
            {rows.more && (
              <Button size="small" onClick={rows.more} loading={rows.loading} data-testid="more">
                {t('app.more')}
              </Button>
            )}
          </p>
        </>
      )}
    </>
  );
}

/** The commands of records that have no page of their own. */
function inLine(aggregate: Aggregate, reload: () => void, title: string): TableColumnsType<Row> {
  return aggregate.inLine
    ? [
        {
          key: 'do',
          title,
          render: (_, row) => (
            <div className="row-actions">
              <ActionButtons small aggregate={aggregate} row={row} actions={aggregate.actions} reload={reload} />
            </div>
          ),
        },
      ]
    : [];
}

/** What the list is narrowed to, kept in the address so that going back returns to it. */
function useWanted(aggregate: Aggregate): Record<string, string | undefined> {
  const { query } = usePlace();
  const me = useMe();
  const wanted: Record<string, string | undefined> = Object.fromEntries([...query].filter(([name]) => name !== WHOLE));
  wanted['mine'] ??= beginsWithOwn(aggregate, me) ? 'true' : undefined;
  return { ...wanted, mine: wanted['mine'] === 'true' ? 'true' : undefined };
}

/** Who mainly posts a kind of record looks after their own first; the others look around. */
function beginsWithOwn({ mineFor, posts }: Aggregate, me: Me): boolean {
  return has(me, mineFor) && has(me, posts?.slice(0, 1));
}

function Toolbar({ aggregate }: { aggregate: Aggregate }) {
  const { t } = useWords();
  const { go, query, path } = usePlace();
  const me = useMe();
  const narrow = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(query);
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
    const text = next.toString();
    go(path + (text && `?${text}`), true);
  };
  const chooses = has(me, aggregate.mineFor) && has(me, aggregate.posts);
  return (
    <div className="toolbar" role="search">
      {chooses && (
        <Segmented
          value={query.get('mine') ?? (beginsWithOwn(aggregate, me) ? 'true' : 'all')}
          onChange={(value) => narrow('mine', value)}
          options={[
            { value: 'true', label: t('list.mine') },
            { value: 'all', label: t('list.all') },
          ]}
          aria-label={t('list.whose')}
        />
      )}
      {aggregate.search !== false && <Search value={query.get('q') ?? ''} onSearch={(typed) => narrow('q', typed)} />}
      {aggregate.statuses && (
        <div className="filter">
          <CodeSelect
            codes={aggregate.statuses}
            {...(query.get('status') ? { value: query.get('status') ?? '' } : {})}
            onChange={(value) => narrow('status', value as string | undefined)}
            placeholder={t('field.status')}
            label={t('field.status')}
            testId="filter-status"
          />
        </div>
      )}
      {aggregate.filters?.map(
        (field) =>
          field.kind === 'code' && (
            <div className="filter" key={field.name}>
              <CodeSelect
                codes={field.codes}
                {...(query.get(field.name) ? { value: query.get(field.name) ?? '' } : {})}
                onChange={(value) => narrow(field.name, value as string | undefined)}
                placeholder={t(labelOf(field))}
                label={t(labelOf(field))}
                testId={`filter-${field.name}`}
              />
            </div>
          ),
      )}
    </div>
  );
}

function Search({ value, onSearch }: { value: string; onSearch: (typed: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    const timer = window.setTimeout(() => typed !== value && onSearch(typed.trim()), TYPING_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <Input.Search
      className="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(now) => onSearch(now.trim())}
      placeholder={t('list.search')}
      aria-label={t('list.search')}
      allowClear
      data-testid="search"
    />
  );
}
