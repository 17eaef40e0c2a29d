/** Written by `npm run generate` from services/fund/openapi.yaml; not for editing. */

export interface paths {
    "/v1/approaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approaches, newest first
         * @description Those the caller's organisation is a party of; operators and auditors see all. Roles: auditor, enterprise, fund, operator.
         */
        get: operations["listApproaches"];
        put?: never;
        /**
         * Ask the firm behind a direct financing need to talk
         * @description Under one of the caller's open mandates; 409 while the firm has yet to answer one under the same mandate to the same need. Operators load approaches in bulk. Roles: fund.
         */
        post: operations["openApproach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approaches/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load approaches, one JSON object a line
         * @description A fund's organisation loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: fund, operator.
         */
        post: operations["loadApproaches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an approach
         * @description Seen by its two parties, operators and auditors. Roles: auditor, enterprise, fund, operator.
         */
        get: operations["getApproach"];
        /**
         * Replace the note of an open approach
         * @description While the firm has not answered. Mandate, need, reference, ownerOrg, synthetic and source stay as they were. Roles: fund.
         */
        put: operations["editApproach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approaches/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to an approach
         * @description The firm that is asked, for good: the two talk. No body. Roles: enterprise.
         */
        post: operations["acceptApproach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approaches/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no to an approach
         * @description The firm that is asked, for good. Reasons: NOT_RAISING, OTHER_INVESTOR, TERMS, CONFLICT, OTHER. Roles: enterprise.
         */
        post: operations["declineApproach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approaches/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an approach back
         * @description The fund, before the firm has answered. Reasons: NO_ANSWER, NEED_CLOSED, STRATEGY, MISTAKE. Roles: fund.
         */
        post: operations["withdrawApproach"];
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
    "/v1/fund-managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fund managers, newest first
         * @description All fund managers are public to whoever signed in, closed ones too. Roles: whoever signed in.
         */
        get: operations["listFundManagers"];
        put?: never;
        /**
         * Register a fund manager of the caller's
         * @description The manager belongs to the caller's organisation. Operators load managers in bulk. Roles: fund.
         */
        post: operations["registerFundManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-managers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load fund managers, one JSON object a line
         * @description A fund's organisation loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: fund, operator.
         */
        post: operations["loadFundManagers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-managers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a fund manager
         * @description Public to whoever signed in. Roles: whoever signed in.
         */
        get: operations["getFundManager"];
        /**
         * Replace what an open fund manager says
         * @description Replaces name, kind and division; every open mandate of its funds is told anew. reference, ownerOrg, synthetic and source stay as they were. Roles: fund, operator.
         */
        put: operations["editFundManager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-managers/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a manager for good
         * @description 409 while a fund of it is open. Reasons: LEFT, DEREGISTERED, MERGED, MISTAKE. Roles: fund, operator.
         */
        post: operations["closeFundManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List funds, newest first
         * @description All funds are public to whoever signed in, closed ones too. Roles: whoever signed in.
         */
        get: operations["listFunds"];
        put?: never;
        /**
         * Register a fund under one of the caller's managers
         * @description Amounts left out are unknown. Operators load funds in bulk. Roles: fund.
         */
        post: operations["registerFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load funds, one JSON object a line
         * @description A fund's organisation loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: fund, operator.
         */
        post: operations["loadFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up the open funds
         * @description Per structure, and apart for funds of funds that are looked through, whose money is that of their sub-funds. Each number has a sum of its own: they are never added to each other. Roles: auditor, fund, operator.
         */
        get: operations["summarizeFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a fund
         * @description Public to whoever signed in. Roles: whoever signed in.
         */
        get: operations["getFund"];
        /**
         * Replace what an open fund says
         * @description A field left out becomes unknown; every open mandate of the fund is told anew. Manager, structure, reference, ownerOrg, synthetic and source stay as they were. Roles: fund, operator.
         */
        put: operations["editFund"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a fund for good
         * @description 409 while a mandate of it is open. Reasons: LIQUIDATED, EXPIRED, MERGED, MISTAKE. Roles: fund, operator.
         */
        post: operations["closeFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mandates, newest first
         * @description All mandates are public to whoever signed in, closed ones too. Roles: whoever signed in.
         */
        get: operations["listMandates"];
        put?: never;
        /**
         * Post a mandate of one of the caller's funds
         * @description Published at once; a field left out sets no limit. Operators load mandates in bulk. Roles: fund.
         */
        post: operations["postMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load mandates, one JSON object a line
         * @description A fund's organisation loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: fund, operator.
         */
        post: operations["loadMandates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mandate
         * @description Public to whoever signed in. Roles: whoever signed in.
         */
        get: operations["getMandate"];
        /**
         * Replace what an open mandate says
         * @description A field left out sets no limit any more. Fund, reference, ownerOrg, synthetic and source stay as they were. Roles: fund, operator.
         */
        put: operations["editMandate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a mandate for good
         * @description It is neither changed nor reopened. Reasons: INVESTED, PERIOD_ENDED, STRATEGY, MISTAKE. Roles: fund, operator.
         */
        post: operations["closeMandate"];
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
        /** @description An approach as sent in. */
        ApproachForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example A-001
             */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The open mandate of the same organisation it is under. */
            mandateId: components["schemas"]["UUID"];
            /** @description The open direct financing need it goes to. */
            needId: components["schemas"]["UUID"];
            /** @description What the fund says to the firm, 1 to 2,000 characters; read by the two parties. */
            note?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @description An approach as its parties see it. */
        ApproachView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the fund. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the firm that is asked; kept back from the fund until the firm accepts. */
            counterpartyOrg: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The mandate it is under. */
            mandateId: components["schemas"]["UUID"];
            /** @description The direct financing need it goes to. */
            needId: components["schemas"]["UUID"];
            /**
             * @description OPEN, ACCEPTED, DECLINED or WITHDRAWN.
             * @example OPEN
             */
            status: string;
            /** @description Why it was declined or withdrawn. */
            endedReason: string | null;
            /** @description When it was accepted, declined or withdrawn, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description What the fund says to the firm. */
            note: string | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /**
             * @description When it was opened, UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
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
        Board: "REGIONAL_EQUITY_MARKET" | "NEEQ" | "BSE" | "CHINEXT" | "STAR" | "MAIN_BOARD";
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
        /** @enum {string} */
        DirectInstrument: "EQUITY" | "LISTING_COACHING" | "QUOTATION" | "BOND" | "MERGER";
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
        /** @description A fund as sent in. A field left out is unknown, never zero. */
        FundForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example F-001
             */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description Its manager, of the same organisation; or give managerReference. */
            managerId?: components["schemas"]["UUID"];
            /**
             * @description Its manager by its loader's key.
             * @example FM-001
             */
            managerReference?: string;
            /**
             * @description Name, 1 to 200 characters.
             * @example 江城光电子天使基金（演示）
             */
            name: string;
            /**
             * @description The source's own code, 1 to 20 characters.
             * @example F05
             */
            category?: string;
            /**
             * @description FUND_OF_FUNDS, SUB_FUND or DIRECT_FUND; stays as registered.
             * @example SUB_FUND
             */
            structure: string;
            /** @description The fund of funds above it, of any organisation. */
            parentFundId?: components["schemas"]["UUID"];
            /**
             * @description The fund of funds above it by its loader's key: of the same organisation or, in an operator's row, of any.
             * @example F-000
             */
            parentReference?: string;
            /** @description A government investment fund. */
            governmentFund?: boolean;
            /**
             * @description Promised by all partners, yuan.
             * @example 250000000.00
             */
            commitment?: string;
            /**
             * @description Of it by government, yuan.
             * @example 105000000.00
             */
            governmentCommitment?: string;
            /**
             * @description Of it by others, yuan; with government's it is the commitment.
             * @example 145000000.00
             */
            socialCommitment?: string;
            /**
             * @description Paid in, yuan; at most the commitment.
             * @example 162500000.00
             */
            paidIn?: string;
            /**
             * @description Closed and paid, yuan.
             * @example 97500000.00
             */
            invested?: string;
            /**
             * @description Decided and not yet paid, yuan; with invested at most paid in.
             * @example 15000000.00
             */
            reserved?: string;
            /**
             * @description Calendar day.
             * @example 2023-06-30
             */
            establishedOn?: string;
            /**
             * Format: int32
             * @description Years from that day, 1 to 99.
             * @example 7
             */
            lifeYears?: number;
            /** @description Its money is that of the funds below and is not counted twice; funds of funds only. */
            lookThrough?: boolean;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        FundStage: "SEED" | "START_UP" | "GROWTH" | "MATURE";
        /** @enum {string} */
        FundStructure: "FUND_OF_FUNDS" | "SUB_FUND" | "DIRECT_FUND";
        /** @description The open funds summed up, structure by structure. */
        FundSummaryView: {
            /** @description One row per structure; looked-through funds of funds have their own. */
            structures: components["schemas"]["FundSumsView"][];
        };
        /** @description Sums of the open funds of one structure. Each is over the funds that state the number, null if none does; they are different numbers and are never added to each other. */
        FundSumsView: {
            /** @description Place in the tree of funds. */
            structure: components["schemas"]["FundStructure"];
            /** @description True: funds of funds whose money is that of their sub-funds. Never add these sums to others. */
            lookThrough: boolean;
            /**
             * Format: int64
             * @description Open funds.
             * @example 22
             */
            count: number;
            /**
             * @description Promised, yuan.
             * @example 5500000000.00
             */
            commitment: string | null;
            /** @description Of it by government, yuan. */
            government: string | null;
            /** @description Of it by others, yuan. */
            social: string | null;
            /** @description Paid in, yuan. */
            paidIn: string | null;
            /** @description Closed and paid, yuan. */
            invested: string | null;
            /** @description Decided and not yet paid, yuan. */
            reserved: string | null;
            /** @description Paid in, not invested and not reserved, yuan; of funds that state all three. */
            dryPowder: string | null;
            /** @description How many of the funds state each number. */
            statedBy: components["schemas"]["StatedView"];
        };
        /** @description A fund as everybody sees it; null is unknown. */
        FundView: {
            /** @description Of it by government, yuan. */
            governmentCommitment: string | null;
            /** @description Of it by others, yuan. */
            socialCommitment: string | null;
            /** @description Decided and not yet paid, yuan. */
            reserved: string | null;
            /**
             * @description Promised and not yet paid in, yuan; another number than dry powder and never added to it.
             * @example 87500000.00
             */
            uncalled: string | null;
            /** @description Paid in, yuan. */
            paidIn: string | null;
            /** @description Promised by all partners, yuan. */
            commitment: string | null;
            /** @description Closed and paid, yuan. */
            invested: string | null;
            /**
             * @description Paid in, not invested and not reserved, yuan; null unless all are known.
             * @example 50000000.00
             */
            dryPowder: string | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose record it is. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description Its manager. */
            managerId: components["schemas"]["UUID"];
            /** @description The manager's name. */
            managerName: string;
            /** @description What the manager is. */
            managerKind: components["schemas"]["ManagerKind"];
            /**
             * @description OPEN or CLOSED.
             * @example OPEN
             */
            status: string;
            /** @description Why it was closed. */
            closedReason: string | null;
            /** @description When it was closed, UTC. */
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Name of the fund. */
            name: string;
            /**
             * @description The source's own code.
             * @example F05
             */
            category: string | null;
            /** @description Place in the tree of funds. */
            structure: components["schemas"]["FundStructure"];
            /** @description The fund of funds above it. */
            parentFundId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description A government investment fund. */
            governmentFund: boolean | null;
            /** @description Its money is that of the funds below and is not counted twice. */
            lookThrough: boolean | null;
            /**
             * @description Calendar day.
             * @example 2023-06-30
             */
            establishedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description Years from that day.
             * @example 7
             */
            lifeYears: number | null;
            /**
             * @description The day its life ends.
             * @example 2030-06-30
             */
            endsOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
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
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description A fund manager as sent in. A field left out is unknown. */
        ManagerForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example FM-001
             */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description Name the manager goes by, 1 to 200 characters.
             * @example 江城创业投资管理有限公司（演示）
             */
            name: string;
            /**
             * @description GOVERNMENT, MARKET, AIC, CORPORATE, EXCHANGE_BASE or UNKNOWN.
             * @example MARKET
             */
            kind: string;
            /**
             * @description Where it sits, GB/T 2260, 6 digits.
             * @example 420111
             */
            divisionCode?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        ManagerKind: "GOVERNMENT" | "MARKET" | "AIC" | "CORPORATE" | "EXCHANGE_BASE" | "UNKNOWN";
        /** @description A fund manager as everybody sees it. */
        ManagerView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose record it is. */
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
            /** @description Name the manager goes by. */
            name: string;
            /** @description What it is. */
            kind: components["schemas"]["ManagerKind"];
            /**
             * @description GB/T 2260, 6 digits.
             * @example 420111
             */
            divisionCode: string | null;
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
        /** @description A mandate as sent in. A field left out sets no limit. */
        MandateForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example M-001
             */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The fund, of the same organisation; or give fundReference. */
            fundId?: components["schemas"]["UUID"];
            /**
             * @description The fund by its loader's key.
             * @example F-001
             */
            fundReference?: string;
            /**
             * @description Name, 1 to 200 characters.
             * @example 光电子与集成电路早期投资（演示）
             */
            name: string;
            /**
             * @description Any of EQUITY, LISTING_COACHING, QUOTATION, BOND, MERGER; EQUITY if left out.
             * @example [
             *       "EQUITY"
             *     ]
             */
            instruments?: string[];
            /**
             * @description Any of SEED, START_UP, GROWTH, MATURE.
             * @example [
             *       "SEED",
             *       "START_UP"
             *     ]
             */
            stages?: string[];
            /**
             * @description Sectors such as OPTOELECTRONICS.
             * @example [
             *       "OPTOELECTRONICS"
             *     ]
             */
            sectors?: string[];
            /**
             * @description Smallest investment, yuan, above zero.
             * @example 2000000.00
             */
            ticketMin?: string;
            /**
             * @description Largest investment, yuan, above zero.
             * @example 15000000.00
             */
            ticketMax?: string;
            /**
             * @description Dearest valuation before the money, yuan, above zero.
             * @example 100000000.00
             */
            maxValuation?: string;
            /**
             * @description GB/T 2260 codes of 2, 4 or 6 digits.
             * @example [
             *       "4201"
             *     ]
             */
            regions?: string[];
            /**
             * @description Management districts; with regions one area.
             * @example [
             *       "donghu"
             *     ]
             */
            managementDistricts?: string[];
            /**
             * @description Any of REGIONAL_EQUITY_MARKET, NEEQ, BSE, CHINEXT, STAR, MAIN_BOARD.
             * @example [
             *       "BSE",
             *       "STAR"
             *     ]
             */
            boards?: string[];
            /**
             * @description Sectors never invested in, none of them in sectors.
             * @example [
             *       "CONSUMER_GOODS"
             *     ]
             */
            excludedSectors?: string[];
            /** @description What is excluded and no field holds, 1 to 2,000 characters. */
            exclusions?: string;
            /**
             * Format: int32
             * @description Money to be invested in the region, percent of what the region put in, 1 to 1000; left out: none is asked for.
             * @example 110
             */
            localReinvestmentPercent?: number;
            /** @description Whether the fund is looking now. */
            inForce: boolean;
            /**
             * @description First day.
             * @example 2026-01-01
             */
            validFrom?: string;
            /**
             * @description Last day.
             * @example 2026-12-31
             */
            validUntil?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @description A mandate as everybody sees it; null sets no limit. */
        MandateView: {
            /** @description What the manager is. */
            managerKind: components["schemas"]["ManagerKind"];
            /**
             * @description The day the fund's life ends.
             * @example 2030-06-30
             */
            fundEndsOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Name of the fund. */
            fundName: string;
            /** @description Name of its manager. */
            managerName: string;
            /** @description Place of the fund in the tree of funds. */
            structure: components["schemas"]["FundStructure"];
            /**
             * @description What the fund can still invest of what is paid in, yuan.
             * @example 50000000.00
             */
            dryPowder: string | null;
            /**
             * @description Dearest valuation before the money, yuan.
             * @example 100000000.00
             */
            maxValuation: string | null;
            /** @description Sectors of the firm, any one. */
            sectors: components["schemas"]["Sector"][] | null;
            /** @description GB/T 2260 codes of 2, 4 or 6 digits. */
            regions: string[] | null;
            /**
             * @description Smallest investment, yuan.
             * @example 2000000.00
             */
            ticketMin: string | null;
            /** @description Boards a listing is sought on, any one. */
            boards: components["schemas"]["Board"][] | null;
            /** @description Keys of management districts. */
            managementDistricts: string[] | null;
            /** @description What is excluded and no field holds. */
            exclusions: string | null;
            /**
             * @description First day.
             * @example 2026-01-01
             */
            validFrom: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Offered, any one. */
            instruments: components["schemas"]["DirectInstrument"][];
            /**
             * Format: int32
             * @description Percent of what the region put in; null: none is asked for.
             * @example 110
             */
            localReinvestmentPercent: number | null;
            /** @description Whether the fund is looking now. */
            inForce: boolean;
            /** @description Name of the mandate. */
            name: string;
            /** @description Stages of the firm, any one. */
            stages: components["schemas"]["FundStage"][] | null;
            /**
             * @description Last day.
             * @example 2026-12-31
             */
            validUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Largest investment, yuan.
             * @example 15000000.00
             */
            ticketMax: string | null;
            /** @description Never invested in. */
            excludedSectors: components["schemas"]["Sector"][] | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose mandate it is. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The fund that looks. */
            fundId: components["schemas"]["UUID"];
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
        PageApproachView: {
            items: components["schemas"]["ApproachView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageFundView: {
            items: components["schemas"]["FundView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageManagerView: {
            items: components["schemas"]["ManagerView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageMandateView: {
            items: components["schemas"]["MandateView"][];
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
        /** @description How many funds state each number. */
        StatedView: {
            /**
             * Format: int64
             * @description Funds that state it.
             */
            commitment: number;
            /**
             * Format: int64
             * @description Funds that state it.
             */
            government: number;
            /**
             * Format: int64
             * @description Funds that state it.
             */
            social: number;
            /**
             * Format: int64
             * @description Funds that state it.
             */
            paidIn: number;
            /**
             * Format: int64
             * @description Funds that state it.
             */
            invested: number;
            /**
             * Format: int64
             * @description Funds that state it.
             */
            reserved: number;
            /**
             * Format: int64
             * @description Funds that state all it is reckoned from.
             */
            dryPowder: number;
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
    listApproaches: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Approaches under this mandate. */
                mandateId?: components["schemas"]["UUID"];
                /**
                 * @description Only those the caller's own organisation opened.
                 * @example true
                 */
                mine?: boolean;
                /** @description Approaches to this need. */
                needId?: components["schemas"]["UUID"];
                /**
                 * @description Words the note holds, as they stand.
                 * @example 光电子
                 */
                q?: string;
                /**
                 * @description OPEN, ACCEPTED, DECLINED or WITHDRAWN.
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
                    "application/json": components["schemas"]["PageApproachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openApproach: {
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
                "application/json": components["schemas"]["ApproachForm"];
            };
        };
        responses: {
            /** @description Opened; the firm has to answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadApproaches: {
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
        /** @description One ApproachForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getApproach: {
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
            /** @description The approach; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editApproach: {
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
                "application/json": components["schemas"]["ApproachForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptApproach: {
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
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineApproach: {
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
            /** @description Declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproachView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawApproach: {
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
                    "application/json": components["schemas"]["ApproachView"];
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
    listFundManagers: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description GOVERNMENT, MARKET, AIC, CORPORATE, EXCHANGE_BASE or UNKNOWN.
                 * @example AIC
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only the caller's own.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the name holds, as they stand.
                 * @example 创业投资
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
                    "application/json": components["schemas"]["PageManagerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerFundManager: {
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
                "application/json": components["schemas"]["ManagerForm"];
            };
        };
        responses: {
            /** @description Registered, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadFundManagers: {
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
        /** @description One ManagerForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getFundManager: {
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
            /** @description The fund manager; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editFundManager: {
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
                "application/json": components["schemas"]["ManagerForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeFundManager: {
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
                    "application/json": components["schemas"]["ManagerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFunds: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Funds of this manager. */
                managerId?: components["schemas"]["UUID"];
                /**
                 * @description Only the caller's own.
                 * @example true
                 */
                mine?: boolean;
                /** @description Funds below this fund of funds. */
                parentFundId?: components["schemas"]["UUID"];
                /**
                 * @description Words the name of the fund or of its manager holds, as they stand.
                 * @example 天使
                 */
                q?: string;
                /**
                 * @description OPEN or CLOSED.
                 * @example OPEN
                 */
                status?: string;
                /**
                 * @description FUND_OF_FUNDS, SUB_FUND or DIRECT_FUND.
                 * @example SUB_FUND
                 */
                structure?: string;
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
                    "application/json": components["schemas"]["PageFundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerFund: {
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
                "application/json": components["schemas"]["FundForm"];
            };
        };
        responses: {
            /** @description Registered, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadFunds: {
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
        /** @description One FundForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    summarizeFunds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundSummaryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFund: {
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
            /** @description The fund; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editFund: {
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
                "application/json": components["schemas"]["FundForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeFund: {
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
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMandates: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Mandates of this fund. */
                fundId?: components["schemas"]["UUID"];
                /**
                 * @description Mandates for EQUITY, LISTING_COACHING, QUOTATION, BOND or MERGER.
                 * @example EQUITY
                 */
                instrument?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only the caller's own.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the name of the mandate or of its fund holds, as they stand.
                 * @example 光电子
                 */
                q?: string;
                /**
                 * @description Mandates that name this sector, such as OPTOELECTRONICS.
                 * @example BIOPHARMA
                 */
                sector?: string;
                /**
                 * @description Mandates that name this stage: SEED, START_UP, GROWTH or MATURE.
                 * @example SEED
                 */
                stage?: string;
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
                    "application/json": components["schemas"]["PageMandateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postMandate: {
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
                "application/json": components["schemas"]["MandateForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadMandates: {
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
        /** @description One MandateForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getMandate: {
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
            /** @description The mandate; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editMandate: {
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
                "application/json": components["schemas"]["MandateForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeMandate: {
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
                    "application/json": components["schemas"]["MandateView"];
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
