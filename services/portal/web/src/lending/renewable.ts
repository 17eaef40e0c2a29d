import type { CreditSchemas as Schemas } from '../api/api';
import { fenOf } from '../format/money';
import { today } from '../format/time';

type Grant = Pick<Schemas['GrantView'], 'id' | 'bankId' | 'available' | 'drawdowns'>;

/** An old draw that a new grant may take over. */
export interface Renewable {
  grantId: string;
  drawdownId: string;
  outstanding: string;
  maturesOn: string;
}

/** Draws of other grants of the same bank that are owed on, have not matured, and fit into what is available. */
export function renewable(grant: Grant, others: readonly Grant[]): Renewable[] {
  const available = fenOf(grant.available) ?? 0n;
  return others
    .filter(({ id, bankId }) => id !== grant.id && bankId === grant.bankId)
    .flatMap(({ id, drawdowns }) =>
      drawdowns
        .filter(({ status, outstanding, maturesOn }) => {
          const owed = fenOf(outstanding) ?? 0n;
          return status === 'DISBURSED' && owed > 0n && owed <= available && maturesOn !== null && String(maturesOn) >= today();
        })
        .map(({ drawdownId, outstanding, maturesOn }) => ({
          grantId: String(id),
          drawdownId: String(drawdownId),
          outstanding,
          maturesOn: String(maturesOn),
        })),
    );
}
