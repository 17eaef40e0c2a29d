import { App, ConfigProvider, Spin } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { DetailPage } from '../aggregate/DetailPage';
import { ChangePage, PostPage } from '../aggregate/FormPage';
import { ListPage, WHOLE } from '../aggregate/ListPage';
import { has } from '../aggregate/description';
import { ClocksPage } from '../clock/ClocksPage';
import { DecisionPage } from '../decision/DecisionPage';
import { DecisionsPage } from '../decision/DecisionsPage';
import { AccessLedgerPage } from '../disclosure/AccessLedger';
import { GapMapPage } from '../gap/GapMapPage';
import { Home } from '../home/Home';
import { Overview } from '../home/Overview';
import { Landing } from '../landing/Landing';
import { AGGREGATES } from '../market/aggregates';
import { deskOfKind, extraOf, previewOf } from '../market/extras';
import { OutcomesPage } from '../outcome/OutcomesPage';
import { ProfilePage } from '../market/ProfilePage';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { RulebooksPage } from '../rulebook/RulebooksPage';
import { Role } from '../words/codes';
import { useWords, WordsProvider } from '../words/Words';
import { deskOf, DECIDE, SEE_CLOCKS, SEE_GAPS, SEE_LEDGER, SEE_OUTCOMES } from './desk';
import { Frame } from './Frame';
import { RouterProvider, usePlace } from './router';
import { SessionProvider, useMe, useSession } from './session';
import { look } from './theme';

/** The application: language, look, who is signed in, and the page of the address. */
export function HanqiaoApp() {
  return (
    <WordsProvider>
      <RouterProvider>
        <SessionProvider>
          <Dressed />
        </SessionProvider>
      </RouterProvider>
    </WordsProvider>
  );
}

function Dressed() {
  const { english } = useWords();
  return (
    <ConfigProvider locale={english ? enUS : zhCN} theme={look} form={{ colon: false }} button={{ autoInsertSpace: false }}>
      <App>
        <Entry />
      </App>
    </ConfigProvider>
  );
}

function Entry() {
  const { me, problem, reload } = useSession();
  if (me) {
    return (
      <Frame>
        <Screen />
      </Frame>
    );
  }
  if (problem) {
    return <Landing notice={<ProblemView problem={problem} retry={reload} />} />;
  }
  return me === null ? <Landing /> : <Spin className="wait" />;
}

/** The screen of an address: a page of its own, or list, form and detail of a kind of record. */
function Screen() {
  const { path, query } = usePlace();
  const me = useMe();
  switch (path) {
    case '/':
      return deskOf(me.roles).length > 0 ? <Home /> : <NoDesk />;
    case '/profile':
      return has(me, ['enterprise']) ? <ProfilePage /> : <Elsewhere />;
    case '/rulebooks':
      return has(me, ['operator', 'auditor']) ? <RulebooksPage /> : <Elsewhere />;
    case '/overview':
      return has(me, ['operator', 'auditor']) ? <Overview /> : <Elsewhere />;
  }
  if (path === '/gap-map' && has(me, SEE_GAPS)) {
    return <GapMapPage />;
  }
  if (path === '/access-ledger' && has(me, SEE_LEDGER)) {
    return <AccessLedgerPage />;
  }
  if (path === '/clocks' && has(me, SEE_CLOCKS)) {
    return <ClocksPage />;
  }
  if (path === '/outcomes' && has(me, SEE_OUTCOMES)) {
    return <OutcomesPage />;
  }
  if (path === '/decisions' && has(me, DECIDE)) {
    return <DecisionsPage />;
  }
  const [, name, id, verb, ...more] = path.split('/');
  if (name === 'decisions' && id && !verb) {
    return <DecisionPage id={id} />;
  }
  const aggregate = AGGREGATES.find((one) => one.name === name);
  if (!aggregate || more.length > 0 || !has(me, aggregate.reads)) {
    return <Elsewhere />;
  }
  if (id && id !== 'new' && aggregate.inLine) {
    return <Elsewhere />;
  }
  if (!id) {
    return (!query.has(WHOLE) && deskOfKind(aggregate, me)) || <ListPage key={aggregate.name} aggregate={aggregate} />;
  }
  if (id === 'new' && !verb) {
    return has(me, aggregate.posts) ? <PostPage key={aggregate.name} aggregate={aggregate} preview={previewOf(aggregate)} /> : <Elsewhere />;
  }
  if (verb === 'change') {
    return <ChangePage key={id} aggregate={aggregate} id={id} preview={previewOf(aggregate)} />;
  }
  return verb ? <Elsewhere /> : <DetailPage key={id} aggregate={aggregate} id={id} extra={extraOf(aggregate)} />;
}

function Elsewhere() {
  const { t } = useWords();
  return <PageHead title={t('problem.notFound')} hint={t('problem.notFoundHelp')} />;
}

function NoDesk() {
  const { t, listed } = useWords();
  const { roles } = useMe();
  return <Nothing title={t('problem.noDesk')} help={t('problem.noDeskHelp', { roles: listed(Role, roles) ?? '—' })} />;
}
