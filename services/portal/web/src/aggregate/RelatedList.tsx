import { useWords } from '../words/Words';
import { addressOf, type AggregateName } from './description';
import { words } from './names';
import { RecordTable } from './RecordTable';
import { aggregateNamed } from './registry';
import { useRows } from './useRows';

/** The records of another kind that belong to the one on this page. */
export function RelatedList({ of, filter, id }: { of: AggregateName; filter: string; id: string }) {
  const { t } = useWords();
  const aggregate = aggregateNamed(of);
  const { items } = useRows(addressOf(aggregate), { [filter]: id });
  if (!items) {
    return null;
  }
  const { many } = words(aggregate);
  return (
    <section aria-label={t(many)}>
      <div className="section-head">
        <h2>{t(many)}</h2>
        <span>{t('list.shown', { n: items.length })}</span>
      </div>
      {items.length > 0 ? <RecordTable aggregate={aggregate} rows={items} /> : <p className="hint">{t('list.noneHere')}</p>}
    </section>
  );
}
