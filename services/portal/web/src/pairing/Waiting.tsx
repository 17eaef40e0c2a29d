import { Spin } from 'antd';
import type { Problem } from '../api/problem';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';

/** Right after posting the matcher may not have heard of it, or be reading its market anew: that is waiting. */
function isPending({ status, code }: Problem): boolean {
  return status === 404 || (status === 503 && code === 'unavailable');
}

/** What stands in place of a list that is not there yet. */
export function Waiting({ problem, retry }: { problem: Problem | undefined; retry: () => void }) {
  const { t } = useWords();
  return problem && !isPending(problem) ? (
    <ProblemView problem={problem} retry={retry} />
  ) : (
    <div className="wait" data-testid="pairing-wait">
      <Spin /> {t('pairing.computing')}
    </div>
  );
}
