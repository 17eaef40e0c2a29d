import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import type { Values } from '../aggregate/body';
import type { ChallengeSchemas } from '../api/api';
import type { Place } from '../api/problem';
import { ProblemView } from '../parts/ProblemView';
import { Link } from '../shell/router';
import { useWords } from '../words/Words';
import './diagnosis.css';
import { lineOf, placed, type ChallengeCheck } from './placed';
import { useDiagnosis } from './useDiagnosis';

interface Props {
  bodyNow: () => object;
  /** Of the challenge that is changed; none for a new one. */
  id: string | undefined;
}

/** What a challenge lacks, at its fields while it is written, and which others are alike. */
export function ChallengeDiagnosis({ bodyNow, id }: Props) {
  const { t, english } = useWords();
  const form = Form.useFormInstance<Values>();
  const values = Form.useWatch((all: Values) => all, form);
  const { busy, check, problem, ask } = useDiagnosis(bodyNow, id, values);
  const [rest, setRest] = useState<string[]>([]);

  useEffect(() => {
    // The list of indicators has no input of its own to stand at.
    const inputs = form.getFieldsError().map(({ name }) => name as Place).filter((name) => name.join() !== 'indicators');
    const found = placed(check?.findings ?? [], inputs, (finding) => lineOf(finding, english, t('diagnosis.such')));
    form.setFields(found.advised as unknown as Parameters<typeof form.setFields>[0]);
    setRest(found.rest);
  }, [check, english]);

  return (
    <section aria-label={t('diagnosis.title')} data-testid="diagnosis">
      <div className="section-head">
        <h2>{t('diagnosis.title')}</h2>
        <span>{t('diagnosis.help')}</span>
        <Button size="small" onClick={ask} loading={busy} data-testid="diagnosis-ask">
          {t('diagnosis.ask')}
        </Button>
      </div>
      <div role="status">
        {problem && <ProblemView problem={problem} />}
        {check && <Told check={check} rest={rest} />}
      </div>
    </section>
  );
}

function Told({ check, rest }: { check: ChallengeCheck; rest: readonly string[] }) {
  const { t } = useWords();
  const needed = check.findings.filter(({ severity }) => severity === 'NEEDED').length;
  return (
    <>
      <p data-testid="diagnosis-count" data-findings={check.findings.length}>
        {check.findings.length === 0 ? t('diagnosis.none') : t('diagnosis.found', { n: check.findings.length, needed })}
      </p>
      {rest.length > 0 && (
        <ul className="findings" data-testid="diagnosis-rest">
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{check.alike.length === 0 ? t('diagnosis.alone', { n: check.compared }) : t('diagnosis.alike', { n: check.compared })}</p>
      {check.alike.length > 0 && (
        <ul className="alike" data-testid="diagnosis-alike">
          {check.alike.map((one) => (
            <li key={one.id}>
              <AlikeChallenge alike={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AlikeChallenge({ alike: { id, title, status, own, percent, sentences } }: { alike: ChallengeSchemas['AlikeChallenge'] }) {
  const { t } = useWords();
  return (
    <>
      <Link to={`/challenges/${id}`}>{title}</Link>{' '}
      <small>
        {t(status === 'OPEN' ? 'diagnosis.open' : 'diagnosis.solved')}
        {own && ` · ${t('diagnosis.own')}`} · {t('diagnosis.percent', { n: percent })}
      </small>
      {sentences.map(({ mine, theirs }) => (
        <dl key={mine}>
          <dt>{t('diagnosis.mine')}</dt>
          <dd>{mine}</dd>
          <dt>{t('diagnosis.theirs')}</dt>
          <dd>{theirs}</dd>
        </dl>
      ))}
    </>
  );
}
