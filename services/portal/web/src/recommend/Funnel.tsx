import type { EnterpriseSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { ProblemView } from '../parts/ProblemView';
import { EnterpriseRecommendationFollowUpStage, RefusalCode } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { readOutcomes, type Outcomes } from './outcomes';

type Told = Schemas['FunnelView'];
const LOOK_AGAIN_MS = 30_000;
const ANSWERS = ['OPEN', 'CONTACTED', 'VISITED', 'APPLIED', 'GRANTED', 'REFUSED', 'FIRM_DECLINED'] as const;
const OUTCOMES: readonly (keyof Outcomes)[] = ['entries', 'applied', 'granted', 'contracted', 'disbursed'];

/** From the list to money, in three rows of counts: of entries, of answers, of what credit has on record. None is added to another. */
export function Funnel({ list }: { list: Schemas['ListView'] }) {
  const { t, named } = useWords();
  const id = String(list.id);
  const { value, problem, reload } = useLoad(
    `funnel ${id}`,
    () => read<Told>(`/api/enterprise/v1/recommendation-lists/${id}/funnel`),
    () => LOOK_AGAIN_MS,
  );
  const outcomes = useLoad(`outcomes ${id}`, () => readOutcomes(list));
  const refused = Object.entries(value?.refusedByCode ?? {}).filter(([, n]) => n > 0);
  return (
    <section aria-label={t('funnel.title')} data-testid="funnel">
      <div className="section-head">
        <h2>{t('funnel.title')}</h2>
        <span>{t('funnel.apart')}</span>
      </div>
      {problem && <ProblemView problem={problem} retry={reload} />}
      {value && (
        <>
          <Counts
            title={t('funnel.entries')}
            counts={(['entries', 'entriesAnswered', 'entriesWithdrawn'] as const).map((name) => [name, t(`funnel.${name}`), value[name]])}
          />
          <Counts
            title={t('funnel.rows', { n: value.followUps })}
            counts={[
              ...ANSWERS.map((code) => [code, named(EnterpriseRecommendationFollowUpStage, code), value.byStatus?.[code] ?? 0] as const),
              ['everApplied', t('funnel.everApplied'), value.applied],
              ['overdue', t('funnel.overdue'), value.overdue],
            ]}
          />
          {refused.length > 0 && (
            <Counts title={t('funnel.refused')} counts={refused.map(([code, n]) => [code, named(RefusalCode, code), n])} />
          )}
        </>
      )}
      {outcomes.problem && !outcomes.value && <ProblemView problem={outcomes.problem} retry={outcomes.reload} />}
      {outcomes.value && (
        <Counts
          title={t('funnel.record')}
          counts={OUTCOMES.map((name) => [`record-${name}`, t(`funnel.record.${name}` as Key), outcomes.value?.[name] ?? 0])}
        />
      )}
    </section>
  );
}

function Counts({ title, counts }: { title: string; counts: readonly (readonly [id: string, label: string, n: number])[] }) {
  return (
    <div className="funnel">
      <h3>{title}</h3>
      <dl className="reach">
        {counts.map(([id, label, n]) => (
          <div key={id} className={n === 0 ? 'zero' : undefined}>
            <dt>{label}</dt>
            <dd data-testid={`funnel-${id}`}>{n}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
