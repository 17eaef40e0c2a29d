/** Written by `npm run generate` from services/talent/openapi.yaml; not for editing. */

export interface paths {
    "/v1/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List achievements, newest first
         * @description Public to whoever is signed in. Roles: whoever signed in.
         */
        get: operations["listAchievements"];
        put?: never;
        /**
         * Post an achievement
         * @description Of one of the caller's institutions; everybody signed in may read it. Roles: institution.
         */
        post: operations["postAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/achievements/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load achievements, one JSON object a line
         * @description An institution loads its own, an operator on behalf of the institution's organisation. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: institution, operator.
         */
        post: operations["loadAchievements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/achievements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an achievement
         * @description Public to whoever is signed in. Roles: whoever signed in.
         */
        get: operations["getAchievement"];
        /**
         * Replace what an open achievement says
         * @description A field left out becomes unknown. Institution, reference, ownerOrg, synthetic and source stay as they were. Roles: institution.
         */
        put: operations["editAchievement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/achievements/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an achievement out of the market
         * @description For good: a closed achievement is neither changed nor reopened. Reasons: TRANSFERRED, RIGHTS_LAPSED, NOT_OFFERED, MISTAKE. Roles: institution.
         */
        post: operations["closeAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List experts, newest first
         * @description Seen by the own institution and operators; the name by the former alone. Roles: institution, operator.
         */
        get: operations["listExperts"];
        put?: never;
        /**
         * Post an expert
         * @description Of one of the caller's institutions; others learn coarse features, never the name. Roles: institution.
         */
        post: operations["postExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load experts, one JSON object a line
         * @description An institution loads its own, an operator on behalf of the institution's organisation. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: institution, operator.
         */
        post: operations["loadExperts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an expert
         * @description Seen by the own institution and operators; the name by the former alone. Roles: institution, operator.
         */
        get: operations["getExpert"];
        /**
         * Replace what is known of an open expert
         * @description A field left out becomes unknown. Institution, reference, ownerOrg, synthetic and source stay as they were. Roles: institution.
         */
        put: operations["editExpert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an expert out of the market
         * @description For good: a closed expert is neither changed nor reopened. The name is forgotten. Reasons: NOT_AVAILABLE, CONSENT_WITHDRAWN, LEFT_INSTITUTION, MISTAKE. Roles: institution.
         */
        post: operations["closeExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase an expert
         * @description At the person's wish: name, label, text and all features go, with what of them was told and is still kept, stored answers and the salt of their hashes. Others are told without content, and by a tombstone 30 days later. Secondments that are over stay, with an id that says nothing. 409 while one stands. It cannot be undone. Takes no body. Roles: institution.
         */
        post: operations["eraseExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List institutions, newest first
         * @description Public to whoever is signed in. Roles: whoever signed in.
         */
        get: operations["listInstitutions"];
        put?: never;
        /**
         * Register an institution
         * @description The caller's own; an operator names the organisation in ownerOrg. Roles: institution, operator.
         */
        post: operations["registerInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load institutions, one JSON object a line
         * @description An institution loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: institution, operator.
         */
        post: operations["loadInstitutions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an institution
         * @description Public to whoever is signed in. Roles: whoever signed in.
         */
        get: operations["getInstitution"];
        /**
         * Replace what is known of an institution
         * @description A field left out becomes unknown; reference, ownerOrg, synthetic and source stay as they were. What it posted is told again with the new facts. Roles: institution, operator.
         */
        put: operations["editInstitution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List it no longer
         * @description For good, and only when its teams, achievements and experts are closed. Reasons: MERGED, DISSOLVED, NOT_TAKING_PART, MISTAKE. Roles: institution, operator.
         */
        post: operations["closeInstitution"];
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
    "/v1/secondments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secondments, newest first
         * @description Those of which the caller is home or host; operators and auditors see all. Roles: auditor, enterprise, institution, operator.
         */
        get: operations["listSecondments"];
        put?: never;
        /**
         * Propose an expert to a firm
         * @description One of the caller's own experts; the firm named in hostOrg has to confirm. Roles: institution.
         */
        post: operations["proposeSecondment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load secondments, one JSON object a line
         * @description An institution loads proposals; an operator reports how far each had come, with assessment and results. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: institution, operator.
         */
        post: operations["loadSecondments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up secondments by batch
         * @description People, results and assessments of those both sides confirmed. Every result figure is the sum of the ledgers' rows, so it equals what the secondments themselves show. Roles: auditor, operator.
         */
        get: operations["summarizeSecondments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a secondment
         * @description Seen by home, host, operators and auditors. Roles: auditor, enterprise, institution, operator.
         */
        get: operations["getSecondment"];
        /**
         * Replace the terms of a proposal
         * @description Replaces batch, requestId, startsOn and endsOn while the firm has not confirmed: a field left out becomes unknown. Expert, firm and programme stay as they were. Roles: institution.
         */
        put: operations["editSecondment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the expert as on post
         * @description By the home institution: CONFIRMED becomes ON_POST, and the expert serves from now on. Roles: institution.
         */
        post: operations["reportArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete with an assessment
         * @description ON_POST becomes COMPLETED, for good; the expert is free unless another secondment runs. Roles: institution, operator.
         */
        post: operations["completeSecondment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm as the host
         * @description By the organisation that the proposal names as host: PROPOSED becomes CONFIRMED. Roles: enterprise.
         */
        post: operations["confirmSecondment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End before the term
         * @description Either side before the expert is on post, then the home institution: becomes ENDED_EARLY, for good. Reasons: DECLINED, WITHDRAWN, BY_AGREEMENT, EXPERT_UNAVAILABLE, NEED_GONE, MISTAKE. Roles: enterprise, institution, operator.
         */
        post: operations["endSecondment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}/not-arrived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that the expert never came
         * @description CONFIRMED becomes NOT_ARRIVED, for good. Roles: institution, operator.
         */
        post: operations["reportNoArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secondments/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger, newest first
         * @description Seen by home, host, operators and auditors. Roles: auditor, enterprise, institution, operator.
         */
        get: operations["listResults"];
        put?: never;
        /**
         * Add a result to the ledger
         * @description By home or host while the expert is on post. A row is never changed or taken away. Roles: enterprise, institution.
         */
        post: operations["reportResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams, newest first
         * @description Public to whoever is signed in. Roles: whoever signed in.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Post a team
         * @description Of one of the caller's institutions; everybody signed in may read it. Roles: institution.
         */
        post: operations["postTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load teams, one JSON object a line
         * @description An institution loads its own, an operator on behalf of the institution's organisation. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: institution, operator.
         */
        post: operations["loadTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a team
         * @description Public to whoever is signed in. Roles: whoever signed in.
         */
        get: operations["getTeam"];
        /**
         * Replace what an open team says
         * @description A field left out becomes unknown. Institution, reference, ownerOrg, synthetic and source stay as they were. Roles: institution.
         */
        put: operations["editTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a team out of the market
         * @description For good: a closed team is neither changed nor reopened. Reasons: ENGAGED, NOT_AVAILABLE, TEAM_DISSOLVED, MISTAKE. Roles: institution.
         */
        post: operations["closeTeam"];
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
        /** @description An achievement as sent in. A field left out is unknown, never zero. */
        AchievementForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The institution it belongs to; or give institutionReference. */
            institutionId?: components["schemas"]["UUID"];
            /** @description The institution by its loader's key. */
            institutionReference?: string;
            /** @description The team behind it, of the same institution; or give teamReference. */
            teamId?: components["schemas"]["UUID"];
            /** @description The team by its loader's key. */
            teamReference?: string;
            /**
             * @description As it is published, 1 to 200 characters.
             * @example 一种连续纤维增材制造方法
             */
            title: string;
            /**
             * @description What it does, 1 to 4,000 characters.
             * @example 连续纤维与树脂同步送进，实现大型构件打印
             */
            summary: string;
            /**
             * @description PATENT, PAPER, RESEARCH_DIRECTION, PROJECT_RESULT, PRODUCT or OTHER.
             * @example PATENT
             */
            kind: string;
            /**
             * @description Field as the source says, at most 200 characters.
             * @example 连续纤维3D打印
             */
            field?: string;
            /**
             * @description Lines of industry, such as NEW_MATERIALS.
             * @example [
             *       "NEW_MATERIALS"
             *     ]
             */
            sectors?: string[];
            /**
             * @description Symbols of the patent classification (IPC).
             * @example [
             *       "B29C 64/118"
             *     ]
             */
            ipc?: string[];
            /**
             * @description Legal status as the source says.
             * @example 授权
             */
            legalStatus?: string;
            /**
             * @description LAB, BENCH, PILOT or PRODUCTION.
             * @example PILOT
             */
            maturity?: string;
            /**
             * Format: int32
             * @description Technology readiness level, 1 to 9, GB/T 22900.
             * @example 6
             */
            trl?: number;
            /**
             * @description How it may be had, as the source says, at most 500 characters.
             * @example 许可、作价入股
             */
            cooperationModes?: string;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @enum {string} */
        AchievementKind: "PATENT" | "PAPER" | "RESEARCH_DIRECTION" | "PROJECT_RESULT" | "PRODUCT" | "OTHER";
        /** @description An achievement as everybody sees it. */
        AchievementView: {
            /**
             * @description What it does.
             * @example 连续纤维与树脂同步送进，实现大型构件打印
             */
            summary: string;
            /** @description Lines of industry; null if not stated. */
            sectors: components["schemas"]["Sector"][] | null;
            /**
             * @description Field, as the source says.
             * @example 连续纤维3D打印
             */
            field: string | null;
            /** @description LAB, BENCH, PILOT or PRODUCTION. */
            maturity: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /** @description What form it has. */
            kind: components["schemas"]["AchievementKind"];
            /**
             * @description How it may be had, as the source says.
             * @example 许可、作价入股
             */
            cooperationModes: string | null;
            /**
             * @description Legal status, as the source says.
             * @example 授权
             */
            legalStatus: string | null;
            /**
             * @description As it is published.
             * @example 一种连续纤维增材制造方法
             */
            title: string;
            /**
             * @description Symbols of the patent classification; null if not stated.
             * @example [
             *       "B29C 64/118"
             *     ]
             */
            ipc: string[] | null;
            /**
             * Format: int32
             * @description Technology readiness level, 1 to 9, GB/T 22900.
             * @example 6
             */
            trl: number | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of its institution. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The institution it belongs to. */
            institutionId: components["schemas"]["UUID"];
            /**
             * @description Name of the institution.
             * @example 武汉某大学（演示）
             */
            institutionName: string;
            /** @description Kind of the institution. */
            institutionKind: components["schemas"]["InstitutionKind"];
            /**
             * @description Where the institution is, GB/T 2260.
             * @example 420111
             */
            divisionCode: string | null;
            /** @description The team behind it; null if not stated. */
            teamId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description OPEN or CLOSED.
             * @example OPEN
             */
            status: string;
            /** @description Why it was closed. */
            closedReason: string | null;
            /** @description When it was closed, UTC. */
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AgeBand: "UP_TO_35" | "FROM_36_TO_40" | "FROM_41_TO_45" | "FROM_46_TO_50" | "OVER_50";
        /** @description When the expert came. */
        ArrivalForm: {
            /**
             * @description Day, not in the future.
             * @example 2026-03-31
             */
            on: string;
        };
        /** @enum {string} */
        Assessment: "EXCELLENT" | "QUALIFIED" | "UNQUALIFIED";
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
        /** @description One batch of a programme. */
        BatchView: {
            /**
             * Format: int64
             * @description Of these on post now.
             * @example 0
             */
            onPost: number;
            /**
             * Format: int64
             * @description People introduced, summed over the ledgers.
             * @example 165
             */
            peopleIntroduced: number;
            /**
             * Format: int64
             * @description Assessed as qualified.
             * @example 74
             */
            qualified: number;
            /**
             * Format: int64
             * @description Assessed as unqualified.
             * @example 1
             */
            unqualified: number;
            /**
             * Format: int64
             * @description Of these ended before their term.
             * @example 2
             */
            endedEarly: number;
            /**
             * Format: int64
             * @description Of these confirmed and never arrived.
             * @example 3
             */
            notArrived: number;
            /**
             * Format: int64
             * @description Achievements put to use, summed over the ledgers.
             * @example 132
             */
            conversions: number;
            /**
             * Format: int64
             * @description Problems solved, summed over the ledgers.
             * @example 270
             */
            problemsSolved: number;
            /**
             * Format: int64
             * @description Assessed as excellent.
             * @example 26
             */
            excellent: number;
            /**
             * Format: int64
             * @description Of these completed.
             * @example 101
             */
            completed: number;
            /**
             * Format: int64
             * @description People: secondments both sides confirmed.
             * @example 106
             */
            people: number;
            /** @description Programme. */
            programme: components["schemas"]["Programme"];
            /**
             * Format: int32
             * @description Batch; null if not stated.
             * @example 2
             */
            batch: number | null;
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
        /** @description How the term ended. */
        CompletionForm: {
            /**
             * @description Last day, from the arrival to today.
             * @example 2026-03-31
             */
            on: string;
            /**
             * @description EXCELLENT, QUALIFIED or UNQUALIFIED.
             * @example QUALIFIED
             */
            assessment: string;
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
        /** @description Why and when it ends before its term, or before it begins. */
        EndForm: {
            /**
             * @description DECLINED, WITHDRAWN, BY_AGREEMENT, EXPERT_UNAVAILABLE, NEED_GONE or MISTAKE.
             * @example BY_AGREEMENT
             */
            reason: string;
            /**
             * @description Last day, from the arrival to today.
             * @example 2026-03-31
             */
            on: string;
        };
        /** @enum {string} */
        EndReason: "DECLINED" | "WITHDRAWN" | "BY_AGREEMENT" | "EXPERT_UNAVAILABLE" | "NEED_GONE" | "MISTAKE";
        /** @description That an expert was erased. */
        ErasedExpert: {
            /** @description The expert, of whom this id is all that stays. */
            id: components["schemas"]["UUID"];
            /** @description When, UTC. */
            erasedAt: components["schemas"]["Instant"];
            /** @description When the tombstone follows, UTC. */
            tombstoneDue: components["schemas"]["Instant"];
        };
        /** @description An expert as sent in. A field left out is unknown, never zero. */
        ExpertForm: {
            /** @description The loader's own key, no personal name; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The institution the expert belongs to; or give institutionReference. */
            institutionId?: components["schemas"]["UUID"];
            /** @description The institution by its loader's key. */
            institutionReference?: string;
            /**
             * @description What the expert is called here, no personal name, 1 to 50 characters.
             * @example 专家 E-0001
             */
            label: string;
            /**
             * @description Personal name, 1 to 50 characters, from the institution itself only; read by it alone.
             * @example （姓名）
             */
            name?: string;
            /**
             * @description UP_TO_35, FROM_36_TO_40, FROM_41_TO_45, FROM_46_TO_50 or OVER_50.
             * @example FROM_36_TO_40
             */
            ageBand?: string;
            /**
             * @description Class of title: SENIOR, ASSOCIATE_SENIOR, INTERMEDIATE or OTHER.
             * @example ASSOCIATE_SENIOR
             */
            title?: string;
            /**
             * @description Lines of industry, at least one, such as EQUIPMENT.
             * @example [
             *       "EQUIPMENT"
             *     ]
             */
            sectors: string[];
            /**
             * @description Symbols of the patent classification (IPC).
             * @example [
             *       "B23K 26/00"
             *     ]
             */
            ipc?: string[];
            /**
             * @description Research, 10 to 2,000 characters; no personal name.
             * @example 高功率激光焊接工艺与熔池在线监测
             */
            text: string;
            /**
             * Format: int32
             * @description Days a month the expert can give, 1 to 31.
             * @example 7
             */
            daysPerMonth?: number;
            /**
             * Format: int32
             * @description Invention patents granted.
             * @example 3
             */
            inventionPatents?: number;
            /** @description Has results that were put to use. */
            hasResults?: boolean;
            /** @description No bad record in the last three years. */
            cleanRecord?: boolean;
            /** @description Serves at a firm already, as far as is known beside secondments here. */
            serving?: boolean;
            /** @description The institution consents to a secondment. */
            homeConsent?: boolean;
            /**
             * @description Where the expert works, GB/T 2260.
             * @example 420111
             */
            divisionCode?: string;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict?: string;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from, without a personal name. */
            source?: string;
        };
        /** @description An expert as the own institution and operators see one. */
        ExpertView: {
            /** @description Lines of industry. */
            sectors: components["schemas"]["Sector"][];
            /**
             * Format: int32
             * @description Invention patents granted.
             * @example 3
             */
            inventionPatents: number | null;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict: string | null;
            /** @description Class of professional title. */
            title: ((string | components["schemas"]["TitleClass"] | null) | null) | components["schemas"]["TitleClass"] | null;
            /** @description No bad record in the last three years. */
            cleanRecord: boolean | null;
            /** @description Serves at a firm: as stated, or because a secondment is on post. */
            serving: boolean | null;
            /**
             * @description Where the expert works, GB/T 2260.
             * @example 420111
             */
            divisionCode: string | null;
            /** @description Has results that were put to use. */
            hasResults: boolean | null;
            /** @description The institution consents to a secondment. */
            homeConsent: boolean | null;
            /**
             * Format: int32
             * @description Days a month the expert can give.
             * @example 7
             */
            daysPerMonth: number | null;
            /** @description Age, never the date of birth. */
            ageBand: ((string | components["schemas"]["AgeBand"] | null) | null) | components["schemas"]["AgeBand"] | null;
            /**
             * @description Research.
             * @example 高功率激光焊接工艺与熔池在线监测
             */
            text: string;
            /**
             * @description Symbols of the patent classification; null if not stated.
             * @example [
             *       "B23K 26/00"
             *     ]
             */
            ipc: string[] | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the institution. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The institution the expert belongs to. */
            institutionId: components["schemas"]["UUID"];
            /** @description Kind of the institution. */
            institutionKind: components["schemas"]["InstitutionKind"];
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
             * @description What the expert is called here.
             * @example 专家 E-0001
             */
            label: string;
            /** @description Personal name, when the own institution reads; null for everybody else, if none was given, and in answers to commands, which are kept for repetition. */
            name: string | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
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
        /** @description Figures of secondments that both sides confirmed. */
        FiguresView: {
            /**
             * Format: int64
             * @description People: secondments both sides confirmed.
             * @example 106
             */
            people: number;
            /**
             * Format: int64
             * @description Of these on post now.
             * @example 0
             */
            onPost: number;
            /**
             * Format: int64
             * @description Of these completed.
             * @example 101
             */
            completed: number;
            /**
             * Format: int64
             * @description Of these ended before their term.
             * @example 2
             */
            endedEarly: number;
            /**
             * Format: int64
             * @description Of these confirmed and never arrived.
             * @example 3
             */
            notArrived: number;
            /**
             * Format: int64
             * @description Problems solved, summed over the ledgers.
             * @example 270
             */
            problemsSolved: number;
            /**
             * Format: int64
             * @description Achievements put to use, summed over the ledgers.
             * @example 132
             */
            conversions: number;
            /**
             * Format: int64
             * @description People introduced, summed over the ledgers.
             * @example 165
             */
            peopleIntroduced: number;
            /**
             * Format: int64
             * @description Assessed as excellent.
             * @example 26
             */
            excellent: number;
            /**
             * Format: int64
             * @description Assessed as qualified.
             * @example 74
             */
            qualified: number;
            /**
             * Format: int64
             * @description Assessed as unqualified.
             * @example 1
             */
            unqualified: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description An institution as sent in. A field left out is unknown. */
        InstitutionForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; operators only, and they must give it. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description Name, 1 to 200 characters.
             * @example 武汉某大学（演示）
             */
            name: string;
            /**
             * @description COMPREHENSIVE, ENGINEERING, SPECIALIZED, AGRICULTURAL_MEDICAL, RESEARCH_INSTITUTE or UNKNOWN.
             * @example ENGINEERING
             */
            kind: string;
            /**
             * @description Administrative division, GB/T 2260.
             * @example 420111
             */
            divisionCode?: string;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict?: string;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @enum {string} */
        InstitutionKind: "COMPREHENSIVE" | "ENGINEERING" | "SPECIALIZED" | "AGRICULTURAL_MEDICAL" | "RESEARCH_INSTITUTE" | "UNKNOWN";
        /** @description An institution as everybody sees it. */
        InstitutionView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation it acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
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
             * @description Name.
             * @example 武汉某大学（演示）
             */
            name: string;
            /** @description Kind of university or institute. */
            kind: components["schemas"]["InstitutionKind"];
            /**
             * @description Administrative division, GB/T 2260.
             * @example 420111
             */
            divisionCode: string | null;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict: string | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Maturity: "LAB" | "BENCH" | "PILOT" | "PRODUCTION";
        PageAchievementView: {
            items: components["schemas"]["AchievementView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageExpertView: {
            items: components["schemas"]["ExpertView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageInstitutionView: {
            items: components["schemas"]["InstitutionView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageResultView: {
            items: components["schemas"]["ResultView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageSecondmentView: {
            items: components["schemas"]["SecondmentView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageTeamView: {
            items: components["schemas"]["TeamView"][];
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
        /** @enum {string} */
        Programme: "TECH_VICE_PRESIDENT";
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
        /** @description A result for the ledger as sent in. */
        ResultForm: {
            /**
             * @description PROBLEM_SOLVED, CONVERSION or PERSON_INTRODUCED.
             * @example PROBLEM_SOLVED
             */
            kind: string;
            /**
             * Format: int32
             * @description How many, 1 to 1,000.
             * @example 1
             */
            count: number;
            /**
             * @description Day, from the arrival to today. Rows of an operator's bulk load may leave it out.
             * @example 2026-03-31
             */
            on: string;
            /**
             * @description At most 500 characters, no personal name; the two sides read it.
             * @example 焊缝气孔率由3%降至0.5%
             */
            note?: string;
        };
        /** @enum {string} */
        ResultKind: "PROBLEM_SOLVED" | "CONVERSION" | "PERSON_INTRODUCED";
        /** @description A row of the ledger; rows are added and never changed. */
        ResultView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Whose ledger it is. */
            secondmentId: components["schemas"]["UUID"];
            /** @description What was brought about. */
            kind: components["schemas"]["ResultKind"];
            /**
             * Format: int32
             * @description How many.
             * @example 1
             */
            count: number;
            /**
             * @description Day; null if not stated.
             * @example 2026-03-31
             */
            on: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description In words. */
            note: string | null;
            /** @description The organisation that reported it. */
            reportedBy: components["schemas"]["UUID"];
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            reportedAt: components["schemas"]["Instant"];
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
        /** @description A secondment as sent in. A field left out is unknown. */
        SecondmentForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Home institution's organisation; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description TECH_VICE_PRESIDENT (科技副总).
             * @example TECH_VICE_PRESIDENT
             */
            programme: string;
            /**
             * Format: int32
             * @description Batch of the programme, 1 to 1,000.
             * @example 4
             */
            batch?: number;
            /** @description The expert; or give expertReference. */
            expertId?: components["schemas"]["UUID"];
            /** @description The expert by its loader's key. */
            expertReference?: string;
            /** @description The firm that takes the expert in. */
            hostEnterpriseId: components["schemas"]["UUID"];
            /** @description The firm's organisation: it has to confirm. */
            hostOrg: components["schemas"]["UUID"];
            /** @description The firm's expert request that this answers. */
            requestId?: components["schemas"]["UUID"];
            /**
             * @description Planned first day.
             * @example 2026-01-01
             */
            startsOn?: string;
            /**
             * @description Planned last day, not before the first.
             * @example 2027-12-31
             */
            endsOn?: string;
            /**
             * @description How far it had come: PROPOSED (if left out), CONFIRMED, ON_POST, COMPLETED, ENDED_EARLY or NOT_ARRIVED. Bulk rows of an operator only.
             * @example COMPLETED
             */
            status?: string;
            /**
             * @description EXCELLENT, QUALIFIED or UNQUALIFIED, if it was completed. Bulk rows of an operator only.
             * @example QUALIFIED
             */
            assessment?: string;
            /**
             * @description DECLINED, WITHDRAWN, BY_AGREEMENT, EXPERT_UNAVAILABLE, NEED_GONE or MISTAKE, if it ended early. Bulk rows of an operator only.
             * @example BY_AGREEMENT
             */
            endReason?: string;
            /** @description Results, if it had begun. Bulk rows of an operator only. */
            results?: components["schemas"]["ResultForm"][];
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A secondment as its two sides, operators and auditors see it. */
        SecondmentView: {
            /**
             * Format: int32
             * @description People introduced: sum of the ledger's rows.
             * @example 2
             */
            peopleIntroduced: number;
            /**
             * Format: int32
             * @description Achievements put to use: sum of the ledger's rows.
             * @example 1
             */
            conversions: number;
            /**
             * Format: int32
             * @description Problems solved: sum of the ledger's rows.
             * @example 3
             */
            problemsSolved: number;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the home institution. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the host enterprise. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description Programme it runs under. */
            programme: components["schemas"]["Programme"];
            /**
             * Format: int32
             * @description Batch of the programme.
             * @example 4
             */
            batch: number | null;
            /** @description The expert. */
            expertId: components["schemas"]["UUID"];
            /** @description The home institution. */
            institutionId: components["schemas"]["UUID"];
            /** @description The firm that takes the expert in. */
            hostEnterpriseId: components["schemas"]["UUID"];
            /** @description The firm's request that it answers. */
            requestId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description Where it stands. */
            status: components["schemas"]["Stage"];
            /** @description Both sides said yes; stays so when it ends early. */
            confirmed: boolean;
            /**
             * @description Planned first day; from the arrival on the day of arrival.
             * @example 2026-01-01
             */
            startsOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Planned last day; from the end on the last day.
             * @example 2027-12-31
             */
            endsOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Assessment at the end of the term. */
            assessment: ((string | components["schemas"]["Assessment"] | null) | null) | components["schemas"]["Assessment"] | null;
            /** @description Why it ended early. */
            endReason: ((string | components["schemas"]["EndReason"] | null) | null) | components["schemas"]["EndReason"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Sector: "OPTOELECTRONICS" | "INTEGRATED_CIRCUITS" | "SOFTWARE_AI" | "GEOSPATIAL" | "AUTOMOTIVE" | "EQUIPMENT" | "BIOPHARMA" | "MEDICAL_DEVICES" | "NEW_MATERIALS" | "NEW_ENERGY" | "ENVIRONMENT" | "CONSUMER_GOODS" | "SMART_CONSTRUCTION";
        /** @enum {string} */
        Stage: "PROPOSED" | "CONFIRMED" | "ON_POST" | "COMPLETED" | "ENDED_EARLY" | "NOT_ARRIVED";
        /** @description What the secondments brought about, batch by batch and in all. */
        SummaryView: {
            /** @description By programme and batch, the earliest first; without a batch last. */
            batches: components["schemas"]["BatchView"][];
            /** @description All of them. */
            total: components["schemas"]["FiguresView"];
        };
        /** @description A team as sent in. A field left out is unknown, never zero. */
        TeamForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The institution it belongs to; or give institutionReference. */
            institutionId?: components["schemas"]["UUID"];
            /** @description The institution by its loader's key. */
            institutionReference?: string;
            /**
             * @description In a line, 1 to 200 characters; no personal name.
             * @example 激光精密加工团队
             */
            title: string;
            /**
             * @description What it does, 10 to 4,000 characters.
             * @example 超快激光微纳加工与在线检测
             */
            text: string;
            /**
             * @description Lines of industry, such as OPTOELECTRONICS.
             * @example [
             *       "OPTOELECTRONICS"
             *     ]
             */
            sectors?: string[];
            /**
             * @description Symbols of the patent classification (IPC).
             * @example [
             *       "B23K 26/00"
             *     ]
             */
            ipc?: string[];
            /**
             * @description Where it takes a technology up: LAB, BENCH, PILOT or PRODUCTION.
             * @example BENCH
             */
            maturityFrom?: string;
            /**
             * @description How far it takes it; not before maturityFrom.
             * @example PILOT
             */
            maturityTo?: string;
            /**
             * @description Smallest budget it works for, yuan.
             * @example 200000.00
             */
            minBudget?: string;
            /**
             * Format: int32
             * @description Months it can give, 1 to 120.
             * @example 12
             */
            availableMonths?: number;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A team as everybody sees it. */
        TeamView: {
            /** @description Where it takes a technology up: LAB, BENCH, PILOT or PRODUCTION. */
            maturityFrom: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /** @description Lines of industry; null if not stated. */
            sectors: components["schemas"]["Sector"][] | null;
            /** @description How far it takes it. */
            maturityTo: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /**
             * Format: int32
             * @description Months it can give.
             * @example 12
             */
            availableMonths: number | null;
            /**
             * @description What it does.
             * @example 超快激光微纳加工与在线检测
             */
            text: string;
            /**
             * @description In a line.
             * @example 激光精密加工团队
             */
            title: string;
            /**
             * @description Smallest budget it works for, yuan.
             * @example 200000.00
             */
            minBudget: string | null;
            /**
             * @description Symbols of the patent classification; null if not stated.
             * @example [
             *       "B23K 26/00"
             *     ]
             */
            ipc: string[] | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of its institution. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The institution it belongs to. */
            institutionId: components["schemas"]["UUID"];
            /**
             * @description Name of the institution.
             * @example 武汉某大学（演示）
             */
            institutionName: string;
            /** @description Kind of the institution. */
            institutionKind: components["schemas"]["InstitutionKind"];
            /**
             * @description Where the institution is, GB/T 2260.
             * @example 420111
             */
            divisionCode: string | null;
            /**
             * @description Management district of the institution (管理区).
             * @example donghu
             */
            managementDistrict: string | null;
            /**
             * @description OPEN or CLOSED.
             * @example OPEN
             */
            status: string;
            /** @description Why it was closed. */
            closedReason: string | null;
            /** @description When it was closed, UTC. */
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        TitleClass: "SENIOR" | "ASSOCIATE_SENIOR" | "INTERMEDIATE" | "OTHER";
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
    listAchievements: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description PATENT, PAPER, RESEARCH_DIRECTION, PROJECT_RESULT, PRODUCT or OTHER.
                 * @example PATENT
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description true: the caller's own only. */
                mine?: boolean;
                /**
                 * @description Words the title, the summary or the field holds, as they stand.
                 * @example 打印
                 */
                q?: string;
                /**
                 * @description A line of industry it is for.
                 * @example NEW_MATERIALS
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
                    "application/json": components["schemas"]["PageAchievementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAchievement: {
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
                "application/json": components["schemas"]["AchievementForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadAchievements: {
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
        /** @description One AchievementForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getAchievement: {
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
            /** @description The achievement; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editAchievement: {
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
                "application/json": components["schemas"]["AchievementForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeAchievement: {
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
                    "application/json": components["schemas"]["AchievementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
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
    listExperts: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description The institution it belongs to. */
                institutionId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Words the label or the text holds, as they stand.
                 * @example 激光
                 */
                q?: string;
                /**
                 * @description A line of industry it works in.
                 * @example EQUIPMENT
                 */
                sector?: string;
                /** @description true: serves at a firm; false: does not, or it is unknown. */
                serving?: boolean;
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
                    "application/json": components["schemas"]["PageExpertView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postExpert: {
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
                "application/json": components["schemas"]["ExpertForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadExperts: {
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
        /** @description One ExpertForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getExpert: {
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
            /** @description The expert; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editExpert: {
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
                "application/json": components["schemas"]["ExpertForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeExpert: {
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
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    eraseExpert: {
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
        requestBody?: never;
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedExpert"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description COMPREHENSIVE, ENGINEERING, SPECIALIZED, AGRICULTURAL_MEDICAL, RESEARCH_INSTITUTE or UNKNOWN.
                 * @example ENGINEERING
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description true: the caller's own only. */
                mine?: boolean;
                /**
                 * @description Words the name holds, as they stand.
                 * @example 大学
                 */
                q?: string;
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
                    "application/json": components["schemas"]["PageInstitutionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerInstitution: {
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
                "application/json": components["schemas"]["InstitutionForm"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadInstitutions: {
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
        /** @description One InstitutionForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getInstitution: {
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
            /** @description The institution; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editInstitution: {
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
                "application/json": components["schemas"]["InstitutionForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeInstitution: {
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
                    "application/json": components["schemas"]["InstitutionView"];
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
    listSecondments: {
        parameters: {
            query?: {
                /**
                 * @description Batch of the programme.
                 * @example 4
                 */
                batch?: number;
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description The expert. */
                expertId?: components["schemas"]["UUID"];
                /** @description The firm that takes the expert in. */
                hostEnterpriseId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description PROPOSED, CONFIRMED, ON_POST, COMPLETED, ENDED_EARLY or NOT_ARRIVED.
                 * @example ON_POST
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
                    "application/json": components["schemas"]["PageSecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeSecondment: {
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
                "application/json": components["schemas"]["SecondmentForm"];
            };
        };
        responses: {
            /** @description Proposed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadSecondments: {
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
        /** @description One SecondmentForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    summarizeSecondments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By batch, and in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSecondment: {
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
            /** @description The secondment; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editSecondment: {
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
                "application/json": components["schemas"]["SecondmentForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportArrival: {
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
                "application/json": components["schemas"]["ArrivalForm"];
            };
        };
        responses: {
            /** @description On post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    completeSecondment: {
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
                "application/json": components["schemas"]["CompletionForm"];
            };
        };
        responses: {
            /** @description Completed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmSecondment: {
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
        requestBody?: never;
        responses: {
            /** @description Confirmed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSecondment: {
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
                "application/json": components["schemas"]["EndForm"];
            };
        };
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportNoArrival: {
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
        requestBody?: never;
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listResults: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Opaque id, UUIDv7. */
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
                    "application/json": components["schemas"]["PageResultView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportResult: {
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
                "application/json": components["schemas"]["ResultForm"];
            };
        };
        responses: {
            /** @description Added; the secondment with its new totals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description The institution it belongs to. */
                institutionId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description true: the caller's own only. */
                mine?: boolean;
                /**
                 * @description Words the title or the text holds, as they stand.
                 * @example 激光
                 */
                q?: string;
                /**
                 * @description A line of industry it works in.
                 * @example OPTOELECTRONICS
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
                    "application/json": components["schemas"]["PageTeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeam: {
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
                "application/json": components["schemas"]["TeamForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadTeams: {
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
        /** @description One TeamForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getTeam: {
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
            /** @description The team; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editTeam: {
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
                "application/json": components["schemas"]["TeamForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeTeam: {
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
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
