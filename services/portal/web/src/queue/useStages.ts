import { addressOf, type Aggregate, type Row } from '../aggregate/description';
import { readPages } from '../api/pages';
import type { Problem } from '../api/problem';
import { useLoad } from '../api/useLoad';

const LOOK_AGAIN_MS = 30_000;

/** The oldest work first: ids tell the order. */
const byAge = (one: Row, other: Row) => one.id.localeCompare(other.id);

export interface Stage {
  name: string;
  rows: Row[];
  /** Whether that is all of it. */
  complete: boolean;
}

export interface Stages {
  stages: Stage[] | undefined;
  problem: Problem | undefined;
  reload: () => void;
}

/** The records of a kind by the states they are in, as far as a screen may read them. */
export function useStages(aggregate: Aggregate, names: readonly string[], wanted: Readonly<Record<string, string | undefined>> = {}): Stages {
  const { value, problem, reload } = useLoad(
    `stages ${aggregate.name} ${JSON.stringify(wanted)}`,
    () =>
      Promise.all(
        names.map(async (name) => {
          const { items, complete } = await readPages<Row>(addressOf(aggregate), { ...wanted, status: name }, 1);
          return { name, rows: items.sort(byAge), complete };
        }),
      ),
    () => LOOK_AGAIN_MS,
  );
  return { stages: value, problem, reload };
}
