import { Spin } from 'antd';
import type { Page } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { DetailPage } from '../aggregate/DetailPage';
import { addressOf, type Row } from '../aggregate/description';
import { RecordForm } from '../aggregate/FormPage';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { usePlace } from '../shell/router';
import { useWords } from '../words/Words';
import { ENTERPRISES } from './enterprise';
import { extraOf } from './extras';

/** The firm's own facts: registered once, changed when they change. */
export function ProfilePage() {
  const { t } = useWords();
  const { go } = usePlace();
  const { value, problem, reload } = useLoad('own profile', () => read<Page<Row>>(`${addressOf(ENTERPRISES)}?limit=1`));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  const own = value.items[0];
  if (own) {
    return <DetailPage aggregate={ENTERPRISES} id={own.id} extra={extraOf(ENTERPRISES)} />;
  }
  return (
    <>
      <PageHead title={t('list.post', { what: t('enterprises.one') })} hint={t('enterprises.hint')} />
      <RecordForm aggregate={ENTERPRISES} onSaved={() => go('/financing-needs/new')} />
    </>
  );
}
