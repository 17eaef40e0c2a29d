import type { EnterpriseSchemas as Schemas } from '../api/api';
import { useWords } from '../words/Words';

/** What the rules have against a declaration, each with what would make it fit. */
export function Findings({ findings }: { findings: readonly Schemas['RuleFinding'][] }) {
  const { english } = useWords();
  return (
    <ul className="findings" data-testid="findings">
      {findings.map(({ rule, zh, en, remedyZh, remedyEn }) => (
        <li key={rule} data-rule={rule}>
          {english ? en : zh} <small>{english ? remedyEn : remedyZh}</small>
        </li>
      ))}
    </ul>
  );
}
