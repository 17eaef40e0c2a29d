import { Alert, Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf, type Problem } from '../api/problem';
import type { Decision } from '../api/api';
import { minuteText } from '../format/time';
import { ProblemView } from '../parts/ProblemView';
import { Link } from '../shell/router';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

/** What the owner of a demand does about a supply, by market. */
const ACTIONS: Readonly<Record<string, string>> = { lending: 'APPLY', investment: 'APPROACH', challenge: 'INVITE', secondment: 'INVITE' };
const NOTE = 500;

interface Props {
  /** The pair's address at the matcher. */
  address: string;
  market: string;
}

/** Chooses a supply or sets it aside: recorded once with all it rested on. */
export function Decide({ address, market }: Props) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const [state, setState] = useState<{ busy?: string; decision?: Decision; problem?: Problem }>({});
  const key = useMemo(() => new IntentionKey(), []);
  const decide = (action: string) => {
    const body = { action, ...(note.trim() ? { note: note.trim() } : {}) };
    setState({ busy: action });
    call<Decision>('POST', `${address}/decisions`, { body, key: key.keyFor(body) })
      .then(({ value }) => setState({ decision: value }))
      .catch((failure: unknown) => setState({ problem: problemOf(failure) }));
  };
  const { busy, decision, problem } = state;
  if (decision) {
    return (
      <Alert
        type="success"
        showIcon
        className="more"
        title={t('decision.recorded', { action: t(`decision.${decision.action}` as Key), time: minuteText(decision.recordedAt) ?? '' })}
        description={<Link to={`/decisions/${decision.decisionId}`}>{t('decision.show')}</Link>}
        data-testid="decided"
      />
    );
  }
  const choose = ACTIONS[market] ?? 'APPLY';
  return (
    <section className="decide" aria-label={t('decision.title')} data-testid="decide">
      <Button type="primary" onClick={() => decide(choose)} loading={busy === choose} disabled={busy !== undefined} data-testid="decide-choose">
        {t(`decision.${choose}` as Key)}
      </Button>
      <Button onClick={() => decide('DECLINE')} loading={busy === 'DECLINE'} disabled={busy !== undefined} data-testid="decide-decline">
        {t('decision.DECLINE')}
      </Button>
      <Input
        value={note}
        maxLength={NOTE}
        onChange={(event) => setNote(event.target.value)}
        placeholder={t('decision.note')}
        aria-label={t('decision.note')}
        style={{ flex: 1, minWidth: 200 }}
      />
      <small className="unknown">{t('decision.help')}</small>
      {problem && <ProblemView problem={problem} />}
    </section>
  );
}
