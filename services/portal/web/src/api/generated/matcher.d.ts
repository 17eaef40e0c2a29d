/** Written by `npm run generate` from services/matcher/openapi.yaml; not for editing. */

export interface paths {
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description Sealed rows in the order of the chain, those behind `after` (0 for the first); at most `limit` (1 to 1000, else 1000). A row is sealed within a second. Roles: auditor.
         */
        get: operations["listAuditRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the signed heads of the trail
         * @description Oldest first, those whose version is greater than `after`. Roles: auditor.
         */
        get: operations["listAuditHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/kept-heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the heads of another service that are kept here
         * @description Oldest first, those whose version is greater than `after`. Two of one version contradict each other: both are shown. Roles: auditor.
         */
        get: operations["listKeptAuditHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenge-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom a challenge would reach if it were posted
         * @description Nothing is posted. The rules and the texts are those that make the list. Every question is audited and counts against an allowance of the organisation: 429 with Retry-After when it is used up. Roles: enterprise, institution.
         */
        post: operations["previewChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The single changes that would open the most supply
         * @description Roles: enterprise, institution, operator.
         */
        get: operations["changesOfChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of a challenge has a new version
         * @description Roles: enterprise, institution, operator.
         */
        get: operations["watchPairingsOfChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best supplies of a challenge, explained
         * @description Roles: enterprise, institution, operator.
         */
        get: operations["pairingsOfChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}/pairings/{supplyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule and criterion of one pair, refused pairs included
         * @description Roles: enterprise, institution, operator.
         */
        get: operations["explainChallengePairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}/pairings/{supplyId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The smallest changes that would make one pair fit
         * @description Roles: enterprise, institution, operator.
         */
        get: operations["changesOfChallengePairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offer-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an offer would reach if it were posted
         * @description Nothing is posted. Every question is audited and counts against an allowance of the organisation: 429 with Retry-After when it is used up. Roles: bank, lessor.
         */
        post: operations["previewCreditOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of an offer has a new version
         * @description Roles: bank, lessor.
         */
        get: operations["watchPairingsOfCreditOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best demands of an offer, in bands
         * @description Roles: bank, lessor.
         */
        get: operations["pairingsOfCreditOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/{id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an own offer reaches
         * @description Audited, and counts against the same allowance as a preview. Roles: bank, lessor.
         */
        get: operations["reachOfCreditOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dead letters, newest first
         * @description Roles: operator.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a dead letter again
         * @description Roles: operator.
         */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own organisation's records, newest first
         * @description What it did and what was done about its postings, without facts and reasons: those are in the single record. A proposal under seal is in its author's list alone. Roles: bank, enterprise, fund, institution, lessor.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One record
         * @description Either side reads its own view: its own facts, and of the other's what the explanation says. Nobody else reads any. Roles: bank, enterprise, fund, institution, lessor.
         */
        get: operations["showDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The single changes that would open the most supply
         * @description Roles: enterprise, operator.
         */
        get: operations["changesOfDirectFinancingNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of a direct need has a new version
         * @description Roles: enterprise, operator.
         */
        get: operations["watchPairingsOfDirectNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best supplies of a direct need, explained
         * @description Roles: enterprise, operator.
         */
        get: operations["pairingsOfDirectNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}/pairings/{supplyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule and criterion of one pair, refused pairs included
         * @description Roles: enterprise, operator.
         */
        get: operations["explainInvestmentPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}/pairings/{supplyId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The smallest changes that would make one pair fit
         * @description Roles: enterprise, operator.
         */
        get: operations["changesOfInvestmentPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The single changes that would open the most supply
         * @description Roles: enterprise, operator.
         */
        get: operations["changesOfExpertRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of a request has a new version
         * @description Roles: enterprise, operator.
         */
        get: operations["watchPairingsOfExpertRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best supplies of a request, explained
         * @description Roles: enterprise, operator.
         */
        get: operations["pairingsOfExpertRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}/pairings/{supplyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule and criterion of one pair, refused pairs included
         * @description Roles: enterprise, operator.
         */
        get: operations["explainSecondmentPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}/pairings/{supplyId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The smallest changes that would make one pair fit
         * @description Roles: enterprise, operator.
         */
        get: operations["changesOfSecondmentPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of an expert has a new version
         * @description Roles: institution.
         */
        get: operations["watchPairingsOfExpert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best demands of an expert, in bands
         * @description Roles: institution.
         */
        get: operations["pairingsOfExpert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The single changes that would open the most supply
         * @description Roles: enterprise, operator.
         */
        get: operations["changesOfFinancingNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of a need has a new version
         * @description Roles: enterprise, operator.
         */
        get: operations["watchPairingsOfFinancingNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best supplies of a need, explained
         * @description Roles: enterprise, operator.
         */
        get: operations["pairingsOfFinancingNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}/pairings/{supplyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule and criterion of one pair, refused pairs included
         * @description Roles: enterprise, operator.
         */
        get: operations["explainLendingPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}/pairings/{supplyId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The smallest changes that would make one pair fit
         * @description Roles: enterprise, operator.
         */
        get: operations["changesOfLendingPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gap-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demand for loans that supply cannot meet, by industry, district and purpose
         * @description Exact, and so for operators and auditors alone. As CSV it names needs by opaque ids and carries the whole flow and cut: `deploy/check gap FILE` recounts it. Roles: auditor, operator.
         */
        get: operations["gapMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of a mandate has a new version
         * @description Roles: fund.
         */
        get: operations["watchPairingsOfMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best demands of a mandate, in bands
         * @description Roles: fund.
         */
        get: operations["pairingsOfMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/republications/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the current state of a topic again
         * @description Roles: operator.
         */
        post: operations["republish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebook-validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything wrong with a rulebook, and what it would change
         * @description Stores nothing. If nothing is wrong, the market as it stands is worked out under the rulebook in force on that day and under this one, and compared. Roles: operator.
         */
        post: operations["validateRulebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rulebooks, market by market, oldest first
         * @description Roles: auditor, bank, enterprise, fund, guarantor, institution, lessor, operator.
         */
        get: operations["listRulebooks"];
        put?: never;
        /**
         * Publish a rulebook
         * @description It holds from its `validFrom` on, at once if that has come: a new generation of all lists is made aside and then put in the place of the old one. What is published is never changed; a newer one replaces it. Roles: operator.
         */
        post: operations["publishRulebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solvers/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of a solver has a new version
         * @description Roles: enterprise, institution.
         */
        get: operations["watchPairingsOfSolver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solvers/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best demands of a solver, in bands
         * @description Roles: enterprise, institution.
         */
        get: operations["pairingsOfSolver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{demands}/{id}/pairings/{supplyId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act on a pairing
         * @description Records both sides' facts as the rules see them now, the rulebook, every rule and every point. A refused pairing can be acted on too: the record says so. Either side reads its own facts alone; the supply's owner also the act and bands. Roles: enterprise, institution.
         */
        post: operations["decideOnPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A figure the demand asks for. */
        AskedFigure: {
            /**
             * @description As written.
             * @example 能量密度≥400Wh/kg
             */
            asked: string;
            /**
             * @description The figure of the supply that speaks for it, as written; null if it states none or its words are not published.
             * @example 能量密度420Wh/kg
             */
            stated: string | null;
            /**
             * @description MET, UNMET, or UNKNOWN if the supply states none to compare.
             * @example MET
             */
            outcome: string;
        };
        /** @description What a chain was at a moment, signed with Ed25519. */
        AuditHead: {
            /**
             * @description Whose chain.
             * @example credit
             */
            service: string;
            /**
             * Format: int64
             * @description From 1, without gaps.
             * @example 7
             */
            version: number;
            /**
             * Format: int64
             * @description The last row it covers.
             * @example 1204
             */
            sealedSeq: number;
            /**
             * @description Hash of that row: SHA-256, hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /** @description When it was signed, UTC. */
            signedAt: components["schemas"]["Instant"];
            /**
             * @description The first 16 hexadecimal digits of the SHA-256 of the public key.
             * @example 3a7bd3e2360a3d29
             */
            keyId: string;
            /** @description Ed25519, base64. */
            signature: string;
        };
        /** @description One sealed row of the audit trail, as it was hashed. */
        AuditRow: {
            /**
             * Format: int64
             * @description Place in the chain, from 1 without gaps.
             * @example 42
             */
            sealedSeq: number;
            /**
             * @description Place in which the row was written.
             * @example 43
             */
            seq: string;
            /**
             * @description When it was written, UTC.
             * @example 2026-03-31T01:02:03.000004Z
             */
            at: string;
            /** @description Pseudonymous subject, or the name of a worker. */
            actor: string;
            /** @description For whom the actor acted; null for a worker. */
            org: string | null;
            /** @description Whose record an operator changed. */
            onBehalfOf: string | null;
            /**
             * @description What was done.
             * @example credit-grant.granted
             */
            action: string;
            /**
             * @description Of what kind.
             * @example credit-grant
             */
            aggregateType: string;
            /**
             * @description Of which one.
             * @example 01930000-0000-7000-8000-0000000ee001
             */
            aggregateId: string;
            /** @description Why, where a rule asks for a reason. */
            reason: string | null;
            /** @description The trace it belongs to. */
            traceId: string | null;
            /** @description SHA-256 of the aggregate's salt and the SHA-256 of the state that was told. */
            changeHash: string | null;
            /** @description SHA-256 of the hash before and of this row, hexadecimal. */
            hash: string;
        };
        /** @enum {string} */
        Band: "HIGH" | "MEDIUM" | "LOW";
        /** @description Whom a challenge would reach if it were posted now. Teams and achievements are published and counted exactly; firms are not named, so they are counted in fives, whomever the draft excludes or invites. */
        ChallengeReach: {
            /**
             * @description The dated rulebook.
             * @example challenge-2026-11-22
             */
            rulebook: string;
            /** @description The day it holds for. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Research teams. */
            teams: components["schemas"]["FormReach"];
            /** @description Achievements, which stand for the teams behind them. */
            achievements: components["schemas"]["FormReach"];
            /** @description Firms by what they can do. */
            firms: components["schemas"]["FirmReach"];
            /** @description Whether today's answer would be that there is no suitable team yet: texts keep away whom no other rule does, no team and no achievement would be listed, and fewer than 5 firms. */
            silent: boolean;
            /** @description Rules that refuse teams or achievements, the one refusing most first. */
            refusals: components["schemas"]["ReachRefusal"][];
        };
        /** @description A rule that no feasible change mends. */
        ChangeObstacle: {
            /**
             * @description Stable id.
             * @example lending.service-area
             */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /** @description Why nothing can be done. */
            why: string;
        };
        /** @description Changes that together make the pair fit. */
        ChangeSet: {
            /**
             * Format: int32
             * @description The sum of the changes' ranks.
             */
            cost: number;
            /** @description One to three, the cheapest first. */
            changes: components["schemas"]["FeasibleChange"][];
        };
        /** @description How many: a multiple of 5, rounded down; fewer than 5 are not told. */
        Count: {
            /**
             * Format: int32
             * @description A multiple of 5; null for fewer than 5.
             */
            count: number | null;
            /**
             * @description The same in words.
             * @example 至少 25
             */
            words: string;
        };
        /** @description How one criterion came out; digits would tell the other side's figures. */
        CriterionBandView: {
            /**
             * @description Stable id.
             * @example lending.supply.tier
             */
            id: string;
            /** @description What it looks at. */
            name: string;
            /** @description HIGH, MEDIUM or LOW. */
            band: components["schemas"]["Band"];
        };
        /** @description What one criterion gave; points of all criteria add up to the score. */
        CriterionView: {
            /**
             * @description Stable id.
             * @example lending.demand.cost
             */
            id: string;
            /** @description What it looks at. */
            name: string;
            /**
             * Format: int32
             * @description Given, 0 to max.
             * @example 280000
             */
            points: number;
            /**
             * Format: int32
             * @description The criterion's weight.
             * @example 350000
             */
            max: number;
            /** @description Why, in a sentence. */
            reason: string;
            /** @description The same part by part where texts are compared; null for other criteria, and while a text is not encoded. */
            evidence: components["schemas"]["TextEvidence"] | null;
        };
        /** @description A record that could not be read or applied. Its content stays in the database. */
        DeadLetter: {
            id: components["schemas"]["UUID"];
            /**
             * @description Which consumer could not read it.
             * @example state
             */
            subscription: string;
            topic: string;
            /** Format: int32 */
            partition: number;
            /** Format: int64 */
            offset: number;
            /** @description Why, in the consumer's words. */
            reason: string;
            /** @description UTC. */
            diedAt: components["schemas"]["Instant"];
            /** @description UTC; null while it waits. */
            replayedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @description An immutable record of what somebody acted on, as the reader's side may read it. */
        Decision: {
            decisionId: components["schemas"]["UUID"];
            /**
             * @description lending, investment, challenge or secondment.
             * @example lending
             */
            market: string;
            /** @description The demand. */
            demandId: components["schemas"]["UUID"];
            /** @description The supply. */
            supplyId: components["schemas"]["UUID"];
            /** @description Whose view this is: DEMAND or SUPPLY. */
            view: components["schemas"]["Side"];
            /**
             * @description APPLY, APPROACH, INVITE, DECLINE or PROPOSE.
             * @example APPLY
             */
            action: string;
            /** @description Which side acted: DEMAND or SUPPLY. */
            actedBy: components["schemas"]["Side"];
            /** @description Why; only the own side reads it. */
            note: string | null;
            /** @description Pseudonymous id of who acted; own side only. */
            subject: string | null;
            /** @description The approach, proposal or secondment that was the act. */
            sourceId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description When it was done, UTC. */
            actedAt: components["schemas"]["Instant"];
            /** @description When it was recorded, UTC; the facts are those of then. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description SHA-256 of its text, hexadecimal. */
            rulebookSha256: string;
            /** @description The day of the facts and of the rules. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Whether no rule refused; the demand's owner only. */
            eligible: boolean | null;
            /**
             * Format: int64
             * @description Version of the demand's list; its owner only.
             */
            listVersion: number | null;
            /**
             * Format: int32
             * @description Place in that list, 1 is best; null if it was not on it.
             */
            listRank: number | null;
            /** @description The demand as the rules saw it, amounts in 分; its owner only. */
            demandFacts: Record<string, never> | null;
            /** @description The supply as the rules saw it, amounts in 分; its owner only. */
            supplyFacts: Record<string, never> | null;
            /** @description Rules, points and reasons for the demand's owner, bands for the supply's owner: all that either reads of the other side. */
            explanation: Record<string, never>;
        };
        /** @description What the demand's owner does about a pairing. */
        DecisionForm: {
            /**
             * @description APPLY, APPROACH, INVITE or DECLINE.
             * @example APPLY
             */
            action: string;
            /**
             * @description Why, 1 to 500 characters; only the own side reads it.
             * @example 两家比选后先向此行申请
             */
            note?: string;
        };
        /** @description A record in a list, as the reader's side may read it. */
        DecisionSummary: {
            /** @description The whole record is at /v1/decisions/{id}. */
            decisionId: components["schemas"]["UUID"];
            /**
             * @description lending, investment, challenge or secondment.
             * @example lending
             */
            market: string;
            /** @description The demand. */
            demandId: components["schemas"]["UUID"];
            /** @description The supply. */
            supplyId: components["schemas"]["UUID"];
            /** @description Whose view this is: DEMAND or SUPPLY. */
            view: components["schemas"]["Side"];
            /**
             * @description APPLY, APPROACH, INVITE, DECLINE or PROPOSE.
             * @example APPLY
             */
            action: string;
            /** @description Which side acted: DEMAND or SUPPLY. */
            actedBy: components["schemas"]["Side"];
            /** @description Why; only the own side reads it. */
            note: string | null;
            /** @description The approach, proposal or secondment that was the act. */
            sourceId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description When it was done, UTC. */
            actedAt: components["schemas"]["Instant"];
            /** @description When it was recorded, UTC. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description The day of the facts and of the rules. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Whether no rule refused; the demand's owner only. */
            eligible: boolean | null;
            /**
             * Format: int32
             * @description Place in the demand's list then, 1 is best; its owner only.
             */
            listRank: number | null;
        };
        /** @description What is asked, in tier T0 unless it is published. */
        DemandCard: {
            /** @description Financing need, direct financing need, challenge or expert request. */
            demandId: components["schemas"]["UUID"];
            /** @description Title of a challenge; null for others. */
            title: string | null;
            /** @description Loan purpose, instrument or kind of challenge, a code; null if unknown. */
            kind: string | null;
            /** @description Stage of an equity need. */
            stage: string | null;
            /** @description Lines of industry; null if not stated. */
            sectors: components["schemas"]["Sector"][] | null;
            /** @description Two digits of GB/T 4754; null where fewer than 5 firms share it. */
            industryDivision: string | null;
            /** @description Management district or city; null where fewer than 5 firms share it. */
            district: string | null;
            /** @description Yuan, such as 1000000-5000000; null if none. */
            amountBand: string | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
        };
        /** @description Single changes that open the most supply, counted by running every pair. */
        DemandChanges: {
            /** @description The demand. */
            demandId: components["schemas"]["UUID"];
            /**
             * @description The market.
             * @example lending
             */
            market: string;
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /**
             * @description The dated table of costs.
             * @example changes-2026-11-22
             */
            table: string;
            asOf: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Open supplies looked at.
             */
            supplies: number;
            /** @description The best change of each attribute, most opened first, at most five. */
            changes: components["schemas"]["OpeningChange"][];
        };
        /** @description A value of the demand that nothing on offer accepts. */
        DemandFinding: {
            /**
             * @description The field as it was posted.
             * @example termMonths
             */
            field: string;
            /** @description The rule it breaks with every supply. */
            rule: string;
            /**
             * @description The value as it stands.
             * @example 240个月
             */
            value: string;
            /** @description What would be right. */
            right: string;
        };
        /** @description A demand's best supplies, and the rules that refused the others. */
        DemandPairings: {
            /** @description The demand. */
            demandId: components["schemas"]["UUID"];
            /**
             * @description lending, investment, challenge or secondment.
             * @example lending
             */
            market: string;
            /**
             * @description The dated rulebook that made the list.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description The day the list holds for, Asia/Shanghai. */
            asOf: components["schemas"]["LocalDate"];
            /** @description When the list last changed, UTC. */
            computedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Raised with every change; the stream tells it.
             */
            version: number;
            /**
             * Format: int32
             * @description Open supplies looked at.
             */
            supplies: number;
            /**
             * Format: int32
             * @description Supplies that keep every rule; the best ten are listed.
             */
            eligible: number;
            pairings: components["schemas"]["PairedSupply"][];
            /** @description Rules that refused supplies, most refusals first. */
            refusals: components["schemas"]["Refusal"][];
            /** @description Values of the demand that nothing on offer accepts; empty where anything fits. */
            findings: components["schemas"]["DemandFinding"][];
            /** @description Why the list is empty for now, if texts are the reason; else null. */
            notice: components["schemas"]["ListNotice"] | null;
        };
        /** @description One attribute changed to one value. */
        FeasibleChange: {
            /**
             * @description Stable id of what is changed.
             * @example lending.amount
             */
            attribute: string;
            /**
             * @description What is changed.
             * @example 申请金额
             */
            name: string;
            /**
             * @description Who decides: DEMAND, SUPPLY or CALENDAR.
             * @example DEMAND
             */
            owner: string;
            /**
             * @description What is to be done.
             * @example 申请金额由800万元降至500万元
             */
            sentence: string;
            /**
             * Format: int32
             * @description Rank of the effort, 1 to 1000; smaller is sooner done.
             * @example 10
             */
            cost: number;
            /** @description What the rank rests on. */
            why: string;
        };
        /** @description What is wrong with one field. */
        FieldError: {
            /**
             * @description Name of the field on the wire.
             * @example amount
             */
            field: string;
            /** @description The value found, shortened. */
            value: string | null;
            /** @description What is wrong. */
            message: string;
            /** @description What would be right. */
            remedy: string;
        };
        /** @description How many firms, so that none is pointed at. */
        FirmReach: {
            /** @description Listed and open. */
            listed: components["schemas"]["Count"];
            /** @description Of these, who would keep every rule. */
            reached: components["schemas"]["Count"];
        };
        /** @description How many of one form. */
        FormReach: {
            /**
             * Format: int32
             * @description Listed and open.
             * @example 2140
             */
            listed: number;
            /**
             * Format: int32
             * @description Of these, who would keep every rule.
             * @example 12
             */
            reached: number;
        };
        /** @description Demand at one place, served in one best way. */
        GapCell: {
            /** @description Two digits of GB/T 4754; null if unknown. */
            industryDivision: string | null;
            /** @description Key or code of the district; null if unknown. */
            district: string | null;
            /** @description Its name; null if unknown. */
            districtName: string | null;
            /** @description Loan purpose, a code; null if unknown. */
            purpose: string | null;
            /** @description True for all places of fewer than 5 firms together. */
            other: boolean;
            /** Format: int32 */
            firms: number;
            /** Format: int32 */
            needs: number;
            asked: string;
            servable: string;
            unmet: string;
        };
        /** @description The demand for loans that supply cannot meet. A need may be served in parts and by several offers, so that what is unmet is unmet for certain. No group is of fewer than 5 firms. */
        GapMap: {
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description Its day, Asia/Shanghai. */
            asOf: components["schemas"]["LocalDate"];
            /** @description The moment of the facts, UTC; at most a minute ago. */
            takenAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Open needs.
             */
            needs: number;
            /**
             * @description What they ask for, 元.
             * @example 43000000000.00
             */
            asked: string;
            /** @description The most that can be served, 元. */
            servable: string;
            /** @description What cannot be met whoever is served, 元. */
            unmet: string;
            /** @description By industry, district and purpose; small places are one. */
            cells: components["schemas"]["GapCell"][];
            /** @description Needs that ask for more than all who could serve them have left. */
            overDemanded: components["schemas"]["OverDemandedSet"][];
            /** @description Needs that no offer fits; null where they are too few. */
            withoutOffer: components["schemas"]["NeedsWithoutOffer"] | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description A list has this version; repeated as a sign of life. */
        ListChange: {
            /** @description The demand or supply. */
            listId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Raised with every change.
             */
            version: number;
        };
        /** @description Why a list that rests on texts is empty for now. */
        ListNotice: {
            /** @description What it is. */
            kind: components["schemas"]["ListNoticeKind"];
            /**
             * @description The same for a reader.
             * @example 暂无合适团队：……
             */
            text: string;
        };
        /**
         * @description What a list may have to tell of texts.
         * @enum {string}
         */
        ListNoticeKind: "TEXT_NOT_ENCODED" | "NOBODY_SUITABLE_YET";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description A demand with another number of supplies. */
        Moved: {
            /** @description The demand. */
            demandId: components["schemas"]["UUID"];
            /** @description The organisation whose demand it is. */
            ownerOrg: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Supplies no rule refuses, before.
             */
            eligibleBefore: number;
            /**
             * Format: int32
             * @description Supplies no rule refuses, after.
             */
            eligibleAfter: number;
        };
        /** @description A sentence of the demand and the nearest to it. */
        NearSentences: {
            /**
             * @description Of the demand.
             * @example 急需ASSB中试方案，能量密度≥400Wh/kg。
             */
            asked: string;
            /**
             * @description Of the supply; null where its words are not published.
             * @example 固态电解质与全固态锂电池，软包电芯能量密度420Wh/kg。
             */
            answered: string | null;
            /**
             * Format: int32
             * @description What MEANING and DISTINCTION would give together if these two were all there is of the texts; never more than they give. Null likewise.
             * @example 164300
             */
            points: number | null;
        };
        /** @description Needs that no offer fits, and the rules. */
        NeedsWithoutOffer: {
            /** Format: int32 */
            needs: number;
            /** @description What they ask for, 元. */
            asked: string;
            /** @description Rules that refuse at least 5 of them. */
            rules: components["schemas"]["UnservedRule"][];
        };
        /** @description An offer in the form of POST /v1/credit-offers of the credit service. */
        OfferDraft: Record<string, never>;
        /** @description A rate as the bank states it; a bound that is null is not stated. */
        OfferRate: {
            /**
             * @description LPR_SPREAD or FIXED.
             * @example LPR_SPREAD
             */
            kind: string;
            /**
             * Format: int32
             * @description Basis points to LPR.
             */
            minBp: number;
            /**
             * Format: int32
             * @description Basis points to LPR.
             */
            maxBp: number;
            /** @description Percent a year. */
            minPercent: string;
            /** @description Percent a year. */
            maxPercent: string;
        };
        /** @description One change and what it does; of experts in multiples of five. */
        OpeningChange: {
            change: components["schemas"]["FeasibleChange"];
            /**
             * Format: int32
             * @description Supplies that fit then and do not now.
             */
            opened: number;
            /**
             * Format: int32
             * @description Supplies that fit now and would not then.
             */
            lost: number;
            /**
             * Format: int32
             * @description Opened less lost.
             */
            net: number;
        };
        /** @description A set of needs and the cut that proves its gap. */
        OverDemandedSet: {
            /** Format: int32 */
            needs: number;
            /** @description What they ask for together, 元. */
            asked: string;
            /** @description What all offers that fit any of them have left, 元. */
            capacity: string;
            /** @description Asked less capacity, 元. */
            unmet: string;
            /** @description All offers that fit any of them. */
            offers: string[];
            /** @description Guarantors or banks whose capacity binds them. */
            pools: string[];
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDecisionSummary: {
            items: components["schemas"]["DecisionSummary"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        /** @description One demand, without its owner. */
        PairedDemand: {
            demand: components["schemas"]["DemandCard"];
            /**
             * Format: int32
             * @description 1 is best.
             */
            rank: number;
            /** @description How well the demand suits the supply. */
            fit: components["schemas"]["Band"];
            /** @description How each criterion came out. */
            criteria: components["schemas"]["CriterionBandView"][];
        };
        /** @description One supply, with its criteria. */
        PairedSupply: {
            supply: components["schemas"]["SupplyCard"];
            /**
             * Format: int32
             * @description 1 is best.
             */
            rank: number;
            /** @description How well it suits the demand. */
            fit: components["schemas"]["Band"];
            /**
             * Format: int32
             * @description 0 to 1000000, the sum of the criteria; null for an expert.
             */
            score: number | null;
            /** @description Exact points with reasons; empty for an expert. */
            criteria: components["schemas"]["CriterionView"][];
            /** @description The same criteria in bands. */
            bands: components["schemas"]["CriterionBandView"][];
        };
        /** @description The smallest sets of changes that make a pair fit, each run and seen to pass. */
        PairingChanges: {
            demandId: components["schemas"]["UUID"];
            supplyId: components["schemas"]["UUID"];
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /**
             * @description The dated table of costs.
             * @example changes-2026-11-22
             */
            table: string;
            asOf: components["schemas"]["LocalDate"];
            /** @description True if the pair fits as it is: then there is nothing to change. */
            eligible: boolean;
            /** @description At most ten sets of at most three changes, the cheapest first. */
            sets: components["schemas"]["ChangeSet"][];
            /**
             * Format: int32
             * @description Sets beyond those shown.
             */
            more: number;
            /** @description Where nothing helps: rules that no change mends. Empty beside empty sets: every rule can be mended, not all by three changes. */
            obstacles: components["schemas"]["ChangeObstacle"][];
        };
        /** @description Every rule and every criterion of one pair, refused pairs included. */
        PairingExplanation: {
            demandId: components["schemas"]["UUID"];
            supplyId: components["schemas"]["UUID"];
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description The day whose rules judge; the facts are today's. */
            asOf: components["schemas"]["LocalDate"];
            /** @description True if no rule refuses. */
            eligible: boolean;
            /** @description How well the supply suits the demand. */
            fit: components["schemas"]["Band"];
            /**
             * Format: int32
             * @description 0 to 1000000; null where the supply is not published.
             */
            score: number | null;
            /**
             * Format: int32
             * @description Both sides' scores as one: the root of their product, rounded down; null likewise.
             */
            pairScore: number | null;
            rules: components["schemas"]["RuleView"][];
            /** @description Exact points with reasons; empty where the supply is not published. */
            criteria: components["schemas"]["CriterionView"][];
            /** @description The same criteria in bands. */
            bands: components["schemas"]["CriterionBandView"][];
        };
        /** @description RFC 9457 problem detail. Titles and sentences follow Accept-Language (zh, en). */
        Problem: {
            /**
             * @description Stable type of the problem.
             * @example https://hanqiao.example/problems/invalid
             */
            type: string;
            /** @description Kind of problem, the same for every occurrence. */
            title: string;
            /**
             * Format: int32
             * @description HTTP status.
             * @example 422
             */
            status: number;
            /** @description What happened this time, and what to do. */
            detail: string | null;
            /**
             * @description Path of the request that was refused.
             * @example /v1/dead-letters
             */
            instance: string | null;
            /**
             * @description Last part of the type.
             * @example invalid
             */
            code: string;
            /** @description Trace id to quote to support. */
            traceId: string;
            /** @description One entry per wrong field. */
            errors: components["schemas"]["FieldError"][] | null;
        };
        /** @description What one rule refuses. */
        ReachRefusal: {
            /**
             * @description Stable id.
             * @example challenge.text-suits
             */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /**
             * Format: int32
             * @description Teams and achievements refused, alone or with others.
             * @example 9
             */
            supplies: number;
            /**
             * Format: int32
             * @description Those that no other rule refuses.
             * @example 4
             */
            alone: number;
        };
        /** @description What an offer would reach. What a lender is told of needs is counted; what it is not told is a share of the whole market. The lender's own conditions are not counted. */
        ReachView: {
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description The day it holds for. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Open needs. */
            openNeeds: components["schemas"]["Count"];
            /** @description Needs that may fit as far as a lender is told of them: purpose, band of the amount, place and line. */
            mayFit: components["schemas"]["Count"];
            /**
             * Format: int32
             * @description The part of the market that keeps all other rules, percent, rounded down to a multiple of 5; null while too few firms are there.
             * @example 35
             */
            passPercent: number | null;
            /** @description Needs that would keep every rule: mayFit by passPercent. */
            passing: components["schemas"]["Count"];
            /** @description Rules that firms are not told apart by, the one refusing most first. */
            rules: components["schemas"]["RuleReach"][];
        };
        /** @description How many supplies one rule refused. */
        Refusal: {
            /** @description Stable id of the rule. */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /**
             * Format: int32
             * @description Supplies this rule refused, alone or with others.
             */
            supplies: number;
            /**
             * Format: int32
             * @description Supplies that no other rule refuses.
             */
            alone: number;
            /**
             * Format: int32
             * @description Of `supplies`, those for lack of a fact.
             */
            factMissing: number;
        };
        /** @description How many aggregates were told again. */
        Republished: {
            /** @example credit.offer */
            topic: string;
            /** Format: int32 */
            aggregates: number;
        };
        /** @description Needs of the whole market that one rule refuses. */
        RuleReach: {
            /**
             * @description Stable id.
             * @example lending.min-revenue
             */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /** @description Needs refused. */
            refused: components["schemas"]["Count"];
        };
        /** @description A rule that decides pairs otherwise. */
        RuleShift: {
            /**
             * @description Stable id.
             * @example lending.amount-within-product
             */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /**
             * Format: int64
             * @description Pairs it refuses only under the new rulebook.
             */
            newlyRefused: number;
            /**
             * Format: int64
             * @description Pairs it refuses only under the old rulebook.
             */
            newlyAllowed: number;
        };
        /** @description One rule of the pair. */
        RuleView: {
            /**
             * @description Stable id.
             * @example lending.amount-within-product
             */
            id: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /** @description Document and clause, or whose rule it is. */
            source: string;
            /**
             * @description PASSED, FAILED, NOT_STATED or FACT_MISSING.
             * @example PASSED
             */
            outcome: string;
            /** @description What the supply says on the matter. */
            supplySays: string;
            /** @description The demand's fact; empty for a rule on the supply alone. */
            demandHas: string;
            /** @description The fact that could be supplied, or what the supply asks for where that is published; null unless the rule refuses. */
            remedy: string | null;
        };
        /** @description A rulebook as sent in, to be tried out or to be published. */
        RulebookForm: {
            /**
             * @description The market it rules: lending, investment, challenge or secondment.
             * @example lending
             */
            market: string;
            /**
             * @description Properties text, one key=value a line, in the form of those published; its `id` and `validFrom` say what it is called and from which day it holds. At most 100,000 characters.
             * @example id=lending-2027-01
             *     validFrom=2027-01-01
             *     …
             */
            content: string;
        };
        RulebookList: {
            items: components["schemas"]["RulebookView"][];
        };
        /** @description What came of trying a rulebook out. */
        RulebookValidation: {
            /** @description Whether it could be published. */
            publishable: boolean;
            /** @description Everything that is wrong; `field` is content and the line's key. */
            findings: components["schemas"]["FieldError"][];
            /** @description What may be meant and may be a slip, such as a rule that begins after the rulebook; none of it keeps the rulebook from being published. */
            warnings: components["schemas"]["FieldError"][];
            /** @description What it would change; null while anything is wrong. */
            dryRun: components["schemas"]["Trial"] | null;
        };
        /** @description A rulebook as published. */
        RulebookView: {
            /**
             * @description Named by every decision.
             * @example lending-2024-07
             */
            id: string;
            /**
             * @description The market it rules.
             * @example lending
             */
            market: string;
            /** @description First day it may be used for. */
            validFrom: components["schemas"]["LocalDate"];
            /** @description When it was published, UTC. */
            publishedAt: components["schemas"]["Instant"];
            /** @description RELEASE for one that came with the software, else OPERATOR. */
            publishedBy: string;
            /** @description SHA-256 of the text, hexadecimal; decision records name it. */
            sha256: string;
            /** @description False if this release cannot use it; then an older one holds. */
            readable: boolean;
            /** @description Properties text: weights, thresholds and each rule's source. */
            content: string;
        };
        SealedAuditHead: {
            items: components["schemas"]["AuditHead"][];
            /**
             * Format: int64
             * @description Give it as `after` to read on; null on the last page.
             */
            next: number | null;
        };
        SealedAuditRow: {
            items: components["schemas"]["AuditRow"][];
            /**
             * Format: int64
             * @description Give it as `after` to read on; null on the last page.
             */
            next: number | null;
        };
        /** @enum {string} */
        Sector: "OPTOELECTRONICS" | "INTEGRATED_CIRCUITS" | "SOFTWARE_AI" | "GEOSPATIAL" | "AUTOMOTIVE" | "EQUIPMENT" | "BIOPHARMA" | "MEDICAL_DEVICES" | "NEW_MATERIALS" | "NEW_ENERGY" | "ENVIRONMENT" | "CONSUMER_GOODS" | "SMART_CONSTRUCTION";
        /** @enum {string} */
        Side: "DEMAND" | "SUPPLY";
        /** @description What is offered, in short. Of an expert no name and no label: coarse facts. */
        SupplyCard: {
            /** @description Credit offer, mandate, team, achievement, capability or expert. */
            supplyId: components["schemas"]["UUID"];
            /** @description Name or title; null for an expert. */
            title: string | null;
            /** @description Bank, manager or institution; null for an expert and for a firm. */
            provider: string | null;
            /**
             * @description Kind of bank, manager, solver or institution: a code of that list.
             * @example STATE
             */
            kind: string;
            /** @description Title class of an expert; null for others. */
            titleClass: string | null;
            /** @description Lines of industry; null if not stated. */
            sectors: components["schemas"]["Sector"][] | null;
            /** @description District or city of a team, firm or expert. */
            district: string | null;
            /** @description Rate of a credit offer; null for others. */
            rate: ((components["schemas"]["OfferRate"] | null) | null) | components["schemas"]["OfferRate"] | null;
            /** @description False for a sample that nobody offers today. */
            inForce: boolean;
            /** @description Invented for demonstration. */
            synthetic: boolean;
        };
        /** @description A rule on the supply alone that keeps it from every demand. */
        SupplyObstacle: {
            /**
             * @description Stable id of the rule.
             * @example investment.direct-investor
             */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /** @description What the supply says on the matter. */
            supplySays: string;
            /** @description What could be supplied; null unless a fact is missing. */
            remedy: string | null;
        };
        /** @description A supply's best demands, in disclosure tier T0. */
        SupplyPairings: {
            /** @description The supply. */
            supplyId: components["schemas"]["UUID"];
            /**
             * @description lending, investment, challenge or secondment.
             * @example lending
             */
            market: string;
            /**
             * @description The dated rulebook that made the list.
             * @example lending-2024-07
             */
            rulebook: string;
            /** @description The day the list holds for, Asia/Shanghai. */
            asOf: components["schemas"]["LocalDate"];
            /** @description When the list last changed, UTC. */
            computedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Raised with every change; the stream tells it.
             */
            version: number;
            /**
             * Format: int32
             * @description Demands that keep every rule; null below 5, which would point at firms.
             */
            eligible: number | null;
            pairings: components["schemas"]["PairedDemand"][];
            /** @description Rules on the supply alone that keep it from every demand today; told while any demand is open. */
            obstacles: components["schemas"]["SupplyObstacle"][];
            /** @description Why the list is empty for now, if its text is the reason; else null. */
            notice: ((components["schemas"]["ListNotice"] | null) | null) | components["schemas"]["ListNotice"] | null;
        };
        /** @description What on both sides carried a criterion that compares texts. Of a firm's capability, whose words are not published, just what the demand's text says too: no sentence of its own, and no points of parts. */
        TextEvidence: {
            /** @description What the criterion's points come from; they add up to its points, to the digit. Empty where the supply's words are not published. */
            parts: components["schemas"]["TextPart"][];
            /**
             * @description Words and runs of characters both texts have, longest first, at most 5.
             * @example [
             *       "光纤激光器"
             *     ]
             */
            terms: string[];
            /** @description How abbreviations and plain words of the demand were read. */
            readings: components["schemas"]["TextReading"][];
            /** @description Sentences of the demand and of the supply that are nearest, nearest first, at most 3. */
            sentences: components["schemas"]["NearSentences"][];
            /** @description Figures the demand asks for. */
            figures: components["schemas"]["AskedFigure"][];
        };
        /** @description One part of the points of a text criterion. */
        TextPart: {
            /**
             * @description START (what texts with nothing in common would have), MEANING, DISTINCTION, WORDS, FIELD or FIGURES.
             * @example MEANING
             */
            part: string;
            /**
             * @description What it looks at.
             * @example 含义接近
             */
            name: string;
            /**
             * Format: int32
             * @description Given; below zero if it speaks against.
             * @example 118250
             */
            points: number;
        };
        /** @description How a word of the demand was read. */
        TextReading: {
            /**
             * @description As written.
             * @example pemfc
             */
            written: string;
            /**
             * @description Its sense here, which the supply's text has.
             * @example 质子交换膜燃料电池
             */
            sense: string;
        };
        /** @description The market as it stands, under the rulebook it has and under the new one. */
        Trial: {
            /** @description The day both are asked about: today, or the new one's first day. */
            day: components["schemas"]["LocalDate"];
            /**
             * @description The rulebook compared with.
             * @example lending-2024-07
             */
            against: string;
            /**
             * Format: int32
             * @description Open demands.
             */
            demands: number;
            /**
             * Format: int32
             * @description Of these worked out: all, or an even sample of a large market.
             */
            demandsLookedAt: number;
            /**
             * Format: int32
             * @description Open supplies.
             */
            supplies: number;
            /**
             * Format: int64
             * @description Pairs no rule refuses, before.
             */
            eligibleBefore: number;
            /**
             * Format: int64
             * @description Pairs no rule refuses, after.
             */
            eligibleAfter: number;
            /**
             * Format: int32
             * @description Demands that gain supplies.
             */
            demandsGaining: number;
            /**
             * Format: int32
             * @description Demands that lose supplies.
             */
            demandsLosing: number;
            /**
             * Format: int32
             * @description Demands without a supply, before.
             */
            demandsWithNoneBefore: number;
            /**
             * Format: int32
             * @description Demands without a supply, after.
             */
            demandsWithNoneAfter: number;
            /**
             * Format: int32
             * @description Demands whose list of the ten best changes.
             */
            topListsChanged: number;
            /** @description Rules that decide pairs otherwise, whatever other rules say of them. */
            rules: components["schemas"]["RuleShift"][];
            /** @description Demands that gain most, at most ten. */
            gaining: components["schemas"]["Moved"][];
            /** @description Demands that lose most, at most ten. */
            losing: components["schemas"]["Moved"][];
        };
        /** Format: uuid */
        UUID: string;
        /** @description A rule that keeps such needs from offers. */
        UnservedRule: {
            /** @description Stable id of the rule. */
            rule: string;
            /** @description The rule as a person reads it. */
            sentence: string;
            /**
             * Format: int32
             * @description Needs it keeps from at least one offer.
             */
            needs: number;
            /**
             * Format: int32
             * @description Needs it keeps from every offer; fewer than 5 read as 0.
             */
            everywhere: number;
        };
    };
    responses: {
        /** @description Refused: `code` says why, `errors` names each wrong field with a remedy. 401 without a valid token, 403 for a role that may not, 404 for what is not the caller's to see, 422 for an input with errors. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAuditRows: {
        parameters: {
            query?: {
                /**
                 * @description Rows behind this place in the chain, a whole number from 0; 0 if left out.
                 * @example 1000
                 */
                after?: number;
                /**
                 * @description Items a page, 1 to 1000; 1000 if left out.
                 * @example 1000
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedAuditRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAuditHeads: {
        parameters: {
            query?: {
                /**
                 * @description Heads behind this version, a whole number from 0; 0 if left out.
                 * @example 100
                 */
                after?: number;
                /**
                 * @description Items a page, 1 to 1000; 1000 if left out.
                 * @example 1000
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedAuditHead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listKeptAuditHeads: {
        parameters: {
            query?: {
                /**
                 * @description Heads behind this version, a whole number from 0; 0 if left out.
                 * @example 100
                 */
                after?: number;
                /**
                 * @description Items a page, 1 to 1000; 1000 if left out.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Whose heads; required.
                 * @example credit
                 */
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedAuditHead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewChallenge: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The answer of POST /v1/challenge-drafts of the challenge service, as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeReach"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfChallenge: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A challenge, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A challenge, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfChallenge: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A challenge, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainChallengePairing: {
        parameters: {
            query?: {
                /** @description Judge today's facts by the rules of this day, such as 2024-08-01; today if left out. */
                asOf?: string;
            };
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A challenge, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A team, an achievement or a capability, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingExplanation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfChallengePairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A challenge, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A team, an achievement or a capability, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewCreditOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description An offer in the form of POST /v1/credit-offers of the credit service. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfCreditOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A credit offer, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfCreditOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A credit offer, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reachOfCreditOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A credit offer, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeadLetter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Only records on this demand, UUIDv7. */
                demandId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description lending, investment, challenge or secondment.
                 * @example lending
                 */
                market?: string;
                /** @description Only records on this supply, UUIDv7. */
                supplyId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDecisionSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfDirectFinancingNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A direct financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfDirectNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A direct financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfDirectNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A direct financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainInvestmentPairing: {
        parameters: {
            query?: {
                /** @description Judge today's facts by the rules of this day, such as 2024-08-01; today if left out. */
                asOf?: string;
            };
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A direct financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A mandate, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingExplanation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfInvestmentPairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A direct financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A mandate, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfExpertRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description An expert request, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfExpertRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An expert request, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfExpertRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description An expert request, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainSecondmentPairing: {
        parameters: {
            query?: {
                /** @description Judge today's facts by the rules of this day, such as 2024-08-01; today if left out. */
                asOf?: string;
            };
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description An expert request, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description An expert, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingExplanation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfSecondmentPairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description An expert request, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description An expert, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfExpert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An expert, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfExpert: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description An expert, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfFinancingNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfFinancingNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfFinancingNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainLendingPairing: {
        parameters: {
            query?: {
                /** @description Judge today's facts by the rules of this day, such as 2024-08-01; today if left out. */
                asOf?: string;
            };
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A credit offer, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingExplanation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changesOfLendingPairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A financing need, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A credit offer, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    gapMap: {
        parameters: {
            query?: {
                /** @description json, the default, or csv. */
                format?: string;
            };
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The map, or the file to recount it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapMap"];
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A mandate, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A mandate, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    republish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One of the service's own topics, such as `credit.offer`. */
                topic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Republished"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    validateRulebook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookValidation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRulebooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishRulebook: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulebookForm"];
            };
        };
        responses: {
            /** @description Published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    watchPairingsOfSolver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A team, an achievement or a capability, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now, then every new one; repeated as a sign of life. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ListChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pairingsOfSolver: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A team, an achievement or a capability, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideOnPairing: {
        parameters: {
            query?: never;
            header: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description financing-needs, direct-financing-needs, challenges or expert-requests. */
                demands: string;
                /** @description The demand, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description The supply, UUIDv7. */
                supplyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionForm"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
