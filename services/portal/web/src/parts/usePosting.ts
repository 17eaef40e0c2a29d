import type { FormInstance } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { IntentionKey } from '../api/idempotency';
import { problemOf, sorted, type Place, type Problem } from '../api/problem';

export interface Posting<Values> {
  busy: boolean;
  problem: Problem | undefined;
  /** Findings that belong to no field on screen. */
  rest: string[];
  /** Whether input of an earlier visit was put back. */
  restored: boolean;
  remember: (values: Values) => void;
  forget: () => void;
  send: (values: Values) => Promise<void>;
}

interface Options<Values extends object, Result> {
  /** Under which name the unsent input is kept in this tab, so that not even a new sign-in loses it. */
  draft: string;
  form: FormInstance<Values>;
  post: (values: Values, key: string) => Promise<Result>;
  onPosted: (result: Result) => void;
}

function stored<Values>(draft: string): Values | null {
  try {
    const text = sessionStorage.getItem(draft);
    return text ? (JSON.parse(text) as Values) : null;
  } catch {
    return null;
  }
}

/** Sends a form once, shows findings at their fields, and loses nothing that was entered. */
export function usePosting<Values extends object, Result>(options: Options<Values, Result>): Posting<Values> {
  const { draft, form, post, onPosted } = options;
  const key = useMemo(() => new IntentionKey(), []);
  const [state, setState] = useState<{ busy: boolean; problem?: Problem; rest: string[] }>({ busy: false, rest: [] });
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const values = stored<Values>(draft);
    if (values) {
      form.setFieldsValue(values as Parameters<typeof form.setFieldsValue>[0]);
      setRestored(true);
    }
  }, [draft, form]);

  function forget() {
    sessionStorage.removeItem(draft);
    setRestored(false);
  }

  function show(problem: Problem) {
    const inputs = form.getFieldsError().map(({ name }) => name as Place);
    const { marked, rest } = sorted(problem, inputs);
    const at = new Map(marked.map(({ place, lines }) => [place.join('.'), lines]));
    form.setFields(
      inputs.map((name) => ({ name, errors: at.get(name.join('.')) ?? [] })) as Parameters<typeof form.setFields>[0],
    );
    const first = inputs.find((name) => at.has(name.join('.')));
    if (first) {
      form.scrollToField(first as Parameters<typeof form.scrollToField>[0], { focus: true, block: 'center' });
    }
    setState({ busy: false, problem, rest });
  }

  async function send(values: Values) {
    setState({ busy: true, rest: [] });
    try {
      const result = await post(values, key.keyFor(values));
      forget();
      setState({ busy: false, rest: [] });
      onPosted(result);
    } catch (failure) {
      show(problemOf(failure));
    }
  }

  return {
    ...state,
    problem: state.problem,
    restored,
    remember: (values) => sessionStorage.setItem(draft, JSON.stringify(values)),
    forget,
    send,
  };
}
