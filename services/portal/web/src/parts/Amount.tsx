import { amountText, grouped } from '../format/money';
import { useWords } from '../words/Words';
import { NotStated } from './NotStated';

/** An amount as everywhere: in 万元, to the cent when pointed at. */
export function Amount({ yuan }: { yuan: string | null | undefined }) {
  const { t, english } = useWords();
  if (yuan === null || yuan === undefined) {
    return <NotStated />;
  }
  return (
    <data className="number" value={yuan} title={t('app.yuan', { yuan: grouped(yuan) })}>
      {amountText(yuan, english)}
    </data>
  );
}
