import { minuteText } from '../format/time';
import type { Codes } from '../words/codes';
import { useWords } from '../words/Words';
import type { Aggregate, Row } from './description';

const REASONS = ['closedReason', 'withdrawnReason', 'endedReason', 'endReason', 'statusReason'] as const;
const TIMES = ['closedAt', 'withdrawnAt', 'endedAt', 'statusSince'] as const;

/** Why and since when a record is no longer open. */
export function Ended({ aggregate, row }: { aggregate: Aggregate; row: Row }) {
  const { t, named } = useWords();
  const code = REASONS.map((name) => row[name]).find((reason) => typeof reason === 'string') as string | undefined;
  if (!code) {
    return null;
  }
  const lists = aggregate.actions?.flatMap(({ reasons }) => (reasons ? [reasons] : [])) ?? [];
  const codes: Codes = [...lists, aggregate.endings ?? {}].find((list) => code in list) ?? {};
  const at = TIMES.map((name) => row[name]).find((time) => typeof time === 'string') as string | undefined;
  return <p className="ended">{t(at ? 'detail.ended' : 'detail.endedUndated', { reason: named(codes, code), time: minuteText(at) })}</p>;
}
