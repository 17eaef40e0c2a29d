import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Spin } from 'antd';
import { read } from '../api/call';
import { download } from '../api/download';
import { problemOf } from '../api/problem';
import type { Decision } from '../api/api';
import { useLoad } from '../api/useLoad';
import { minuteText } from '../format/time';
import { Facts } from '../parts/Facts';
import { PageHead } from '../parts/PageHead';
import { ProblemView, saidOf } from '../parts/ProblemView';
import { Market, YesNo } from '../words/codes';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

/** One record of what somebody acted on, as this side may read it; the whole record is a file. */
export function DecisionPage({ id }: { id: string }) {
  const words = useWords();
  const { t, named, language } = words;
  const { message } = App.useApp();
  const address = `/api/matcher/v1/decisions/${id}`;
  const { value, problem, reload } = useLoad(`decision ${id} ${language}`, () => read<Decision>(address));
  if (!value) {
    return problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />;
  }
  const save = () =>
    download(address, `decision-${id}.json`).catch((failure: unknown) => message.error(saidOf(problemOf(failure), words).help));
  return (
    <>
      <PageHead
        title={t('decision.record', { action: t(`decision.${value.action}` as Key) })}
        hint={t('decision.recordHelp')}
        actions={
          <Button icon={<DownloadOutlined />} onClick={() => void save()}>
            {t('decision.file')}
          </Button>
        }
      />
      <Facts
        facts={[
          { label: t('overview.market'), value: named(Market, value.market) },
          { label: t('decision.actedAt'), value: minuteText(value.actedAt) },
          { label: t('decision.recordedAt'), value: minuteText(value.recordedAt) },
          { label: t('decision.asOf'), value: value.asOf },
          { label: t('assess.rulebook'), value: value.rulebook },
          ...(value.eligible === null ? [] : [{ label: t('explain.eligible'), value: named(YesNo, value.eligible ? 'yes' : 'no') }]),
          ...(value.listRank === null ? [] : [{ label: t('decision.rank'), value: value.listRank }]),
          ...(value.note ? [{ label: t('decision.noteSaid'), value: value.note, wide: true }] : []),
          { label: 'SHA-256', value: <code className="condition-code">{value.rulebookSha256}</code>, wide: true },
        ]}
      />
    </>
  );
}
