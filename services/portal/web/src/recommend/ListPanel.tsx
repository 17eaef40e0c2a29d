import { Button } from 'antd';
import { has, type Row } from '../aggregate/description';
import { RelatedList } from '../aggregate/RelatedList';
import { useRows } from '../aggregate/useRows';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { Answered } from './Answered';
import { Funnel } from './Funnel';

/** What a list holds, what banks answer to it, and what became of it. */
export function ListPanel({ row }: { row: Row }) {
  const me = useMe();
  const bureau = has(me, ['operator', 'auditor']);
  const sent = row['status'] === 'SENT';
  return (
    <>
      {bureau && sent && <Funnel list={row as unknown as Schemas['ListView']} />}
      {bureau && <RelatedList of="declarations" filter="listId" id={row.id} />}
      {sent && <Register listId={row.id} />}
    </>
  );
}

/** Rows of the register: entries times banks, and for a bank its own. */
function Register({ listId }: { listId: string }) {
  const { t } = useWords();
  const { items, more, loading } = useRows<Schemas['FollowUpView']>('/api/enterprise/v1/follow-ups', { listId });
  return items && items.length > 0 ? (
    <section aria-label={t('follow-ups.many')}>
      <div className="section-head">
        <h2>{t('follow-ups.many')}</h2>
        <span>{t('list.shown', { n: items.length })}</span>
      </div>
      <Answered rows={items} entry />
      {more && (
        <p className="list-end">
          <Button size="small" onClick={more} loading={loading}>
            {t('app.more')}
          </Button>
        </p>
      )}
    </section>
  ) : null;
}
