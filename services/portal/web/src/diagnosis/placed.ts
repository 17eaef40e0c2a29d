import type { ChallengeSchemas } from '../api/api';
import { placeOf, type Place } from '../api/problem';

export type ChallengeCheck = ChallengeSchemas['ChallengeCheck'];
export type ChallengeFinding = ChallengeSchemas['ChallengeFinding'];

/** What is advised at one input. */
export interface Advised {
  name: Place;
  warnings: string[];
}

/** What is wrong, what would be right, and how it could be said. */
export function lineOf({ message, remedy, example }: ChallengeFinding, english: boolean, such: string): string {
  return english ? `${message.en} ${remedy.en} ${such}${example.en}` : `${message.zh}${remedy.zh}${such}${example.zh}`;
}

/** Findings at the very inputs they are about, every input once so that an old advice goes; those of no input apart. */
export function placed(
  findings: readonly ChallengeFinding[],
  inputs: readonly Place[],
  line: (finding: ChallengeFinding) => string,
): { advised: Advised[]; rest: string[] } {
  const advised = new Map<string, Advised>(inputs.map((name) => [name.join('.'), { name, warnings: [] }]));
  const rest: string[] = [];
  for (const finding of findings) {
    const at = advised.get(placeOf(finding.field).join('.'));
    (at?.warnings ?? rest).push(line(finding));
  }
  return { advised: [...advised.values()], rest };
}
