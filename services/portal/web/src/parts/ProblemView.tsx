import { Alert, Button } from 'antd';
import type { Problem } from '../api/problem';
import { loginAddress } from '../shell/session';
import { useWords, type Words } from '../words/Words';
import type { Key } from '../words/zh';

const SAID: Record<number, readonly [Key, Key]> = {
  0: ['problem.network', 'problem.networkHelp'],
  401: ['problem.expired', 'problem.expiredHelp'],
  403: ['problem.forbidden', 'problem.notFoundHelp'],
  404: ['problem.notFound', 'problem.notFoundHelp'],
};

/** Title and help: ours where we know better what it means here, the service's own words otherwise. */
export function saidOf(problem: Problem, { t }: Words): { title: string; help: string } {
  const own = SAID[problem.status];
  // By which rule somebody may not, the service knows better.
  if (own && problem.code !== 'unexpected' && !(problem.status === 403 && problem.detail)) {
    return { title: t(own[0]), help: t(own[1]) };
  }
  return {
    title: problem.title || t('problem.unexpected'),
    help: problem.detail || t('problem.unexpectedHelp'),
  };
}

interface Props {
  problem: Problem;
  retry?: (() => void) | undefined;
}

/** What went wrong, what it means, and the next thing to do. */
export function ProblemView({ problem, retry }: Props) {
  const words = useWords();
  const { t } = words;
  const { title, help } = saidOf(problem, words);
  const action =
    problem.status === 401 ? (
      <Button type="primary" href={loginAddress()}>
        {t('app.signIn')}
      </Button>
    ) : (
      retry && <Button onClick={retry}>{t('app.retry')}</Button>
    );
  return (
    <Alert
      type={problem.status === 404 || problem.status === 401 ? 'info' : 'warning'}
      showIcon
      title={title}
      description={
        <>
          {help}
          {problem.traceId && <span className="trace">{t('app.trace', { id: problem.traceId })}</span>}
        </>
      }
      action={action}
      data-testid="problem"
    />
  );
}
