import { Alert, App, Button, Input, type GetRef } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { call } from '../api/call';
import { IntentionKey } from '../api/idempotency';
import { problemOf, type Finding, type Problem } from '../api/problem';
import type { PublishedRulebook, RulebookValidation } from '../api/api';
import { CodeSelect } from '../parts/Inputs';
import { ProblemView } from '../parts/ProblemView';
import { Market } from '../words/codes';
import { useWords } from '../words/Words';
import { DryRun } from './DryRun';
import { keyOf, lineOf, spanOf } from './lines';

export const RULEBOOKS = '/api/matcher/v1/rulebooks';

interface Props {
  /** The one the text begins with. */
  taken: PublishedRulebook | undefined;
  onPublished: () => void;
}

/** Writes a rulebook: paste or edit, try out, publish. Only what was tried out as it stands can be published. */
export function RulebookEditor({ taken, onPublished }: Props) {
  const { t } = useWords();
  const { message, modal } = App.useApp();
  const [market, setMarket] = useState(taken?.market ?? 'lending');
  const [content, setContent] = useState(taken?.content ?? '');
  const [tried, setTried] = useState<{ of: string; found?: RulebookValidation; problem?: Problem }>();
  const [busy, setBusy] = useState(false);
  const key = useMemo(() => new IntentionKey(), []);
  const box = useRef<GetRef<typeof Input.TextArea>>(null);
  const form = { market, content };
  const current = tried?.of === JSON.stringify(form) ? tried : undefined;

  async function doing(work: () => Promise<void>) {
    setBusy(true);
    try {
      await work();
    } catch (failure) {
      setTried({ of: JSON.stringify(form), problem: problemOf(failure) });
    } finally {
      setBusy(false);
    }
  }
  const tryOut = () =>
    doing(async () => {
      const { value } = await call<RulebookValidation>('POST', '/api/matcher/v1/rulebook-validations', { body: form });
      setTried({ of: JSON.stringify(form), found: value });
    });
  const publish = () =>
    modal.confirm({
      title: t('rulebook.publishTitle'),
      content: t('rulebook.publishHelp'),
      okText: t('rulebook.publish'),
      cancelText: t('app.cancel'),
      onOk: () =>
        doing(async () => {
          const { value } = await call<PublishedRulebook>('POST', RULEBOOKS, { body: form, key: key.keyFor(form) });
          void message.success(t('rulebook.isPublished', { id: value.id }));
          setTried(undefined);
          onPublished();
        }),
    });
  const go = (line: number) => {
    const area = box.current?.resizableTextArea?.textArea;
    area?.focus();
    area?.setSelectionRange(...spanOf(content, line));
  };
  return (
    <section aria-labelledby="rulebook-new" data-testid="rulebook-editor">
      <div className="section-head">
        <h2 id="rulebook-new">{t('rulebook.new')}</h2>
        <span>{taken ? t('rulebook.from', { id: taken.id }) : t('rulebook.newHelp')}</span>
      </div>
      <div className="toolbar">
        <div className="filter">
          <CodeSelect codes={Market} value={market} onChange={(next) => setMarket(String(next ?? 'lending'))} label={t('overview.market')} testId="rulebook-market" />
        </div>
        <Button type="primary" onClick={() => void tryOut()} loading={busy} disabled={content.trim() === ''} data-testid="rulebook-try">
          {t('rulebook.try')}
        </Button>
        <Button onClick={() => void publish()} disabled={busy || current?.found?.publishable !== true} data-testid="rulebook-publish">
          {t('rulebook.publish')}
        </Button>
        {!current?.found?.publishable && <small className="unknown">{t('rulebook.tryFirst')}</small>}
      </div>
      <Input.TextArea
        ref={box}
        value={content}
        onChange={(event) => setContent(event.target.value)}
        autoSize={{ minRows: 10, maxRows: 28 }}
        className="expression"
        spellCheck={false}
        placeholder={'id=lending-2027-01\nvalidFrom=2027-01-01'}
        aria-label={t('rulebook.text')}
        data-testid="rulebook-content"
      />
      <div aria-live="polite">
        {current?.problem && <ProblemView problem={current.problem} />}
        {current?.found && <Found market={market} content={content} found={current.found} onGo={go} />}
      </div>
    </section>
  );
}

interface FoundProps {
  market: string;
  content: string;
  found: RulebookValidation;
  onGo: (line: number) => void;
}

function Found({ market, content, found: { publishable, findings, warnings, dryRun }, onGo }: FoundProps) {
  const { t } = useWords();
  return (
    <>
      <Alert
        type={publishable ? 'success' : 'error'}
        showIcon
        className="more"
        title={publishable ? t('rulebook.fine') : t('rulebook.findings', { n: findings.length })}
        {...(findings.length > 0 ? { description: <Findings content={content} findings={findings} onGo={onGo} /> } : {})}
        data-testid="rulebook-outcome"
      />
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="more"
          title={t('rulebook.warnings', { n: warnings.length })}
          description={<Findings content={content} findings={warnings} onGo={onGo} />}
          data-testid="rulebook-warnings"
        />
      )}
      {dryRun && <DryRun trial={dryRun} market={market} />}
    </>
  );
}

function Findings({ content, findings, onGo }: { content: string; findings: readonly Finding[]; onGo: (line: number) => void }) {
  const { t } = useWords();
  return (
    <ul className="findings">
      {findings.map(({ field, message, remedy }) => {
        const key = keyOf(field);
        const line = lineOf(content, key);
        return (
          <li key={`${field} ${message}`}>
            {line && (
              <button type="button" className="plain" onClick={() => onGo(line)}>
                {t('rulebook.line', { n: line })}
              </button>
            )}{' '}
            <code>{key}</code> {message} {remedy}
          </li>
        );
      })}
    </ul>
  );
}
