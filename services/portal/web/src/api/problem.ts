/** RFC 9457, as every service answers when it cannot do what was asked. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  code: string;
  traceId?: string | null;
  errors?: Finding[] | null;
}

/** One finding about one field of what was sent. */
export interface Finding {
  field: string;
  value?: unknown;
  message: string;
  remedy?: string | null;
}

/** Thrown by `ask` in place of an answer. */
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

interface Fetched<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** An answer with the ETag that a change must name. */
export interface Tagged<T> {
  value: T;
  etag: string | null;
}

function asProblem(error: unknown, response: Response): Problem {
  if (typeof error === 'object' && error !== null && 'title' in error && 'status' in error) {
    return error as Problem;
  }
  return { type: 'about:blank', title: '', status: response.status, code: `http-${response.status}` };
}

/** The answer, or `Refused` with the problem; also when there is no answer at all. */
export async function askTagged<T>(call: Promise<Fetched<T>>): Promise<Tagged<T>> {
  let fetched: Fetched<T>;
  try {
    fetched = await call;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refused(UNREACHABLE);
  }
  if (!fetched.response.ok || fetched.data === undefined) {
    throw new Refused(asProblem(fetched.error, fetched.response));
  }
  return { value: fetched.data, etag: fetched.response.headers.get('ETag') };
}

export async function ask<T>(call: Promise<Fetched<T>>): Promise<T> {
  return (await askTagged(call)).value;
}

/** The problem in whatever was thrown. */
export function problemOf(failure: unknown): Problem {
  return failure instanceof Refused ? failure.problem : { ...UNREACHABLE, code: 'unexpected' };
}

/** "/amount", "$.amount" and "body.rate.minBp" name the fields "amount" and "rate.minBp" of a form. */
export function fieldOf(finding: Finding): string {
  return finding.field
    .replace(/^[$/.]+/, '')
    .replace(/^body[./]/, '')
    .replaceAll('/', '.')
    .replace(/\[\d+\]|\.\d+(?=\.|$)/g, '');
}

/**
 * Findings by field, each as one line with its remedy; those of no known field are kept apart. `elsewhere` tells where
 * a field of the wire stands in the form under another name.
 */
export function sorted(
  problem: Problem,
  known: readonly string[],
  elsewhere: Readonly<Record<string, string>> = {},
): { fields: Map<string, string[]>; rest: string[] } {
  const fields = new Map<string, string[]>();
  const rest: string[] = [];
  for (const finding of problem.errors ?? []) {
    const line = finding.remedy ? `${finding.message} ${finding.remedy}` : finding.message;
    const said = fieldOf(finding);
    const field = elsewhere[said] ?? said;
    const owner = known.find((name) => field === name || field.startsWith(`${name}.`));
    if (owner) {
      fields.set(owner, [...(fields.get(owner) ?? []), line]);
    } else {
      rest.push(field ? `${field}: ${line}` : line);
    }
  }
  return { fields, rest };
}
