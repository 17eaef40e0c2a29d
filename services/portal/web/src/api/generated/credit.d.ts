/** Written by `npm run generate` from services/credit/openapi.yaml; not for editing. */

export interface paths {
    "/v1/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List banks, newest first
         * @description All banks are public to the trades of the platform. Roles: auditor, bank, enterprise, guarantor, lessor, operator.
         */
        get: operations["listBanks"];
        put?: never;
        /**
         * Register the caller's bank
         * @description The bank belongs to the caller's organisation; a lessor (role lessor) registers as kind LESSOR, a bank as any other. Operators load banks in bulk. Roles: bank, lessor.
         */
        post: operations["registerBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load banks on behalf of organisations, one JSON object a line
         * @description A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: operator.
         */
        post: operations["loadBanks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bank
         * @description All banks are public to the trades of the platform. Roles: auditor, bank, enterprise, guarantor, lessor, operator.
         */
        get: operations["getBank"];
        /**
         * Replace what a bank says of itself
         * @description Owner and operators only; every offer of the bank is told anew if its name, kind, area or limit per firm changed. A field left out becomes not stated. reference, ownerOrg, synthetic and source stay as they were. Roles: bank, lessor, operator.
         */
        put: operations["editBank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lines, newest first
         * @description Those of the caller's bank; operators and auditors see all. Roles: auditor, bank, operator.
         */
        get: operations["listCreditLines"];
        put?: never;
        /**
         * Draft a line
         * @description Under one of the caller's banks. It counts for nobody until another person of the bank confirms it. Operators load announced lines in bulk. Roles: bank.
         */
        post: operations["draftCreditLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lines/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load lines, one JSON object a line
         * @description A bank loads drafts of its own; what an operator loads on behalf of each row's ownerOrg was announced and is open. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: bank, operator.
         */
        post: operations["loadCreditLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lines/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count and sum the open lines per campaign and kind
         * @description Drafts and closed lines are left out. 活动专项额度（意向） (PLEDGED_QUOTA) and 核心企业集团额度 (ANCHOR_GROUP_LIMIT) are different things and never added together. Roles: auditor, operator.
         */
        get: operations["summariseCreditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a line
         * @description Seen by its bank, operators and auditors. Roles: auditor, bank, operator.
         */
        get: operations["getCreditLine"];
        /**
         * Write a line anew
         * @description An open line becomes a draft again: another person confirms what it says now. A field left out becomes not stated. Bank, reference, ownerOrg, synthetic and source stay as they were. Roles: bank.
         */
        put: operations["editCreditLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lines/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a line no longer
         * @description For good, an open line or a draft. Reasons: CAMPAIGN_ENDED, USED_UP, EXPIRED, WITHDRAWN, REGULATION, MISTAKE. Roles: bank, operator.
         */
        post: operations["closeCreditLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-lines/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm what a colleague wrote
         * @description Opens a draft. 403 for the person who wrote it: another one of the same bank confirms. It takes no body. Roles: bank.
         */
        post: operations["confirmCreditLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers, newest first
         * @description Open offers of all banks, and withdrawn ones of the own organisation; operators and auditors see all. Roles: auditor, bank, enterprise, guarantor, lessor, operator.
         */
        get: operations["listCreditOffers"];
        put?: never;
        /**
         * Post a credit offer
         * @description A bank, or a lessor, posts under one of its banks; an operator names the ownerOrg it acts for. Published at once. Roles: bank, lessor, operator.
         */
        post: operations["postCreditOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load offers, one JSON object a line
         * @description A bank loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: bank, lessor, operator.
         */
        post: operations["loadCreditOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an offer
         * @description An open offer is public to the trades; a withdrawn one is seen by its bank, operators and auditors. Roles: auditor, bank, enterprise, guarantor, lessor, operator.
         */
        get: operations["getCreditOffer"];
        /**
         * Replace what an open offer says
         * @description Replaces the whole content: a field left out becomes not stated. Bank, reference, ownerOrg, synthetic and source stay as they were. Roles: bank, lessor, operator.
         */
        put: operations["editCreditOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/{id}/headroom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what an open offer can still lend
         * @description Replaces that one figure, whatever the revision: the last report holds. A report repeated under its key changes nothing, so one that comes late does not bring an old figure back. May be below amountMin: the offer then lends nothing. Roles: bank, lessor, operator.
         */
        put: operations["reportCreditOfferHeadroom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offer back
         * @description For good: a withdrawn offer is neither changed nor reopened. Reasons: QUOTA_USED_UP, TERMS_CHANGED, DISCONTINUED, CAMPAIGN_ENDED, REGULATION, MISTAKE. Roles: bank, lessor, operator.
         */
        post: operations["withdrawCreditOffer"];
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
    "/v1/guarantors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guarantors, newest first
         * @description All guarantors are public to whoever has signed in. Roles: whoever signed in.
         */
        get: operations["listGuarantors"];
        put?: never;
        /**
         * Register the caller's guarantor
         * @description It belongs to the caller's organisation and is active at once. Operators load guarantors in bulk. Roles: guarantor.
         */
        post: operations["registerGuarantor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantors/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load guarantors, one JSON object a line
         * @description A guarantor loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: guarantor, operator.
         */
        post: operations["loadGuarantors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a guarantor
         * @description All guarantors are public to whoever has signed in. Roles: whoever signed in.
         */
        get: operations["getGuarantor"];
        /**
         * Replace what a guarantor says of itself
         * @description Owner and operators only, unless it is closed. A field left out becomes not stated. reference, ownerOrg, synthetic and source stay as they were. Roles: guarantor, operator.
         */
        put: operations["editGuarantor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantors/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the platform
         * @description For good: a closed guarantor is neither changed nor resumed. Reasons: MERGED, BUSINESS_ENDED, LICENCE_LOST, MISTAKE. Roles: guarantor, operator.
         */
        post: operations["closeGuarantor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantors/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guarantee again
         * @description Ends a suspension. It takes no body. Roles: guarantor, operator.
         */
        post: operations["resumeGuarantor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantors/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take nothing new for the time being
         * @description Reasons: CAPACITY_USED_UP, PAYOUT_CEILING, REGULATION, OWN_DECISION. Roles: guarantor, operator.
         */
        post: operations["suspendGuarantor"];
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
        /** @enum {string} */
        AreaBasis: "FIRM" | "PROJECT" | "EITHER";
        /** @description A bank as sent in. */
        BankForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example B-001
             */
            reference?: string;
            /** @description Organisation acted for: an operator names it, a bank leaves it out. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description Name the bank trades by, 1 to 200 characters.
             * @example 江城银行武汉分行（演示）
             */
            name: string;
            /**
             * @description Supervision category: POLICY, STATE, JOINT_STOCK, CITY, RURAL, PRIVATE, FOREIGN, LESSOR (financial leasing), UNKNOWN. A lessor stays a lessor.
             * @example CITY
             */
            kind: string;
            /**
             * @description Divisions it lends in: GB/T 2260 codes of 2, 4 or 6 digits.
             * @example [
             *       "4201"
             *     ]
             */
            serviceDivisions?: string[];
            /**
             * @description Management districts (管理区) it lends in; with serviceDivisions one area.
             * @example [
             *       "donghu"
             *     ]
             */
            serviceManagementDistricts?: string[];
            /**
             * Format: int32
             * @description People who look after borrowers, 0 to 100000.
             * @example 60
             */
            relationshipManagers?: number;
            /**
             * @description Most it lends to one firm, yuan, above zero: its own declared limit.
             * @example 30000000.00
             */
            maxPerFirm?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        BankKind: "POLICY" | "STATE" | "JOINT_STOCK" | "CITY" | "RURAL" | "PRIVATE" | "FOREIGN" | "LESSOR" | "UNKNOWN";
        /** @description A bank as everybody sees it. */
        BankView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose record it is. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description Name the bank trades by. */
            name: string;
            /** @description Supervision category. */
            kind: components["schemas"]["BankKind"];
            /** @description GB/T 2260 codes of 2, 4 or 6 digits. */
            serviceDivisions: string[] | null;
            /** @description Keys of management districts. */
            serviceManagementDistricts: string[] | null;
            /**
             * Format: int32
             * @description People who look after borrowers.
             * @example 60
             */
            relationshipManagers: number | null;
            /** @description Most it lends to one firm, yuan. */
            maxPerFirm: string | null;
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
        /** @enum {string} */
        ChainPosition: "UPSTREAM" | "MIDSTREAM" | "DOWNSTREAM";
        /** @enum {string} */
        Collateral: "REAL_ESTATE" | "EQUIPMENT" | "PATENT" | "TRADEMARK" | "RECEIVABLE" | "ORDER" | "INVENTORY" | "WAREHOUSE_RECEIPT" | "CARBON_ALLOWANCE" | "GREEN_CERTIFICATE_REVENUE" | "EQUITY" | "DEPOSIT";
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
        EdgeKind: "SUPPLIER" | "DISTRIBUTOR";
        /** @enum {string} */
        EnterpriseSize: "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
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
        /** @enum {string} */
        GradeScheme: "KNOWLEDGE_VALUE" | "COMMERCIAL_VALUE";
        /** @description A guarantor as sent in. A field left out is not stated, never zero. */
        GuarantorForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example G-001
             */
            reference?: string;
            /** @description Organisation acted for: an operator names it, a guarantor leaves it out. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description Name it trades by, 1 to 200 characters.
             * @example 江城融资担保（演示）
             */
            name: string;
            /**
             * @description MUNICIPAL, ZONE, PROVINCIAL or COMMERCIAL.
             * @example MUNICIPAL
             */
            kind: string;
            /**
             * @description All it can guarantee at one time, yuan, above zero.
             * @example 26000000000.00
             */
            capacity: string;
            /**
             * @description Most for one firm, yuan, above zero, at most the capacity.
             * @example 30000000.00
             */
            maxPerFirm?: string;
            /**
             * @description Cheapest fee, percent a year, 0 to 36.
             * @example 0.50
             */
            feeMinPercent?: string;
            /**
             * @description Dearest fee, percent a year, at least feeMinPercent.
             * @example 1.00
             */
            feeMaxPercent?: string;
            /** @description How losses are divided, at most 20 plans; an empty list says that none is shared. */
            riskSharePlans?: components["schemas"]["RiskSharePlan"][];
            /**
             * @description Divisions served: GB/T 2260 codes of 2, 4 or 6 digits.
             * @example [
             *       "4201"
             *     ]
             */
            serviceDivisions?: string[];
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        GuarantorKind: "MUNICIPAL" | "ZONE" | "PROVINCIAL" | "COMMERCIAL";
        /** @description A guarantor as everybody sees it; null is not stated. */
        GuarantorView: {
            /**
             * @description What of it is promised, yuan.
             * @example 0.00
             */
            committed: string;
            /**
             * @description Most for one firm, yuan.
             * @example 30000000.00
             */
            maxPerFirm: string | null;
            /** @description GB/T 2260 codes of 2, 4 or 6 digits. */
            serviceDivisions: string[] | null;
            /** @description Kind of guarantee company. */
            kind: components["schemas"]["GuarantorKind"];
            /** @description How losses are divided; empty if none is shared. */
            riskSharePlans: components["schemas"]["RiskSharePlan"][] | null;
            /** @description Name it trades by. */
            name: string;
            /**
             * @description capacity less committed, yuan.
             * @example 26000000000.00
             */
            available: string;
            /**
             * @description Cheapest fee, percent a year.
             * @example 0.50
             */
            feeMinPercent: string | null;
            /**
             * @description All it can guarantee at one time, yuan.
             * @example 26000000000.00
             */
            capacity: string;
            /**
             * @description Dearest fee, percent a year.
             * @example 1.00
             */
            feeMaxPercent: string | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose record it is. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /**
             * @description ACTIVE, SUSPENDED or CLOSED.
             * @example ACTIVE
             */
            status: string;
            /** @description Why it is suspended or closed, a code. */
            statusReason: string | null;
            /** @description Since when it is suspended or closed, UTC. */
            statusSince: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
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
        /** @description What an offer can still lend. */
        HeadroomForm: {
            /**
             * @description Yuan; 0.00 if it is used up.
             * @example 20000000.00
             */
            headroom: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description 活动专项额度（意向） (PLEDGED_QUOTA) or 核心企业集团额度 (ANCHOR_GROUP_LIMIT) as sent in. A field left out is not stated, never zero. */
        LineForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example L-001
             */
            reference?: string;
            /** @description Organisation acted for: an operator names it, a bank leaves it out. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The bank that posts; or give bankReference. Fixed once posted. */
            bankId?: components["schemas"]["UUID"];
            /**
             * @description The bank by its loader's key.
             * @example B-001
             */
            bankReference?: string;
            /**
             * @description PLEDGED_QUOTA (活动专项额度（意向）: announced for a campaign, open to revision, nobody's credit line) or ANCHOR_GROUP_LIMIT (核心企业集团额度: the limit of an anchor's group).
             * @example PLEDGED_QUOTA
             */
            kind: string;
            /**
             * @description The occasion it is announced for, 1 to 200 characters.
             * @example 2024年度武汉都市圈专精特新企业金融对接活动
             */
            campaign?: string;
            /** @description Whose group the limit is for; only with ANCHOR_GROUP_LIMIT. */
            anchorEnterpriseId?: components["schemas"]["UUID"];
            /**
             * @description Yuan, above zero.
             * @example 8850000000.00
             */
            amount: string;
            /**
             * @description Whether it must never be exceeded. Left out: false for PLEDGED_QUOTA, true for ANCHOR_GROUP_LIMIT.
             * @example false
             */
            binding?: boolean;
            /**
             * @description First day.
             * @example 2026-01-01
             */
            validFrom?: string;
            /**
             * @description Last day, not before validFrom.
             * @example 2026-12-31
             */
            validUntil?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        LineKind: "PLEDGED_QUOTA" | "ANCHOR_GROUP_LIMIT";
        /** @description The open lines of one campaign and one kind. */
        LineSumView: {
            /**
             * @description The occasion; null for lines that name none.
             * @example 2024年度武汉都市圈专精特新企业金融对接活动
             */
            campaign: string | null;
            /**
             * @description PLEDGED_QUOTA (活动专项额度（意向）) or ANCHOR_GROUP_LIMIT (核心企业集团额度).
             * @example PLEDGED_QUOTA
             */
            kind: components["schemas"]["LineKind"];
            /**
             * Format: int64
             * @description How many lines.
             * @example 23
             */
            count: number;
            /**
             * @description Their sum, yuan.
             * @example 203600000000.00
             */
            amount: string;
        };
        /** @description Open lines per campaign and kind. Kinds are never added together: 活动专项额度（意向） (PLEDGED_QUOTA) is an announcement, 核心企业集团额度 (ANCHOR_GROUP_LIMIT) a limit. */
        LineSummaryView: {
            /** @description By campaign, then kind; lines without a campaign come last. */
            items: components["schemas"]["LineSumView"][];
        };
        /** @description 活动专项额度（意向） or 核心企业集团额度 as its bank, operators and auditors see it; null is not stated. */
        LineView: {
            /**
             * @description Yuan.
             * @example 8850000000.00
             */
            amount: string;
            /**
             * @description PLEDGED_QUOTA (活动专项额度（意向）) or ANCHOR_GROUP_LIMIT (核心企业集团额度).
             * @example PLEDGED_QUOTA
             */
            kind: components["schemas"]["LineKind"];
            /** @description Whose group the limit is for. */
            anchorEnterpriseId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The occasion it is announced for. */
            campaign: string | null;
            /** @description Whether it must never be exceeded. */
            binding: boolean;
            /**
             * @description Last day.
             * @example 2026-12-31
             */
            validUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description First day.
             * @example 2026-01-01
             */
            validFrom: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose line it is. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The bank that posts. */
            bankId: components["schemas"]["UUID"];
            /** @description Its name. */
            bankName: string;
            /**
             * @description DRAFT (waits for a second person), OPEN or CLOSED.
             * @example OPEN
             */
            status: string;
            /** @description Pseudonymous id (`sub`) of who wrote what it says now: another person of the bank must confirm it. Null if an operator reported it. */
            draftedBy: string | null;
            /** @description Pseudonymous id (`sub`) of who confirmed it. */
            confirmedBy: string | null;
            /** @description Since when it is open, UTC. */
            openSince: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
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
        LoanPurpose: "WORKING_CAPITAL" | "ORDER_RECEIVABLE" | "EQUIPMENT_UPGRADE" | "FIXED_ASSET_PROJECT" | "RND" | "RENEWAL" | "PLANT_PURCHASE" | "GREEN" | "EXPORT" | "MERGER";
        /** @description How much is lent against an asset. */
        LoanToValue: {
            /**
             * @description The asset.
             * @example PATENT
             */
            collateral: string;
            /**
             * Format: int32
             * @description Percent of its value, at most; 1 to 100.
             * @example 30
             */
            maxPercent: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        NegativeFlag: "BUSINESS_ABNORMALITY" | "DISHONEST_EXECUTEE" | "CREDIT_OVERDUE" | "EQUITY_FROZEN" | "ENVIRONMENTAL_PENALTY";
        /** @description A credit offer as sent in. A field left out is not stated (未载明): never zero, never a refusal. */
        OfferForm: {
            /**
             * @description The loader's own key; a bulk row whose reference exists is left alone.
             * @example O-001
             */
            reference?: string;
            /** @description Organisation acted for: an operator names it, a bank leaves it out. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The bank that offers; or give bankReference. Fixed once posted. */
            bankId?: components["schemas"]["UUID"];
            /**
             * @description The bank by its loader's key.
             * @example B-001
             */
            bankReference?: string;
            /**
             * @description Name of the product, 1 to 200 characters.
             * @example 专精特新信用贷（演示）
             */
            name: string;
            /**
             * @description Whether the product is on sale.
             * @example true
             */
            inForce: boolean;
            /**
             * @description What may be financed: WORKING_CAPITAL, ORDER_RECEIVABLE, EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE, GREEN, EXPORT, MERGER.
             * @example [
             *       "WORKING_CAPITAL",
             *       "RND"
             *     ]
             */
            purposes?: string[];
            /**
             * @description Smallest loan, yuan, above zero.
             * @example 1000000.00
             */
            amountMin?: string;
            /**
             * @description Largest loan, yuan, at least amountMin.
             * @example 10000000.00
             */
            amountMax?: string;
            /**
             * Format: int32
             * @description Shortest term, months, 1 to 360.
             * @example 6
             */
            termMinMonths?: number;
            /**
             * Format: int32
             * @description Longest term, months, at least termMinMonths.
             * @example 36
             */
            termMaxMonths?: number;
            /** @description The price; leave it out if none is stated. */
            rate?: components["schemas"]["OfferRate"];
            /**
             * @description Accepted, any one of: UNSECURED, GUARANTEE, MORTGAGE, PLEDGE, CREDIT_INSURANCE, MIXED.
             * @example [
             *       "UNSECURED"
             *     ]
             */
            securityTypes?: string[];
            /**
             * @description Assets accepted, any one of: REAL_ESTATE, EQUIPMENT, PATENT, TRADEMARK, RECEIVABLE, ORDER, INVENTORY, WAREHOUSE_RECEIPT, CARBON_ALLOWANCE, GREEN_CERTIFICATE_REVENUE, EQUITY, DEPOSIT.
             * @example [
             *       "PATENT"
             *     ]
             */
            collateral?: string[];
            /**
             * @description Divisions served: GB/T 2260 codes of 2, 4 or 6 digits.
             * @example [
             *       "4201"
             *     ]
             */
            serviceDivisions?: string[];
            /**
             * @description Management districts (管理区) served; with serviceDivisions one area.
             * @example [
             *       "donghu"
             *     ]
             */
            serviceManagementDistricts?: string[];
            /**
             * @description Industries served: GB/T 4754-2017 section letter or 2 to 4 digits.
             * @example [
             *       "C",
             *       "65"
             *     ]
             */
            industries?: string[];
            /**
             * @description Lowest recognition accepted: CULTIVATION, TECH_INNOVATIVE, SRDI, LITTLE_GIANT.
             * @example SRDI
             */
            minTier?: string;
            /**
             * Format: int32
             * @description Months since registration, at least; 0 to 1200.
             * @example 24
             */
            minAgeMonths?: number;
            /**
             * Format: int32
             * @description Months since registration, at most; 0 to 1200.
             * @example 120
             */
            maxAgeMonths?: number;
            /**
             * Format: int32
             * @description Liabilities over assets, percent, at most; 0 to 1000.
             * @example 70
             */
            maxDebtRatioPercent?: number;
            /**
             * @description Tax credit grades accepted: A, B, M, C, D.
             * @example [
             *       "A",
             *       "B",
             *       "M"
             *     ]
             */
            taxGrades?: string[];
            /**
             * @description Last year's revenue, yuan, at least.
             * @example 5000000.00
             */
            minAnnualRevenue?: string;
            /**
             * @description Last year's revenue, yuan, at most.
             * @example 400000000.00
             */
            maxAnnualRevenue?: string;
            /**
             * Format: int32
             * @description Largest loan in percent of last year's revenue, 1 to 1000.
             * @example 15
             */
            amountCapRevenuePercent?: number;
            /** @description Only for firms that never had a loan (首贷户). */
            firstTimeBorrowersOnly?: boolean;
            /** @description Only for firms with a valid high-tech certificate. */
            highTechRequired?: boolean;
            /**
             * Format: int32
             * @description Invention patents owned, at least.
             * @example 2
             */
            minInventionPatents?: number;
            /**
             * Format: int32
             * @description Calendar days to a decision, 0 (same day) to 365.
             * @example 3
             */
            decisionDays?: number;
            /**
             * @description What form of product it is, such as SRDI_CREDIT; FINANCE_LEASE for lessors and only for them.
             * @example SRDI_CREDIT
             */
            productForm?: string;
            /**
             * @description All fees beside the rate (guarantee, valuation, insurance), percent a year, 0 to 36.
             * @example 0.50
             */
            feePercent?: string;
            /**
             * @description Interest subsidy, percent a year, 0 to 36.
             * @example 1.50
             */
            subsidyPercent?: string;
            /**
             * @description Sizes accepted: MICRO, SMALL, MEDIUM, LARGE.
             * @example [
             *       "MICRO",
             *       "SMALL"
             *     ]
             */
            enterpriseSizes?: string[];
            /**
             * Format: int32
             * @description Points of the innovation score (创新积分), at least; 0 to 100.
             * @example 60
             */
            minInnovationPoints?: number;
            /**
             * @description The scheme whose grade of the firm limits the loan: KNOWLEDGE_VALUE or COMMERCIAL_VALUE.
             * @example KNOWLEDGE_VALUE
             */
            gradeCeiling?: string;
            /** @description The risk pool behind the offer takes nothing new for now. */
            riskPoolSuspended?: boolean;
            /** @description Only for firms with certified talent. */
            talentRequired?: boolean;
            /**
             * Format: int32
             * @description Months of invoices on record, at least; 0 to 600.
             * @example 12
             */
            minInvoiceMonths?: number;
            /**
             * Format: int32
             * @description Invention patents not pledged, at least; 0 to 1000000.
             * @example 2
             */
            minUnpledgedInventionPatents?: number;
            /**
             * @description Most for each unpledged invention patent, yuan, above zero.
             * @example 1500000.00
             */
            amountPerPatentMax?: string;
            /** @description How much is lent against an asset; each asset once, and among collateral if that is given. */
            loanToValue?: components["schemas"]["LoanToValue"][];
            /**
             * @description A confirmed tie of this kind to an anchor is required: SUPPLIER or DISTRIBUTOR.
             * @example SUPPLIER
             */
            anchorEdge?: string;
            /** @description The tie must be to one of these, 1 to 100; any anchor if left out. Needs anchorEdge. */
            anchorEnterpriseIds?: string[];
            /**
             * Format: int32
             * @description Own capital, percent of the investment, at least; 0 to 99.
             * @example 20
             */
            minOwnCapitalPercent?: number;
            /** @description The project must be filed (备案). */
            projectFilingRequired?: boolean;
            /** @description The park must be on the bank's list. */
            parkListRequired?: boolean;
            /** @description The equipment renewal must be on the official list. */
            equipmentListRequired?: boolean;
            /**
             * @description Edition of the green catalogue the codes are of.
             * @example 2025
             */
            greenCatalogueVersion?: string;
            /**
             * @description Codes or prefixes of codes of it, any one; 1 to 100.
             * @example [
             *       "1",
             *       "4.1"
             *     ]
             */
            greenCatalogueCodes?: string[];
            /**
             * Format: int32
             * @description An institution invested within so many months, 1 to 600.
             * @example 24
             */
            institutionalRoundWithinMonths?: number;
            /** @description The bank takes a warrant (认股权). */
            warrantRequired?: boolean;
            /**
             * Format: int32
             * @description Only to renew a loan of the same bank that matures within so many days, 0 to 3650. Needs RENEWAL among purposes if those are given.
             * @example 90
             */
            renewalWithinDays?: number;
            /** @description Only for exporters. */
            exporterRequired?: boolean;
            /** @description The firm's controller (实际控制人) guarantees. */
            controllerGuaranteeRequired?: boolean;
            /**
             * @description Keys of industrial chains accepted.
             * @example [
             *       "new-materials"
             *     ]
             */
            chains?: string[];
            /**
             * @description Positions in the chain accepted: UPSTREAM, MIDSTREAM, DOWNSTREAM.
             * @example [
             *       "UPSTREAM"
             *     ]
             */
            chainPositions?: string[];
            /**
             * Format: int32
             * @description Banks that lend to the firm, at most; 0 to 1000.
             * @example 3
             */
            maxLendingBanks?: number;
            /**
             * Format: int32
             * @description Outstanding loans in percent of last year's revenue, at most; 0 to 1000.
             * @example 50
             */
            maxOutstandingLoansRevenuePercent?: number;
            /**
             * @description Public records refused: BUSINESS_ABNORMALITY, DISHONEST_EXECUTEE, CREDIT_OVERDUE, EQUITY_FROZEN, ENVIRONMENTAL_PENALTY.
             * @example [
             *       "CREDIT_OVERDUE"
             *     ]
             */
            refusedFlags?: string[];
            /** @description One of these registered guarantors must be able to guarantee; 1 to 100. */
            guarantorIds?: string[];
            /**
             * @description What the offer can still lend, yuan; later reported by its own command. At least amountMin when posted.
             * @example 200000000.00
             */
            headroom?: string;
            /**
             * @description Whose place counts for the area served: FIRM (if left out), PROJECT or EITHER.
             * @example EITHER
             */
            areaBasis?: string;
            /** @description The bank's own conditions, 1 to 10; all must hold. */
            conditions?: components["schemas"]["OwnCondition"][];
            /**
             * @description What the source says and no field holds, 1 to 2000 characters.
             * @example 实际控制人连带责任保证
             */
            statedConditions?: string;
            /**
             * @description First day of the offer.
             * @example 2026-01-01
             */
            validFrom?: string;
            /**
             * @description Last day of the offer, not before validFrom.
             * @example 2026-12-31
             */
            validUntil?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /**
         * @description The price: LPR_SPREAD with minBp and maxBp, or FIXED with minPercent and maxPercent. One bound at least; the other may be left out.
         * @example {
         *       "kind": "LPR_SPREAD",
         *       "minBp": -40,
         *       "maxBp": 60
         *     }
         */
        OfferRate: {
            /**
             * @description LPR_SPREAD (distance from the loan prime rate) or FIXED (percent).
             * @example LPR_SPREAD
             */
            kind: string;
            /**
             * Format: int32
             * @description Least spread to LPR in basis points, -500 to 3000.
             * @example -40
             */
            minBp?: number | null;
            /**
             * Format: int32
             * @description Greatest spread to LPR in basis points, -500 to 3000.
             * @example 60
             */
            maxBp?: number | null;
            /**
             * @description Cheapest rate, percent a year, 0 to 36.
             * @example 2.90
             */
            minPercent?: string | null;
            /**
             * @description Dearest rate, percent a year, 0 to 36.
             * @example 4.50
             */
            maxPercent?: string | null;
        };
        /** @description A credit offer as it is read; null is not stated (未载明). */
        OfferView: {
            /** @description Last year's revenue, yuan, at least. */
            minAnnualRevenue: string | null;
            /**
             * Format: int32
             * @description Points of the innovation score, at least.
             */
            minInnovationPoints: number | null;
            /** @description Keys of industrial chains accepted. */
            chains: string[] | null;
            /** @description Fees beside the rate, percent a year. */
            feePercent: string | null;
            /**
             * @description First day.
             * @example 2026-01-01
             */
            validFrom: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description Banks that lend to the firm, at most.
             */
            maxLendingBanks: number | null;
            /** @description The park must be on the bank's list. */
            parkListRequired: boolean | null;
            /**
             * Format: int32
             * @description Calendar days to a decision.
             * @example 3
             */
            decisionDays: number | null;
            /** @description What the source says and no field holds. */
            statedConditions: string | null;
            /**
             * Format: int32
             * @description Own capital, percent of the investment, at least.
             */
            minOwnCapitalPercent: number | null;
            /** @description The equipment renewal must be on the official list. */
            equipmentListRequired: boolean | null;
            /**
             * Format: int32
             * @description Invention patents, at least.
             */
            minInventionPatents: number | null;
            /** @description Sizes accepted, any one. */
            enterpriseSizes: components["schemas"]["EnterpriseSize"][] | null;
            /** @description Public records refused. */
            refusedFlags: components["schemas"]["NegativeFlag"][] | null;
            /**
             * @description Edition of the green catalogue.
             * @example 2025
             */
            greenCatalogueVersion: string | null;
            /**
             * Format: int32
             * @description Outstanding loans in percent of revenue, at most.
             */
            maxOutstandingLoansRevenuePercent: number | null;
            /** @description One of these must be able to guarantee. */
            guarantorIds: string[] | null;
            /**
             * Format: int32
             * @description Percent, at most.
             */
            maxDebtRatioPercent: number | null;
            /**
             * Format: int32
             * @description Months since registration, at least.
             */
            minAgeMonths: number | null;
            /** @description The scheme whose grade of the firm limits the loan. */
            gradeCeiling: ((string | components["schemas"]["GradeScheme"] | null) | null) | components["schemas"]["GradeScheme"] | null;
            /**
             * Format: int32
             * @description An institution invested within so many months.
             */
            institutionalRoundWithinMonths: number | null;
            /** @description The project must be filed. */
            projectFilingRequired: boolean | null;
            /** @description What may be financed. */
            purposes: components["schemas"]["LoanPurpose"][] | null;
            /** @description What it can still lend, yuan. */
            headroom: string | null;
            /** @description Name of the product. */
            name: string;
            /** @description A confirmed tie of this kind to an anchor is required. */
            anchorEdge: ((string | components["schemas"]["EdgeKind"] | null) | null) | components["schemas"]["EdgeKind"] | null;
            /** @description The bank's own conditions; all must hold. */
            conditions: components["schemas"]["OwnCondition"][] | null;
            /** @description Lowest recognition accepted. */
            minTier: ((string | components["schemas"]["Tier"] | null) | null) | components["schemas"]["Tier"] | null;
            /** @description What form of product it is. */
            productForm: ((string | components["schemas"]["ProductForm"] | null) | null) | components["schemas"]["ProductForm"] | null;
            /** @description Only for firms that never had a loan. */
            firstTimeBorrowersOnly: boolean | null;
            /** @description The firm's controller guarantees. */
            controllerGuaranteeRequired: boolean | null;
            /**
             * Format: int32
             * @description Months of invoices on record, at least.
             */
            minInvoiceMonths: number | null;
            /** @description How much is lent against an asset. */
            loanToValue: components["schemas"]["LoanToValue"][] | null;
            /** @description Prefixes of its codes, any one. */
            greenCatalogueCodes: string[] | null;
            /** @description Only for certified high-tech firms. */
            highTechRequired: boolean | null;
            /**
             * Format: int32
             * @description Largest loan in percent of revenue.
             */
            amountCapRevenuePercent: number | null;
            /** @description Interest subsidy, percent a year. */
            subsidyPercent: string | null;
            /** @description The risk pool behind it takes nothing new. */
            riskPoolSuspended: boolean | null;
            /** @description Most for each unpledged invention patent, yuan. */
            amountPerPatentMax: string | null;
            /** @description GB/T 2260 codes of 2, 4 or 6 digits. */
            serviceDivisions: string[] | null;
            /** @description The price; null if none is stated. */
            rate: ((components["schemas"]["OfferRate"] | null) | null) | components["schemas"]["OfferRate"] | null;
            /**
             * @description Smallest loan, yuan.
             * @example 1000000.00
             */
            amountMin: string | null;
            /** @description Accepted, any one. */
            taxGrades: components["schemas"]["TaxGrade"][] | null;
            /** @description Keys of management districts. */
            serviceManagementDistricts: string[] | null;
            /**
             * @description Largest loan, yuan.
             * @example 10000000.00
             */
            amountMax: string | null;
            /** @description Last year's revenue, yuan, at most. */
            maxAnnualRevenue: string | null;
            /**
             * Format: int32
             * @description Renews a loan of the same bank that matures within so many days.
             */
            renewalWithinDays: number | null;
            /** @description Only for firms with certified talent. */
            talentRequired: boolean | null;
            /**
             * Format: int32
             * @description Invention patents not pledged, at least.
             */
            minUnpledgedInventionPatents: number | null;
            /** @description To one of these anchors; any if null. */
            anchorEnterpriseIds: string[] | null;
            /** @description Whose place counts for the area served; FIRM if null. */
            areaBasis: ((string | components["schemas"]["AreaBasis"] | null) | null) | components["schemas"]["AreaBasis"] | null;
            /**
             * Format: int32
             * @description Longest term, months.
             * @example 36
             */
            termMaxMonths: number | null;
            /** @description Positions in the chain accepted. */
            chainPositions: components["schemas"]["ChainPosition"][] | null;
            /**
             * Format: int32
             * @description Months since registration, at most.
             */
            maxAgeMonths: number | null;
            /** @description Whether the product is on sale. */
            inForce: boolean;
            /** @description Accepted, any one. */
            securityTypes: components["schemas"]["SecurityType"][] | null;
            /** @description GB/T 4754 section letters or 2 to 4 digits. */
            industries: string[] | null;
            /** @description Only for exporters. */
            exporterRequired: boolean | null;
            /**
             * @description Last day.
             * @example 2026-12-31
             */
            validUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description The bank takes a warrant. */
            warrantRequired: boolean | null;
            /**
             * Format: int32
             * @description Shortest term, months.
             * @example 6
             */
            termMinMonths: number | null;
            /** @description Accepted, any one. */
            collateral: components["schemas"]["Collateral"][] | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose offer it is. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The bank that offers. */
            bankId: components["schemas"]["UUID"];
            /** @description Its name. */
            bankName: string;
            /** @description Its supervision category. */
            bankKind: components["schemas"]["BankKind"];
            /**
             * @description OPEN or WITHDRAWN.
             * @example OPEN
             */
            status: string;
            /** @description Why it was withdrawn. */
            withdrawnReason: ((string | components["schemas"]["WithdrawReason"] | null) | null) | components["schemas"]["WithdrawReason"] | null;
            /** @description When it was withdrawn, UTC. */
            withdrawnAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
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
        /** @description A condition of the bank's own (自有条件). */
        OwnCondition: {
            /**
             * @description What it asks for, 1 to 100 characters, unique in the offer.
             * @example 开票满一年或有出口
             */
            title: string;
            /**
             * @description CEL that comes to true or false, 1 to 1000 characters.
             * @example firm.invoiceMonths >= 12 || firm.exporter
             */
            expression: string;
        };
        PageBankView: {
            items: components["schemas"]["BankView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageGuarantorView: {
            items: components["schemas"]["GuarantorView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageLineView: {
            items: components["schemas"]["LineView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageOfferView: {
            items: components["schemas"]["OfferView"][];
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
        ProductForm: "SRDI_CREDIT" | "LITTLE_GIANT_CREDIT" | "KNOWLEDGE_VALUE_LOAN" | "COMMERCIAL_VALUE_LOAN" | "INNOVATION_POINTS_LOAN" | "TALENT_LOAN" | "FIRST_LOAN" | "ONLINE_CREDIT_LOAN" | "TAX_INVOICE_LOAN" | "BATCH_GUARANTEE_LOAN" | "TECH_GUARANTEE_LOAN" | "IP_PLEDGE_LOAN" | "PLANT_MORTGAGE_LOAN" | "ORDER_FINANCE" | "RECEIVABLE_FINANCE" | "PREPAYMENT_FINANCE" | "INVENTORY_PLEDGE_LOAN" | "EQUIPMENT_RENEWAL_LOAN" | "PROJECT_LOAN" | "STANDARD_PLANT_LOAN" | "GREEN_PROJECT_LOAN" | "CARBON_PLEDGE_LOAN" | "MERGER_LOAN" | "WARRANT_LOAN" | "RENEWAL_LOAN" | "EXPORT_CREDIT_LOAN" | "FINANCE_LEASE";
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
        /** @description What one party bears of a loss. */
        RiskShare: {
            /**
             * @description BANK, GUARANTOR, RE_GUARANTEE, NATIONAL_FUND or GOVERNMENT.
             * @example GUARANTOR
             */
            party: string;
            /**
             * Format: int32
             * @description Whole percent, 1 to 100.
             * @example 40
             */
            percent: number;
        };
        /**
         * @description How a loss is divided: each party once, in sum exactly 100 percent.
         * @example {
         *       "name": "政银担",
         *       "shares": [
         *         {
         *           "party": "BANK",
         *           "percent": 20
         *         },
         *         {
         *           "party": "GUARANTOR",
         *           "percent": 40
         *         },
         *         {
         *           "party": "RE_GUARANTEE",
         *           "percent": 20
         *         },
         *         {
         *           "party": "NATIONAL_FUND",
         *           "percent": 20
         *         }
         *       ]
         *     }
         */
        RiskSharePlan: {
            /**
             * @description 1 to 100 characters, unique among the plans of the guarantor.
             * @example 政银担
             */
            name: string;
            /** @description One to five; they sum to exactly 100. */
            shares: components["schemas"]["RiskShare"][];
        };
        /** @enum {string} */
        SecurityType: "UNSECURED" | "GUARANTEE" | "MORTGAGE" | "PLEDGE" | "CREDIT_INSURANCE" | "MIXED";
        /** @enum {string} */
        TaxGrade: "A" | "B" | "M" | "C" | "D";
        /** @enum {string} */
        Tier: "CULTIVATION" | "TECH_INNOVATIVE" | "SRDI" | "LITTLE_GIANT";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        WithdrawReason: "QUOTA_USED_UP" | "TERMS_CHANGED" | "DISCONTINUED" | "CAMPAIGN_ENDED" | "REGULATION" | "MISTAKE";
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
    listBanks: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description POLICY, STATE, JOINT_STOCK, CITY, RURAL, PRIVATE, FOREIGN, LESSOR or UNKNOWN.
                 * @example CITY
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only those of the caller's organisation.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the name holds, as they stand.
                 * @example 银行
                 */
                q?: string;
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
                    "application/json": components["schemas"]["PageBankView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerBank: {
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
                "application/json": components["schemas"]["BankForm"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadBanks: {
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
        /** @description One BankForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getBank: {
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
            /** @description The bank; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editBank: {
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
                "application/json": components["schemas"]["BankForm"];
            };
        };
        responses: {
            /** @description Changed, and so is what its offers tell of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCreditLines: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description PLEDGED_QUOTA (活动专项额度（意向）) or ANCHOR_GROUP_LIMIT (核心企业集团额度).
                 * @example PLEDGED_QUOTA
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only those of the caller's organisation.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the campaign or the name of the bank holds, as they stand.
                 * @example 专精特新
                 */
                q?: string;
                /**
                 * @description DRAFT, OPEN or CLOSED.
                 * @example DRAFT
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
                    "application/json": components["schemas"]["PageLineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftCreditLine: {
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
                "application/json": components["schemas"]["LineForm"];
            };
        };
        responses: {
            /** @description Drafted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadCreditLines: {
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
        /** @description One LineForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    summariseCreditLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry per campaign and kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineSummaryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCreditLine: {
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
            /** @description The line; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editCreditLine: {
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
                "application/json": components["schemas"]["LineForm"];
            };
        };
        responses: {
            /** @description Changed, a draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeCreditLine: {
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
                    "application/json": components["schemas"]["LineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmCreditLine: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read: 412 if a colleague has written it anew since. Left out, what stands is confirmed. */
                "If-Match"?: string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCreditOffers: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only those of the caller's organisation.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Offers that state this purpose: WORKING_CAPITAL, ORDER_RECEIVABLE, EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE, GREEN, EXPORT or MERGER.
                 * @example RND
                 */
                purpose?: string;
                /**
                 * @description Words the name of the offer or of the bank holds, as they stand.
                 * @example 专精特新
                 */
                q?: string;
                /**
                 * @description OPEN or WITHDRAWN.
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
                    "application/json": components["schemas"]["PageOfferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCreditOffer: {
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
                "application/json": components["schemas"]["OfferForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadCreditOffers: {
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
        /** @description One OfferForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getCreditOffer: {
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
            /** @description The offer; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editCreditOffer: {
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
                "application/json": components["schemas"]["OfferForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportCreditOfferHeadroom: {
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
                "application/json": components["schemas"]["HeadroomForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawCreditOffer: {
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
                    "application/json": components["schemas"]["OfferView"];
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
    listGuarantors: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description MUNICIPAL, ZONE, PROVINCIAL or COMMERCIAL.
                 * @example ZONE
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only those of the caller's organisation.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the name holds, as they stand.
                 * @example 担保
                 */
                q?: string;
                /**
                 * @description ACTIVE, SUSPENDED or CLOSED.
                 * @example ACTIVE
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
                    "application/json": components["schemas"]["PageGuarantorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerGuarantor: {
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
                "application/json": components["schemas"]["GuarantorForm"];
            };
        };
        responses: {
            /** @description Registered, active. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuarantorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadGuarantors: {
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
        /** @description One GuarantorForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getGuarantor: {
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
            /** @description The guarantor; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuarantorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editGuarantor: {
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
                "application/json": components["schemas"]["GuarantorForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuarantorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeGuarantor: {
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
                    "application/json": components["schemas"]["GuarantorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeGuarantor: {
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
            /** @description Active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuarantorView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suspendGuarantor: {
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
            /** @description Suspended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuarantorView"];
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
