/**
 * The services as the pages call them. What they take and answer is generated from their OpenAPI documents by
 * `npm run generate`; here it only gets the names that the screens use.
 */
import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../words/current';
import type { components as CreditComponents, paths as CreditPaths } from './generated/credit';
import type { components as EnterpriseComponents, paths as EnterprisePaths } from './generated/enterprise';
import type { components as MatcherComponents, paths as MatcherPaths } from './generated/matcher';
import type { Problem } from './problem';

type Said = EnterpriseComponents['schemas'];
type Offered = CreditComponents['schemas'];
type Matched = MatcherComponents['schemas'];

export type EnterpriseBody = Said['EnterpriseForm'];
export type Enterprise = Said['EnterpriseView'];
export type NeedBody = Said['NeedForm'];
export type Need = Said['NeedView'];

export type BankBody = Offered['BankForm'];
export type Bank = Offered['BankView'];
export type OfferBody = Offered['OfferForm'];
export type Offer = Offered['OfferView'];
export type Rate = Offered['OfferRate'];

/** Points in parts per million of a full score; those of all criteria add up to the score. */
export type Criterion = Matched['CriterionView'];
export type Pairing = Matched['PairedOffer'];
export type RuleRefusals = Matched['Refusal'];
export type NeedPairings = Matched['NeedPairings'];
export type RuleResult = Matched['RuleView'];
export type Explanation = Matched['PairingExplanation'];
export type Demand = Matched['PairedNeed'];
export type OfferPairings = Matched['OfferPairings'];

/** The form of every list, whatever it holds. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** Who is signed in. The portal answers this itself, and has no document of its own. */
export interface Me {
  user: string;
  name: string;
  org: string | null;
  roles: string[];
}

interface Answers<T> {
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': T } };
    default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } };
  };
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
