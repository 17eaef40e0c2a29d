import managementDistricts from '../../../../../seeds/reference/management-districts.csv?raw';
import chains from '../../../../../seeds/reference/chains.csv?raw';
import type { Codes } from './codes';
import { rows } from './csv';

/** The 15 management districts Wuhan reports by, from the one place they are kept. */
export const ManagementDistrict: Codes = Object.fromEntries(
  rows(managementDistricts).map(([key = '', zh = '', en = '']) => [key, [zh, en] as const]),
);

/** Industrial chains that the city's documents name. */
export const Chain: Codes = Object.fromEntries(rows(chains).map(([key = '', zh = '', en = '']) => [key, [zh, en] as const]));

export interface StandardNames {
  divisions: Codes;
  industries: Codes;
}

let loading: Promise<StandardNames> | undefined;
let loaded: StandardNames | undefined;

/** The names, if a page has needed them before. */
export function namesAtHand(): StandardNames | undefined {
  return loaded;
}

/** Division and industry names; larger, so they come only when a page needs them. */
export function loadNames(): Promise<StandardNames> {
  loading ??= Promise.all([
    import('../../../../../seeds/reference/divisions.csv?raw'),
    import('../../../../../seeds/reference/industries.csv?raw'),
  ]).then(([divisions, industries]) => {
    loaded = { divisions: named(divisions.default), industries: named(industries.default) };
    return loaded;
  });
  return loading;
}

/** Code and Chinese name; the standards have no English one. */
function named(csv: string): Codes {
  return Object.fromEntries(rows(csv).map(([code = '', name = '']) => [code, [name, name] as const]));
}
