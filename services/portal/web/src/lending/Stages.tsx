import type { CreditSchemas as Schemas } from '../api/api';
import { ClockLine } from '../clock/ClockText';
import { minuteText } from '../format/time';
import { CreditApplicationStage } from '../words/codes';
import { useWords } from '../words/Words';

type Clock = Schemas['ClockView'];
type Application = Schemas['ApplicationView'];

/** The way an application has come, stage by stage: those passed with their time, the one it is at, those ahead with the last day the bank has. */
export function Stages({ application }: { application: Application }) {
  const { t, named } = useWords();
  const { status, submittedAt, acceptedAt, dueDiligenceAt, underReviewAt, endedAt } = application;
  const decided = endedAt === null ? 'GRANTED' : status;
  const all = [
    ['SUBMITTED', submittedAt, null],
    ['ACCEPTED', acceptedAt, 'ACCEPT'],
    ['DUE_DILIGENCE', dueDiligenceAt, 'CONTACT'],
    ['UNDER_REVIEW', underReviewAt, null],
    [decided, endedAt, 'DECIDE'],
  ] as const;
  const clockOf = (step: string | null) => application.clocks.find(({ stage }) => stage === step);
  // What was skipped by an early end never came.
  const shown = all.filter(([stage, at]) => at !== null || endedAt === null || stage === decided);
  return (
    <section aria-label={t('loan.stages')}>
      <table className="plain-table stages" data-testid="stages">
        <thead>
          <tr>
            <th scope="col">{t('loan.stage')}</th>
            <th scope="col">{t('loan.since')}</th>
            <th scope="col">{t('loan.clock')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([stage, at, step]) => (
            <tr key={stage} aria-current={stage === status ? 'step' : undefined} className={at === null ? 'ahead' : undefined}>
              <th scope="row">{named(CreditApplicationStage, stage)}</th>
              <td>{at === null ? '—' : minuteText(at)}</td>
              <td>
                <Clocked clock={clockOf(step)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Clocked({ clock }: { clock: Clock | undefined }) {
  return clock ? <ClockLine clock={clock} /> : null;
}
