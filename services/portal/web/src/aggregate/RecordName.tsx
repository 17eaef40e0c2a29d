import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { useMe } from '../shell/session';
import { Link } from '../shell/router';
import { addressOf, has, type AggregateName, type Row } from './description';
import { aggregateNamed } from './registry';
import { headingText } from './heading';
import { useWords } from '../words/Words';

/** Names that were asked for on this page's visit: the same one is asked for once. */
const asked = new Map<string, Promise<Row>>();

function recall(address: string): Promise<Row> {
  const known = asked.get(address) ?? read<Row>(address);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known;
}

interface Props {
  of: AggregateName;
  id: string;
  /** The name, where the answer brought it along. */
  name?: string | null | undefined;
}

/** Another record by name, as a link for those who may open it. */
export function RecordName({ of, id, name }: Props) {
  const aggregate = aggregateNamed(of);
  const me = useMe();
  const words = useWords();
  const readable = has(me, aggregate.reads);
  const { value } = useLoad(`name ${id}`, () =>
    name || !readable ? Promise.resolve(null) : recall(`${addressOf(aggregate)}/${id}`).catch(() => null),
  );
  const said = name ?? (value ? headingText(aggregate, value, words) : null) ?? shortId(id);
  return readable && (name || value) ? <Link to={`/${of}/${id}`}>{said}</Link> : <span title={id}>{said}</span>;
}

/** The end of an id: enough to tell two records apart when neither may be named. */
export function shortId(id: string): string {
  return `…${id.slice(-8)}`;
}
