import type { CreditSchemas as Schemas } from '../api/api';
import { dayText } from '../format/time';

type Grant = Schemas['GrantView'];

interface Payment {
  id: string;
  day: string;
  out: string | null;
  back: string | null;
  by: string | null;
}

/** Every payment out and back of a grant, the first one first. */
export function paymentsOf({ drawdowns }: Pick<Grant, 'drawdowns'>): Payment[] {
  return drawdowns
    .flatMap(({ disbursements, repayments }) => [
      ...disbursements.map(({ disbursementId, amount, disbursedAt }) => ({
        id: String(disbursementId),
        day: dayText(String(disbursedAt)),
        out: amount,
        back: null,
        by: null,
      })),
      ...repayments.map(({ repaymentId, amount, repaidOn, paidBy }) => ({
        id: String(repaymentId),
        day: String(repaidOn),
        out: null,
        back: amount,
        by: paidBy,
      })),
    ])
    .sort((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));
}
