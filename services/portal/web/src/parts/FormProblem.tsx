import { Alert } from 'antd';
import { useWords } from '../words/Words';
import type { Posting } from './usePosting';
import { ProblemView } from './ProblemView';

/** Above the button: how many findings are marked, those without a field in full, or why nothing could be sent. */
export function FormProblem<Values>({ posting }: { posting: Posting<Values> }) {
  const { t } = useWords();
  const { problem, rest } = posting;
  if (!problem) {
    return null;
  }
  const findings = problem.errors?.length ?? 0;
  if (findings === 0) {
    return <ProblemView problem={problem} />;
  }
  return (
    <Alert
      type="error"
      showIcon
      title={t('problem.fix', { n: findings })}
      description={rest.length > 0 && <ul className="findings">{rest.map((line) => <li key={line}>{line}</li>)}</ul>}
      data-testid="form-problem"
      role="alert"
    />
  );
}
