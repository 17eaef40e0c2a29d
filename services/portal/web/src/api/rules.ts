/** What the matcher answers about rulebooks, the reach of offers and decisions. */
import type { Finding } from './problem';

/** A rulebook as published. */
export interface PublishedRulebook {
  id: string;
  market: string;
  validFrom: string;
  publishedAt: string;
  /** RELEASE for one that came with the software, else OPERATOR. */
  publishedBy: string;
  sha256: string;
  /** False if this release cannot use it; then an older one holds. */
  readable: boolean;
  content: string;
}

/** A rule that decides pairs otherwise under another rulebook. */
export interface RuleShift {
  rule: string;
  sentence: string;
  newlyRefused: number;
  newlyAllowed: number;
}

/** A demand with another number of supplies. */
export interface Moved {
  demandId: string;
  ownerOrg: string;
  eligibleBefore: number;
  eligibleAfter: number;
}

/** The market as it stands, under the rulebook it has and under the new one. */
export interface Trial {
  day: string;
  against: string;
  demands: number;
  demandsLookedAt: number;
  supplies: number;
  eligibleBefore: number;
  eligibleAfter: number;
  demandsGaining: number;
  demandsLosing: number;
  demandsWithNoneBefore: number;
  demandsWithNoneAfter: number;
  topListsChanged: number;
  rules: RuleShift[];
  gaining: Moved[];
  losing: Moved[];
}

export interface RulebookValidation {
  publishable: boolean;
  findings: Finding[];
  /** Null while anything is wrong. */
  dryRun: Trial | null;
}

/** How many, told in steps, so that nobody is pointed at; null for too few to tell. */
export interface Count {
  count: number | null;
  words: string;
}

/** What an offer would reach. */
export interface Reach {
  rulebook: string;
  asOf: string;
  openNeeds: Count;
  mayFit: Count;
  passPercent: number | null;
  passing: Count;
  rules: { rule: string; sentence: string; refused: Count }[];
}

/** What somebody acted on, as the reader's side may read it. */
export interface Decision extends DecisionSummary {
  rulebookSha256: string;
}

/** The same in a list. */
export interface DecisionSummary {
  decisionId: string;
  market: string;
  demandId: string;
  supplyId: string;
  view: string;
  action: string;
  actedBy: string;
  note: string | null;
  actedAt: string;
  recordedAt: string;
  rulebook: string;
  asOf: string;
  eligible: boolean | null;
  listRank: number | null;
}
