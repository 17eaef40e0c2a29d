import { Button, Spin, Table, Tag } from 'antd';
import { useState } from 'react';
import { has } from '../aggregate/description';
import { read } from '../api/call';
import type { PublishedRulebook } from '../api/api';
import { useLoad } from '../api/useLoad';
import { minuteText } from '../format/time';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { useMe } from '../shell/session';
import { Market } from '../words/codes';
import { useWords } from '../words/Words';
import { RulebookEditor, RULEBOOKS } from './RulebookEditor';

/** The dated rulebooks of all markets; the bureau writes new ones, tries them out and publishes them. */
export function RulebooksPage() {
  const { t, named } = useWords();
  const me = useMe();
  const [taken, setTaken] = useState<PublishedRulebook>();
  const { value, problem, reload } = useLoad('rulebooks', () => read<{ items: PublishedRulebook[] }>(RULEBOOKS));
  const writes = has(me, ['operator']);
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  const newest = [...value.items].reverse();
  return (
    <>
      <PageHead title={t('rulebook.title')} hint={t('rulebook.hint')} />
      <Table<PublishedRulebook>
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={newest}
        scroll={{ x: 'max-content' }}
        expandable={{ expandedRowRender: ({ content, sha256 }) => <Text content={content} sha256={sha256} /> }}
        columns={[
          { title: t('rulebook.id'), render: (_, { id }) => <b>{id}</b> },
          { title: t('overview.market'), render: (_, { market }) => named(Market, market) },
          { title: t('rulebook.validFrom'), render: (_, { validFrom }) => validFrom },
          { title: t('rulebook.published'), render: (_, { publishedAt, publishedBy }) => `${minuteText(publishedAt)} · ${t(publishedBy === 'RELEASE' ? 'rulebook.byRelease' : 'rulebook.byOperator')}` },
          { title: t('field.status'), render: (_, { readable }) => <Tag color={readable ? 'success' : 'warning'} variant="outlined">{t(readable ? 'rulebook.readable' : 'rulebook.unreadable')}</Tag> },
          ...(writes
            ? [
                {
                  key: 'take',
                  render: (_: unknown, rulebook: PublishedRulebook) => (
                    <Button size="small" onClick={() => setTaken(rulebook)} data-testid={`take-${rulebook.id}`}>
                      {t('rulebook.take')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        data-testid="rulebooks"
      />
      {writes && <RulebookEditor key={taken?.id ?? ''} taken={taken} onPublished={reload} />}
    </>
  );
}

function Text({ content, sha256 }: { content: string; sha256: string }) {
  const { t } = useWords();
  return (
    <>
      <small className="unknown">SHA-256 {sha256}</small>
      <pre className="rulebook-text" tabIndex={0} aria-label={t('rulebook.text')}>
        {content}
      </pre>
    </>
  );
}
