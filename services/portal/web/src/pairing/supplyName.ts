import type { PairedSupply } from '../api/api';
import { BankKind, InstitutionKind, ManagerKind, SolverForm, type Codes } from '../words/codes';
import type { Words } from '../words/Words';

const KINDS: Readonly<Record<string, Codes>> = {
  lending: BankKind,
  investment: ManagerKind,
  challenge: SolverForm,
  secondment: InstitutionKind,
};

/** What kind of bank, manager, solver or institution it is. */
export function kindText(market: string, kind: string, { named }: Words): string {
  return named(KINDS[market] ?? {}, kind);
}

/** A supply by its title; an expert, who has none here, by the place in the list. */
export function supplyName(supply: PairedSupply['supply'], rank: number | undefined, { t }: Words): string {
  return supply.title ?? t('pairing.expert', { n: rank ?? '' });
}
