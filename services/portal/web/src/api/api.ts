/** What the services answer, under the names that the screens use; generated from their OpenAPI documents. */
import type { components as Challenge } from './generated/challenge';
import type { components as Credit } from './generated/credit';
import type { components as Enterprises } from './generated/enterprise';
import type { components as Fund } from './generated/fund';
import type { components as Matcher } from './generated/matcher';
import type { components as Talent } from './generated/talent';

export type EnterpriseSchemas = Enterprises['schemas'];
export type CreditSchemas = Credit['schemas'];
export type FundSchemas = Fund['schemas'];
export type ChallengeSchemas = Challenge['schemas'];
export type TalentSchemas = Talent['schemas'];
/** A text in both languages. */
export type Both = CreditSchemas['BothLanguages'];
export type ConditionField = CreditSchemas['ConditionField'];
export type ConditionCheck = CreditSchemas['ConditionCheck'];

type Matched = Matcher['schemas'];

export type Rate = CreditSchemas['OfferRate'];

/** Points in parts per million of a full score; those of all criteria add up to the score. */
export type Criterion = Matched['CriterionView'];
export type CriterionBand = Matched['CriterionBandView'];
export type DemandPairings = Matched['DemandPairings'];
export type PairedSupply = DemandPairings['pairings'][number];
export type RuleRefusals = DemandPairings['refusals'][number];
export type SupplyPairings = Matched['SupplyPairings'];
export type SupplyObstacle = Matched['SupplyObstacle'];
export type PairedDemand = SupplyPairings['pairings'][number];
export type Explanation = Matched['PairingExplanation'];
export type RuleResult = Explanation['rules'][number];

export type PairingChanges = Matched['PairingChanges'];
export type DemandChanges = Matched['DemandChanges'];
export type DemandFinding = Matched['DemandFinding'];
export type ListNotice = Matched['ListNotice'];
export type FeasibleChange = Matched['FeasibleChange'];
export type GapMap = Matched['GapMap'];
export type GapCell = Matched['GapCell'];

export type PublishedRulebook = Matched['RulebookView'];
export type RulebookValidation = Matched['RulebookValidation'];
/** The market as it stands, under the rulebook it has and under the new one. */
export type Trial = Matched['Trial'];
/** A demand with another number of supplies. */
export type Moved = Matched['Moved'];
/** What an offer would reach. */
export type Reach = Matched['ReachView'];
/** Whom a challenge would reach. */
export type ChallengeReached = Matched['ChallengeReach'];
/** What somebody acted on, as the reader's side may read it. */
export type Decision = Matched['Decision'];
export type DecisionSummary = Matched['DecisionSummary'];

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
