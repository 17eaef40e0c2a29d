import { Spin } from 'antd';
import { readPages } from '../api/pages';
import { useLoad } from '../api/useLoad';
import type { Fact } from '../market/outcome';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';
import { FactTable } from './FactTable';
import { KINDS } from './totals';

/** What is on record about the firm, newest first, with whose word it is; the firm confirms or disputes each fact. */
export function FactsOfFirm() {
  const { t } = useWords();
  const { value, problem, reload } = useLoad('own facts', async () => {
    const all = await Promise.all(KINDS.map((kind) => readPages<Fact>('/api/credit/v1/outcomes', { kind }, 2)));
    return all
      .flatMap(({ items }) => items)
      .filter(({ enterpriseId }) => enterpriseId !== null)
      .sort((one, other) => String(other.happenedOn).localeCompare(String(one.happenedOn)));
  });
  return (
    <>
      <PageHead title={t('nav.outcomes')} hint={t('outcome.firmHint')} />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {value?.length === 0 && <Nothing title={t('outcome.none')} help={t('outcome.noneFirm')} />}
      {value && value.length > 0 && <FactTable facts={value} reload={reload} />}
    </>
  );
}
