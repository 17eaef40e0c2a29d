import { App, Button, Spin } from 'antd';
import { useState } from 'react';
import { ActionButtons } from '../aggregate/Actions';
import { words as named } from '../aggregate/names';
import { RecordSelect } from '../aggregate/RecordSelect';
import { RecordTable } from '../aggregate/RecordTable';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf } from '../api/problem';
import { DECLARATIONS } from '../market/lists';
import { CodeSelect } from '../parts/Inputs';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView, saidOf } from '../parts/ProblemView';
import { useEndInView } from '../parts/useEndInView';
import { StageNav } from '../queue/StageNav';
import { useStages } from '../queue/useStages';
import { Link, usePlace } from '../shell/router';
import { EnterpriseRecommendationDeclarationStage as Stage } from '../words/codes';
import { ManagementDistrict } from '../words/places';
import { useWords } from '../words/Words';
import { Findings } from './Findings';
import { ProposeList } from './ProposeList';
import { RegisterDrawer } from './RegisterDrawer';

const STAGES = ['DECLARED', 'REFUSED', 'CHECKED', 'LISTED', 'RECOMMENDED'] as const;
/** Of one list. */
const MOST = 200;
const CAMPAIGN = { kind: 'pick', name: 'campaignId', from: 'campaigns' } as const;

/** The bureau's desk: of one campaign and district, what was declared, what the rules say, and what goes on a list. */
export function DeclarationsDesk() {
  const { t, named: called } = useWords();
  const { query, go, path } = usePlace();
  const [chosen, setChosen] = useState<string[]>([]);
  const [proposing, setProposing] = useState(false);
  const [lookedUp, setLookedUp] = useState<string>();
  const end = useEndInView();
  const campaignId = query.get('campaignId') ?? undefined;
  const district = query.get('district') ?? undefined;
  const { stages, problem, reload } = useStages(DECLARATIONS, STAGES, { campaignId, district });
  const narrow = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(query);
    next.delete(name);
    if (value) {
      next.set(name, value);
    }
    setChosen([]);
    go(`${path}?${next}`, true);
  };
  const current = STAGES.find((name) => name === query.get('stage')) ?? 'DECLARED';
  const rows = stages?.find(({ name }) => name === current)?.rows ?? [];
  const whole = campaignId !== undefined && district !== undefined;
  return (
    <>
      <PageHead
        title={t(named(DECLARATIONS).many)}
        hint={t('declarations.desk')}
        actions={
          <Link to="/declarations?list=all" testId="queue-all">
            {t('queue.all')}
          </Link>
        }
      />
      <div className="toolbar" role="search">
        <div className="filter wide" aria-label={t('field.campaignId')} role="group">
          <RecordSelect
            field={CAMPAIGN}
            {...(campaignId ? { value: campaignId } : {})}
            onChange={(value) => narrow('campaignId', value)}
            disabled={false}
            label={t('field.campaignId')}
            testId="filter-campaignId"
          />
        </div>
        <div className="filter">
          <CodeSelect
            codes={ManagementDistrict}
            {...(district ? { value: district } : {})}
            onChange={(value) => narrow('district', value as string | undefined)}
            placeholder={t('field.district')}
            label={t('field.district')}
            testId="filter-district"
          />
        </div>
        <CheckAll campaignId={campaignId} district={district} onDone={reload} />
        {current === 'CHECKED' && whole && rows.length > 0 && (
          <Button onClick={() => setChosen(chosen.length < rows.length ? rows.slice(0, MOST).map(({ id }) => id) : [])} data-testid="tick-all">
            {t('list.tickAll')}
          </Button>
        )}
        {current === 'CHECKED' && (
          <Button type="primary" disabled={!whole || chosen.length === 0} onClick={() => setProposing(true)} data-testid="propose-list">
            {t('list.propose', { n: chosen.length })}
          </Button>
        )}
        {!whole && <small className="unknown">{t('declarations.choose')}</small>}
        {whole && current === 'CHECKED' && chosen.length === 0 && <small className="unknown">{t('list.chooseEntries')}</small>}
      </div>
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!stages && !problem && <Spin className="wait" />}
      {stages && (
        <>
          <StageNav
            label={t('queue.stages')}
            current={current}
            tabs={stages.map(({ name, rows: all, complete }) => ({ name, label: called(Stage, name), number: all.length, complete }))}
          />
          {rows.length === 0 ? (
            <Nothing title={t('queue.noneHere')} help={t('queue.refreshed')} />
          ) : (
            <RecordTable
              aggregate={DECLARATIONS}
              rows={rows}
              more={[
                {
                  key: 'findings',
                  title: t('declaration.findings'),
                  className: 'col-findings',
                  render: (_, row) => <Findings findings={(row as unknown as Schemas['DeclarationView']).findings} />,
                },
                {
                  key: 'do',
                  ...end,
                  title: t('queue.next'),
                  render: (_, row) => (
                    <div className="row-actions">
                      <Button size="small" onClick={() => setLookedUp(String(row['enterpriseId']))} data-testid="register-open">
                        {t('register.record')}
                      </Button>
                      <ActionButtons small aggregate={DECLARATIONS} row={row} actions={DECLARATIONS.actions?.filter(({ grave }) => !grave)} reload={reload} />
                    </div>
                  ),
                },
              ]}
              {...(current === 'CHECKED' && whole ? { chosen: { ids: chosen, choose: setChosen } } : {})}
            />
          )}
        </>
      )}
      {lookedUp && (
        <RegisterDrawer
          enterpriseId={lookedUp}
          onClose={() => {
            setLookedUp(undefined);
            reload();
          }}
        />
      )}
      {proposing && whole && (
        <ProposeList
          campaignId={campaignId}
          district={district}
          declarationIds={chosen}
          onClose={() => setProposing(false)}
          onMade={(id) => go(`/recommendation-lists/${id}`)}
        />
      )}
    </>
  );
}

/** Asks the rules about everything of a campaign and district that nobody has asked about. */
function CheckAll({ campaignId, district, onDone }: { campaignId: string | undefined; district: string | undefined; onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const check = () => {
    const body = { campaignId, district };
    setBusy(true);
    // Whoever asks again means it: what was declared meanwhile is to be checked too.
    call<Schemas['CheckedView']>('POST', '/api/enterprise/v1/declarations/check', { body, key: new IntentionKey().keyFor(body) })
      .then(({ value: { checked, passed, refused } }) => {
        void message.success(t('declarations.checked', { n: checked, passed, refused }));
        onDone();
      })
      .catch((failure: unknown) => message.error(saidOf(problemOf(failure), words).help))
      .finally(() => setBusy(false));
  };
  return (
    <Button onClick={check} loading={busy} disabled={!campaignId || !district} data-testid="check-all">
      {t('declarations.checkAll')}
    </Button>
  );
}
