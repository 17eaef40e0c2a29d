/**
 * What the services say, written by hand in the form that openapi-typescript writes: `npm run generate` puts the
 * generated `paths` under `generated/`, and the three clients then take theirs from there.
 */
import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../words/current';
import type { Problem } from './problem';

export type Uuid = string;

export type Rate =
  | { kind: 'LPR_SPREAD'; minBp?: number | null; maxBp?: number | null }
  | { kind: 'FIXED'; minPercent?: string | null; maxPercent?: string | null };

export interface EnterpriseBody {
  uscc: string;
  name: string;
  divisionCode: string;
  managementDistrict?: string | null;
  industryCode: string;
  tier?: string | null;
  establishedOn?: string | null;
  staff?: number | null;
  annualRevenue?: string | null;
  totalAssets?: string | null;
  debtRatioPercent?: number | null;
  taxGrade?: string | null;
  highTechEnterprise?: boolean | null;
  inventionPatents?: number | null;
  firstTimeBorrower?: boolean | null;
  lendingBanks?: number | null;
  negativeFlags?: string[] | null;
  /** Not on the form, and kept as they are when it is saved. */
  reference?: string | null;
  tierValidUntil?: string | null;
  synthetic?: boolean;
  source?: string | null;
}
export type Enterprise = EnterpriseBody & { id: Uuid; ownerOrg: Uuid; size: string | null; createdAt: string };

export interface NeedBody {
  enterpriseId: Uuid;
  purpose: string;
  amount: string;
  termMonths: number;
  rateCeilingPercent?: string | null;
  securityTypes: string[];
  collateral?: string[] | null;
  neededWithinDays?: number | null;
}
export type Need = NeedBody & {
  id: Uuid;
  ownerOrg: Uuid;
  status: 'OPEN' | 'CLOSED';
  closedReason: string | null;
  closedAt: string | null;
  synthetic: boolean;
  source: string | null;
  createdAt: string;
};

export interface BankBody {
  name: string;
  kind: string;
}
export type Bank = BankBody & { id: Uuid; ownerOrg: Uuid; synthetic: boolean };

export interface OfferBody {
  bankId: Uuid;
  name: string;
  inForce: boolean;
  purposes?: string[] | null;
  amountMin?: string | null;
  amountMax?: string | null;
  termMinMonths?: number | null;
  termMaxMonths?: number | null;
  rate?: Rate | null;
  securityTypes?: string[] | null;
  collateral?: string[] | null;
  serviceDivisions?: string[] | null;
  serviceManagementDistricts?: string[] | null;
  industries?: string[] | null;
  minTier?: string | null;
  minAgeMonths?: number | null;
  maxAgeMonths?: number | null;
  maxDebtRatioPercent?: number | null;
  taxGrades?: string[] | null;
  minAnnualRevenue?: string | null;
  maxAnnualRevenue?: string | null;
  amountCapRevenuePercent?: number | null;
  firstTimeBorrowersOnly?: boolean | null;
  highTechRequired?: boolean | null;
  minInventionPatents?: number | null;
  decisionDays?: number | null;
  statedConditions?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
  source?: string | null;
}
export type Offer = OfferBody & {
  id: Uuid;
  ownerOrg: Uuid;
  bankName: string;
  bankKind: string;
  status: 'OPEN' | 'WITHDRAWN';
  withdrawnReason: string | null;
  withdrawnAt: string | null;
  synthetic: boolean;
  createdAt: string;
};

