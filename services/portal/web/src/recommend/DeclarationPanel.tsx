import { Button } from 'antd';
import { useState } from 'react';
import { has, type Row } from '../aggregate/description';
import { RelatedList } from '../aggregate/RelatedList';
import type { EnterpriseSchemas as Schemas } from '../api/api';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { Answered } from './Answered';
import { Findings } from './Findings';
import { RegisterDrawer } from './RegisterDrawer';

/** Why a declaration was not recommended or what banks answered to it; and for the bureau, the registers it looked up. */
export function DeclarationPanel({ row, reload }: { row: Row; reload: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const { findings, followUps, enterpriseId } = row as unknown as Schemas['DeclarationView'];
  const [recording, setRecording] = useState(false);
  const bureau = has(me, ['operator']);
  return (
    <>
      {findings.length > 0 && (
        <section aria-label={t('declaration.findings')}>
          <h3>{t('declaration.findings')}</h3>
          <Findings findings={findings} />
        </section>
      )}
      {followUps.length > 0 && (
        <section aria-label={t('declaration.answers')}>
          <h3>{t('declaration.answers')}</h3>
          <Answered rows={followUps} />
        </section>
      )}
      {bureau && (
        <Button onClick={() => setRecording(true)} data-testid="register-open">
          {t('register.record')}
        </Button>
      )}
      <RelatedList of="register-checks" filter="enterpriseId" id={String(enterpriseId)} />
      {recording && (
        <RegisterDrawer
          enterpriseId={String(enterpriseId)}
          onClose={() => {
            setRecording(false);
            reload();
          }}
        />
      )}
    </>
  );
}
