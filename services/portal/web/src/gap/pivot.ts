import type { GapCell } from '../api/api';
import { fenOf, sumYuan } from '../format/money';

export type Measure = 'unmet' | 'asked' | 'servable';

/** What lies where one industry and one district meet, over the purposes looked at. */
export interface Spot {
  needs: number;
  asked: string;
  servable: string;
  unmet: string;
}

export interface Place {
  key: string;
  name: string | null;
  total: Spot;
}

export interface Heat {
  industries: Place[];
  districts: Place[];
  at: (industry: string, district: string) => Spot | undefined;
  total: Spot;
  /** All places too small to be told apart. */
  other: Spot | undefined;
}

/** Stands for an industry or a district that is not known. */
export const UNKNOWN = '';

function sum(cells: readonly GapCell[]): Spot {
  return {
    needs: cells.reduce((all, { needs }) => all + needs, 0),
    asked: sumYuan(cells.map(({ asked }) => asked)),
    servable: sumYuan(cells.map(({ servable }) => servable)),
    unmet: sumYuan(cells.map(({ unmet }) => unmet)),
  };
}

/** Cells by a key of theirs, in the order the keys came up. */
function grouped(cells: readonly GapCell[], keyOf: (cell: GapCell) => string): Map<string, GapCell[]> {
  const found = new Map<string, GapCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  return found;
}

function compared(one: string, other: string): number {
  const [a, b] = [fenOf(one) ?? 0n, fenOf(other) ?? 0n];
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Industry by district, for one purpose or all; what has the largest figure first. */
export function heatOf(cells: readonly GapCell[], purpose: string | undefined, measure: Measure): Heat {
  const places = cells.filter((cell) => !cell.other && (purpose === undefined || cell.purpose === purpose));
  const groups = (keyOf: (cell: GapCell) => string, nameOf: (cell: GapCell) => string | null): Place[] => {
    const found = grouped(places, keyOf);
    return [...found]
      .map(([key, some]) => ({ key, name: some[0] ? nameOf(some[0]) : null, total: sum(some) }))
      .sort((one, other) => compared(one.total[measure], other.total[measure]) || one.key.localeCompare(other.key));
  };
  const spots = grouped(places, (cell) => `${cell.industryDivision ?? UNKNOWN}|${cell.district ?? UNKNOWN}`);
  const small = cells.filter(({ other }) => other);
  return {
    industries: groups(({ industryDivision }) => industryDivision ?? UNKNOWN, () => null),
    districts: groups(({ district }) => district ?? UNKNOWN, ({ districtName }) => districtName),
    at: (industry, district) => {
      const some = spots.get(`${industry}|${district}`);
      return some && sum(some);
    },
    total: sum(places),
    other: small.length > 0 ? sum(small) : undefined,
  };
}

/** How deep a spot is coloured, 0 to 4: 0 for nothing, then by quarters of the largest. */
export function depth(amount: string, largest: string): 0 | 1 | 2 | 3 | 4 {
  const [part, whole] = [fenOf(amount) ?? 0n, fenOf(largest) ?? 0n];
  if (part === 0n || whole === 0n) {
    return 0;
  }
  const quarter = Number((part * 4n + whole - 1n) / whole);
  return Math.min(4, Math.max(1, quarter)) as 1 | 2 | 3 | 4;
}

/** The largest figure of a measure in any one spot. */
export function largestOf(heat: Heat, measure: Measure): string {
  const all = heat.industries.flatMap(({ key }) => heat.districts.map((district) => heat.at(key, district.key)?.[measure] ?? '0.00'));
  return all.sort(compared)[0] ?? '0.00';
}
