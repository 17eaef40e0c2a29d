/** Written by `npm run generate` from services/matcher/openapi.yaml; not for editing. */

export interface paths {
    "/v1/credit-offers/{offerId}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An offer's best needs, in bands
         * @description Roles: bank.
         */
        get: operations["pairingsOfOffer"];
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
    "/v1/financing-needs/{needId}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A need's best offers, explained
         * @description Roles: enterprise, operator.
         */
        get: operations["pairingsOfNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{needId}/pairings/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule and criterion of one pair
         * @description Roles: enterprise, operator.
         */
        get: operations["explainPairing"];
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
         * All rulebooks, oldest first
         * @description Roles: auditor, bank, enterprise, operator.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Band: "HIGH" | "MEDIUM" | "LOW";
        /** @enum {string} */
        BankKind: "POLICY" | "STATE" | "JOINT_STOCK" | "CITY" | "RURAL" | "PRIVATE" | "FOREIGN" | "UNKNOWN";
        /** @description How one criterion came out. */
        CriterionBandView: {
            /**
             * @description Stable id.
             * @example lending.supply.tier
             */
            id: string;
            /** @description What it looks at. */
            name: string;
            /** @description HIGH, MEDIUM or LOW; digits would tell the firm's figures. */
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
        /** @enum {string} */
        LoanPurpose: "WORKING_CAPITAL" | "ORDER_RECEIVABLE" | "EQUIPMENT_UPGRADE" | "FIXED_ASSET_PROJECT" | "RND" | "RENEWAL" | "PLANT_PURCHASE" | "GREEN" | "EXPORT" | "MERGER";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description A need's best offers, and the rules that refused the others. */
        NeedPairings: {
            needId: components["schemas"]["UUID"];
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
             * Format: int32
             * @description Open offers looked at.
             */
            offers: number;
            /**
             * Format: int32
             * @description Offers that keep every rule; the best ten are listed.
             */
            eligible: number;
            pairings: components["schemas"]["PairedOffer"][];
            /** @description Rules that refused offers, most refusals first. */
            refusals: components["schemas"]["Refusal"][];
        };
        /** @description An offer's best needs, in disclosure tier T0. */
        OfferPairings: {
            offerId: components["schemas"]["UUID"];
            rulebook: string;
            /** @description The day the list holds for, Asia/Shanghai. */
            asOf: components["schemas"]["LocalDate"];
            /** @description When the list last changed, UTC. */
            computedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Needs that keep every rule; null below 5, which would point at firms.
             */
            eligible: number | null;
            pairings: components["schemas"]["PairedNeed"][];
        };
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
        /** @description One need, without its firm. */
        PairedNeed: {
            needId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description 1 is best.
             */
            rank: number;
            /** @description How well the need suits the offer. */
            fit: components["schemas"]["Band"];
            /** @description Null where the need does not say. */
            purpose: ((string | components["schemas"]["LoanPurpose"] | null) | null) | components["schemas"]["LoanPurpose"] | null;
            /** @description Two digits of GB/T 4754; null where fewer than 5 firms share it. */
            industryDivision: string | null;
            /** @description Management district or city; null where fewer than 5 firms share it. */
            district: string | null;
            /** @description Yuan, such as 1000000-5000000. */
            amountBand: string;
            criteria: components["schemas"]["CriterionBandView"][];
        };
        /** @description One offer, with its criteria. */
        PairedOffer: {
            offerId: components["schemas"]["UUID"];
            offerName: string;
            bankName: string;
            bankKind: components["schemas"]["BankKind"];
            /** @description False for a sample that no bank offers today. */
            inForce: boolean;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /**
             * Format: int32
             * @description 1 is best.
             */
            rank: number;
            /**
             * Format: int32
             * @description The firm's score of the offer, 0 to 1000000.
             */
            score: number;
            rate: components["schemas"]["OfferRate"];
            criteria: components["schemas"]["CriterionView"][];
        };
        /** @description Every rule and every criterion of one pair, refused pairs included. */
        PairingExplanation: {
            needId: components["schemas"]["UUID"];
            offerId: components["schemas"]["UUID"];
            rulebook: string;
            asOf: components["schemas"]["LocalDate"];
            /** @description True if no rule refuses. */
            eligible: boolean;
            /**
             * Format: int32
             * @description The firm's score of the offer, 0 to 1000000.
             */
            score: number;
            /**
             * Format: int32
             * @description The mean of both sides' scores, rounded down.
             */
            pairScore: number;
            rules: components["schemas"]["RuleView"][];
            criteria: components["schemas"]["CriterionView"][];
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
        /** @description How many offers one rule refused. */
        Refusal: {
            rule: string;
            sentence: string;
            /**
             * Format: int32
             * @description Offers this rule refused, alone or with others.
             */
            offers: number;
            /**
             * Format: int32
             * @description Offers that no other rule refuses.
             */
            alone: number;
            /**
             * Format: int32
             * @description Of `offers`, those for lack of a fact the firm has not given.
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
            /** @description What the offer says on the matter. */
            offerSays: string;
            /** @description The firm's fact; empty for a rule on the offer alone. */
            firmHas: string;
            /** @description What the firm could supply; null unless a fact is missing. */
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
    pairingsOfOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The credit offer, UUIDv7. */
                offerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["OfferPairings"];
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
    pairingsOfNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The financing need, UUIDv7. */
                needId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["NeedPairings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    explainPairing: {
        parameters: {
            query?: never;
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The financing need, UUIDv7. */
                needId: components["schemas"]["UUID"];
                /** @description The credit offer, UUIDv7. */
                offerId: components["schemas"]["UUID"];
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
}
