import { secondText } from '../format/time';
import { useWords } from '../words/Words';
import type { Connection } from './useLive';

interface Props {
  connection: Connection;
  computedAt: string;
  rulebook: string;
  fresh: number;
}

/** Whether the list is live, when it last changed and by which rulebook; a change is said aloud. */
export function LiveState({ connection, computedAt, rulebook, fresh }: Props) {
  const { t } = useWords();
  return (
    <span className={`live ${connection}`} data-testid="live" data-connection={connection}>
      <i aria-hidden="true" /> {t(connection === 'live' ? 'pairing.live' : 'pairing.resting')}
      {' · '}
      {t('pairing.computed', { time: secondText(computedAt), rulebook })}
      <span className="unseen" role="status">
        {fresh > 0 && t('pairing.fresh', { n: fresh })}
      </span>
    </span>
  );
}
