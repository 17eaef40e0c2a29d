/** Written by `npm run generate` from services/enterprise/openapi.yaml; not for editing. */

export interface paths {
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
    "/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List enterprises, newest first
         * @description The firms of the caller's organisation; operators see all. Roles: enterprise, operator.
         */
        get: operations["listEnterprises"];
        put?: never;
        /**
         * Register the caller's enterprise
         * @description The firm belongs to the caller's organisation. Operators load firms in bulk. Roles: enterprise.
         */
        post: operations["registerEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load enterprises on behalf of organisations, one JSON object a line
         * @description A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: operator.
         */
        post: operations["loadEnterprises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an enterprise
         * @description Seen by its organisation and operators. Roles: enterprise, operator.
         */
        get: operations["getEnterprise"];
        /**
         * Replace what users may edit
         * @description Replaces name and facts: a field left out becomes unknown. uscc must be the same; reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise, operator.
         */
        put: operations["editEnterprise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List needs, newest first
         * @description The needs of the caller's organisation; operators see all. Roles: enterprise, operator.
         */
        get: operations["listFinancingNeeds"];
        put?: never;
        /**
         * Post a financing need
         * @description For one of the caller's firms; offers are looked for at once. Roles: enterprise.
         */
        post: operations["postFinancingNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load needs, one JSON object a line
         * @description A firm loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, operator.
         */
        post: operations["loadFinancingNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a need
         * @description Seen by its organisation and operators. Roles: enterprise, operator.
         */
        get: operations["getFinancingNeed"];
        /**
         * Replace the terms of an open need
         * @description Replaces the terms: a field left out becomes unknown. Enterprise, reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise.
         */
        put: operations["editFinancingNeed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop looking
         * @description For good: a closed need is neither changed nor reopened. Reasons: FUNDED_HERE, FUNDED_ELSEWHERE, RATE, TIME, NEED_GONE, MISTAKE. Roles: enterprise.
         */
        post: operations["closeFinancingNeed"];
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
        /** @description An enterprise as sent in. A field left out is unknown, never zero. */
        EnterpriseForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /**
             * @description Unified social credit code, GB 32100-2015, 18 characters.
             * @example 91420100MX00000014
             */
            uscc: string;
            /** @description Operator only: why a code whose check character fails is admitted all the same. */
            usccAdmittedReason?: string;
            /**
             * @description Registered name.
             * @example 武汉楚芯光电有限公司（演示）
             */
            name: string;
            /**
             * @description Administrative division, GB/T 2260, six digits.
             * @example 420111
             */
            divisionCode: string;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict?: string;
            /**
             * @description Industry, GB/T 4754-2017 group or class, 3 or 4 digits.
             * @example 3976
             */
            industryCode: string;
            /**
             * @description Recognition held: CULTIVATION, TECH_INNOVATIVE, SRDI, LITTLE_GIANT.
             * @example SRDI
             */
            tier?: string;
            /**
             * @description Last day of the recognition.
             * @example 2027-12-31
             */
            tierValidUntil?: string;
            /**
             * @description Day of registration.
             * @example 2014-05-20
             */
            establishedOn?: string;
            /**
             * Format: int32
             * @description People employed.
             * @example 120
             */
            staff?: number;
            /**
             * @description Last year's revenue, yuan.
             * @example 80000000.00
             */
            annualRevenue?: string;
            /**
             * @description Total assets, yuan.
             * @example 95000000.00
             */
            totalAssets?: string;
            /**
             * Format: int32
             * @description Liabilities over assets, percent, 0 to 1000.
             * @example 48
             */
            debtRatioPercent?: number;
            /**
             * @description Tax credit grade: A, B, M, C, D.
             * @example A
             */
            taxGrade?: string;
            /** @description Holds a valid high-tech certificate. */
            highTechEnterprise?: boolean;
            /**
             * Format: int32
             * @description Invention patents owned.
             * @example 6
             */
            inventionPatents?: number;
            /** @description No loan ever in the credit register. */
            firstTimeBorrower?: boolean;
            /**
             * Format: int32
             * @description Banks with a loan outstanding.
             * @example 2
             */
            lendingBanks?: number;
            /** @description Public records against the firm: BUSINESS_ABNORMALITY, DISHONEST_EXECUTEE, CREDIT_OVERDUE, EQUITY_FROZEN, ENVIRONMENTAL_PENALTY. */
            negativeFlags?: string[];
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @enum {string} */
        EnterpriseSize: "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
        /** @description An enterprise as its parties see it. */
        EnterpriseView: {
            /**
             * @description Total assets, yuan.
             * @example 95000000.00
             */
            totalAssets: string | null;
            /** @description Tax credit grade. */
            taxGrade: ((string | components["schemas"]["TaxGrade"] | null) | null) | components["schemas"]["TaxGrade"] | null;
            /** @description No loan ever in the credit register. */
            firstTimeBorrower: boolean | null;
            /**
             * Format: int32
             * @description Invention patents owned.
             * @example 6
             */
            inventionPatents: number | null;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict: string | null;
            /**
             * Format: int32
             * @description People employed.
             * @example 120
             */
            staff: number | null;
            /** @description Public records against the firm; empty if none is known. */
            negativeFlags: components["schemas"]["NegativeFlag"][];
            /**
             * @description Day of registration.
             * @example 2014-05-20
             */
            establishedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Industry, GB/T 4754-2017 group or class.
             * @example 3976
             */
            industryCode: string;
            /**
             * @description Administrative division, GB/T 2260.
             * @example 420111
             */
            divisionCode: string;
            /**
             * Format: int32
             * @description Liabilities over assets, percent.
             * @example 48
             */
            debtRatioPercent: number | null;
            /** @description Recognition held. */
            tier: ((string | components["schemas"]["Tier"] | null) | null) | components["schemas"]["Tier"] | null;
            /** @description Holds a valid high-tech certificate. */
            highTechEnterprise: boolean | null;
            /**
             * Format: int32
             * @description Banks with a loan outstanding.
             * @example 2
             */
            lendingBanks: number | null;
            /**
             * @description Last day of the recognition.
             * @example 2027-12-31
             */
            tierValidUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Last year's revenue, yuan.
             * @example 80000000.00
             */
            annualRevenue: string | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation the firm acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /**
             * @description Unified social credit code, GB 32100-2015.
             * @example 91420100MX00000014
             */
            uscc: string;
            /** @description Why a code whose check character fails was admitted. */
            usccAdmittedReason: string | null;
            /** @description Registered name. */
            name: string;
            /** @description Size class under the thresholds in force today; null if figures lack. */
            size: ((string | components["schemas"]["EnterpriseSize"] | null) | null) | components["schemas"]["EnterpriseSize"] | null;
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
        /** @description A financing need as sent in. A field left out is unknown, never zero. */
        NeedForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The enterprise that needs the money; or give enterpriseReference. */
            enterpriseId?: components["schemas"]["UUID"];
            /** @description The enterprise by its loader's key. */
            enterpriseReference?: string;
            /**
             * @description WORKING_CAPITAL, ORDER_RECEIVABLE, EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE, GREEN, EXPORT, MERGER. A bulk row of an operator may leave it out.
             * @example EQUIPMENT_UPGRADE
             */
            purpose: string;
            /**
             * @description Yuan, above zero.
             * @example 5000000.00
             */
            amount: string;
            /**
             * Format: int32
             * @description Months, 1 to 360. A bulk row of an operator may leave it out.
             * @example 36
             */
            termMonths: number;
            /**
             * @description Dearest cost accepted, percent a year.
             * @example 3.85
             */
            rateCeilingPercent?: string;
            /**
             * @description What the firm can give: UNSECURED, GUARANTEE, MORTGAGE, PLEDGE, CREDIT_INSURANCE, MIXED. A bulk row of an operator may leave it out.
             * @example [
             *       "MORTGAGE"
             *     ]
             */
            securityTypes: string[];
            /**
             * @description Assets it can pledge or mortgage, such as EQUIPMENT or REAL_ESTATE.
             * @example [
             *       "EQUIPMENT"
             *     ]
             */
            collateral?: string[];
            /**
             * Format: int32
             * @description Calendar days, 1 to 365.
             * @example 30
             */
            neededWithinDays?: number;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A financing need as its parties see it. */
        NeedView: {
            /**
             * @description Yuan.
             * @example 5000000.00
             */
            amount: string;
            /** @description What the money is for; null if unknown. */
            purpose: ((string | components["schemas"]["LoanPurpose"] | null) | null) | components["schemas"]["LoanPurpose"] | null;
            /**
             * Format: int32
             * @description Months; null if unknown.
             * @example 36
             */
            termMonths: number | null;
            /** @description What the firm can give; null if unknown. */
            securityTypes: components["schemas"]["SecurityType"][] | null;
            /**
             * @description Dearest cost accepted, percent a year.
             * @example 3.85
             */
            rateCeilingPercent: string | null;
            /**
             * Format: int32
             * @description Calendar days.
             * @example 30
             */
            neededWithinDays: number | null;
            /** @description Assets it can pledge or mortgage; may be empty. */
            collateral: components["schemas"]["Collateral"][];
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation the firm acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The firm that needs the money. */
            enterpriseId: components["schemas"]["UUID"];
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
        NegativeFlag: "BUSINESS_ABNORMALITY" | "DISHONEST_EXECUTEE" | "CREDIT_OVERDUE" | "EQUITY_FROZEN" | "ENVIRONMENTAL_PENALTY";
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageEnterpriseView: {
            items: components["schemas"]["EnterpriseView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageNeedView: {
            items: components["schemas"]["NeedView"][];
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
        /** @enum {string} */
        SecurityType: "UNSECURED" | "GUARANTEE" | "MORTGAGE" | "PLEDGE" | "CREDIT_INSURANCE" | "MIXED";
        /** @enum {string} */
        TaxGrade: "A" | "B" | "M" | "C" | "D";
        /** @enum {string} */
        Tier: "CULTIVATION" | "TECH_INNOVATIVE" | "SRDI" | "LITTLE_GIANT";
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
    listEnterprises: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Words the name or the code holds, as they stand.
                 * @example 光电
                 */
                q?: string;
                /**
                 * @description Recognition held: CULTIVATION, TECH_INNOVATIVE, SRDI or LITTLE_GIANT.
                 * @example SRDI
                 */
                tier?: string;
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
                    "application/json": components["schemas"]["PageEnterpriseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerEnterprise: {
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
                "application/json": components["schemas"]["EnterpriseForm"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadEnterprises: {
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
        /** @description One EnterpriseForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getEnterprise: {
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
            /** @description The enterprise; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editEnterprise: {
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
                "application/json": components["schemas"]["EnterpriseForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFinancingNeeds: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description What the money is for: WORKING_CAPITAL, ORDER_RECEIVABLE, EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE, GREEN, EXPORT or MERGER.
                 * @example RND
                 */
                purpose?: string;
                /**
                 * @description Words the name of the enterprise holds, as they stand.
                 * @example 光电
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
                    "application/json": components["schemas"]["PageNeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postFinancingNeed: {
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
                "application/json": components["schemas"]["NeedForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadFinancingNeeds: {
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
        /** @description One NeedForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getFinancingNeed: {
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
            /** @description The need; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editFinancingNeed: {
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
                "application/json": components["schemas"]["NeedForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeFinancingNeed: {
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
                    "application/json": components["schemas"]["NeedView"];
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
