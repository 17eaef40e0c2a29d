import { useWords } from '../words/Words';
import type { ConditionFlaw } from './rule';

interface Props {
  flaws: readonly ConditionFlaw[];
  /** Leads to where it is, in an expression. */
  onGo?: (flaw: ConditionFlaw) => void;
}

/** What is wrong, where, and what would be right; said aloud as it comes up. */
export function Flaws({ flaws, onGo }: Props) {
  const { t, english } = useWords();
  return (
    <div role="status" className="flaws">
      <ul>
        {flaws.map((flaw) => {
          const { line, column, excerpt, message, remedy } = flaw;
          const where = line ? t('rule.at', { line, column: column ?? 1 }) : '';
          return (
            <li key={`${flaw.field} ${line} ${column} ${message.zh}`}>
              {where &&
                (onGo ? (
                  <button type="button" className="plain" onClick={() => onGo(flaw)}>
                    {where}
                  </button>
                ) : (
                  <span>{where}</span>
                ))}{' '}
              {excerpt && line && <code>{excerpt}</code>} {english ? `${message.en} ${remedy.en}` : `${message.zh}${remedy.zh}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
