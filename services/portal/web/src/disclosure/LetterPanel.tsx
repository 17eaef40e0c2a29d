import { isOwn, type Row } from '../aggregate/description';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { ReadingsOf } from './AccessLedger';
import { Disclosed } from './Disclosed';
import { Receipt } from './Receipt';

/** A letter's other side: the institution reads under it, the firm sees what was read, both hold its receipt. */
export function LetterPanel({ row }: { row: Row }) {
  const me = useMe();
  const { t } = useWords();
  const letter = row as unknown as Schemas['LetterView'];
  const opens = letter.items.length > 0;
  const reads = me.org === letter.counterpartyOrg && letter.grantedAt !== null && opens;
  return (
    <>
      {letter.enterpriseId === null && <p className="hint">{t('letter.hidden')}</p>}
      {reads && <Disclosed enterpriseId={String(letter.enterpriseId)} purpose={letter.purpose} />}
      {isOwn(row, me) && letter.grantedAt !== null && opens && <ReadingsOf org={String(letter.counterpartyOrg)} basisId={row.id} />}
      {letter.grantedAt !== null && <Receipt letterId={row.id} />}
    </>
  );
}
