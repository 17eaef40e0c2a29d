import { Tag, Tooltip } from 'antd';
import { useWords } from '../words/Words';

/** Marks what is not on sale. */
export function SampleBadge({ inForce }: { inForce: boolean | undefined }) {
  const { t } = useWords();
  return inForce === false ? (
    <Tooltip title={t('app.sampleHelp')}>
      <Tag color="warning" variant="outlined" data-testid="badge-sample" tabIndex={0}>
        {t('app.sample')}
      </Tag>
    </Tooltip>
  ) : null;
}

/** Marks what was made for demonstration. */
export function DemoBadge({ synthetic }: { synthetic: boolean | undefined }) {
  const { t } = useWords();
  return synthetic ? (
    <Tooltip title={t('app.syntheticHelp')}>
      <Tag variant="outlined" data-testid="badge-demo" tabIndex={0}>
        {t('app.synthetic')}
      </Tag>
    </Tooltip>
  ) : null;
}
