import { fenOf, grouped } from '../format/money';

/** An amount short enough for a cell: whole 万元, in English millions of yuan to a tenth. */
export function shortAmount(yuan: string, english: boolean): string {
  const fen = fenOf(yuan) ?? 0n;
  if (fen === 0n) {
    return '0';
  }
  if (!english) {
    const wan = (fen + 500_000n) / 1_000_000n;
    return wan === 0n ? '<1' : grouped(wan.toString());
  }
  const tenths = (fen + 5_000_000n) / 10_000_000n;
  return tenths === 0n ? '<0.1' : `${grouped((tenths / 10n).toString())}.${tenths % 10n}`;
}
