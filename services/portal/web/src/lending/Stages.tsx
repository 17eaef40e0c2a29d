import type { CreditSchemas as Schemas } from '../api/api';
import { minuteText } from '../format/time';
import { CreditApplicationStage } from '../words/codes';
import { useWords } from '../words/Words';

type Application = Schemas['ApplicationView'];

/** The way an application has come, stage by stage: those passed with their time, the one it is at, those ahead without. */
export function Stages({ application }: { application: Application }) {
  const { t, named } = useWords();
  const { status, submittedAt, acceptedAt, dueDiligenceAt, underReviewAt, endedAt } = application;
  const decided = endedAt === null ? 'GRANTED' : status;
  const all = [
    ['SUBMITTED', submittedAt],
    ['ACCEPTED', acceptedAt],
    ['DUE_DILIGENCE', dueDiligenceAt],
    ['UNDER_REVIEW', underReviewAt],
    [decided, endedAt],
  ] as const;
  // What was skipped by an early end never came.
  const shown = all.filter(([stage, at]) => at !== null || endedAt === null || stage === decided);
  return (
    <section aria-label={t('loan.stages')}>
      <table className="plain-table stages" data-testid="stages">
        <thead>
          <tr>
            <th scope="col">{t('loan.stage')}</th>
            <th scope="col">{t('loan.since')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([stage, at]) => (
            <tr key={stage} aria-current={stage === status ? 'step' : undefined} className={at === null ? 'ahead' : undefined}>
              <th scope="row">{named(CreditApplicationStage, stage)}</th>
              <td>{at === null ? '—' : minuteText(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