/** Points in parts per million of a full score; those of all criteria add up to the score. */
export interface Criterion {
  id: string;
  name: string;
  points: number;
  max: number;
  reason: string;
}
export interface Pairing {
  offerId: Uuid;
  offerName: string;
  bankName: string;
  bankKind: string;
  inForce: boolean;
  synthetic: boolean;
  rank: number;
  score: number;
  rate: Rate | null;
  criteria: Criterion[];
}
export interface RuleRefusals {
  rule: string;
  sentence: string;
  offers: number;
  /** Offers that no other rule refuses. */
  alone: number;
  /** Of `offers`, those for lack of a fact the firm has not given. */
  factMissing: number;
}
export interface NeedPairings {
  needId: Uuid;
  rulebook: string;
  asOf: string;
  computedAt: string;
  /** Open offers looked at. */
  offers: number;
  /** Offers that keep every rule; the best ten are listed. */
  eligible: number;
  pairings: Pairing[];
  refusals: RuleRefusals[];
}
export type RuleOutcome = 'PASSED' | 'FAILED' | 'NOT_STATED' | 'FACT_MISSING';
export interface RuleResult {
  id: string;
  sentence: string;
  source: string;
  outcome: RuleOutcome;
  offerSays: string;
  firmHas: string;
  remedy: string | null;
}
export interface Explanation {
  needId: Uuid;
  offerId: Uuid;
  rulebook: string;
  asOf: string;
  eligible: boolean;
  score: number;
  pairScore: number;
  rules: RuleResult[];
  criteria: Criterion[];
}
export interface Demand {
  needId: Uuid;
  rank: number;
  fit: 'HIGH' | 'MEDIUM' | 'LOW';
  purpose: string;
  /** Null where fewer than 5 firms share it, as is the district. */
  industryDivision: string | null;
  district: string | null;
  amountBand: string;
  criteria: { id: string; name: string; band: string }[];
}
export interface OfferPairings {
  offerId: Uuid;
  rulebook: string;
  asOf: string;
  computedAt: string;
  /** Null below 5, which would point at firms. */
  eligible: number | null;
  pairings: Demand[];
}
export interface Me {
  user: string;
  name: string;
  org: Uuid | null;
  roles: string[];
}
export interface Page<T> {
  items: T[];
  next: string | null;
}

type Json<T> = { content: { 'application/json': T } };
type Answers<T> = {
  responses: {
    200: { headers: Record<string, unknown> } & Json<T>;
    default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } };
  };
};
type Paged = { cursor?: string; limit?: number; q?: string };
type List<T, Filter> = { get: { parameters: { query?: Paged & Filter } } & Answers<Page<T>> };
type Key = { header: { 'Idempotency-Key': string } };
type ById = { path: { id: Uuid } };
type Post<B, T> = { post: { parameters: Key; requestBody: Json<B> } & Answers<T> };
type One<B, T> = {
  get: { parameters: ById } & Answers<T>;
  put: { parameters: ById & { header: { 'If-Match': string } }; requestBody: Json<B> } & Answers<T>;
};
type Ending<T> = {
  post: { parameters: ById & Key; requestBody: Json<{ reason: string }> } & Answers<T>;
};

interface EnterprisePaths {
  '/v1/enterprises': List<Enterprise, { tier?: string }> & Post<EnterpriseBody, Enterprise>;
  '/v1/enterprises/{id}': One<EnterpriseBody, Enterprise>;
  '/v1/financing-needs': List<Need, { status?: string; purpose?: string }> & Post<NeedBody, Need>;
  '/v1/financing-needs/{id}': One<NeedBody, Need>;
  '/v1/financing-needs/{id}/close': Ending<Need>;
}
interface CreditPaths {
  '/v1/banks': List<Bank, unknown> & Post<BankBody, Bank>;
  '/v1/banks/{id}': One<BankBody, Bank>;
  '/v1/credit-offers': List<Offer, { status?: string; purpose?: string }> & Post<OfferBody, Offer>;
  '/v1/credit-offers/{id}': One<OfferBody, Offer>;
  '/v1/credit-offers/{id}/withdraw': Ending<Offer>;
}
interface MatcherPaths {
  '/v1/financing-needs/{id}/pairings': { get: { parameters: ById } & Answers<NeedPairings> };
  '/v1/financing-needs/{id}/pairings/{offerId}': {
    get: { parameters: { path: { id: Uuid; offerId: Uuid } } } & Answers<Explanation>;
  };
  '/v1/credit-offers/{id}/pairings': { get: { parameters: ById } & Answers<OfferPairings> };
}
interface PortalPaths {
  '/me': { get: Answers<Me> };
  '/logout': { post: Answers<{ next: string }> };
}

/** Every call tells who calls (no other site can set the header) and in which language to answer. */
const everyCall: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'hanqiao');
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
};

function clientFor<Paths extends object>(baseUrl: string) {
  const client = createClient<Paths>({ baseUrl });
  client.use(everyCall);
  return client;
}

export const portal = clientFor<PortalPaths>('/api');
export const enterprise = clientFor<EnterprisePaths>('/api/enterprise');
export const credit = clientFor<CreditPaths>('/api/credit');
export const matcher = clientFor<MatcherPaths>('/api/matcher');
