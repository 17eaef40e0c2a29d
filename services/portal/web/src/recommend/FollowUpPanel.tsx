import { Button, Timeline } from 'antd';
import { useState } from 'react';
import { has, isOwn, type Row } from '../aggregate/description';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import { minuteText } from '../format/time';
import { Facts } from '../parts/Facts';
import { ProblemView } from '../parts/ProblemView';
import { useMe } from '../shell/session';
import { EnterpriseRecommendationFollowUpStage } from '../words/codes';
import { useWords } from '../words/Words';
import { useRangeFacts } from './ranges';

type FollowUp = Schemas['FollowUpView'];

/** One entry as a bank has it: ranges, every answer so far, and who the firm is while it lets itself be named. */
export function FollowUpPanel({ row }: { row: Row }) {
  const { t, named, english } = useWords();
  const me = useMe();
  const { history, standing } = row as unknown as FollowUp;
  const facts = useRangeFacts(row);
  return (
    <>
      {!standing && <p className="ended">{t('followUp.gone')}</p>}
      {facts.length > 0 && (
        <section aria-label={t('followUp.ranges')}>
          <h3>{t('followUp.ranges')}</h3>
          <Facts facts={facts} />
        </section>
      )}
      {has(me, ['bank']) && isOwn(row, me) && standing && <NamedFirm id={row.id} />}
      {history.length > 0 && (
        <section aria-label={t('followUp.history')} data-testid="history">
          <h3>{t('followUp.history')}</h3>
          <Timeline
            items={history.map(({ answer, refusal, at }) => ({
              content: `${minuteText(String(at))} ${named(EnterpriseRecommendationFollowUpStage, answer)}${
                refusal ? ` · ${english ? refusal.en : refusal.zh}` : ''
              }`,
            }))}
          />
        </section>
      )}
    </>
  );
}

/** Asked for by hand: each reading is written down, and the firm may have taken its consent back. */
function NamedFirm({ id }: { id: string }) {
  const { t } = useWords();
  const [state, setState] = useState<{ busy?: true; firm?: Schemas['NamedFirmView']; problem?: Problem }>({});
  const ask = () => {
    setState({ busy: true });
    read<Schemas['NamedFirmView']>(`/api/enterprise/v1/follow-ups/${id}/firm`)
      .then((firm) => setState({ firm }))
      .catch((failure: unknown) => setState({ problem: problemOf(failure) }));
  };
  const { busy, firm, problem } = state;
  return (
    <section aria-label={t('followUp.firm')} data-testid="named-firm">
      <h3>
        {t('followUp.firm')} <small>{t('followUp.firmHelp')}</small>
      </h3>
      {firm ? (
        <Facts
          facts={[
            { label: t('field.firmName'), value: firm.name },
            { label: t('field.uscc'), value: firm.uscc },
            { label: t('field.namedUntil'), value: String(firm.namedUntil) },
          ]}
        />
      ) : (
        <Button onClick={ask} loading={busy === true} data-testid="named-firm-ask">
          {t('followUp.ask')}
        </Button>
      )}
      {problem && <ProblemView problem={problem} />}
    </section>
  );
}
