import { Button } from 'antd';
import { useState } from 'react';
import { fieldsIn } from '../aggregate/description';
import { labelOf } from '../aggregate/field';
import { FieldValue } from '../aggregate/FieldValue';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import { minuteText } from '../format/time';
import { ENTERPRISES } from '../market/enterprise';
import { Facts, type Fact } from '../parts/Facts';
import { ProblemView } from '../parts/ProblemView';
import {
  EnterpriseDisclosureCapacity,
  EnterpriseDisclosureDataItem,
  EnterpriseDisclosurePurpose,
  NegativeFlag,
  RecognitionStanding,
  Tier,
  YesNo,
} from '../words/codes';
import { useWords, type Words } from '../words/Words';
import { useRangeText } from './ranges';

type Read = Schemas['DisclosedView'];

interface Props {
  enterpriseId: string;
  purpose: string;
}

/** What the firm lets this institution read. Each reading is in the firm's ledger, so it is asked for by hand. */
export function Disclosed({ enterpriseId, purpose }: Props) {
  const { t, named } = useWords();
  const [state, setState] = useState<{ busy?: true; told?: Read; problem?: Problem }>({});
  const look = () => {
    setState({ busy: true });
    read<Read>(`/api/enterprise/v1/enterprises/${enterpriseId}/disclosed?purpose=${purpose}`)
      .then((told) => setState({ told }))
      .catch((failure: unknown) => setState({ problem: problemOf(failure) }));
  };
  const { busy, told, problem } = state;
  return (
    <section aria-label={t('disclosed.title')} data-testid="disclosed">
      <div className="section-head">
        <h2>{t('disclosed.title')}</h2>
        <span>{t('disclosed.help', { purpose: named(EnterpriseDisclosurePurpose, purpose) })}</span>
        <Button size="small" onClick={look} loading={busy === true} data-testid="disclosed-read">
          {t(told ? 'disclosed.again' : 'disclosed.read')}
        </Button>
      </div>
      <div aria-live="polite">
        {problem && <ProblemView problem={problem} />}
        {told && <Told told={told} />}
      </div>
    </section>
  );
}

function Told({ told }: { told: Read }) {
  const words = useWords();
  const { t, listed } = words;
  const range = useRangeText();
  const { ranges, figures } = told;
  return (
    <div data-testid="disclosed-told">
      <p className="hint">
        {t('disclosed.covered', { items: listed(EnterpriseDisclosureDataItem, told.items) ?? '—', time: minuteText(String(told.readAt)) })}
      </p>
      <Facts facts={[...identity(told, words), ...(ranges ? range(ranges) : []), ...records(told, words)]} />
      {figures && (
        <>
          <h3>{words.named(EnterpriseDisclosureDataItem, 'FIGURES')}</h3>
          <Facts
            facts={fieldsIn(ENTERPRISES)
              .filter(({ name }) => name in figures)
              .map((field) => ({ label: t(labelOf(field)), value: <FieldValue field={field} row={figures as unknown as Record<string, unknown>} /> }))}
          />
        </>
      )}
    </div>
  );
}

function identity({ name, uscc }: Read, { t }: Words): Fact[] {
  return name === null
    ? []
    : [
        { label: t('field.firmName'), value: <strong data-testid="disclosed-name">{name}</strong> },
        { label: t('field.uscc'), value: uscc },
      ];
}

/** What was recognised, looked up and consented to: each with its day. */
function records({ certificates, negativeFlags, registerChecks, controllerConsents }: Read, { t, named, listed }: Words): Fact[] {
  const lines = (label: string, all: readonly string[]): Fact => ({ label, wide: true, value: all.length > 0 ? <Lines all={all} /> : t('disclosed.none') });
  return [
    ...(certificates
      ? [
          lines(
            named(EnterpriseDisclosureDataItem, 'CERTIFICATES'),
            certificates.map(({ tier, issuedOn, validUntil, standing }) =>
              [named(Tier, String(tier)), `${String(issuedOn ?? '—')} – ${String(validUntil ?? '—')}`, named(RecognitionStanding, standing)].join(' · '),
            ),
          ),
        ]
      : []),
    ...(registerChecks
      ? [
          { label: t('field.negativeFlags'), value: listed(NegativeFlag, negativeFlags) ?? t('disclosed.nothingStated') },
          lines(
            t('disclosed.lookedUp'),
            registerChecks.map(({ flag, onRecord, asOf, source }) =>
              [`${named(NegativeFlag, String(flag))}：${t('field.onRecord')} ${named(YesNo, onRecord ? 'yes' : 'no')}`, String(asOf), source].join(' · '),
            ),
          ),
        ]
      : []),
    ...(controllerConsents
      ? [
          lines(
            t('separate-consents.many'),
            controllerConsents.map(({ capacity, validUntil, receiptNumber }) =>
              [named(EnterpriseDisclosureCapacity, String(capacity)), String(validUntil), receiptNumber].join(' · '),
            ),
          ),
        ]
      : []),
  ];
}

function Lines({ all }: { all: readonly string[] }) {
  return (
    <ul className="lines">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
