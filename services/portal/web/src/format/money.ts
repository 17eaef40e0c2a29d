/** Amounts travel as decimal strings in 元 and are typed and read in 万元. No floating point touches them. */

const YUAN = /^(\d{1,15})(?:\.(\d{1,2}))?$/;
const WAN = /^(\d{1,11})(?:\.(\d{1,6}))?$/;

/** 分 in an amount such as "5000000.00", or null if it is none. */
export function fenOf(yuan: string): bigint | null {
  const match = YUAN.exec(yuan);
  if (!match) {
    return null;
  }
  return BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}

/** "500" or "１，２５０.5" 万元 as "5000000.00" 元; null if it is no amount down to 分. */
export function yuanFromWan(typed: string): string | null {
  const match = WAN.exec(typed.normalize('NFKC').replace(/[,\s]/g, ''));
  if (!match) {
    return null;
  }
  const fen = BigInt(match[1] ?? '0') * 1_000_000n + BigInt((match[2] ?? '').padEnd(6, '0'));
  return `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`;
}

/** "5000000.00" 元 as "500", the shortest exact number of 万元, without separators. */
export function wanFromYuan(yuan: string): string {
  const fen = fenOf(yuan);
  if (fen === null) {
    return yuan;
  }
  const rest = (fen % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  return `${fen / 1_000_000n}${rest ? `.${rest}` : ''}`;
}

/** "12345678.90" as "12,345,678.90". */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** An amount as a person reads it: "500 万元"; in English "CNY 5,000,000". */
export function amountText(yuan: string, english: boolean): string {
  return english ? `CNY ${grouped(yuan.replace(/\.00$/, ''))}` : `${grouped(wanFromYuan(yuan))} 万元`;
}

/** "100 – 1,000 万元", with an open end said in words; null if neither bound is known. */
export function amountRange(min: string | null, max: string | null, english: boolean): string | null {
  if (min !== null && max !== null) {
    return english
      ? `CNY ${grouped(min.replace(/\.00$/, ''))} – ${grouped(max.replace(/\.00$/, ''))}`
      : `${grouped(wanFromYuan(min))} – ${amountText(max, false)}`;
  }
  if (max !== null) {
    return english ? `up to ${amountText(max, true)}` : `${amountText(max, false)}以内`;
  }
  if (min !== null) {
    return english ? `from ${amountText(min, true)}` : `${amountText(min, false)}起`;
  }
  return null;
}

/** Sum of amounts in 元, exact. What is no amount counts as nothing. */
export function sumYuan(amounts: readonly string[]): string {
  const fen = amounts.reduce((sum, amount) => sum + (fenOf(amount) ?? 0n), 0n);
  return `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`;
}
