import { App, ConfigProvider, Spin } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { ProfilePage } from '../enterprise/Profile';
import { Landing } from '../landing/Landing';
import { NeedFormPage } from '../need/NeedForm';
import { NeedList } from '../need/NeedList';
import { NeedPage } from '../need/NeedPage';
import { OfferFormPage } from '../offer/OfferForm';
import { OfferList } from '../offer/OfferList';
import { OfferPage } from '../offer/OfferPage';
import { Overview } from '../overview/Overview';
import { Nothing, PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { Role } from '../words/codes';
import { useWords, WordsProvider } from '../words/Words';
import { deskOf, Frame } from './Frame';
import { idUnder, RouterProvider, usePlace } from './router';
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
    <ConfigProvider locale={english ? enUS : zhCN} theme={look} form={{ colon: false }}>
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

/** The screen of an address; the front page is the first page of the person's desk. */
function Screen() {
  const { path, go } = usePlace();
  const { roles } = useMe();
  const home = deskOf(roles)[0]?.[0];
  useEffect(() => {
    if (path === '/' && home) {
      go(home, true);
    }
  }, [path, home, go]);

  const need = idUnder(path, '/needs');
  const offer = idUnder(path, '/offers');
  if (need) {
    return <NeedPage key={need} id={need} />;
  }
  if (offer) {
    return <OfferPage key={offer} id={offer} />;
  }
  switch (path) {
    case '/needs':
      return <NeedList />;
    case '/needs/new':
      return <NeedFormPage />;
    case '/profile':
      return <ProfilePage />;
    case '/offers':
      return <OfferList />;
    case '/offers/new':
      return <OfferFormPage />;
    case '/overview':
      return <Overview />;
    default:
      return <Elsewhere front={path === '/'} />;
  }
}

function Elsewhere({ front }: { front: boolean }) {
  const { t, listed } = useWords();
  const { roles } = useMe();
  if (front && deskOf(roles).length === 0) {
    return (
      <Nothing title={t('problem.noDesk')} help={t('problem.noDeskHelp', { roles: listed(Role, roles) ?? '—' })} />
    );
  }
  return front ? null : <PageHead title={t('problem.notFound')} hint={t('problem.notFoundHelp')} />;
}
