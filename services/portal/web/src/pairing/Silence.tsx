import type { ListNotice } from '../api/api';
import { Nothing } from '../parts/PageHead';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

/** An empty list: what its texts have to do with it, or else what is said of any. */
export function Silence({ notice, title, help }: { notice?: ListNotice | null; title: string; help: string }) {
  const { t } = useWords();
  return (
    <div data-testid="silence" data-kind={notice?.kind}>
      {notice ? <Nothing title={t(`notice.${notice.kind}` as Key)} help={notice.text} /> : <Nothing title={title} help={help} />}
    </div>
  );
}
