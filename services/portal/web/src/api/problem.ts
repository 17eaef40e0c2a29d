import type { components } from './generated/enterprise';

type Schemas = components['schemas'];

/**
 * RFC 9457, the same from every service that cannot do what was asked. Unlike other answers it leaves out what it has
 * nothing to say on; and a page makes one itself when no service answers.
 */
export type Problem = Pick<Schemas['Problem'], 'type' | 'title' | 'status' | 'code'> &
  Partial<Pick<Schemas['Problem'], 'detail' | 'traceId'>> & { errors?: Finding[] | null };

/** One finding about one field of what was sent. */
export type Finding = Pick<Schemas['FieldError'], 'field' | 'message'> &
  Partial<Pick<Schemas['FieldError'], 'value' | 'remedy'>>;

/** Thrown in place of an answer. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

export const UNREACHABLE: Problem = {
  type: 'about:blank',
  title: '',
  status: 0,
  code: 'network-unreachable',
};

/** What was answered in place of success, or what its status alone tells. */
export function asProblem(said: unknown, status: number): Problem {
  if (typeof said === 'object' && said !== null && 'title' in said && 'status' in said) {
    return said as Problem;
  }
  return { type: 'about:blank', title: '', status, code: `http-${status}` };
}

/** The problem in whatever was thrown. */
export function problemOf(failure: unknown): Problem {
  return failure instanceof Refused ? failure.problem : { ...UNREACHABLE, code: 'unexpected' };
}

/** Where an input stands in a form: ["indicators", 0, "target"]. */
export type Place = (string | number)[];

/** "/indicators/0/target", "$.indicators[0].target" and "body.indicators[0].target" as a place. */
export function placeOf(field: string): Place {
  const parts = field
    .replace(/^[$/.]+/, '')
    .replace(/^body[./]/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .split(/[./]/)
    .filter((part) => part !== '');
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What was found at one input, each finding as a line with its remedy. */
export interface Marked {
  place: Place;
  lines: string[];
}

/**
 * Findings at the inputs they are about: the input itself, else the one it is part of. Those of no input are kept
 * apart.
 */
export function sorted(problem: Problem, inputs: readonly Place[]): { marked: Marked[]; rest: string[] } {
  const marked = new Map<string, Marked>();
  const rest: string[] = [];
  for (const finding of problem.errors ?? []) {
    const line = finding.remedy ? `${finding.message} ${finding.remedy}` : finding.message;
    const place = placeOf(finding.field);
    const owner = inputs
      .filter((input) => input.every((part, at) => part === place[at]))
      .sort((one, other) => other.length - one.length)[0];
    if (owner) {
      const name = owner.join('.');
      marked.set(name, { place: owner, lines: [...(marked.get(name)?.lines ?? []), line] });
    } else {
      rest.push(place.length > 0 ? `${place.join('.')}: ${line}` : line);
    }
  }
  return { marked: [...marked.values()], rest };
}
