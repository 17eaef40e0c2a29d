import { Spin, Tag } from 'antd';
import type { FeasibleChange, PairingChanges } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { ProblemView } from '../parts/ProblemView';
import { ChangeOwner } from '../words/codes';
import { useWords } from '../words/Words';

/** What would make a refused pair fit: the cheapest sets of changes first, or why nothing helps. */
export function PairChanges({ address }: { address: string }) {
  const { t, language } = useWords();
  const { value, problem, reload } = useLoad(`${address}/changes ${language}`, () => read<PairingChanges>(`${address}/changes`));
  return (
    <section data-testid="pair-changes">
      <h3>
        {t('change.title')} <small>{t('change.help')}</small>
      </h3>
      {problem && !value && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin size="small" />}
      {value && <Sets value={value} />}
    </section>
  );
}

function Sets({ value: { sets, more, obstacles } }: { value: PairingChanges }) {
  const { t } = useWords();
  if (sets.length === 0) {
    return obstacles.length > 0 ? (
      <>
        <p className="hint">{t('change.nothingHelps')}</p>
        <ul className="obstacles" data-testid="obstacles">
          {obstacles.map(({ rule, sentence, why }) => (
            <li key={rule}>
              {sentence}
              <small>{why}</small>
            </li>
          ))}
        </ul>
      </>
    ) : (
      <p className="hint">{t('change.notByThree')}</p>
    );
  }
  return (
    <>
      <ol className="change-sets" data-testid="change-sets">
        {sets.map(({ cost, changes }, at) => (
          <li key={changes.map(({ attribute, sentence }) => `${attribute} ${sentence}`).join()} className={at === 0 ? 'first' : undefined}>
            <h4>
              {t(at === 0 ? 'change.easiest' : 'change.way', { n: at + 1 })} <small>{t('change.cost', { n: cost })}</small>
            </h4>
            <ul>
              {changes.map((change) => (
                <ChangeLine key={`${change.attribute} ${change.sentence}`} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="hint">{t('change.more', { n: more })}</p>}
    </>
  );
}

/** One change: what is to be done, by whom, and what its rank rests on. */
export function ChangeLine({ change: { sentence, owner, why } }: { change: FeasibleChange }) {
  const { named } = useWords();
  return (
    <li>
      <span className="change-sentence">{sentence}</span>
      {owner !== 'DEMAND' && <Tag variant="outlined">{named(ChangeOwner, owner)}</Tag>}
      <small>{why}</small>
    </li>
  );
}
