import { Button } from 'antd';
import { useState } from 'react';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { problemOf, type Problem } from '../api/problem';
import { ProblemView } from '../parts/ProblemView';
import { useWords } from '../words/Words';

/** The receipt both sides hold: its text, and the hash anybody can make of it again. */
export function Receipt({ letterId }: { letterId: string }) {
  const { t } = useWords();
  const [receipt, setReceipt] = useState<Schemas['ReceiptView']>();
  const [problem, setProblem] = useState<Problem>();
  const show = () => {
    read<Schemas['ReceiptView']>(`/api/enterprise/v1/authorizations/${letterId}/receipt`)
      .then(setReceipt)
      .catch((failure: unknown) => setProblem(problemOf(failure)));
  };
  return (
    <section aria-label={t('receipt.title')}>
      <div className="section-head">
        <h2>{t('receipt.title')}</h2>
        <span>{t('receipt.help')}</span>
        {!receipt && (
          <Button size="small" onClick={show} data-testid="receipt-show">
            {t('receipt.show')}
          </Button>
        )}
      </div>
      {problem && <ProblemView problem={problem} retry={show} />}
      {receipt && (
        <div className="receipt" data-testid="receipt">
          <pre tabIndex={0}>{receipt.canonical}</pre>
          <p>
            SHA-256 <code className="condition-code">{receipt.sha256}</code>
          </p>
        </div>
      )}
    </section>
  );
}
