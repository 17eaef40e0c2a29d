import type { ListNotice } from '../api/api';
import { Nothing } from '../parts/PageHead';
import { ListNoticeKind } from '../words/codes';
import { useWords } from '../words/Words';

/** An empty list: what its texts have to do with it, or else what is said of any. */
export function Silence({ notice, title, help }: { notice?: ListNotice | null; title: string; help: string }) {
  const { named } = useWords();
  return (
    <div data-testid="silence" data-kind={notice?.kind}>
      <Nothing title={notice?.kind ? named(ListNoticeKind, notice.kind) : title} help={notice?.text ?? help} />
    </div>
  );
}
