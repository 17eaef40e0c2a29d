import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Spin } from 'antd';
import type { GapMap } from '../api/api';
import { read } from '../api/call';
import { download } from '../api/download';
import { problemOf } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { amountText, fenOf } from '../format/money';
import { minuteText } from '../format/time';
import { PageHead } from '../parts/PageHead';
import { ProblemView, saidOf } from '../parts/ProblemView';
import { useWords } from '../words/Words';
import { HeatMap } from './HeatMap';
import { OverDemanded, WithoutOffer } from './Shortages';

const ADDRESS = '/api/matcher/v1/gap-map';
const LOOK_AGAIN_MS = 60_000;

/** The demand for loans that supply cannot meet: how much, where, and why it is so for certain. */
export function GapMapPage() {
  const { t, language } = useWords();
  const { value, problem, reload } = useLoad(`gap map ${language}`, () => read<GapMap>(ADDRESS), () => LOOK_AGAIN_MS);
  return (
    <>
      <PageHead
        title={t('gap.title')}
        hint={value ? t('gap.hint', { rulebook: value.rulebook, day: value.asOf, time: minuteText(value.takenAt) ?? '' }) : t('gap.lead')}
        actions={<Downloads />}
      />
      {!value && (problem ? <ProblemView problem={problem} retry={reload} /> : <Spin className="wait" />)}
      {value && (
        <div data-testid="gap-map">
          <Totals map={value} />
          <HeatMap cells={value.cells} />
          <OverDemanded sets={value.overDemanded} />
          <WithoutOffer without={value.withoutOffer} />
        </div>
      )}
    </>
  );
}

function Downloads() {
  const { t } = useWords();
  const words = useWords();
  const { message } = App.useApp();
  const get = (format: 'json' | 'csv') =>
    download(`${ADDRESS}?format=${format}`, `gap-map.${format}`).catch((failure: unknown) => message.error(saidOf(problemOf(failure), words).help));
  return (
    <>
      <Button icon={<DownloadOutlined />} onClick={() => void get('json')} data-testid="download-json">
        {t('gap.json')}
      </Button>
      <Button icon={<DownloadOutlined />} onClick={() => void get('csv')} data-testid="download-csv">
        {t('gap.csv')}
      </Button>
    </>
  );
}

/** The whole sum as one bar: what can be served and what cannot, whoever is served. */
function Totals({ map: { needs, asked, servable, unmet } }: { map: GapMap }) {
  const { t, english } = useWords();
  const whole = fenOf(asked) ?? 0n;
  const share = whole > 0n ? Number(((fenOf(servable) ?? 0n) * 1000n) / whole) / 10 : 0;
  return (
    <section className="gap-totals" data-testid="gap-totals">
      <dl>
        <div>
          <dt>{t('gap.needs')}</dt>
          <dd>{needs}</dd>
        </div>
        <div>
          <dt>{t('gap.asked')}</dt>
          <dd>{amountText(asked, english)}</dd>
        </div>
        <div>
          <dt>{t('gap.servable')}</dt>
          <dd className="servable">{amountText(servable, english)}</dd>
        </div>
        <div>
          <dt>{t('gap.unmet')}</dt>
          <dd className="unmet">{amountText(unmet, english)}</dd>
        </div>
      </dl>
      <div className="gap-bar" role="img" aria-label={t('gap.share', { percent: share })}>
        <span style={{ width: `${share}%` }} />
      </div>
      <p className="hint">{t('gap.certain')}</p>
    </section>
  );
}
