/** Written by `npm run generate` from services/challenge/openapi.yaml; not for editing. */

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
    "/v1/challenge-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Diagnose a challenge before it is posted
         * @description Reads the form as far as it is filled and answers what a solver would miss, field by field, and which challenges the caller may read say nearly the same. Advice by patterns: nothing is stored, nothing refused, and what posting would refuse is not repeated here. Roles: enterprise, institution.
         */
        post: operations["checkChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenge-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would be told of a challenge if it were posted, its words encoded
         * @description Reads the form as posting would and refuses what posting would refuse; stores and tells nothing. The answer is the state that an event would have: POST it to /v1/challenge-previews of the matcher to learn whom it would reach. Counts against the same allowance as checks, longer texts for more. Roles: enterprise, institution.
         */
        post: operations["draftChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List challenges, newest first
         * @description Public and anonymous ones, the caller's own, and those point to point to the caller; operators and auditors see all. Roles: whoever signed in.
         */
        get: operations["listChallenges"];
        put?: never;
        /**
         * Post a challenge
         * @description For the caller's organisation. What is not stated is no refusal: `missing` in the answer names what a solver would still need. Roles: enterprise, institution.
         */
        post: operations["postChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load challenges, one JSON object a line
         * @description A sponsor loads its own, an operator on behalf of each row's ownerOrg, closed ones too. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, institution, operator.
         */
        post: operations["loadChallenges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a challenge
         * @description Of an anonymous one, sponsorName, sponsorEnterpriseId, ownerOrg, reference and source are null for all but its sponsor and operators. Roles: whoever signed in.
         */
        get: operations["getChallenge"];
        /**
         * Replace the content of an open challenge
         * @description Sponsor only. Replaces all: a field left out becomes not stated. The deadline moves to today or later, and no more once it has passed. reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise, institution.
         */
        put: operations["editChallenge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenges/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take no more proposals
         * @description Sponsor only and for good; opens the proposals that came. Reasons: AWARDED, NO_PROPOSAL, NO_SUITABLE_PROPOSAL, WITHDRAWN, EXPIRED, MISTAKE. Roles: enterprise, institution.
         */
        post: operations["closeChallenge"];
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
    "/v1/encodings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far the encoding of texts is
         * @description Words are encoded in the background after they were posted, and the posting is then told again. Roles: operator.
         */
        get: operations["getEncodings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overdue-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is overdue
         * @description Challenges that were posted here and have had no proposal for 48 hours, posted last first. Roles: operator.
         */
        get: operations["listOverdueClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals, newest first
         * @description Those the caller handed in, and those to its own challenges that lie open; operators see those that operators reported. Roles: enterprise, institution, operator.
         */
        get: operations["listProposals"];
        put?: never;
        /**
         * Hand in a proposal
         * @description Sealed: its sponsor learns how many there are and reads them when the deadline has passed or the challenge is closed. Refused (409): the caller's own challenge, a closed one, after the deadline, an organisation the sponsor named as in conflict, a second live proposal. Roles: enterprise, institution.
         */
        post: operations["submitProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load proposals, one JSON object a line
         * @description A solver loads its own, an operator reports on behalf of each row's ownerOrg what was handed in elsewhere, late or to a closed challenge too. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, institution, operator.
         */
        post: operations["loadProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proposal
         * @description Seen by its solver, by the sponsor once it lies open, and by operators if they reported it. Roles: enterprise, institution, operator.
         */
        get: operations["getProposal"];
        /**
         * Replace what is proposed
         * @description Solver only, while proposals are taken. Replaces all: a field left out becomes not stated. Challenge, reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise, institution.
         */
        put: operations["editProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a proposal back
         * @description Solver only and for good; what is withdrawn while sealed is never opened. Reasons: CAPACITY, TERMS, ELSEWHERE, MISTAKE. Roles: enterprise, institution.
         */
        post: operations["withdrawProposal"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Another challenge that says nearly the same. */
        AlikeChallenge: {
            /** @description Its id. */
            id: components["schemas"]["UUID"];
            /** @description Its title. */
            title: string;
            /**
             * @description OPEN, or CLOSED for one that was awarded.
             * @example OPEN
             */
            status: string;
            /** @description Whether it is the caller's own. */
            own: boolean;
            /**
             * Format: int32
             * @description How many of the shorter one's words the other has too, whole percent; figures are not compared.
             * @example 85
             */
            percent: number;
            /** @description The sentences that are nearest, at most 3. */
            sentences: components["schemas"]["AlikeSentences"][];
        };
        /** @description A sentence of each that say nearly the same. */
        AlikeSentences: {
            /** @description Of what is checked. */
            mine: string;
            /** @description Of the other. */
            theirs: string;
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
        /** @description A text in both languages. */
        BothLanguages: {
            /**
             * @description Chinese.
             * @example 没有经费。
             */
            zh: string;
            /**
             * @description English.
             * @example There is no budget.
             */
            en: string;
        };
        /** @description What became of every row. received = created + existing + rejected. */
        BulkResult: {
            /** Format: int32 */
            received: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            existing: number;
            /** Format: int32 */
            rejected: number;
            rows: components["schemas"]["BulkRow"][];
        };
        /** @description One row, counted from 1. */
        BulkRow: {
            /** Format: int32 */
            row: number;
            /** @description The loader's own key. */
            reference: string | null;
            id: components["schemas"]["UUID"];
            /**
             * @description created, existing or rejected.
             * @example created
             */
            outcome: string;
            errors: components["schemas"]["FieldError"][];
        };
        /** @description What checking a challenge found: advice only. */
        ChallengeCheck: {
            /** @description What it lacks, in the order of the form; empty if nothing is found. */
            findings: components["schemas"]["ChallengeFinding"][];
            /** @description Challenges the caller may read, open or awarded, that say nearly the same, the nearest first, at most 5. */
            alike: components["schemas"]["AlikeChallenge"][];
            /**
             * Format: int32
             * @description With how many challenges it was compared.
             * @example 260
             */
            compared: number;
        };
        /** @description One thing a challenge lacks. */
        ChallengeFinding: {
            /**
             * @description TITLE_MISSING, TITLE_VAGUE, TITLE_ONLY, TEXT_SHORT, TEXT_LONG, WHOLE_PRODUCT, SEVERAL_PROBLEMS, VAGUE_WORDS, NO_INDICATOR, FIGURES_IN_TEXT, TARGET_WITHOUT_FIGURE, DIRECTION_MISSING, UNIT_MISSING, UNIT_MISSPELT, UNIT_UNKNOWN, UNIT_OF_ANOTHER_QUANTITY, NO_ACCEPTANCE_TEST, NO_OPERATING_CONDITIONS, NO_BUDGET, NO_MATURITY_IN, NO_MATURITY_OUT, NO_MONTHS, NO_DEADLINE.
             * @example UNIT_MISSING
             */
            code: string;
            /**
             * @description Where in the form.
             * @example indicators[0].unit
             */
            field: string;
            /**
             * @description NEEDED (a solver can hardly answer without it) or ADVISED (answers would be better).
             * @example NEEDED
             */
            severity: string;
            /** @description What is wrong. */
            message: components["schemas"]["BothLanguages"];
            /** @description What would be right. */
            remedy: components["schemas"]["BothLanguages"];
            /** @description How it could be said. */
            example: components["schemas"]["BothLanguages"];
        };
        /** @description A challenge as sent in. A field left out is not stated, never zero. */
        ChallengeForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description CHAIN_GAP, OPEN_COMPETITION, LARGE_TO_SME, COMMISSIONED, JOINT, SCENARIO.
             * @example COMMISSIONED
             */
            kind: string;
            /**
             * @description 4 to 200 characters.
             * @example 复杂交互场景的抗干扰语音指令识别技术
             */
            title: string;
            /** @description How the problem came up, 1 to 4,000 characters. */
            background?: string;
            /**
             * @description What a solution must do: up to 200 sentences of 1 to 1,000 characters.
             * @example [
             *       "正确拒识非目标发音人语音"
             *     ]
             */
            requirements?: string[];
            /** @description What a solution is measured by, up to 50. */
            indicators?: components["schemas"]["IndicatorForm"][];
            /**
             * @description OPTOELECTRONICS, INTEGRATED_CIRCUITS, SOFTWARE_AI, GEOSPATIAL, AUTOMOTIVE, EQUIPMENT, BIOPHARMA, MEDICAL_DEVICES, NEW_MATERIALS, NEW_ENERGY, ENVIRONMENT, CONSUMER_GOODS, SMART_CONSTRUCTION.
             * @example [
             *       "SOFTWARE_AI"
             *     ]
             */
            sectors?: string[];
            /**
             * @description Symbols of the patent classification (IPC): subclass or group.
             * @example [
             *       "G10L 17/02"
             *     ]
             */
            ipc?: string[];
            /**
             * @description Shown with the challenge unless it is ANONYMOUS, 1 to 200 characters.
             * @example 武汉测试光电（演示）
             */
            sponsorName?: string;
            /**
             * @description LARGE_FIRM, SME, INSTITUTE, CITY_UNIT, CHAIN_OFFICE, UNKNOWN.
             * @example SME
             */
            sponsorKind?: string;
            /** @description The sponsor's firm; kept back like the name. */
            sponsorEnterpriseId?: components["schemas"]["UUID"];
            /**
             * @description Where the sponsor is: GB/T 2260, 6 digits.
             * @example 420111
             */
            divisionCode?: string;
            /**
             * @description Who chooses: SPONSOR_DECIDES or EXPERT_PANEL.
             * @example SPONSOR_DECIDES
             */
            selectionMode: string;
            /**
             * @description PUBLIC; ANONYMOUS (all see it, nobody sees whose it is); POINT_TO_POINT (only invitedOrgs see it).
             * @example PUBLIC
             */
            visibility: string;
            /** @description Organisations (UUID) a POINT_TO_POINT challenge is shown to, up to 200. */
            invitedOrgs?: string[];
            /**
             * @description Who is asked: TEAM, SME, CONSORTIUM. Left out: proposals of every kind are taken.
             * @example [
             *       "TEAM"
             *     ]
             */
            solverKinds?: string[];
            /**
             * @description Where the technology stands: LAB, BENCH, PILOT, PRODUCTION.
             * @example LAB
             */
            maturityIn?: string;
            /**
             * @description Where it is to be brought, not below maturityIn.
             * @example PILOT
             */
            maturityOut?: string;
            /**
             * Format: int32
             * @description Readiness level now, GB/T 22900, 1 to 9.
             * @example 4
             */
            trlIn?: number;
            /**
             * Format: int32
             * @description Readiness level wanted, 1 to 9, not below trlIn.
             * @example 7
             */
            trlOut?: number;
            /**
             * @description Yuan, above zero.
             * @example 500000.00
             */
            budget?: string;
            /**
             * @description What is said of the money in words, 1 to 500 characters.
             * @example 面议
             */
            budgetNote?: string;
            /**
             * Format: int32
             * @description Months to solve it, 1 to 120.
             * @example 12
             */
            months?: number;
            /**
             * Format: int32
             * @description How many solvers are sought, 1 to 3.
             * @example 1
             */
            winners?: number;
            /**
             * @description Last day proposals are taken, by Wuhan's calendar; today or later, unless an operator reports it. Once passed it cannot move.
             * @example 2026-12-31
             */
            deadline?: string;
            /**
             * @description DEVELOPMENT, ASSIGNMENT, LICENSE, CONSULTING, SERVICE.
             * @example DEVELOPMENT
             */
            contractType?: string;
            /**
             * @description Whose the results are: SPONSOR, JOINT, SOLVER_WITH_LICENSE.
             * @example JOINT
             */
            ipOwnership?: string;
            /**
             * @description Shares of the price in order of payment.
             * @example 3:6:1
             */
            paymentSchedule?: string;
            /**
             * Format: int32
             * @description Public money after acceptance, whole percent of the cost, 1 to 100.
             * @example 20
             */
            postSubsidyPercent?: number;
            /** @description Organisations (UUID) whose interests conflict and who may not propose, up to 200. Shown to the sponsor and operators only. */
            conflictOrgs?: string[];
            /** @description False for a record of what others put out; true if left out. */
            inForce?: boolean;
            /**
             * @description OPEN or CLOSED; bulk rows of an operator only.
             * @example CLOSED
             */
            status?: string;
            /**
             * @description With CLOSED: AWARDED, NO_PROPOSAL, NO_SUITABLE_PROPOSAL, WITHDRAWN, EXPIRED, MISTAKE.
             * @example AWARDED
             */
            closedReason?: string;
            /**
             * @description With CLOSED: the day, not after today.
             * @example 2025-11-30
             */
            closedOn?: string;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @enum {string} */
        ChallengeKind: "CHAIN_GAP" | "OPEN_COMPETITION" | "LARGE_TO_SME" | "COMMISSIONED" | "JOINT" | "SCENARIO";
        /** @description A challenge as one reader sees it. */
        ChallengeView: {
            /** @description What a solution must do; null if not stated. */
            requirements: string[] | null;
            /** @description Lines of industry concerned; null if not stated. */
            sectors: components["schemas"]["Sector"][] | null;
            /**
             * @description How it is put out.
             * @example COMMISSIONED
             */
            kind: components["schemas"]["ChallengeKind"];
            /** @description How the problem came up; null if not stated. */
            background: string | null;
            /** @description The problem in a line. */
            title: string;
            /** @description What a solution is measured by; null if not stated. */
            indicators: components["schemas"]["Indicator"][] | null;
            /**
             * @description Symbols of the patent classification (IPC); null if not stated.
             * @example [
             *       "G10L 17/02"
             *     ]
             */
            ipc: string[] | null;
            /**
             * @description Where the sponsor is, GB/T 2260; null if not stated.
             * @example 420111
             */
            divisionCode: string | null;
            /** @description Who is asked; null for all. */
            solverKinds: components["schemas"]["SolverKind"][] | null;
            /**
             * @description Who may see it.
             * @example PUBLIC
             */
            visibility: components["schemas"]["Visibility"];
            /** @description What the sponsor is; null if not stated. */
            sponsorKind: ((string | components["schemas"]["SponsorKind"] | null) | null) | components["schemas"]["SponsorKind"] | null;
            /** @description Who may not propose; for its sponsor and operators only. */
            conflictOrgs: string[] | null;
            /** @description Null if not stated, or kept back: of an anonymous challenge, from all but its sponsor and operators. */
            sponsorName: string | null;
            /** @description The sponsor's firm; kept back like the name. */
            sponsorEnterpriseId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description Whom it is shown to; for its sponsor and operators only. */
            invitedOrgs: string[] | null;
            /**
             * Format: int32
             * @description How many solvers are sought; null if not stated.
             */
            winners: number | null;
            /**
             * Format: int32
             * @description Months to solve it; null if not stated.
             */
            months: number | null;
            /**
             * Format: int32
             * @description Public money after acceptance, percent of the cost; null if not stated.
             * @example 20
             */
            postSubsidyPercent: number | null;
            /** @description Type of contract; null if not stated. */
            contractType: ((string | components["schemas"]["TechnologyContractType"] | null) | null) | components["schemas"]["TechnologyContractType"] | null;
            /**
             * Format: int32
             * @description Readiness level wanted, 1 to 9; null if not stated.
             * @example 7
             */
            trlOut: number | null;
            /**
             * Format: int32
             * @description Readiness level now, GB/T 22900, 1 to 9; null if not stated.
             * @example 4
             */
            trlIn: number | null;
            /** @description What is said of the money in words. */
            budgetNote: string | null;
            /** @description Where the technology stands; null if not stated. */
            maturityIn: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /** @description Where it is to be brought; null if not stated. */
            maturityOut: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /** @description Whose the results are; null if not stated. */
            ipOwnership: ((string | components["schemas"]["IpOwnership"] | null) | null) | components["schemas"]["IpOwnership"] | null;
            /** @description False for a record of what others put out. */
            inForce: boolean;
            /**
             * @description Shares of the price in order; null if not stated.
             * @example 3:6:1
             */
            paymentSchedule: string | null;
            /**
             * @description Last day proposals are taken, by Wuhan's calendar; null: taken until it is closed.
             * @example 2026-12-31
             */
            deadline: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Who chooses.
             * @example SPONSOR_DECIDES
             */
            selectionMode: components["schemas"]["SelectionMode"];
            /**
             * @description Yuan; null if not stated.
             * @example 500000.00
             */
            budget: string | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description The sponsor's organisation; kept back like sponsorName. */
            ownerOrg: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The loader's own key; kept back like sponsorName. */
            reference: string | null;
            /**
             * @description OPEN or CLOSED.
             * @example OPEN
             */
            status: string;
            /** @description Why it was closed. */
            closedReason: string | null;
            /** @description When it was closed, UTC. */
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * @description What a solver would need and is not told: INDICATORS, TEST_METHOD, UNIT, BUDGET, MATURITY, DEADLINE; empty if nothing.
             * @example [
             *       "TEST_METHOD"
             *     ]
             */
            missing: components["schemas"]["MissingPart"][];
            /**
             * Format: int64
             * @description Live proposals, sealed ones counted; null for all but the sponsor and operators.
             * @example 3
             */
            proposals: number | null;
            /** @description How soon its first proposal should come: none for all but the sponsor and operators, and for a challenge that was loaded. */
            clocks: components["schemas"]["ClockView"][];
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from; kept back like sponsorName. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ClockState: "RUNNING" | "MET" | "OVERDUE" | "ESCALATED" | "DROPPED";
        /** @description A step that should be taken in time. */
        ClockView: {
            /**
             * @description By which promise.
             * @example RESPONSE_48H
             */
            programme: string;
            /**
             * @description FIRST_PROPOSAL.
             * @example FIRST_PROPOSAL
             */
            stage: string;
            /**
             * @description RUNNING; MET: it came in time; OVERDUE and ESCALATED: it did not, though perhaps since; DROPPED: closed before its time had come.
             * @example RUNNING
             */
            state: components["schemas"]["ClockState"];
            /** @description Since when, UTC. */
            startedAt: components["schemas"]["Instant"];
            /** @description The first instant that is too late, UTC. */
            dueAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When the matter goes up, UTC. */
            escalateAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When the first proposal came or the challenge was closed, UTC. */
            stoppedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        Comparator: "AT_LEAST" | "AT_MOST" | "EQUAL" | "RANGE" | "OTHER";
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
        /** @description How far the encoding of this service's texts is. */
        EncodingState: {
            /**
             * @description The encoder in use.
             * @example bge-small-zh-v1.5-q/1
             */
            model: string;
            /**
             * Format: int64
             * @description Postings whose words are still to be encoded.
             * @example 12
             */
            waiting: number;
            /**
             * Format: int64
             * @description Postings whose words the encoder has encoded.
             * @example 4012
             */
            encoded: number;
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
        /** @description One thing a solution is measured by. */
        Indicator: {
            /**
             * @description What is measured.
             * @example 误识别率
             */
            name: string;
            /** @description How the measured value must stand to the target; null if not stated. */
            comparator: ((string | components["schemas"]["Comparator"] | null) | null) | components["schemas"]["Comparator"] | null;
            /**
             * @description The target as the sponsor words it.
             * @example ≤5%
             */
            target: string;
            /** @description Unit of the target; null if not stated. */
            unit: string | null;
            /** @description How it is tested; null if not stated. */
            testMethod: string | null;
        };
        /** @description One thing a solution is measured by, as sent in. */
        IndicatorForm: {
            /**
             * @description What is measured, 1 to 200 characters.
             * @example 误识别率
             */
            name: string;
            /**
             * @description How the measured value must stand to the target: AT_LEAST, AT_MOST, EQUAL, RANGE, OTHER.
             * @example AT_MOST
             */
            comparator?: string;
            /**
             * @description The target in words or numbers, 1 to 500 characters.
             * @example ≤5%
             */
            target: string;
            /**
             * @description Unit of the target, 1 to 50 characters.
             * @example %
             */
            unit?: string;
            /**
             * @description How it is tested, 1 to 500 characters.
             * @example GB/T 21023 现场测试
             */
            testMethod?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        IpOwnership: "SPONSOR" | "JOINT" | "SOLVER_WITH_LICENSE";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Maturity: "LAB" | "BENCH" | "PILOT" | "PRODUCTION";
        /** @enum {string} */
        MissingPart: "INDICATORS" | "TEST_METHOD" | "UNIT" | "BUDGET" | "MATURITY" | "DEADLINE";
        OverdueClockView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /**
             * @description What waits, such as loan-application.
             * @example loan-application
             */
            aggregateType: string;
            /** @description Which one. */
            aggregateId: components["schemas"]["UUID"];
            /**
             * @description What has to be done.
             * @example ACCEPT
             */
            stage: string;
            /**
             * @description By which promise.
             * @example LOAN_CODE_135
             */
            programme: string;
            /** @description Organisation that waits. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation that must act. */
            counterpartyOrg: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description In whose record it counts. */
            responsible: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description OVERDUE or ESCALATED.
             * @example OVERDUE
             */
            state: components["schemas"]["ClockState"];
            /** @description Since when it is waited for, UTC. */
            startedAt: components["schemas"]["Instant"];
            /** @description The first instant that was too late, UTC. */
            dueAt: components["schemas"]["Instant"];
            /** @description When the matter goes up, UTC. */
            escalateAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        PageChallengeView: {
            items: components["schemas"]["ChallengeView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageOverdueClockView: {
            items: components["schemas"]["OverdueClockView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageProposalView: {
            items: components["schemas"]["ProposalView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
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
        /** @description A proposal as sent in. A field left out is not stated, never zero. */
        ProposalForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The challenge it is for. */
            challengeId?: components["schemas"]["UUID"];
            /** @description The challenge by its loader's key; bulk rows of an operator only. */
            challengeReference?: string;
            /**
             * @description TEAM, SME or CONSORTIUM: one of those the challenge asks.
             * @example TEAM
             */
            solverKind: string;
            /** @description The research team that would do it. */
            teamId?: components["schemas"]["UUID"];
            /** @description The firm that would do it. */
            enterpriseId?: components["schemas"]["UUID"];
            /** @description Which of the firm's capabilities it rests on. */
            capabilityId?: components["schemas"]["UUID"];
            /**
             * @description How it is to be solved, 1 to 4,000 characters. Sealed: read by the sponsor only when the deadline has passed or the challenge is closed.
             * @example 以目标说话人特征为条件的端到端识别。
             */
            summary: string;
            /**
             * @description Yuan, above zero; sealed like the summary.
             * @example 480000.00
             */
            price?: string;
            /**
             * Format: int32
             * @description Months it takes, 1 to 120; sealed like the summary.
             * @example 10
             */
            months?: number;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A proposal as its solver sees it and, once it lies open, the sponsor. */
        ProposalView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description The solver's organisation. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The challenge it is for. */
            challengeId: components["schemas"]["UUID"];
            /**
             * @description SUBMITTED or WITHDRAWN.
             * @example SUBMITTED
             */
            status: string;
            /** @description Why it was withdrawn. */
            withdrawnReason: ((string | components["schemas"]["WithdrawReason"] | null) | null) | components["schemas"]["WithdrawReason"] | null;
            /** @description When it was withdrawn, UTC. */
            withdrawnAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description What the solver is. */
            solverKind: components["schemas"]["SolverKind"];
            /** @description The research team; null if not stated. */
            teamId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The firm; null if not stated. */
            enterpriseId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The firm's capability; null if not stated. */
            capabilityId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description How it is to be solved. */
            summary: string;
            /**
             * @description Yuan; null if not stated.
             * @example 480000.00
             */
            price: string | null;
            /**
             * Format: int32
             * @description Months it takes; null if not stated.
             */
            months: number | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            submittedAt: components["schemas"]["Instant"];
        };
        /** @description Why; the codes are in the operation's description. */
        ReasonForm: {
            /** @description A code. */
            reason: string;
        };
        /** @description How many aggregates were told again. */
        Republished: {
            /** @example credit.offer */
            topic: string;
            /** Format: int32 */
            aggregates: number;
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
        SelectionMode: "SPONSOR_DECIDES" | "EXPERT_PANEL";
        /** @enum {string} */
        SolverKind: "TEAM" | "SME" | "CONSORTIUM";
        /** @enum {string} */
        SponsorKind: "LARGE_FIRM" | "SME" | "INSTITUTE" | "CITY_UNIT" | "CHAIN_OFFICE" | "UNKNOWN";
        /** @enum {string} */
        TechnologyContractType: "DEVELOPMENT" | "ASSIGNMENT" | "LICENSE" | "CONSULTING" | "SERVICE";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Visibility: "PUBLIC" | "ANONYMOUS" | "POINT_TO_POINT";
        /** @enum {string} */
        WithdrawReason: "CAPACITY" | "TERMS" | "ELSEWHERE" | "MISTAKE";
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
    checkChallenge: {
        parameters: {
            query?: {
                /** @description The challenge the form would change; not compared with itself. */
                except?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeForm"];
            };
        };
        responses: {
            /** @description The state; encodedText has the vectors of its words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listChallenges: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description How it is put out: CHAIN_GAP, OPEN_COMPETITION, LARGE_TO_SME, COMMISSIONED, JOINT or SCENARIO.
                 * @example COMMISSIONED
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description true: the caller's own only.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words that title, background or the name of a sponsor that is shown hold, as they stand.
                 * @example 语音
                 */
                q?: string;
                /**
                 * @description A line of industry it concerns, a code of ChallengeForm.sectors.
                 * @example SOFTWARE_AI
                 */
                sector?: string;
                /**
                 * @description OPEN or CLOSED.
                 * @example OPEN
                 */
                status?: string;
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
                    "application/json": components["schemas"]["PageChallengeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postChallenge: {
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
                "application/json": components["schemas"]["ChallengeForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadChallenges: {
        parameters: {
            query?: {
                /** @description `all-or-nothing` (one bad row and nothing is stored; the default) or `valid-rows`. */
                mode?: string;
            };
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One ChallengeForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of every row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getChallenge: {
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
            /** @description The challenge; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editChallenge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the revision that was read: 428 without it, 412 if a newer one exists. */
                "If-Match": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeChallenge: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
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
    getEncodings: {
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
                    "application/json": components["schemas"]["EncodingState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOverdueClocks: {
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
                    "application/json": components["schemas"]["PageOverdueClockView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /**
                 * @description The challenge they are for.
                 * @example 01930000-0000-7000-8000-0000000c0001
                 */
                challengeId?: components["schemas"]["UUID"];
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description true: those the caller handed in only.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the summary holds, as they stand.
                 * @example 语音
                 */
                q?: string;
                /**
                 * @description SUBMITTED or WITHDRAWN.
                 * @example SUBMITTED
                 */
                status?: string;
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
                    "application/json": components["schemas"]["PageProposalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitProposal: {
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
                "application/json": components["schemas"]["ProposalForm"];
            };
        };
        responses: {
            /** @description Handed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadProposals: {
        parameters: {
            query?: {
                /** @description `all-or-nothing` (one bad row and nothing is stored; the default) or `valid-rows`. */
                mode?: string;
            };
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One ProposalForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of every row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProposal: {
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
            /** @description The proposal; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the revision that was read: 428 without it, 412 if a newer one exists. */
                "If-Match": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
}
