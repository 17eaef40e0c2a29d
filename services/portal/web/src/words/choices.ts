import type { Choice } from '../parts/Inputs';
import type { Codes } from './codes';

/** Counties of Hubei first, with the code before the name: that is what a firm's license shows. */
export function counties(divisions: Codes): Choice[] {
  const six = Object.keys(divisions).filter((code) => code.length === 6);
  const here = six.filter((code) => code.startsWith('42'));
  return coded(divisions, [...here, ...six.filter((code) => !code.startsWith('42'))]);
}

/** Groups and classes of industries: what a license names. */
export function tradeClasses(industries: Codes): Choice[] {
  return coded(
    industries,
    Object.keys(industries)
      .filter((code) => /^\d{3,4}$/.test(code))
      .sort(),
  );
}

/** Each code with its name behind it. */
export function coded(names: Codes, codes: readonly string[]): Choice[] {
  return codes.map((code) => {
    const name = `${code} ${names[code]?.[0] ?? ''}`;
    return [code, [name, name]];
  });
}
