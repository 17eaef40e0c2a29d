import type { Row } from '../aggregate/description';
import { RecordName } from '../aggregate/RecordName';
import { RelatedList } from '../aggregate/RelatedList';
import type { CreditSchemas as Schemas } from '../api/api';
import { useWords } from '../words/Words';
import { GrantPanel } from './GrantPanel';

/** A grant by itself, with the application it answers and what guarantees it. */
export function GrantPage({ row, reload }: { row: Row; reload: () => void }) {
  const { t } = useWords();
  const grant = row as Schemas['GrantView'] & Row;
  return (
    <>
      <p className="possible">
        {t('grant.answers')} <RecordName of="loan-applications" id={String(grant.applicationId)} />
      </p>
      <GrantPanel grant={grant} reload={reload} />
      <RelatedList of="guarantees" filter="applicationId" id={String(grant.applicationId)} />
    </>
  );
}
