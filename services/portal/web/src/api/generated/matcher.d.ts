/** Written by `npm run generate` from services/matcher/openapi.yaml; not for editing. */

export interface paths {
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
    "/v1/credit-offers/{id}/pairing-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: the list of an offer has a new version
         * @description Roles: bank.
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
         * @description Roles: bank.
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
    "/v1/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rulebooks, market by market, oldest first
         * @description Roles: auditor, bank, enterprise, fund, institution, operator.
         */
        get: operations["listRulebooks"];
        put?: never;
        post?: never;
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
         * @description Roles: institution.
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
         * @description Roles: institution.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Band: "HIGH" | "MEDIUM" | "LOW";
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
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
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
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
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
        /** @description Every rule and every criterion of one pair, refused pairs included. */
        PairingExplanation: {
            demandId: components["schemas"]["UUID"];
            supplyId: components["schemas"]["UUID"];
            /**
             * @description The dated rulebook.
             * @example lending-2024-07
             */
            rulebook: string;
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
            /** @description What could be supplied; null unless a fact is missing. */
            remedy: string | null;
        };
        RulebookList: {
            items: components["schemas"]["RulebookView"][];
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
            /** @description Properties text: weights, thresholds and each rule's source. */
            content: string;
        };
        /** @enum {string} */
        Sector: "OPTOELECTRONICS" | "INTEGRATED_CIRCUITS" | "SOFTWARE_AI" | "GEOSPATIAL" | "AUTOMOTIVE" | "EQUIPMENT" | "BIOPHARMA" | "MEDICAL_DEVICES" | "NEW_MATERIALS" | "NEW_ENERGY" | "ENVIRONMENT" | "CONSUMER_GOODS" | "SMART_CONSTRUCTION";
        /** @description What is offered, in short. Of an expert no name and no label: coarse facts. */
        SupplyCard: {
            /** @description Credit offer, mandate, team, achievement or expert. */
            supplyId: components["schemas"]["UUID"];
            /** @description Name or title; null for an expert. */
            title: string | null;
            /** @description Bank, manager or institution; null for an expert. */
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
            /** @description District or city of a team or expert. */
            district: string | null;
            /** @description Rate of a credit offer; null for others. */
            rate: ((components["schemas"]["OfferRate"] | null) | null) | components["schemas"]["OfferRate"] | null;
            /** @description False for a sample that nobody offers today. */
            inForce: boolean;
            /** @description Invented for demonstration. */
            synthetic: boolean;
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
        };
        /** Format: uuid */
        UUID: string;
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
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A challenge, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description A team or an achievement, UUIDv7. */
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
                    "application/json": components["schemas"]["PairingExplanation"];
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
                    "application/json": components["schemas"]["PairingExplanation"];
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
                    "application/json": components["schemas"]["PairingExplanation"];
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
    watchPairingsOfSolver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A team or an achievement, UUIDv7. */
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
                /** @description A team or an achievement, UUIDv7. */
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
}
