import { wanFromYuan } from '../format/money';
import type { Answer, Row } from './description';

const AMOUNT = /^\d+\.\d{2}$/;

/** The form of an answer, with the record and what it takes of it filled in, amounts in 万元 as forms have them. */
export function answerAddress({ to, field, takes = {}, gives = {} }: Answer, row: Row): string {
  const given = new URLSearchParams({ ...(field ? { [field]: row.id } : {}), ...gives });
  for (const [name, at] of Object.entries(takes)) {
    const value = row[at];
    if (value !== null && value !== undefined) {
      const text = String(value);
      given.set(name, AMOUNT.test(text) ? wanFromYuan(text) : text);
    }
  }
  return `/${to}/new?${given}`;
}
