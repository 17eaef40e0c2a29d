import { Button, Spin } from 'antd';
import { useState } from 'react';
import type { DemandChanges } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { Bar } from '../parts/Criteria';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';

interface Props {
  address: string;
  /** Where nothing fits this is what one came for; else it is asked for. */
  atOnce: boolean;
}

/** Which single change opens the most supply: every pair is run for it, so only when somebody wants to know. */
export function BestChanges({ address, atOnce }: Props) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <section aria-labelledby="best-changes" data-testid="best-changes">
      <div className="section-head">
        <h2 id="best-changes">{t('opening.title')}</h2>
      </div>
      {atOnce || asked ? (
        <Found address={address} />
      ) : (
        <>
          <p className="hint">{t('opening.help')}</p>
          <Button className="more" onClick={() => setAsked(true)} data-testid="best-changes-ask">
            {t('opening.ask')}
          </Button>
        </>
      )}
    </section>
  );
}

function Found({ address }: { address: string }) {
  const { t, language } = useWords();
  const { value, problem, reload } = useLoad(`${address}/changes ${language}`, () => read<DemandChanges>(`${address}/changes`));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin size="small" />;
  }
  const most = Math.max(1, ...value.changes.map(({ opened }) => opened));
  return value.changes.length === 0 ? (
    <p className="hint">{t('opening.none')}</p>
  ) : (
    <div className="refusals">
      <ol data-testid="openings">
        {value.changes.map(({ change, opened, lost }) => (
          <li key={`${change.attribute} ${change.sentence}`}>
            <span className="sentence">{change.sentence}</span>
            <span className="number opened">{t('opening.opened', { n: opened })}</span>
            <Bar share={opened / most} />
            <small>
              {lost > 0 && <span>{t('opening.lost', { n: lost })}</span>}
              <span>{change.why}</span>
            </small>
          </li>
        ))}
      </ol>
      <p className="hint">{t('opening.of', { n: value.supplies })}</p>
    </div>
  );
}
