import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { Bar } from '../parts/Criteria';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { usePlace } from '../shell/router';
import { loginAddress } from '../shell/session';
import { useWords } from '../words/Words';
import { Bridge } from './Bridge';

/** What Hanqiao is, in one screen, and the way in. */
export function Landing({ notice }: { notice?: ReactNode }) {
  const { t } = useWords();
  const { query } = usePlace();
  return (
    <div className="landing">
      <Bridge />
      <header>
        <span className="wordmark">
          {t('app.name')} <small>{t('app.tagline')}</small>
        </span>
        <LanguageSwitch />
      </header>
      <main id="content">
        <section className="pitch">
          <h1>{t('landing.title')}</h1>
          <p>{t('landing.lead')}</p>
          {query.get('problem') === 'login' && (
            <Alert type="warning" showIcon title={t('problem.login')} description={t('problem.loginHelp')} />
          )}
          {notice}
          <Button type="primary" size="large" href={loginAddress()} data-testid="login">
            {t('landing.enter')}
          </Button>
          <small>{t('landing.enterHelp')}</small>
        </section>
        <Example />
      </main>
      <ForWhom />
    </div>
  );
}

function ForWhom() {
  const { t, named } = useWords();
  const roles = { enterprise: ['企业', 'Firms'], bank: ['银行', 'Banks'], operator: ['主管部门', 'Bureaus'] } as const;
  return (
    <footer>
      {(['enterprise', 'bank', 'operator'] as const).map((role) => (
        <p key={role}>
          <b>{named(roles, role)}</b>
          {t(`landing.${role}`)}
        </p>
      ))}
    </footer>
  );
}

const PARTS = [
  ['价格', 'Cost', 30, 35, '公告 3.45% 起，在您的上限 4.0% 之内', 'from 3.45%, below your 4.0%'],
  ['审批时效', 'Speed', 15, 20, '7 天内给出结果，您希望 10 天内到账', 'decided in 7 days, needed in 10'],
  ['担保负担', 'Security', 20, 20, '信用贷款，无须抵押', 'unsecured, nothing to mortgage'],
  ['额度余量', 'Amount', 12, 15, '您要 500 万元，最高 1,000 万元', '5m asked, up to 10m'],
  ['期限余量', 'Term', 9, 10, '您要 24 个月，最长 36 个月', '24 months asked, up to 36'],
] as const;

/** A pairing as it looks inside, so that nobody needs to imagine it. */
function Example() {
  const { t, english } = useWords();
  const sum = PARTS.reduce((total, part) => total + part[2], 0);
  return (
    <aside className="example" aria-label={t('landing.example')}>
      <p className="example-head">
        {t('landing.example')} <small>{t('landing.exampleNote')}</small>
      </p>
      <div className="example-score">
        <b>{sum}</b>
        <span>{t('pairing.score')}</span>
      </div>
      <ul>
        {PARTS.map(([zh, en, points, max, reasonZh, reasonEn]) => (
          <li key={zh}>
            <span>{english ? en : zh}</span>
            <Bar share={points / max} />
            <i>
              {points}/{max}
            </i>
            <small>{english ? reasonEn : reasonZh}</small>
          </li>
        ))}
      </ul>
      <p className="example-foot">{t('landing.promise')}</p>
    </aside>
  );
}
