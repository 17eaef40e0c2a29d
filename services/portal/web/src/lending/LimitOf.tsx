import type { ReactNode } from 'react';
import type { CreditSchemas as Schemas } from '../api/api';
import { read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { useWords } from '../words/Words';
import { LimitStrip } from './LimitStrip';

const LOOK_AGAIN_MS = 30_000;

/** What is left of a line, an offer or a guarantor, as it is now; nothing where none is kept or it is not this side's. */
export function LimitOf({ id, title }: { id: string; title: ReactNode }) {
  const { t } = useWords();
  const { value } = useLoad(
    `limit ${id}`,
    () => read<Schemas['LimitView']>(`/api/credit/v1/limits/${id}`).catch(() => null),
    () => LOOK_AGAIN_MS,
  );
  return value ? <LimitStrip title={title} note={t(value.binding ? 'limit.binding' : 'limit.notBinding')} parts={value} /> : null;
}
