import type { Criterion } from '../api/api';
import { exactScore } from '../format/score';
import { useWords } from '../words/Words';
import './evidence.css';

type Evidence = NonNullable<Criterion['evidence']>;

/** What carried a criterion that compares texts: its points by part, and both sides' sentences and figures side by side. */
export function TextEvidence({ evidence }: { evidence: Evidence }) {
  const { t } = useWords();
  const { parts, terms, readings, sentences, figures } = evidence;
  return (
    <div className="evidence" data-testid="evidence">
      {parts.length > 0 && (
        <p data-testid="evidence-parts">
          {parts.map(({ part, name, points }, at) => (
            <span key={part}>
              {at > 0 && ' + '}
              {name} <b>{exactScore(points)}</b>
            </span>
          ))}
        </p>
      )}
      <p>
        {t('evidence.terms')}
        {terms.length === 0 ? t('evidence.noTerms') : terms.map((term) => <mark key={term}>{term}</mark>)}
        {readings.map(({ written, sense }) => (
          <span key={`${written} ${sense}`} className="reading">
            {written} → {sense}
          </span>
        ))}
      </p>
      {sentences.length > 0 && <Sentences sentences={sentences} />}
      {figures.length > 0 && <Figures figures={figures} />}
    </div>
  );
}

/** Each sentence of the demand beside the one that is nearest to it. */
function Sentences({ sentences }: { sentences: Evidence['sentences'] }) {
  const { t } = useWords();
  return (
    <table data-testid="evidence-sentences">
      <thead>
        <tr>
          <th scope="col">{t('evidence.asked')}</th>
          <th scope="col">{t('evidence.answered')}</th>
          <th scope="col">{t('evidence.points')}</th>
        </tr>
      </thead>
      <tbody>
        {sentences.map(({ asked, answered, points }, at) => (
          <tr key={at}>
            <td>{asked}</td>
            <td>{answered ?? <i>{t('evidence.kept')}</i>}</td>
            <td className="number">{points === null ? '' : exactScore(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ figures }: { figures: Evidence['figures'] }) {
  const { t } = useWords();
  return (
    <table data-testid="evidence-figures">
      <thead>
        <tr>
          <th scope="col">{t('evidence.figure')}</th>
          <th scope="col">{t('evidence.stated')}</th>
          <th scope="col">{t('evidence.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ asked, stated, outcome }, at) => (
          <tr key={at} data-outcome={outcome}>
            <td>{asked}</td>
            <td>{stated ?? (outcome === 'UNKNOWN' ? t('app.notStated') : <i>{t('evidence.kept')}</i>)}</td>
            <td>{t(outcome === 'MET' ? 'evidence.MET' : outcome === 'UNMET' ? 'evidence.UNMET' : 'evidence.UNKNOWN')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
