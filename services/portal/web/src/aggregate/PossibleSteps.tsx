import { useWords } from '../words/Words';
import type { Aggregate, Row } from './description';

/** What the state of a record has for steps, whoever takes them: also the side that waits knows what for. */
export function PossibleSteps({ aggregate: { steps }, row }: { aggregate: Aggregate; row: Row }) {
  const { t, listed } = useWords();
  const possible = row['possibleSteps'];
  if (!steps || !Array.isArray(possible)) {
    return null;
  }
  return (
    <p className="possible" data-testid="possible">
      <b>{t('steps.now')}</b> {listed(steps, possible as string[]) ?? t('steps.none')}
    </p>
  );
}
