import type { Aggregate } from '../aggregate/description';
import { BANKS, CREDIT_LINES, CREDIT_OFFERS, GUARANTORS } from './credit';
import { CHALLENGES, PROPOSALS } from './challenge';
import { CAPABILITIES, DIRECT_NEEDS, ENTERPRISES, EXPERT_REQUESTS, FINANCING_NEEDS, SUPPLIER_EDGES } from './enterprise';
import { APPROACHES, FUNDS, FUND_MANAGERS, MANDATES } from './fund';
import { ACHIEVEMENTS, EXPERTS, INSTITUTIONS, TEAMS } from './talent';
import { SECONDMENTS } from './secondment';

/** Every kind of record that has pages, in the order of the navigation. */
export const AGGREGATES: readonly Aggregate[] = [
  ENTERPRISES,
  FINANCING_NEEDS,
  DIRECT_NEEDS,
  EXPERT_REQUESTS,
  CAPABILITIES,
  SUPPLIER_EDGES,
  BANKS,
  CREDIT_OFFERS,
  CREDIT_LINES,
  GUARANTORS,
  FUND_MANAGERS,
  FUNDS,
  MANDATES,
  APPROACHES,
  CHALLENGES,
  PROPOSALS,
  INSTITUTIONS,
  TEAMS,
  ACHIEVEMENTS,
  EXPERTS,
  SECONDMENTS,
];
