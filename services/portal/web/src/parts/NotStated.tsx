import { useWords } from '../words/Words';

/** Stands where a source says nothing: not zero, and not a refusal. */
export function NotStated() {
  const { t } = useWords();
  return <span className="unknown">{t('app.notStated')}</span>;
}
