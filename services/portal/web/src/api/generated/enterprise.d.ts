/** Written by `npm run generate` from services/enterprise/openapi.yaml; not for editing. */

export interface paths {
    "/v1/access-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who has read a firm, newest first
         * @description Every reading beyond T0 of the caller's firms: which organisation in which role, never which person; which items, when, and under which letter. Auditors see all. Roles: auditor, enterprise.
         */
        get: operations["listAccessLedger"];
        put?: never;
        post?: never;
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
    "/v1/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List letters, newest first
         * @description Those to or from the caller's organisation; auditors see all. Roles: auditor, bank, enterprise, fund, guarantor.
         */
        get: operations["listAuthorizations"];
        put?: never;
        /**
         * Ask a firm for an authorization letter
         * @description By an institution, for one purpose of its own, the items the matter needs, and a period. The firm's own person answers. CREDIT_REPORT_QUERY (征信查询授权) is passed on to the firm and its answer to the bank: the bank queries the register itself, no report is kept here. 409 while a request to the firm for the purpose waits. Roles: bank, fund, guarantor.
         */
        post: operations["requestAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a letter
         * @description Seen by the firm, the institution and auditors. Roles: auditor, bank, enterprise, fund, guarantor.
         */
        get: operations["getAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a letter
         * @description By a person of the firm. Reasons: NO_DEALINGS, ASKS_TOO_MUCH, MATTER_ENDED, NO_LONGER_NEEDED, NO_LONGER_WISHED, MISTAKE. Roles: enterprise.
         */
        post: operations["declineAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a letter
         * @description By a person of the firm: all that was asked for, or less of it, or for a shorter time. The institution reads from then on; the receipt is at …/receipt. Roles: enterprise.
         */
        post: operations["grantAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the receipt of a letter
         * @description Number, canonical text and its SHA-256, the same as long as the letter is kept, also after it was revoked. 404 if it was never granted. Roles: auditor, bank, enterprise, fund, guarantor.
         */
        get: operations["getAuthorizationReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a letter
         * @description By a person of the firm; it holds for every reading that begins after the answer. What law makes an institution keep of what it has read before, it keeps. Reasons as for decline. Roles: enterprise.
         */
        post: operations["revokeAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request for a letter
         * @description By the institution that asked. Reasons: MATTER_ENDED, NO_LONGER_NEEDED, MISTAKE and the others of decline. Roles: bank, fund, guarantor.
         */
        post: operations["withdrawAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns, newest first
         * @description All of them: a campaign is a public call. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Open a campaign
         * @description By the bureau of a city, or of a district for that district alone. Roles: operator.
         */
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a campaign
         * @description Seen by everybody who signed in. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a campaign
         * @description By its bureau, for good: nothing is declared or sent any more; banks go on answering. Reasons: HELD, CANCELLED, MISTAKE. Roles: operator.
         */
        post: operations["closeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List capabilities, newest first
         * @description The capabilities of the caller's organisation; operators and auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listCapabilities"];
        put?: never;
        /**
         * Post a capability
         * @description Of one of the caller's firms; challenges are looked for at once. Roles: enterprise.
         */
        post: operations["postCapability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load capabilities, one JSON object a line
         * @description A firm loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, operator.
         */
        post: operations["loadCapabilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a capability
         * @description Seen by its organisation, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getCapability"];
        /**
         * Replace what is said of an open capability
         * @description A field left out becomes unknown. Enterprise, reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise.
         */
        put: operations["editCapability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a capability out of the market
         * @description For good: a closed capability is neither changed nor reopened. Reasons: ENGAGED, NOT_AVAILABLE, DISCONTINUED, MISTAKE. Roles: enterprise.
         */
        post: operations["closeCapability"];
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
    "/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List declarations, newest first
         * @description A firm's own, a bureau's those of its district; auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listDeclarations"];
        put?: never;
        /**
         * Declare a need for a campaign
         * @description By declaring, the firm lets its bureau tell the banks of its choice ranges of firm and need; its name and code only up to `namedUntil`. 409 while another declaration of the need for the campaign stands. Roles: enterprise.
         */
        post: operations["declareNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load declarations, one JSON object a line
         * @description A firm loads its own, a bureau those it was handed on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, operator.
         */
        post: operations["loadDeclarations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check all that nobody has
         * @description By the bureau: asks the rules about the declarations of a district that are DECLARED, at most 200 at once. Roles: operator.
         */
        post: operations["checkDeclarations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a declaration
         * @description With what the rules found and what would make it fit, and with what every bank has answered, or has not. Seen by the firm, its bureau and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check by rule
         * @description By the bureau: campaign, place, need, recognition valid on the day, and the negative list. REFUSED says which rule and what would make it fit, and may be checked again. Takes no body. Roles: operator.
         */
        post: operations["checkDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not recommend
         * @description By a person of the bureau, for good. Reasons: OUT_OF_SCOPE, INFORMATION_DOUBTFUL, DUPLICATE, OUT_OF_BUSINESS. Roles: operator.
         */
        post: operations["declineDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/naming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the firm be named, or no longer
         * @description By the firm: up to which day banks that were sent the list may read its name and code. Without a day the consent is taken back and holds no more from the next request on. Roles: enterprise.
         */
        post: operations["nameFirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description By the firm, for good, at any time: banks read no more of it. Reasons: NEED_GONE, FUNDED_ELSEWHERE, NO_LONGER_WISHED, MISTAKE. Roles: enterprise.
         */
        post: operations["withdrawDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List needs for direct financing, newest first
         * @description The needs of the caller's organisation; operators and auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listDirectFinancingNeeds"];
        put?: never;
        /**
         * Post a need for direct financing
         * @description For one of the caller's firms; fund mandates are looked for at once. Roles: enterprise.
         */
        post: operations["postDirectFinancingNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load needs for direct financing, one JSON object a line
         * @description A firm loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, operator.
         */
        post: operations["loadDirectFinancingNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a need for direct financing
         * @description Seen by its organisation, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getDirectFinancingNeed"];
        /**
         * Replace the terms of an open need for direct financing
         * @description Replaces the terms: a field left out becomes unknown. Enterprise, reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise.
         */
        put: operations["editDirectFinancingNeed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-financing-needs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop looking for direct financing
         * @description For good: a closed need is neither changed nor reopened. Reasons: FUNDED_HERE, FUNDED_ELSEWHERE, VALUATION, TIME, NEED_GONE, MISTAKE. Roles: enterprise.
         */
        post: operations["closeDirectFinancingNeed"];
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
    "/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List enterprises, newest first
         * @description The firms of the caller's organisation; operators and auditors see all. Roles: auditor, enterprise, operator.
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
         * @description Seen by its organisation, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getEnterprise"];
        /**
         * Replace what users may edit
         * @description Replaces name and facts: a field left out becomes unknown. uscc must be the same; reference, ownerOrg, synthetic and source stay as they were, as do recognitions, for which the bureau has commands, and the cultivation pool, unless an operator says otherwise. Roles: enterprise, operator.
         */
        put: operations["editEnterprise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/disclosed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a firm as far as it lets itself be read
         * @description Under the letters of the firm's to the caller's organisation that are in force today for the purpose, all taken together. With LOAN_REVIEW a bank also reads who the firm is while an application of it at the bank stands. Each reading is in the firm's ledger and in the audit trail; revocation and expiry hold for the next one. Not to be cached. 403 without a letter, also for a firm that does not exist. Roles: bank, fund, guarantor.
         */
        get: operations["readDisclosed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a recognition
         * @description A certificate that was issued. The firm's revision stays: nothing of what it edits itself has changed. Roles: operator.
         */
        post: operations["recogniseEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/recognitions/{recognitionId}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a recheck
         * @description Passed, the recognition may last longer; failed, it ends on that day. Roles: operator.
         */
        post: operations["recheckRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/recognitions/{recognitionId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a recognition back
         * @description It stays on record and no longer counts. Reasons: FALSE_INFORMATION, SERIOUS_VIOLATION, NO_LONGER_ELIGIBLE, MISTAKE. Roles: operator.
         */
        post: operations["revokeRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/self-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a firm's self-assessments, newest first
         * @description Seen by its organisation, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["listSelfAssessments"];
        put?: never;
        /**
         * Check the caller's firm against the conditions of a tier
         * @description Judged by the rulebook in force on the day named, criterion by criterion, with the gap to each threshold. For a day whose thresholds are not at hand (from 2026-04-01 on) nothing is computed. Kept as it was made. Roles: enterprise.
         */
        post: operations["assessEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{id}/self-assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a self-assessment
         * @description Seen by the firm's organisation, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getSelfAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests to be erased, newest first
         * @description Those of the caller's organisation; auditors see all. Roles: auditor, enterprise.
         */
        get: operations["listErasures"];
        put?: never;
        /**
         * Erase the caller's organisation
         * @description Its firms, needs, requests, capabilities, edges, declarations and what was found about them go now, with what of them was told and is still kept, stored answers and the salt of their hashes; letters and consents end. Others are told without content, and by a tombstone 30 days later; services that hold something of its own let go of it. While a lock holds: 409 with every lock and when to come back; the request is kept, and asked again under a new key. It cannot be undone. Roles: enterprise.
         */
        post: operations["eraseOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase the caller as a person
         * @description Separate consents of the caller's end and lose the subject; stored answers to the caller go. The audit trail and who confirmed what as a second person keep the pseudonymous subject, whose name the identity provider alone knows. Takes no body. Roles: enterprise.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expert requests, newest first
         * @description The requests of the caller's organisation; operators and auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listExpertRequests"];
        put?: never;
        /**
         * Post an expert request
         * @description For one of the caller's firms; experts are looked for at once. Roles: enterprise.
         */
        post: operations["postExpertRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load expert requests, one JSON object a line
         * @description A firm loads its own, an operator on behalf of each row's ownerOrg. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, operator.
         */
        post: operations["loadExpertRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an expert request
         * @description Seen by its organisation, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getExpertRequest"];
        /**
         * Replace the terms of an open expert request
         * @description Replaces the terms: a field left out becomes unknown. Enterprise, reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise.
         */
        put: operations["editExpertRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expert-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop looking for an expert
         * @description For good: a closed request is neither changed nor reopened. Reasons: FILLED, NOT_NEEDED, EXPIRED, MISTAKE. Roles: enterprise.
         */
        post: operations["closeExpertRequest"];
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
         * @description The needs of the caller's organisation; operators and auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listFinancingNeeds"];
        put?: never;
        /**
         * Post a financing need
         * @description For one of the caller's firms; offers are looked for at once. What is unusual but lawful is taken and named in `warnings`. Roles: enterprise.
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
         * @description Seen by its organisation, operators and auditors. Roles: auditor, enterprise, operator.
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
    "/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rows of the register, newest first
         * @description A bank's own, those about a firm, those of a bureau's district; auditors see all. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["listFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a row of the register
         * @description With every answer that was given. Seen by bank, firm, bureau and auditors. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["getFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an entry
         * @description By the bank. CONTACTED, VISITED and APPLIED follow one another, steps may be left out; GRANTED follows APPLIED. After REFUSED or FIRM_DECLINED the bank may take the entry up again with CONTACTED. Every answer stays in the history, and the firm sees it. Roles: bank.
         */
        post: operations["answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/{id}/firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who the firm is
         * @description By the bank, while the firm lets itself be named; each reading is in the audit trail. 409 otherwise. Roles: bank.
         */
        get: operations["getRecommendedFirm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendation-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lists, newest first
         * @description A bank's those sent to it, a bureau's those of its district; auditors see all. Roles: auditor, bank, operator.
         */
        get: operations["listRecommendationLists"];
        put?: never;
        /**
         * Propose a list
         * @description By one person of the district's bureau: declarations that are CHECKED, and the banks that will be sent them. Banks see nothing of it before another person sends it. Roles: operator.
         */
        post: operations["proposeRecommendationList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendation-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a list
         * @description Its entries are at /v1/declarations?listId= for the bureau and at /v1/follow-ups?listId= for its banks. Roles: auditor, bank, operator.
         */
        get: operations["getRecommendationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendation-lists/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of a list
         * @description Counts of the rows the caller may list; none is kept beside them. Roles: auditor, operator.
         */
        get: operations["getRecommendationListFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendation-lists/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a list
         * @description By a person of the same bureau, its proposer too: its entries may be listed anew. Takes no body. Roles: operator.
         */
        post: operations["rejectRecommendationList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendation-lists/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a list
         * @description By another person of the same bureau. The rules are asked again for that day: entries that no longer pass stay behind, REFUSED, and are not sent. Takes no body. Roles: operator.
         */
        post: operations["sendRecommendationList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List look-ups, newest first
         * @description Those about the caller's firms; operators and auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listRegisterChecks"];
        put?: never;
        /**
         * Record a look-up
         * @description By the bureau of the firm's district or of the city. On record or clear, as of a day, with its source; a newer one takes its place. Roles: operator.
         */
        post: operations["recordRegisterCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-checks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load look-ups, one JSON object a line
         * @description A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: operator.
         */
        post: operations["loadRegisterChecks"];
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
    "/v1/separate-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List separate consents, newest first
         * @description Those of people of the caller's organisation: which stand, never whose. Roles: enterprise.
         */
        get: operations["listSeparateConsents"];
        put?: never;
        /**
         * Consent, as a person
         * @description The person who signs in consents for himself or herself, as legal representative or actual controller, to one institution for one purpose up to a day. Kept under the pseudonymous subject of the token; no data of the person is kept. Roles: enterprise.
         */
        post: operations["giveSeparateConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/separate-consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a separate consent
         * @description By the same person alone. Takes no body. Roles: enterprise.
         */
        post: operations["withdrawSeparateConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplier-edges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List supplier edges, newest first
         * @description Those of which the caller's organisation is a side; operators and auditors see all. Roles: auditor, enterprise, operator.
         */
        get: operations["listSupplierEdges"];
        put?: never;
        /**
         * Declare a tie to an anchor enterprise
         * @description Of one of the caller's firms. It counts as verified only once the anchor has confirmed it. Roles: enterprise.
         */
        post: operations["declareSupplierEdge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplier-edges/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load supplier edges, one JSON object a line
         * @description A firm loads its own, an operator on behalf of each row's ownerOrg, which may be CONFIRMED already. A row whose reference exists is left alone and counted as existing, so a load can be repeated. Roles: enterprise, operator.
         */
        post: operations["loadSupplierEdges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplier-edges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a supplier edge
         * @description Seen by its two sides, operators and auditors. Roles: auditor, enterprise, operator.
         */
        get: operations["getSupplierEdge"];
        /**
         * Replace what was declared
         * @description By the supplier, until the anchor has answered. The two firms, reference, ownerOrg, synthetic and source stay as they were. Roles: enterprise.
         */
        put: operations["editSupplierEdge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplier-edges/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a tie
         * @description By the anchor only; the body is an empty object. Roles: enterprise.
         */
        post: operations["confirmSupplierEdge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplier-edges/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a tie
         * @description By either side, declared or confirmed, for good. Reasons: TRADE_ENDED, CONTRACT_EXPIRED, MISTAKE. Roles: enterprise.
         */
        post: operations["endSupplierEdge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supplier-edges/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deny a tie
         * @description By the anchor only, for good. Reasons: NO_SUCH_TRADE, ENDED_BEFORE, WRONG_FIRM, WRONG_TERMS. Roles: enterprise.
         */
        post: operations["rejectSupplierEdge"];
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
        /** @description A bank's answer to an entry. */
        AnswerForm: {
            /**
             * @description CONTACTED, VISITED, APPLIED, GRANTED, REFUSED or FIRM_DECLINED.
             * @example CONTACTED
             */
            answer: string;
            /**
             * @description With REFUSED and only then, a code of the published list: REPAYMENT_SOURCE_INSUFFICIENT, COLLATERAL_INSUFFICIENT, DEBT_TOO_HIGH, FINANCIAL_RECORDS_INCOMPLETE, BEYOND_PRODUCT_TERMS, CREDIT_RECORD_OVERDUE, TOO_YOUNG, PURPOSE_UNPROVEN, TOO_MANY_LENDERS, LITIGATION_OR_DISHONESTY, INDUSTRY_RESTRICTED, GUARANTEE_NOT_APPROVED, NOT_ON_LIST.
             * @example DEBT_TOO_HIGH
             */
            refusalCode?: string;
        };
        /** @description One answer as it was given. */
        AnswerView: {
            /** @description What was answered. */
            answer: components["schemas"]["FollowUpStage"];
            /** @description Why it was refused. */
            refusal: components["schemas"]["RefusalView"] | null;
            /** @description When, UTC. */
            at: components["schemas"]["Instant"];
        };
        /** @description What the firm answers. A field left out is unknown, never zero or no. */
        Answers: {
            /**
             * @description R&D spending of last year, yuan.
             * @example 2080000.00
             */
            rdSpend: string;
            /**
             * @description R&D spending of the year before, yuan.
             * @example 1900000.00
             */
            rdSpendPriorYear: string;
            /**
             * @description Revenue of last year, yuan.
             * @example 80000000.00
             */
            annualRevenue: string;
            /**
             * @description Revenue of the year before, yuan.
             * @example 71000000.00
             */
            annualRevenuePriorYear: string;
            /**
             * @description Main business over revenue, percent.
             * @example 82.5
             */
            mainBusinessPercent: string;
            /**
             * @description Growth of main-business revenue last year, percent; may be below zero.
             * @example 12.4
             */
            growthPercent: string;
            /**
             * @description Mean growth of main-business revenue over two years, percent.
             * @example 9.8
             */
            twoYearGrowthPercent: string;
            /**
             * @description Liabilities over assets, percent.
             * @example 48.0
             */
            debtRatioPercent: string;
            /**
             * @description Net profit over revenue last year, percent.
             * @example 7.5
             */
            netMarginPercent: string;
            /**
             * @description R&D people over all people, percent.
             * @example 25.0
             */
            rdStaffPercent: string;
            /**
             * Format: int32
             * @description Years in the niche, 0 to 100.
             * @example 8
             */
            nicheYears: number;
            /** @description Share of the leading product in the national niche, percent. */
            nicheSharePercent: string;
            /** @description Whether the leading product is of a field the measures prefer. */
            priorityField: boolean;
            /** @description Whether the firm stands at a key link of a key industrial chain. */
            keyChainLink: boolean;
            /**
             * @description Best class of intellectual property: NONE, CLASS_II, CLASS_I, OWN_CLASS_I, HIGH_VALUE_CLASS_I.
             * @example OWN_CLASS_I
             */
            ipClass: string;
            /**
             * Format: int32
             * @description Class I rights in use with effect.
             * @example 2
             */
            classIInUse: number;
            /** @description New equity of two years, paid in by qualified investors, yuan. */
            newEquityTwoYears: string;
            /** @description New equity of three years, paid in by qualified investors, yuan. */
            newEquityThreeYears: string;
            /** @description Holds a valid high-tech certificate. */
            highTechEnterprise: boolean;
            /** @description Is a valid demonstration enterprise of technical innovation. */
            innovationDemonstration: boolean;
            /** @description Is a valid advantage or demonstration enterprise of IP. */
            ipDemonstration: boolean;
            /**
             * @description Highest R&D body: NONE, OWN, MUNICIPAL, PROVINCIAL, NATIONAL.
             * @example MUNICIPAL
             */
            rdBody: string;
            /**
             * Format: int32
             * @description Best rank among the units of a national science award of the last three years; 0 if there is none.
             * @example 0
             */
            nationalAwardRank: number;
            /**
             * Format: int32
             * @description Best rank among the units of a provincial science award of the last three years; 0 if there is none.
             * @example 2
             */
            provincialAwardRank: number;
            /**
             * Format: int32
             * @description Best place in the national finals of Maker in China (创客中国), company group, of the last three years; 0 if there is none.
             * @example 0
             */
            makerChinaRank: number;
            /** @description At least one core process runs on information systems. */
            coreProcessDigital: boolean;
            /** @description Has a certified management system or product. */
            certified: boolean;
            /** @description Has a brand of its own. */
            ownBrand: boolean;
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
        Basis: "AUTHORIZATION" | "LOAN_APPLICATION" | "RECOMMENDATION_LIST" | "SUPERVISION";
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
        /** @description A campaign (对接活动) as sent in; its rules stay as it was opened with. */
        CampaignForm: {
            /**
             * @description The bureau's own key.
             * @example CP-2026-1
             */
            reference?: string;
            /**
             * @description 1 to 200 characters.
             * @example 专精特新企业金融对接活动
             */
            title: string;
            /**
             * @description First day of declaring.
             * @example 2026-11-01
             */
            opensOn: string;
            /**
             * @description Last day of declaring and sending.
             * @example 2026-12-31
             */
            closesOn: string;
            /**
             * @description A firm holds one of these on the day: TECH_INNOVATIVE, SRDI, LITTLE_GIANT.
             * @example [
             *       "SRDI",
             *       "LITTLE_GIANT"
             *     ]
             */
            tiers: string[];
            /**
             * @description Keys of the management districts or cities whose firms it is for; leave it out for every place. A district's bureau names its own.
             * @example [
             *       "donghu",
             *       "420900"
             *     ]
             */
            districts?: string[];
            /**
             * Format: int32
             * @description Working days for a bank's first answer, 1 to 60.
             * @example 3
             */
            answerWithinWorkingDays: number;
            /**
             * Format: int32
             * @description Calendar days for which a look-up of a register holds, 1 to 365.
             * @example 30
             */
            checksValidDays: number;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Document and clause it rests on, 1 to 500 characters. */
            source?: string;
        };
        /** @description A campaign (对接活动) of a bureau. */
        CampaignView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the bureau. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The bureau's own key. */
            reference: string | null;
            /**
             * @description OPEN or CLOSED.
             * @example OPEN
             */
            status: string;
            /** @description Why it was closed: HELD, CANCELLED or MISTAKE. */
            closedReason: string | null;
            /** @description When it was closed, UTC. */
            closedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description What it is called. */
            title: string;
            /**
             * @description First day of declaring.
             * @example 2026-11-01
             */
            opensOn: components["schemas"]["LocalDate"];
            /**
             * @description Last day of declaring and sending.
             * @example 2026-12-31
             */
            closesOn: components["schemas"]["LocalDate"];
            /** @description A firm holds one of these on the day. */
            tiers: components["schemas"]["Tier"][];
            /** @description Districts and cities it is for; null for every place. */
            districts: string[] | null;
            /**
             * Format: int32
             * @description Working days for a bank's first answer.
             * @example 3
             */
            answerWithinWorkingDays: number;
            /**
             * Format: int32
             * @description Calendar days for which a look-up of a register holds.
             * @example 30
             */
            checksValidDays: number;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Document and clause it rests on. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A capability as sent in. A field left out is unknown, never zero. */
        CapabilityForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The enterprise that could solve it; or give enterpriseReference. */
            enterpriseId?: components["schemas"]["UUID"];
            /** @description The enterprise by its loader's key. */
            enterpriseReference?: string;
            /**
             * @description In a line, 1 to 200 characters. Sponsors read it: name neither the firm nor a person.
             * @example 微小零件视觉尺寸检测
             */
            title: string;
            /**
             * @description What the firm could solve, 10 to 4,000 characters.
             * @example 机器视觉在线检测微小零件的尺寸与错漏装
             */
            text: string;
            /**
             * @description Lines of industry, such as EQUIPMENT.
             * @example [
             *       "EQUIPMENT",
             *       "SOFTWARE_AI"
             *     ]
             */
            sectors?: string[];
            /**
             * @description Symbols of the International Patent Classification.
             * @example [
             *       "G01B 11/00"
             *     ]
             */
            ipc?: string[];
            /**
             * @description At which a technology may be handed over: LAB, BENCH, PILOT, PRODUCTION.
             * @example BENCH
             */
            maturityFrom?: string;
            /**
             * @description To which the firm brings it; not before maturityFrom.
             * @example PRODUCTION
             */
            maturityTo?: string;
            /**
             * @description Below which it does not work, yuan.
             * @example 200000.00
             */
            minBudget?: string;
            /**
             * Format: int32
             * @description Months for which it has people, 1 to 120.
             * @example 12
             */
            availableMonths?: number;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A capability as its parties see it. */
        CapabilityView: {
            /** @description At which a technology may be handed over: LAB, BENCH, PILOT, PRODUCTION. */
            maturityFrom: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /** @description Lines of industry; null if not stated. */
            sectors: components["schemas"]["Sector"][] | null;
            /** @description To which the firm brings it. */
            maturityTo: ((string | components["schemas"]["Maturity"] | null) | null) | components["schemas"]["Maturity"] | null;
            /**
             * Format: int32
             * @description For which it has people.
             * @example 12
             */
            availableMonths: number | null;
            /**
             * @description In full.
             * @example 机器视觉在线检测微小零件的尺寸与错漏装
             */
            text: string;
            /**
             * @description In a line.
             * @example 微小零件视觉尺寸检测
             */
            title: string;
            /**
             * @description Below which it does not work, yuan.
             * @example 200000.00
             */
            minBudget: string | null;
            /**
             * @description Symbols of the patent classification; null if not stated.
             * @example [
             *       "G01B 11/00"
             *     ]
             */
            ipc: string[] | null;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation the firm acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The firm that could solve it. */
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
        Capacity: "LEGAL_REPRESENTATIVE" | "ACTUAL_CONTROLLER";
        /** @description A recognition on record. */
        CertificateView: {
            /** @description TECH_INNOVATIVE, SRDI or LITTLE_GIANT. */
            tier: components["schemas"]["Tier"];
            /**
             * Format: int32
             * @description Number of the batch.
             */
            batch: number | null;
            /** @description Day of issue. */
            issuedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Last day. */
            validUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Day of the last recheck. */
            lastRecheckOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description HELD, RECHECK_FAILED or REVOKED.
             * @example HELD
             */
            standing: string;
        };
        /** @enum {string} */
        ChainPosition: "UPSTREAM" | "MIDSTREAM" | "DOWNSTREAM";
        /** @description Which declarations are checked: those of a district that nobody has. */
        CheckForm: {
            /** @description The campaign. */
            campaignId: components["schemas"]["UUID"];
            /**
             * @description District or city, by key.
             * @example donghu
             */
            district: string;
        };
        /** @description What became of the check; ask again until `checked` is 0. */
        CheckedView: {
            /**
             * Format: int32
             * @description Declarations checked now, at most 200.
             */
            checked: number;
            /**
             * Format: int32
             * @description Of them those the rules have nothing against.
             */
            passed: number;
            /**
             * Format: int32
             * @description Of them those refused by rule.
             */
            refused: number;
        };
        /** @enum {string} */
        Collateral: "REAL_ESTATE" | "EQUIPMENT" | "PATENT" | "TRADEMARK" | "RECEIVABLE" | "ORDER" | "INVENTORY" | "WAREHOUSE_RECEIPT" | "CARBON_ALLOWANCE" | "GREEN_CERTIFICATE_REVENUE" | "EQUITY" | "DEPOSIT";
        /** @description What the assets of one kind are worth, as the firm puts it. */
        CollateralValue: {
            /**
             * @description One of the kinds under collateral, each at most once.
             * @example EQUIPMENT
             */
            collateral: string;
            /**
             * @description Yuan, above zero.
             * @example 8000000.00
             */
            value: string;
        };
        /** @description A separate consent (单独同意) as the person gives it. It holds no data of the person. */
        ConsentForm: {
            /** @description A firm of the caller's organisation. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description Organisation of the institution it is for. */
            institutionOrg: components["schemas"]["UUID"];
            /**
             * @description LEGAL_REPRESENTATIVE or ACTUAL_CONTROLLER.
             * @example LEGAL_REPRESENTATIVE
             */
            capacity: string;
            /**
             * @description What for, as in a letter.
             * @example LOAN_REVIEW
             */
            purpose: string;
            /**
             * @description Last day, at most two years ahead.
             * @example 2026-12-31
             */
            validUntil: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
        };
        /** @description A separate consent (单独同意) that stands. Who the person is, and any data of the person, is not kept here. */
        ConsentReceiptView: {
            /**
             * @description As what the person consents.
             * @example LEGAL_REPRESENTATIVE
             */
            capacity: components["schemas"]["Capacity"];
            /**
             * @description Number of the receipt.
             * @example TY20261123-0a1b2c3d4e5f
             */
            receiptNumber: string;
            /** @description SHA-256 of the receipt's text, hexadecimal. */
            receiptHash: string;
            /** @description Last day. */
            validUntil: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ConsentStage: "GIVEN" | "EXPIRED" | "WITHDRAWN";
        /** @enum {string} */
        ConsentStep: "WITHDRAW";
        /** @description A separate consent as people of the firm see it: never whose it is. */
        ConsentView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description Organisation of the institution. */
            institutionOrg: components["schemas"]["UUID"];
            /** @description As what the person consents. */
            capacity: components["schemas"]["Capacity"];
            /** @description What for. */
            purpose: components["schemas"]["Purpose"];
            /**
             * @description Last day.
             * @example 2026-12-31
             */
            validUntil: components["schemas"]["LocalDate"];
            /** @description Whether it is the caller's own. */
            own: boolean;
            /**
             * @description How it stands today.
             * @example GIVEN
             */
            status: components["schemas"]["ConsentStage"];
            /** @description What the person can do now. */
            possibleSteps: components["schemas"]["ConsentStep"][];
            /**
             * @description Number of the receipt.
             * @example TY20261123-0a1b2c3d4e5f
             */
            receiptNumber: string;
            /** @description SHA-256 of the receipt's text, hexadecimal. */
            receiptHash: string;
            /** @description When it was given, UTC. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was withdrawn, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
        };
        /** @enum {string} */
        DataItem: "RANGES" | "FIGURES" | "CERTIFICATES" | "PUBLIC_RECORDS" | "CONTROLLER_CONSENT" | "IDENTITY";
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
        /** @description 申报 as sent in: which need, for which campaign. */
        DeclarationForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description A campaign that runs. Fixed. */
            campaignId: components["schemas"]["UUID"];
            /** @description An open financing need of the firm's own. Fixed. */
            needId: components["schemas"]["UUID"];
            /**
             * @description Last day on which banks that are sent the list may read the firm's name and code; leave it out and they read ranges alone. It can be changed and taken back.
             * @example 2026-12-31
             */
            namedUntil?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        DeclarationStage: "DECLARED" | "CHECKED" | "REFUSED" | "LISTED" | "RECOMMENDED" | "DECLINED" | "WITHDRAWN";
        /** @enum {string} */
        DeclarationStep: "CHECK" | "DECLINE" | "LIST" | "UNLIST" | "RECOMMEND" | "NAME" | "WITHDRAW";
        /** @description 申报 as the firm, its bureau and auditors see it. */
        DeclarationView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The campaign. */
            campaignId: components["schemas"]["UUID"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The financing need. */
            needId: components["schemas"]["UUID"];
            /**
             * @description District or city whose bureau decides, by key.
             * @example donghu
             */
            district: string;
            /** @description Last day on which banks may read who the firm is; null: not at all. */
            namedUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description How far it has come.
             * @example RECOMMENDED
             */
            status: components["schemas"]["DeclarationStage"];
            /** @description The steps this stage has, whoever takes them. */
            possibleSteps: components["schemas"]["DeclarationStep"][];
            /** @description When the rules were last asked, UTC. */
            checkedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description What the rules had against it then, and what would make it fit. */
            findings: components["schemas"]["RuleFinding"][];
            /** @description The list it is an entry of. */
            listId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description What banks are told of firm and need. */
            ranges: ((components["schemas"]["EntryRanges"] | null) | null) | components["schemas"]["EntryRanges"] | null;
            /** @description When its list was sent, UTC. */
            recommendedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Banks that have answered, and with what; and those that have not. */
            followUps: components["schemas"]["FollowUpView"][];
            /** @description Why it was declined or withdrawn, a code. */
            endedReason: string | null;
            /** @description When it was declined or withdrawn, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
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
        DirectInstrument: "EQUITY" | "LISTING_COACHING" | "QUOTATION" | "BOND" | "MERGER";
        /** @description A direct-financing need as sent in. A field left out is unknown, never zero. */
        DirectNeedForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The enterprise that needs the money; or give enterpriseReference. */
            enterpriseId?: components["schemas"]["UUID"];
            /** @description The enterprise by its loader's key. */
            enterpriseReference?: string;
            /**
             * @description EQUITY, LISTING_COACHING, QUOTATION, BOND or MERGER.
             * @example EQUITY
             */
            instrument: string;
            /**
             * @description SEED, START_UP, GROWTH or MATURE.
             * @example GROWTH
             */
            stage?: string;
            /**
             * @description OPTOELECTRONICS, INTEGRATED_CIRCUITS, SOFTWARE_AI, GEOSPATIAL, AUTOMOTIVE, EQUIPMENT, BIOPHARMA, MEDICAL_DEVICES, NEW_MATERIALS, NEW_ENERGY, ENVIRONMENT, CONSUMER_GOODS or SMART_CONSTRUCTION.
             * @example OPTOELECTRONICS
             */
            sector: string;
            /**
             * @description Yuan, above zero.
             * @example 30000000.00
             */
            amount: string;
            /**
             * @description Value of the firm before the money, yuan, above zero.
             * @example 200000000.00
             */
            valuation?: string;
            /**
             * @description Boards aimed at: REGIONAL_EQUITY_MARKET, NEEQ, BSE, CHINEXT, STAR, MAIN_BOARD.
             * @example [
             *       "BSE"
             *     ]
             */
            boards?: string[];
            /**
             * @description GOLD_SEED or SILVER_SEED.
             * @example GOLD_SEED
             */
            listingReserve?: string;
            /**
             * @description What the money is for, at most 1000 characters; for its parties only.
             * @example 新建一条封装线
             */
            useOfFunds?: string;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A need for direct financing as its parties see it. */
        DirectNeedView: {
            /** @description Grade in the list of firms prepared for listing; null if unknown. */
            listingReserve: ((string | components["schemas"]["ListingReserve"] | null) | null) | components["schemas"]["ListingReserve"] | null;
            /**
             * @description Yuan.
             * @example 30000000.00
             */
            amount: string;
            /**
             * @description Value of the firm before the money, yuan; null if unknown.
             * @example 200000000.00
             */
            valuation: string | null;
            /** @description Stage of the firm; null if unknown. */
            stage: ((string | components["schemas"]["FundStage"] | null) | null) | components["schemas"]["FundStage"] | null;
            /** @description Boards aimed at; null if unknown. */
            boards: components["schemas"]["Board"][] | null;
            /** @description Form of direct financing. */
            instrument: components["schemas"]["DirectInstrument"];
            /** @description Line of industry. */
            sector: components["schemas"]["Sector"];
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
            /** @description What the money is for. */
            useOfFunds: string | null;
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
        /** @description A firm as far as it lets the reader know it; null is what no letter covers. */
        DisclosedView: {
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description What it is read for. */
            purpose: components["schemas"]["Purpose"];
            /** @description When it was read, UTC. It is in the firm's ledger. */
            readAt: components["schemas"]["Instant"];
            /** @description What is covered. */
            items: components["schemas"]["DataItem"][];
            /** @description Registered name; item IDENTITY. */
            name: string | null;
            /**
             * @description Unified social credit code; item IDENTITY.
             * @example 91420100MX00000014
             */
            uscc: string | null;
            /** @description Item RANGES. */
            ranges: components["schemas"]["RangesView"] | null;
            /** @description Item FIGURES. */
            figures: components["schemas"]["FiguresView"] | null;
            /** @description Item CERTIFICATES. */
            certificates: components["schemas"]["CertificateView"][] | null;
            /** @description Item PUBLIC_RECORDS: what the firm itself states against it. */
            negativeFlags: string[] | null;
            /** @description Item PUBLIC_RECORDS: what was looked up. */
            registerChecks: components["schemas"]["RegisterView"][] | null;
            /** @description Item CONTROLLER_CONSENT; empty if none stands. */
            controllerConsents: components["schemas"]["ConsentReceiptView"][] | null;
        };
        /** @enum {string} */
        DisclosureTier: "T1" | "T2" | "T3";
        /** @enum {string} */
        EdgeKind: "SUPPLIER" | "DISTRIBUTOR";
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
        /** @enum {string} */
        EndReason: "NO_DEALINGS" | "ASKS_TOO_MUCH" | "MATTER_ENDED" | "NO_LONGER_NEEDED" | "NO_LONGER_WISHED" | "MISTAKE";
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
             * @example 武汉澜砚光电有限公司（演示）
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
            /** @description Certificates held; bulk rows of an operator only. Afterwards the bureau has commands for them. */
            recognitions?: components["schemas"]["RecognitionForm"][];
            /** @description Stands in the cultivation pool (培育库). Operator only. */
            inCultivationPool?: boolean;
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
            /**
             * @description Industrial chain (产业链) it belongs to, by its key.
             * @example artificial-intelligence
             */
            chain?: string;
            /**
             * @description UPSTREAM, MIDSTREAM or DOWNSTREAM.
             * @example MIDSTREAM
             */
            chainPosition?: string;
            /**
             * @description Grade in the list of firms prepared for listing: GOLD_SEED, SILVER_SEED.
             * @example GOLD_SEED
             */
            listingReserve?: string;
            /**
             * @description Day of the last round with an institutional investor.
             * @example 2025-06-30
             */
            lastRoundOn?: string;
            /**
             * Format: int32
             * @description Innovation points (创新积分), 0 to 100.
             * @example 63
             */
            innovationPoints?: number;
            /**
             * Format: int32
             * @description Invention patents that are not pledged; not more than inventionPatents.
             * @example 4
             */
            unpledgedInventionPatents?: number;
            /**
             * @description Grade of knowledge value (知识价值): A, B, C, D, E.
             * @example B
             */
            knowledgeValueGrade?: string;
            /**
             * @description Grade of commercial value (商业价值): A, B, C, D.
             * @example C
             */
            commercialValueGrade?: string;
            /** @description Its founder or team holds a talent certificate that banks lend by. */
            talentCertified?: boolean;
            /** @description It exports. */
            exporter?: boolean;
            /**
             * Format: int32
             * @description Months in a row, up to now, in which it issued invoices, 0 to 600.
             * @example 24
             */
            invoiceMonths?: number;
            /**
             * @description Loans outstanding, yuan; the matcher alone reads it.
             * @example 12000000.00
             */
            outstandingLoans?: string;
            /** @description It is on the list of equipment renewal (设备更新清单). */
            equipmentRenewalListed?: boolean;
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
            /**
             * Format: int32
             * @description Months in a row in which it issued invoices.
             * @example 24
             */
            invoiceMonths: number | null;
            /**
             * @description Loans outstanding, yuan.
             * @example 12000000.00
             */
            outstandingLoans: string | null;
            /**
             * @description Management district (管理区), beside the division.
             * @example donghu
             */
            managementDistrict: string | null;
            /** @description Public records against the firm; empty if none is known. */
            negativeFlags: components["schemas"]["NegativeFlag"][];
            /**
             * @description Industry, GB/T 4754-2017 group or class.
             * @example 3976
             */
            industryCode: string;
            /**
             * Format: int32
             * @description Invention patents that are not pledged.
             * @example 4
             */
            unpledgedInventionPatents: number | null;
            /** @description It exports. */
            exporter: boolean | null;
            /** @description Highest recognition that counts today; else the cultivation pool; else the highest that has lapsed. */
            tier: ((string | components["schemas"]["Tier"] | null) | null) | components["schemas"]["Tier"] | null;
            /**
             * Format: int32
             * @description Innovation points, 0 to 100.
             * @example 63
             */
            innovationPoints: number | null;
            /** @description Its founder or team holds a talent certificate that banks lend by. */
            talentCertified: boolean | null;
            /** @description Stands in the cultivation pool; null if unknown. */
            inCultivationPool: boolean | null;
            /** @description Holds a valid high-tech certificate. */
            highTechEnterprise: boolean | null;
            /** @description Grade of knowledge value, A to E. */
            knowledgeValueGrade: ((string | components["schemas"]["ValueGrade"] | null) | null) | components["schemas"]["ValueGrade"] | null;
            /** @description Grade in the list of firms prepared for listing. */
            listingReserve: ((string | components["schemas"]["ListingReserve"] | null) | null) | components["schemas"]["ListingReserve"] | null;
            /**
             * @description Industrial chain, by its key.
             * @example artificial-intelligence
             */
            chain: string | null;
            /** @description No loan ever in the credit register. */
            firstTimeBorrower: boolean | null;
            /**
             * Format: int32
             * @description Invention patents owned.
             * @example 6
             */
            inventionPatents: number | null;
            /**
             * Format: int32
             * @description People employed.
             * @example 120
             */
            staff: number | null;
            /** @description All recognitions on record, earliest first; may be empty. */
            recognitions: components["schemas"]["RecognitionView"][];
            /**
             * @description Day of registration.
             * @example 2014-05-20
             */
            establishedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Grade of commercial value, A to D. */
            commercialValueGrade: ((string | components["schemas"]["ValueGrade"] | null) | null) | components["schemas"]["ValueGrade"] | null;
            /** @description It is on the list of equipment renewal. */
            equipmentRenewalListed: boolean | null;
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
            /**
             * @description Day of the last round with an institutional investor.
             * @example 2025-06-30
             */
            lastRoundOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description Banks with a loan outstanding.
             * @example 2
             */
            lendingBanks: number | null;
            /** @description Place in the chain. */
            chainPosition: ((string | components["schemas"]["ChainPosition"] | null) | null) | components["schemas"]["ChainPosition"] | null;
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
        /** @description What an entry tells a bank of firm and need: ranges, no figure, no name. */
        EntryRanges: {
            /**
             * @description Asked for, yuan, above the first and up to the second.
             * @example 1000000-3000000
             */
            amountBand: string;
            /**
             * @description Months, both included.
             * @example 13-36
             */
            termBand: string | null;
            /** @description What the money is for. */
            purpose: ((string | components["schemas"]["LoanPurpose"] | null) | null) | components["schemas"]["LoanPurpose"] | null;
            /** @description Security the firm can give. */
            securityTypes: components["schemas"]["SecurityType"][] | null;
            /** @description Recognition held on the day of sending. */
            tier: ((string | components["schemas"]["Tier"] | null) | null) | components["schemas"]["Tier"] | null;
            /** @description Size class on the day of sending. */
            size: ((string | components["schemas"]["EnterpriseSize"] | null) | null) | components["schemas"]["EnterpriseSize"] | null;
            /**
             * @description Two digits, GB/T 4754-2017.
             * @example 39
             */
            industryDivision: string | null;
        };
        /** @description That the organisation means it: erasing cannot be undone. */
        ErasureForm: {
            /** @description The caller's own organisation, as in the token. */
            organisation: components["schemas"]["UUID"];
        };
        /** @description A request to be erased: what it waits for, or what went and what stays. */
        ErasureView: {
            /** @description The request. */
            id: components["schemas"]["UUID"];
            /** @description The organisation. */
            organisation: components["schemas"]["UUID"];
            /** @description When it was first asked for, UTC. */
            askedAt: components["schemas"]["Instant"];
            /** @description What held when it was last asked for; empty once it is done. */
            locks: components["schemas"]["RetentionLock"][];
            /** @description From this day on it is worth asking again, in Wuhan; null once done. */
            comeBackOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description When it was done, UTC; null while it waits. */
            erasedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Records told as erased; null while it waits.
             * @example 12
             */
            toldAsErased: number | null;
            /** @description When their tombstones follow, UTC. */
            tombstonesDue: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description What stays once it is done, and why. */
            retained: components["schemas"]["Kept"][];
        };
        /** @description The loan that is to be renewed. */
        ExistingLoan: {
            /** @description The bank that lent it. */
            bankId: components["schemas"]["UUID"];
            /**
             * @description Day it falls due.
             * @example 2027-03-31
             */
            maturesOn: components["schemas"]["LocalDate"];
            /** @description Whether the bank classes it as normal. */
            normal: boolean | null;
        };
        /** @description The loan that is to be renewed, as sent in. */
        ExistingLoanForm: {
            /** @description The bank that lent it, by its id on the platform. */
            bankId: components["schemas"]["UUID"];
            /**
             * @description Day it falls due, ISO 8601.
             * @example 2027-03-31
             */
            maturesOn: string;
            /** @description Whether the bank classes it as normal (正常类); left out if the firm does not know. */
            normal?: boolean;
        };
        /** @description An expert request as sent in. A field left out is unknown, never zero. */
        ExpertRequestForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The enterprise that asks; or give enterpriseReference. */
            enterpriseId?: components["schemas"]["UUID"];
            /** @description The enterprise by its loader's key. */
            enterpriseReference?: string;
            /**
             * @description What the expert is to help with, 10 to 2000 characters. No names of persons.
             * @example 声纹识别在强噪声下的误识率过高，需要算法专家。
             */
            problem: string;
            /** @description What is to be reached, at most 20. */
            indicators?: components["schemas"]["Indicator"][];
            /**
             * @description Lines of industry, one to three: OPTOELECTRONICS, INTEGRATED_CIRCUITS, SOFTWARE_AI, GEOSPATIAL, AUTOMOTIVE, EQUIPMENT, BIOPHARMA, MEDICAL_DEVICES, NEW_MATERIALS, NEW_ENERGY, ENVIRONMENT, CONSUMER_GOODS, SMART_CONSTRUCTION.
             * @example [
             *       "SOFTWARE_AI"
             *     ]
             */
            sectors: string[];
            /**
             * @description Subclasses or groups of the International Patent Classification, at most 10.
             * @example [
             *       "G10L 17/02"
             *     ]
             */
            ipc?: string[];
            /**
             * Format: int32
             * @description Days a month on the spot, 1 to 22.
             * @example 4
             */
            daysPerMonth?: number;
            /**
             * Format: int32
             * @description Months, 1 to 60; 24 if left out.
             * @example 24
             */
            termMonths?: number;
            /**
             * @description Lowest class of professional title accepted: SENIOR, ASSOCIATE_SENIOR, INTERMEDIATE, OTHER.
             * @example ASSOCIATE_SENIOR
             */
            minTitle?: string;
            /**
             * Format: int32
             * @description Kilometres between home and firm at most, 1 to 5000.
             * @example 60
             */
            maxDistanceKm?: number;
            /**
             * Format: int32
             * @description Batch of the programme, 1 to 100.
             * @example 5
             */
            batch?: number;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description An expert request as its parties see it. */
        ExpertRequestView: {
            /** @description Lines of industry, one to three. */
            sectors: components["schemas"]["Sector"][];
            /** @description Lowest class of professional title accepted. */
            minTitle: ((string | components["schemas"]["TitleClass"] | null) | null) | components["schemas"]["TitleClass"] | null;
            /** @description What the expert is to help with. */
            problem: string;
            /**
             * Format: int32
             * @description Months.
             * @example 24
             */
            termMonths: number;
            /**
             * Format: int32
             * @description Kilometres.
             * @example 60
             */
            maxDistanceKm: number | null;
            /**
             * Format: int32
             * @description Days a month on the spot.
             * @example 4
             */
            daysPerMonth: number | null;
            /**
             * Format: int32
             * @description Batch of the programme.
             * @example 5
             */
            batch: number | null;
            /** @description What is to be reached; may be empty. */
            indicators: components["schemas"]["Indicator"][];
            /**
             * @description Symbols of the International Patent Classification; may be empty.
             * @example [
             *       "G10L 17/02"
             *     ]
             */
            ipc: string[];
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation the firm acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The firm that asks. */
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
        /** @description The figures of a firm as it states them; null is unknown, never zero. */
        FiguresView: {
            /**
             * @description GB/T 4754-2017.
             * @example 3976
             */
            industryCode: string;
            /**
             * @description GB/T 2260.
             * @example 420111
             */
            divisionCode: string;
            /**
             * @description Management district (管理区).
             * @example donghu
             */
            managementDistrict: string | null;
            /** @description Day of registration. */
            establishedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description People employed.
             */
            staff: number | null;
            /**
             * @description Last year's revenue, yuan.
             * @example 80000000.00
             */
            annualRevenue: string | null;
            /**
             * @description Total assets, yuan.
             * @example 95000000.00
             */
            totalAssets: string | null;
            /**
             * Format: int32
             * @description Liabilities over assets, percent.
             */
            debtRatioPercent: number | null;
            /** @description Tax credit grade. */
            taxGrade: ((string | components["schemas"]["TaxGrade"] | null) | null) | components["schemas"]["TaxGrade"] | null;
            /** @description Holds a valid high-tech certificate. */
            highTechEnterprise: boolean | null;
            /**
             * Format: int32
             * @description Invention patents owned.
             */
            inventionPatents: number | null;
            /**
             * Format: int32
             * @description Of these not pledged.
             */
            unpledgedInventionPatents: number | null;
            /** @description No loan ever in the credit register. */
            firstTimeBorrower: boolean | null;
            /**
             * Format: int32
             * @description Banks with a loan outstanding.
             */
            lendingBanks: number | null;
            /**
             * @description Loans outstanding, yuan.
             * @example 12000000.00
             */
            outstandingLoans: string | null;
            /**
             * Format: int32
             * @description Months in a row in which it issued invoices.
             */
            invoiceMonths: number | null;
            /** @description It exports. */
            exporter: boolean | null;
            /**
             * Format: int32
             * @description Innovation points, 0 to 100.
             */
            innovationPoints: number | null;
            /** @description Grade of knowledge value, A to E. */
            knowledgeValueGrade: ((string | components["schemas"]["ValueGrade"] | null) | null) | components["schemas"]["ValueGrade"] | null;
            /** @description Grade of commercial value, A to D. */
            commercialValueGrade: ((string | components["schemas"]["ValueGrade"] | null) | null) | components["schemas"]["ValueGrade"] | null;
            /** @description Day of the last round with an institutional investor. */
            lastRoundOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        FollowUpStage: "OPEN" | "CONTACTED" | "VISITED" | "APPLIED" | "GRANTED" | "REFUSED" | "FIRM_DECLINED";
        /** @enum {string} */
        FollowUpStep: "CONTACTED" | "VISITED" | "APPLIED" | "GRANTED" | "REFUSED" | "FIRM_DECLINED";
        /** @description What one bank has answered to one entry of a list (对接台账). */
        FollowUpView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the bank. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The list. */
            listId: components["schemas"]["UUID"];
            /** @description The entry. */
            declarationId: components["schemas"]["UUID"];
            /** @description The campaign. */
            campaignId: components["schemas"]["UUID"];
            /** @description The financing need. */
            needId: components["schemas"]["UUID"];
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /** @description District or city, by key. */
            district: string;
            /**
             * @description The latest answer.
             * @example CONTACTED
             */
            status: components["schemas"]["FollowUpStage"];
            /** @description What can be answered now. */
            possibleSteps: components["schemas"]["FollowUpStep"][];
            /** @description Why it was refused. */
            refusal: ((components["schemas"]["RefusalView"] | null) | null) | components["schemas"]["RefusalView"] | null;
            /** @description Day by which a first answer is due; null beyond the published calendar. */
            dueOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Nothing was answered and the day is over, while the entry stands. */
            overdue: boolean;
            /** @description Whether the firm's declaration stands; if not, nothing is asked for. */
            standing: boolean;
            /** @description When it was first answered, UTC. */
            firstAnsweredAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When APPLIED was answered, UTC. */
            appliedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When it was last answered, UTC. */
            answeredAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When the bank first read who the firm is, UTC. */
            firmReadAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Every answer, the first one first. */
            history: components["schemas"]["AnswerView"][];
            /** @description What the entry tells of firm and need; null once it was withdrawn. */
            ranges: components["schemas"]["EntryRanges"] | null;
            /** @description When the list was sent, UTC. */
            createdAt: components["schemas"]["Instant"];
            /** @description Invented for demonstration. */
            synthetic: boolean;
        };
        /** @enum {string} */
        FundStage: "SEED" | "START_UP" | "GROWTH" | "MATURE";
        /** @description What became of a list. Every figure counts rows: those of /v1/declarations?listId= (entries) or of /v1/follow-ups?listId= (all others) under the same filter. */
        FunnelView: {
            /** @description The list. */
            listId: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Declarations it was sent with, those withdrawn since included.
             */
            entries: number;
            /**
             * Format: int64
             * @description Of them those at least one bank has answered.
             */
            entriesAnswered: number;
            /**
             * Format: int64
             * @description Of them those withdrawn since.
             */
            entriesWithdrawn: number;
            /**
             * Format: int64
             * @description Rows of the register: entries times banks.
             */
            followUps: number;
            /** @description Rows by their latest answer; all of them add up to followUps. */
            byStatus: {
                [key: string]: number;
            };
            /** @description Rows refused now, by code; all of them add up to byStatus.REFUSED. */
            refusedByCode: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description Rows that were ever answered APPLIED (`applied=true`).
             */
            applied: number;
            /**
             * Format: int64
             * @description Rows without an answer whose day is over (`overdue=true`).
             */
            overdue: number;
        };
        /** @description How much of what is asked for the firm grants; never more. */
        GrantForm: {
            /**
             * @description Of the items asked for; leave it out to grant them all.
             * @example [
             *       "RANGES"
             *     ]
             */
            items: string[];
            /**
             * @description Last day, not after the one asked for; leave it out to grant that one.
             * @example 2026-12-31
             */
            validUntil: string;
        };
        /** @description What is to be reached. */
        Indicator: {
            /**
             * @description What is measured, at most 100 characters.
             * @example 误识率
             */
            name: string;
            /**
             * @description How the target is meant: AT_LEAST, AT_MOST, EQUAL, RANGE or OTHER.
             * @example AT_MOST
             */
            comparator?: string;
            /**
             * @description The target as stated, at most 200 characters.
             * @example ≤5%
             */
            target: string;
            /**
             * @description Unit of the target, at most 40 characters.
             * @example %
             */
            unit?: string;
            /**
             * @description How it is tested, at most 300 characters.
             * @example 自建噪声集
             */
            testMethod?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description What became of one criterion, or what one item of a score gave. */
        Judged: {
            /**
             * @description Stable id in the rulebook.
             * @example srdi-rd-share
             */
            id: string;
            /**
             * @description The criterion it belongs to; null for the root.
             * @example srdi-rd
             */
            parent: string | null;
            /**
             * @description ALL or ANY of those below it, AT_LEAST, AT_MOST, BELOW, TOP, POINTS, or ITEM of a score.
             * @example AT_LEAST
             */
            rule: string;
            /** @description PASSED, FAILED or UNKNOWN; null for an item. */
            outcome: ((string | components["schemas"]["Outcome"] | null) | null) | components["schemas"]["Outcome"] | null;
            /** @description What the rulebook asks for. */
            clause: components["schemas"]["Words"];
            /**
             * Format: int32
             * @description Points given; null if unknown or no item.
             */
            points: number | null;
            /**
             * Format: int32
             * @description Points at most; null if no item.
             * @example 20
             */
            maxPoints: number | null;
            /** @description Why, with the value found and the one needed. */
            reason: components["schemas"]["Words"];
        };
        /** @description One kind of record that stays. */
        Kept: {
            /**
             * @description Which.
             * @example AUDIT_TRAIL
             */
            what: components["schemas"]["Retained"];
            /** @description What of it and why, Chinese. */
            zh: string;
            /** @description What of it and why, English. */
            en: string;
        };
        /** @description A reading of a firm: which organisation in which role, what, when, why. */
        LedgerEntryView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description When, UTC. */
            at: components["schemas"]["Instant"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The organisation that read. */
            readerOrg: components["schemas"]["UUID"];
            /** @description In which role: bank, guarantor, fund, operator or auditor. */
            readerRole: string;
            /** @description What it rests on: AUTHORIZATION (a letter), LOAN_APPLICATION, RECOMMENDATION_LIST (a row of the follow-up register, while the firm lets itself be named), SUPERVISION (bureau or auditor, by office). */
            basis: components["schemas"]["Basis"];
            /** @description The letter, the application or the row; null for SUPERVISION. */
            basisId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description What for, where a letter or application says. */
            purpose: ((string | components["schemas"]["Purpose"] | null) | null) | components["schemas"]["Purpose"] | null;
            /** @description What was read. */
            items: components["schemas"]["DataItem"][];
        };
        /** @description A request for an authorization letter (授权书) as sent in. */
        LetterForm: {
            /** @description The firm, by its own id. Give this or needId: who was proposed a need does not know the firm yet. */
            enterpriseId?: components["schemas"]["UUID"];
            /** @description The firm, by an open need of it (a loan or direct financing). */
            needId?: components["schemas"]["UUID"];
            /**
             * @description LOAN_REVIEW, POST_LOAN_MANAGEMENT and CREDIT_REPORT_QUERY are a bank's, GUARANTEE_REVIEW a guarantor's, INVESTMENT_DUE_DILIGENCE a fund's.
             * @example LOAN_REVIEW
             */
            purpose: string;
            /**
             * @description What is to be read: RANGES, FIGURES, CERTIFICATES, PUBLIC_RECORDS, CONTROLLER_CONSENT, IDENTITY. Left out for CREDIT_REPORT_QUERY, of which nothing is read here.
             * @example [
             *       "FIGURES"
             *     ]
             */
            items?: string[];
            /**
             * @description Last day, at most two years ahead.
             * @example 2026-12-31
             */
            validUntil: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        LetterStage: "REQUESTED" | "GRANTED" | "EXPIRED" | "DECLINED" | "WITHDRAWN" | "REVOKED";
        /** @enum {string} */
        LetterStep: "GRANT" | "DECLINE" | "WITHDRAW" | "REVOKE";
        /** @description An authorization letter (授权书) as firm, institution and auditors see it. */
        LetterView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the firm. An institution that asked by a need is told it with the grant. */
            ownerOrg: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The firm, for /v1/enterprises/{id}/disclosed. An institution that asked by a need is told it with the grant. */
            enterpriseId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description Organisation of the institution. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The need it was asked by. */
            needId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description What for.
             * @example LOAN_REVIEW
             */
            purpose: components["schemas"]["Purpose"];
            /** @description What is asked for and, once granted, what may be read; empty for what is only passed on to the bank. */
            items: components["schemas"]["DataItem"][];
            /** @description How far the firm is known by it; null for what is only passed on. */
            tier: ((string | components["schemas"]["DisclosureTier"] | null) | null) | components["schemas"]["DisclosureTier"] | null;
            /**
             * @description Last day.
             * @example 2026-12-31
             */
            validUntil: components["schemas"]["LocalDate"];
            /**
             * @description Where it stands today.
             * @example GRANTED
             */
            status: components["schemas"]["LetterStage"];
            /** @description The steps it has now, whoever takes them. */
            possibleSteps: components["schemas"]["LetterStep"][];
            /** @description When it was granted, UTC. */
            grantedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * @description Number of the receipt.
             * @example SQ20261123-0a1b2c3d4e5f
             */
            receiptNumber: string | null;
            /** @description SHA-256 of the receipt's text, hexadecimal. */
            receiptHash: string | null;
            /** @description Why it was declined, withdrawn or revoked. */
            endedReason: ((string | components["schemas"]["EndReason"] | null) | null) | components["schemas"]["EndReason"] | null;
            /** @description When it was declined, withdrawn or revoked, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When it was asked for, UTC. */
            createdAt: components["schemas"]["Instant"];
            /** @description Invented for demonstration. */
            synthetic: boolean;
        };
        /** @description 推荐清单 as sent in: which declarations of one district, for which banks. */
        ListForm: {
            /**
             * @description The bureau's own key.
             * @example RL-2026-1
             */
            reference?: string;
            /** @description A campaign that runs. */
            campaignId: components["schemas"]["UUID"];
            /**
             * @description District or city, by key.
             * @example donghu
             */
            district: string;
            /** @description 1 to 200 declarations of that campaign and district that are CHECKED. */
            declarationIds: string[];
            /** @description 1 to 50 banks with an open credit offer (/v1/banks of credit). */
            bankIds: string[];
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        ListStage: "PROPOSED" | "SENT" | "REJECTED";
        /** @enum {string} */
        ListStep: "SEND" | "REJECT";
        /** @description 推荐清单 as its bureau, the banks it was sent to and auditors see it. */
        ListView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the bureau. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The bureau's own key. */
            reference: string | null;
            /** @description The campaign. */
            campaignId: components["schemas"]["UUID"];
            /**
             * @description District or city, by key.
             * @example donghu
             */
            district: string;
            /**
             * @description How far it has come.
             * @example SENT
             */
            status: components["schemas"]["ListStage"];
            /** @description The steps this stage has. */
            possibleSteps: components["schemas"]["ListStep"][];
            /** @description Banks it is for; a bank sees itself alone. */
            bankIds: string[];
            /**
             * Format: int32
             * @description Declarations it was proposed with; once sent, those it was sent with.
             */
            entries: number;
            /** @description Who put it together (`sub`); another person sends it. Told to the bureau and auditors alone. */
            proposedBy: string | null;
            /** @description When it was sent or rejected, UTC. */
            decidedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Day by which banks give a first answer. */
            answersDue: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /** @description When it was proposed, UTC. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ListingReserve: "GOLD_SEED" | "SILVER_SEED";
        /** @enum {string} */
        LoanPurpose: "WORKING_CAPITAL" | "ORDER_RECEIVABLE" | "EQUIPMENT_UPGRADE" | "FIXED_ASSET_PROJECT" | "RND" | "RENEWAL" | "PLANT_PURCHASE" | "GREEN" | "EXPORT" | "MERGER";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description Why an organisation cannot be erased now. */
        LockView: {
            /**
             * @description Which lock.
             * @example GRANT_NOT_SETTLED
             */
            lock: components["schemas"]["RetentionLock"];
            /** @description What holds, Chinese. */
            zh: string;
            /** @description What holds, English. */
            en: string;
            /** @description What would end it, Chinese. */
            endsZh: string;
            /** @description What would end it, English. */
            endsEn: string;
            /**
             * Format: int64
             * @description How many things it rests on.
             * @example 1
             */
            found: number;
            /**
             * @description The last day that is known of them, in Wuhan; null if none is known.
             * @example 2027-03-31
             */
            endsOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        /** @description A request to be erased that is kept: what holds it, and when to come back. */
        LockedProblem: {
            /**
             * @description Stable type of the problem.
             * @example https://hanqiao.example/problems/refused
             */
            type: string;
            /** @description Kind of problem. */
            title: string;
            /**
             * Format: int32
             * @description HTTP status.
             * @example 409
             */
            status: number;
            /** @description What to do. */
            detail: string;
            /**
             * @description Last part of the type.
             * @example refused
             */
            code: string;
            /** @description The request, which is kept. */
            erasureId: components["schemas"]["UUID"];
            /**
             * @description From this day on it is worth asking again, in Wuhan.
             * @example 2027-04-01
             */
            comeBackOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description What holds. */
            locks: components["schemas"]["LockView"][];
        };
        /** @enum {string} */
        Maturity: "LAB" | "BENCH" | "PILOT" | "PRODUCTION";
        /** @description Who a recommended firm is; not to be kept beyond the last day. */
        NamedFirmView: {
            /** @description Registered name. */
            name: string;
            /**
             * @description Unified social credit code.
             * @example 91420100MX00000014
             */
            uscc: string;
            /** @description Last day on which the firm lets itself be named. */
            namedUntil: components["schemas"]["LocalDate"];
        };
        /** @description How long the firm lets itself be named. */
        NamingForm: {
            /**
             * @description Last day; leave it out to take the consent back at once.
             * @example 2026-12-31
             */
            namedUntil: string | null;
        };
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
             * @description Months, 1 to 360 and not beyond the longest that law names for the purpose: since 2024-07-01 60 for WORKING_CAPITAL, ORDER_RECEIVABLE, RND, RENEWAL and EXPORT, none for the others. More than the usual 36 and 120 is taken with a warning. A bulk row of an operator may leave it out.
             * @example 36
             */
            termMonths: number;
            /**
             * @description Dearest cost accepted, all in, percent a year.
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
            /**
             * @description Edition of the catalogue of green finance that greenCatalogueCode is of.
             * @example 2025
             */
            greenCatalogueVersion?: string;
            /**
             * @description Item of that catalogue; the edition must be given, too.
             * @example 4.1
             */
            greenCatalogueCode?: string;
            /** @description The anchor enterprise whose order or receivable it is, for ORDER_RECEIVABLE. */
            anchorEnterpriseId?: components["schemas"]["UUID"];
            /** @description What the assets are worth, each kind once and among collateral; the matcher alone reads it. */
            collateralValues?: components["schemas"]["CollateralValue"][];
            /**
             * Format: int32
             * @description Share of the project paid from own capital, percent, 0 to 100.
             * @example 30
             */
            ownCapitalPercent?: number;
            /** @description The project is filed or approved (备案、核准). */
            projectFiled?: boolean;
            /**
             * @description Where the project is, GB/T 2260, six digits; it may be another county.
             * @example 420981
             */
            projectDivisionCode?: string;
            /** @description The park of the plant is on the list of standard plants; true with PLANT_PURCHASE only. */
            parkListed?: boolean;
            /** @description The firm would grant the lender a warrant (认股权). */
            acceptsWarrant?: boolean;
            /** @description The firm's controller would guarantee the loan. */
            controllerGuarantee?: boolean;
            /** @description The loan to be renewed; with RENEWAL only. */
            existingLoan?: components["schemas"]["ExistingLoanForm"];
            /**
             * Format: int32
             * @description Dearest cost accepted as basis points above the loan prime rate (LPR) of the term, -500 to 2000; instead of rateCeilingPercent.
             * @example 60
             */
            rateCeilingLprSpreadBp?: number;
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
             * @description Share of the project paid from own capital, percent.
             * @example 30
             */
            ownCapitalPercent: number | null;
            /**
             * @description Where the project is, GB/T 2260.
             * @example 420981
             */
            projectDivisionCode: string | null;
            /** @description The project is filed or approved. */
            projectFiled: boolean | null;
            /**
             * Format: int32
             * @description Dearest cost accepted, basis points above the loan prime rate of the term.
             * @example 60
             */
            rateCeilingLprSpreadBp: number | null;
            /**
             * Format: int32
             * @description Months; null if unknown.
             * @example 36
             */
            termMonths: number | null;
            /** @description What the firm can give; null if unknown. */
            securityTypes: components["schemas"]["SecurityType"][] | null;
            /** @description Anchor enterprise whose order or receivable it is. */
            anchorEnterpriseId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The park is on the list of standard plants. */
            parkListed: boolean | null;
            /** @description The firm's controller would guarantee the loan. */
            controllerGuarantee: boolean | null;
            /** @description The loan to be renewed. */
            existingLoan: ((components["schemas"]["ExistingLoan"] | null) | null) | components["schemas"]["ExistingLoan"] | null;
            /**
             * @description Edition of the catalogue of green finance.
             * @example 2025
             */
            greenCatalogueVersion: string | null;
            /**
             * @description Item of that catalogue.
             * @example 4.1
             */
            greenCatalogueCode: string | null;
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
            /** @description What assets among collateral are worth; null if unknown. */
            collateralValues: components["schemas"]["CollateralValue"][] | null;
            /** @description The firm would grant the lender a warrant. */
            acceptsWarrant: boolean | null;
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
            /** @description What is unusual and was taken all the same; mostly empty. */
            warnings: components["schemas"]["FieldError"][];
        };
        /** @enum {string} */
        NegativeFlag: "BUSINESS_ABNORMALITY" | "DISHONEST_EXECUTEE" | "CREDIT_OVERDUE" | "EQUITY_FROZEN" | "ENVIRONMENTAL_PENALTY";
        /** @description Nothing needs to be said. */
        NothingForm: Record<string, never>;
        /** @enum {string} */
        Outcome: "PASSED" | "FAILED" | "UNKNOWN";
        PageCampaignView: {
            items: components["schemas"]["CampaignView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageCapabilityView: {
            items: components["schemas"]["CapabilityView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageConsentView: {
            items: components["schemas"]["ConsentView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeclarationView: {
            items: components["schemas"]["DeclarationView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDirectNeedView: {
            items: components["schemas"]["DirectNeedView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageEnterpriseView: {
            items: components["schemas"]["EnterpriseView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageErasureView: {
            items: components["schemas"]["ErasureView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageExpertRequestView: {
            items: components["schemas"]["ExpertRequestView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageFollowUpView: {
            items: components["schemas"]["FollowUpView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageLedgerEntryView: {
            items: components["schemas"]["LedgerEntryView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageLetterView: {
            items: components["schemas"]["LetterView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageListView: {
            items: components["schemas"]["ListView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageNeedView: {
            items: components["schemas"]["NeedView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageRegisterCheckView: {
            items: components["schemas"]["RegisterCheckView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageSelfAssessmentView: {
            items: components["schemas"]["SelfAssessmentView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageSupplierEdgeView: {
            items: components["schemas"]["SupplierEdgeView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        /** @description How many consents a person was taken out of. */
        PersonErased: {
            /**
             * Format: int64
             * @example 1
             */
            consents: number;
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
        Purpose: "LOAN_REVIEW" | "POST_LOAN_MANAGEMENT" | "GUARANTEE_REVIEW" | "INVESTMENT_DUE_DILIGENCE" | "CREDIT_REPORT_QUERY";
        /** @description A firm in ranges: the first number of a band excluded, the second one included; 0- holds nought. */
        RangesView: {
            /**
             * @description Two digits, GB/T 4754-2017.
             * @example 39
             */
            industryDivision: string | null;
            /**
             * @description Management district, or else the division.
             * @example donghu
             */
            place: string;
            /** @description Size class under the thresholds in force today. */
            size: ((string | components["schemas"]["EnterpriseSize"] | null) | null) | components["schemas"]["EnterpriseSize"] | null;
            /**
             * @description Revenue, yuan.
             * @example 50000000-100000000
             */
            revenueBand: string | null;
            /** @description Total assets, yuan. */
            assetsBand: string | null;
            /**
             * @description People employed.
             * @example 100-300
             */
            staffBand: string | null;
            /**
             * @description Liabilities over assets, percent.
             * @example 30-50
             */
            debtRatioBand: string | null;
            /**
             * @description Years since registration.
             * @example 5-10
             */
            ageBand: string | null;
        };
        /** @description Why; the codes are in the operation's description. */
        ReasonForm: {
            /** @description A code. */
            reason: string;
        };
        /** @description A receipt: whoever has its text can hash it again. */
        ReceiptView: {
            /**
             * @description Its number.
             * @example SQ20261123-0a1b2c3d4e5f
             */
            number: string;
            /** @description What is hashed: lines of name=value in UTF-8, each ended by a line feed. */
            canonical: string;
            /** @description SHA-256 of it, hexadecimal. */
            sha256: string;
        };
        /** @description The outcome of a recheck. */
        RecheckForm: {
            /** @description Whether the firm passed. */
            passed: boolean;
            /**
             * @description Day of the recheck.
             * @example 2026-12-01
             */
            on: string;
            /**
             * @description New last day, after the recheck; only if passed. Left out, it stays.
             * @example 2029-12-31
             */
            validUntil?: string;
        };
        /** @description A dated certificate as an operator records it. */
        RecognitionForm: {
            /**
             * @description TECH_INNOVATIVE, SRDI or LITTLE_GIANT.
             * @example SRDI
             */
            tier: string;
            /**
             * Format: int32
             * @description Number of the batch, 1 to 100.
             * @example 6
             */
            batch?: number;
            /**
             * @description Day of issue.
             * @example 2024-12-01
             */
            issuedOn: string;
            /**
             * @description Last day.
             * @example 2027-12-31
             */
            validUntil: string;
            /**
             * @description Day of the last recheck passed.
             * @example 2026-12-01
             */
            lastRecheckOn?: string;
        };
        /** @description A dated certificate. */
        RecognitionView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description TECH_INNOVATIVE, SRDI or LITTLE_GIANT. */
            tier: components["schemas"]["Tier"];
            /**
             * Format: int32
             * @description Number of the batch.
             * @example 6
             */
            batch: number | null;
            /**
             * @description Day of issue; null if it was recorded before certificates were kept.
             * @example 2024-12-01
             */
            issuedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Last day.
             * @example 2027-12-31
             */
            validUntil: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Day of the last recheck.
             * @example 2026-12-01
             */
            lastRecheckOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description HELD, RECHECK_FAILED or REVOKED.
             * @example HELD
             */
            standing: string;
            /** @description Why it was revoked: FALSE_INFORMATION, SERIOUS_VIOLATION, NO_LONGER_ELIGIBLE, MISTAKE. */
            revokedReason: string | null;
            /** @description Day it was revoked. */
            revokedOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        RefusalCode: "REPAYMENT_SOURCE_INSUFFICIENT" | "COLLATERAL_INSUFFICIENT" | "DEBT_TOO_HIGH" | "FINANCIAL_RECORDS_INCOMPLETE" | "BEYOND_PRODUCT_TERMS" | "CREDIT_RECORD_OVERDUE" | "TOO_YOUNG" | "PURPOSE_UNPROVEN" | "TOO_MANY_LENDERS" | "LITIGATION_OR_DISHONESTY" | "INDUSTRY_RESTRICTED" | "GUARANTEE_NOT_APPROVED" | "NOT_ON_LIST";
        /** @description Why a bank refused, in the words of the published list. */
        RefusalView: {
            /**
             * @description The code.
             * @example DEBT_TOO_HIGH
             */
            code: components["schemas"]["RefusalCode"];
            /**
             * @description In Chinese.
             * @example 负债过高
             */
            zh: string;
            /**
             * @description In English.
             * @example debt too high
             */
            en: string;
        };
        /** @description A look-up of a register as an operator records it. */
        RegisterCheckForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description The firm that was looked up. */
            enterpriseId: components["schemas"]["UUID"];
            /**
             * @description BUSINESS_ABNORMALITY, DISHONEST_EXECUTEE, CREDIT_OVERDUE, EQUITY_FROZEN, ENVIRONMENTAL_PENALTY.
             * @example DISHONEST_EXECUTEE
             */
            flag: string;
            /** @description Whether the firm stood there on that day. */
            onRecord: boolean;
            /**
             * @description The day it was looked up for, today or before.
             * @example 2026-11-20
             */
            asOf: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /**
             * @description Which register, and how it was asked, 1 to 500 characters.
             * @example 国家企业信用信息公示系统
             */
            source: string;
        };
        /** @description A look-up of a register about a firm; never changed. */
        RegisterCheckView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description Which register. */
            flag: components["schemas"]["NegativeFlag"];
            /** @description Whether the firm stood there on that day. */
            onRecord: boolean;
            /**
             * @description The day it was looked up for.
             * @example 2026-11-20
             */
            asOf: components["schemas"]["LocalDate"];
            /** @description Organisation of the bureau that recorded it. */
            recordedBy: components["schemas"]["UUID"];
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Which register, and how it was asked. */
            source: string | null;
            /**
             * @description UTC.
             * @example 2026-03-31T01:02:03Z
             */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description The newest look-up of a register. */
        RegisterView: {
            /**
             * @description Which register.
             * @example DISHONEST_EXECUTEE
             */
            flag: components["schemas"]["NegativeFlag"];
            /** @description Whether the firm stood there. */
            onRecord: boolean;
            /** @description The day it was looked up for. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Where it was looked up. */
            source: string;
        };
        /** @description How many aggregates were told again. */
        Republished: {
            /** @example credit.offer */
            topic: string;
            /** Format: int32 */
            aggregates: number;
        };
        /** @enum {string} */
        Retained: "LETTERS_AND_LEDGER" | "AUDIT_TRAIL" | "BANKS_RECORDS";
        /** @enum {string} */
        RetentionLock: "APPLICATION_STANDS" | "GRANT_NOT_SETTLED" | "GUARANTEE_STANDS" | "BRIDGE_LOAN_STANDS" | "SECONDMENT_STANDS" | "ANCHOR_OF_OTHERS";
        /** @description What a rule has against a declaration, and what would make it fit. */
        RuleFinding: {
            /**
             * @description Id of the rule; stable.
             * @example need-open
             */
            rule: string;
            /** @description What was found, in Chinese. */
            zh: string;
            /** @description What was found, in English. */
            en: string;
            /** @description What would make it fit, in Chinese. */
            remedyZh: string;
            /** @description What would make it fit, in English. */
            remedyEn: string;
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
        SecurityType: "UNSECURED" | "GUARANTEE" | "MORTGAGE" | "PLEDGE" | "CREDIT_INSURANCE" | "MIXED";
        /** @description A self-assessment as it is asked for. */
        SelfAssessmentForm: {
            /** @description The firm's own key. */
            reference?: string;
            /**
             * @description TECH_INNOVATIVE, SRDI or LITTLE_GIANT.
             * @example SRDI
             */
            tier: string;
            /**
             * @description The day whose rulebook judges; today if left out.
             * @example 2026-03-31
             */
            on?: string;
            /** @description What the firm answers; left out, nothing is known. */
            answers?: components["schemas"]["Answers"];
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A self-assessment as it was made; it never changes a recognition. */
        SelfAssessmentView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation the firm acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The firm's own key. */
            reference: string | null;
            /** @description The firm that checked itself. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The tier it checked itself for. */
            tier: components["schemas"]["Tier"];
            /**
             * @description The day whose rulebook judged.
             * @example 2026-03-31
             */
            on: components["schemas"]["LocalDate"];
            /**
             * @description The rulebook; null if none is at hand for the day.
             * @example recognition-2022
             */
            rulebook: string | null;
            /** @description What it comes to. */
            verdict: components["schemas"]["Verdict"];
            /** @description The same as a sentence. */
            sentence: components["schemas"]["Words"];
            /** @description Every criterion, each before those below it; may be empty. */
            criteria: components["schemas"]["Judged"][];
            /** @description What the firm answered. */
            answers: components["schemas"]["Answers"];
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
        /** @description A supplier edge as sent in. A field left out is unknown, never zero. */
        SupplierEdgeForm: {
            /** @description The loader's own key; a bulk row whose reference exists is left alone. */
            reference?: string;
            /** @description Organisation acted for; bulk rows of an operator only. */
            ownerOrg?: components["schemas"]["UUID"];
            /** @description The enterprise that supplies; or give supplierReference. */
            supplierEnterpriseId?: components["schemas"]["UUID"];
            /** @description The supplying enterprise by its loader's key. */
            supplierReference?: string;
            /** @description The anchor enterprise; or give anchorUscc. */
            anchorEnterpriseId?: components["schemas"]["UUID"];
            /**
             * @description The anchor by its unified social credit code.
             * @example 91420100MX00000014
             */
            anchorUscc?: string;
            /**
             * @description SUPPLIER or DISTRIBUTOR.
             * @example SUPPLIER
             */
            kind: string;
            /**
             * @description First day of the trade.
             * @example 2022-03-01
             */
            since?: string;
            /**
             * @description Trade of a year, yuan; for the two sides only.
             * @example 12000000.00
             */
            annualVolume?: string;
            /**
             * @description DECLARED or CONFIRMED; bulk rows of an operator only, who reports what the anchor has confirmed elsewhere.
             * @example CONFIRMED
             */
            status?: string;
            /** @description Invented for demonstration. */
            synthetic?: boolean;
            /** @description Where the record comes from. */
            source?: string;
        };
        /** @description A supplier edge as its two sides see it. */
        SupplierEdgeView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation the supplier acts as. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation the anchor acts as. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The loader's own key. */
            reference: string | null;
            /** @description The firm that supplies or distributes. */
            supplierEnterpriseId: components["schemas"]["UUID"];
            /** @description The anchor enterprise. */
            anchorEnterpriseId: components["schemas"]["UUID"];
            /**
             * @description DECLARED, CONFIRMED, REJECTED or ENDED.
             * @example CONFIRMED
             */
            status: string;
            /** @description When the anchor confirmed it, UTC. */
            confirmedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Why it was rejected or ended. */
            endedReason: string | null;
            /** @description When it was rejected or ended, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description How the firm is tied to the anchor. */
            kind: components["schemas"]["EdgeKind"];
            /**
             * @description First day of the trade.
             * @example 2022-03-01
             */
            since: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Trade of a year, yuan; for the two sides only.
             * @example 12000000.00
             */
            annualVolume: string | null;
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
        TaxGrade: "A" | "B" | "M" | "C" | "D";
        /** @enum {string} */
        Tier: "CULTIVATION" | "TECH_INNOVATIVE" | "SRDI" | "LITTLE_GIANT";
        /** @enum {string} */
        TitleClass: "SENIOR" | "ASSOCIATE_SENIOR" | "INTERMEDIATE" | "OTHER";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        ValueGrade: "A" | "B" | "C" | "D" | "E";
        /** @enum {string} */
        Verdict: "MEETS" | "DOES_NOT_MEET" | "CANNOT_SAY" | "THRESHOLDS_NOT_AT_HAND";
        /** @description A sentence in both languages. */
        Words: {
            /** @description Chinese. */
            zh: string;
            /** @description English. */
            en: string;
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
    listAccessLedger: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Readings of this organisation. */
                readerOrg?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageLedgerEntryView"];
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
    listAuthorizations: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Letters for this purpose.
                 * @example LOAN_REVIEW
                 */
                purpose?: string;
                /**
                 * @description REQUESTED, GRANTED, EXPIRED, DECLINED, WITHDRAWN or REVOKED, as of today.
                 * @example REQUESTED
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
                    "application/json": components["schemas"]["PageLetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestAuthorization: {
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
                "application/json": components["schemas"]["LetterForm"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAuthorization: {
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
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineAuthorization: {
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
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    grantAuthorization: {
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
                "application/json": components["schemas"]["GrantForm"];
            };
        };
        responses: {
            /** @description Granted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAuthorizationReceipt: {
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
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeAuthorization: {
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
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawAuthorization: {
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
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Words its title holds, as they stand.
                 * @example 专精特新
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
                    "application/json": components["schemas"]["PageCampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openCampaign: {
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
                "application/json": components["schemas"]["CampaignForm"];
            };
        };
        responses: {
            /** @description Open: firms may declare from its first day on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCampaign: {
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
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeCampaign: {
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
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCapabilities: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Words the title, the text or the name of the enterprise holds, as they stand.
                 * @example 光电
                 */
                q?: string;
                /**
                 * @description Line of industry, such as OPTOELECTRONICS.
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
                    "application/json": components["schemas"]["PageCapabilityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCapability: {
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
                "application/json": components["schemas"]["CapabilityForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadCapabilities: {
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
        /** @description One CapabilityForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getCapability: {
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
            /** @description The capability; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editCapability: {
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
                "application/json": components["schemas"]["CapabilityForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeCapability: {
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
                    "application/json": components["schemas"]["CapabilityView"];
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
    listDeclarations: {
        parameters: {
            query?: {
                /** @description Declared for this campaign. */
                campaignId?: components["schemas"]["UUID"];
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description Of this district or city, by key.
                 * @example donghu
                 */
                district?: string;
                /** @description Of this firm. */
                enterpriseId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Entries of this list. */
                listId?: components["schemas"]["UUID"];
                /**
                 * @description DECLARED, CHECKED, REFUSED, LISTED, RECOMMENDED, DECLINED or WITHDRAWN.
                 * @example CHECKED
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
                    "application/json": components["schemas"]["PageDeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declareNeed: {
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
                "application/json": components["schemas"]["DeclarationForm"];
            };
        };
        responses: {
            /** @description Declared; the bureau checks it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadDeclarations: {
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
        /** @description One DeclarationForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    checkDeclarations: {
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
                "application/json": components["schemas"]["CheckForm"];
            };
        };
        responses: {
            /** @description How many passed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDeclaration: {
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
            /** @description The declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkDeclaration: {
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
            /** @description CHECKED or REFUSED. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineDeclaration: {
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
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nameFirm: {
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
                "application/json": components["schemas"]["NamingForm"];
            };
        };
        responses: {
            /** @description As the firm wants it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawDeclaration: {
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
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDirectFinancingNeeds: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description EQUITY, LISTING_COACHING, QUOTATION, BOND or MERGER.
                 * @example EQUITY
                 */
                instrument?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Words the name of the enterprise holds, as they stand.
                 * @example 光电
                 */
                q?: string;
                /**
                 * @description Line of industry, such as OPTOELECTRONICS.
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
                    "application/json": components["schemas"]["PageDirectNeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDirectFinancingNeed: {
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
                "application/json": components["schemas"]["DirectNeedForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectNeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadDirectFinancingNeeds: {
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
        /** @description One DirectNeedForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getDirectFinancingNeed: {
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
                    "application/json": components["schemas"]["DirectNeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editDirectFinancingNeed: {
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
                "application/json": components["schemas"]["DirectNeedForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectNeedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeDirectFinancingNeed: {
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
                    "application/json": components["schemas"]["DirectNeedView"];
                };
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
                 * @description TECH_INNOVATIVE, SRDI or LITTLE_GIANT: firms with such a recognition that was not revoked, lapsed ones included. CULTIVATION: firms of the pool.
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
    readDisclosed: {
        parameters: {
            query: {
                /**
                 * @description LOAN_REVIEW or POST_LOAN_MANAGEMENT for a bank, GUARANTEE_REVIEW for a guarantor, INVESTMENT_DUE_DILIGENCE for a fund.
                 * @example LOAN_REVIEW
                 */
                purpose: string;
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
            /** @description What is covered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recogniseEnterprise: {
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
                "application/json": components["schemas"]["RecognitionForm"];
            };
        };
        responses: {
            /** @description Recorded; the firm as it stands. */
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
    recheckRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description Which of the firm's recognitions. */
                recognitionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecheckForm"];
            };
        };
        responses: {
            /** @description Recorded; the firm as it stands. */
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
    revokeRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
                /** @description Which of the firm's recognitions. */
                recognitionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description Revoked; the firm as it stands. */
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
    listSelfAssessments: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description TECH_INNOVATIVE, SRDI or LITTLE_GIANT.
                 * @example SRDI
                 */
                tier?: string;
                /**
                 * @description MEETS, DOES_NOT_MEET, CANNOT_SAY or THRESHOLDS_NOT_AT_HAND.
                 * @example MEETS
                 */
                verdict?: string;
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
                    "application/json": components["schemas"]["PageSelfAssessmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assessEnterprise: {
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
                "application/json": components["schemas"]["SelfAssessmentForm"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSelfAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the firm's self-assessments. */
                assessmentId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listErasures: {
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
                    "application/json": components["schemas"]["PageErasureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    eraseOrganisation: {
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
                "application/json": components["schemas"]["ErasureForm"];
            };
        };
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description A lock holds; the request is kept. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["LockedProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
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
                    "application/json": components["schemas"]["PersonErased"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listExpertRequests: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Words the problem or the name of the enterprise holds, as they stand.
                 * @example 光电
                 */
                q?: string;
                /**
                 * @description Line of industry, such as OPTOELECTRONICS.
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
                    "application/json": components["schemas"]["PageExpertRequestView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postExpertRequest: {
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
                "application/json": components["schemas"]["ExpertRequestForm"];
            };
        };
        responses: {
            /** @description Posted, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertRequestView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadExpertRequests: {
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
        /** @description One ExpertRequestForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getExpertRequest: {
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
            /** @description The request; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertRequestView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editExpertRequest: {
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
                "application/json": components["schemas"]["ExpertRequestForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertRequestView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeExpertRequest: {
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
                    "application/json": components["schemas"]["ExpertRequestView"];
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
            header?: {
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
            };
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
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
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
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
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
                /** @description `zh` (the default) or `en`, for every sentence of the answer. */
                "Accept-Language"?: string;
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
    listFollowUps: {
        parameters: {
            query?: {
                /**
                 * @description Only rows that were ever answered APPLIED.
                 * @example true
                 */
                applied?: boolean;
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Rows of this entry. */
                declarationId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Rows of this list. */
                listId?: components["schemas"]["UUID"];
                /**
                 * @description Only rows without an answer whose day is over.
                 * @example true
                 */
                overdue?: boolean;
                /**
                 * @description Rows refused now with this code.
                 * @example DEBT_TOO_HIGH
                 */
                refusalCode?: string;
                /**
                 * @description Latest answer: OPEN, CONTACTED, VISITED, APPLIED, GRANTED, REFUSED, FIRM_DECLINED.
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
                    "application/json": components["schemas"]["PageFollowUpView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFollowUp: {
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
            /** @description The row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerFollowUp: {
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
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRecommendedFirm: {
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
            /** @description Name and code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedFirmView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRecommendationLists: {
        parameters: {
            query?: {
                /** @description Lists of this campaign. */
                campaignId?: components["schemas"]["UUID"];
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description PROPOSED, SENT or REJECTED.
                 * @example SENT
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
                    "application/json": components["schemas"]["PageListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeRecommendationList: {
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
                "application/json": components["schemas"]["ListForm"];
            };
        };
        responses: {
            /** @description Proposed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRecommendationList: {
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
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRecommendationListFunnel: {
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
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectRecommendationList: {
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
            /** @description Rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendRecommendationList: {
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
            /** @description Sent: its banks see it and answer at /v1/follow-ups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRegisterChecks: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Those about this firm. */
                enterpriseId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageRegisterCheckView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordRegisterCheck: {
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
                "application/json": components["schemas"]["RegisterCheckForm"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterCheckView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadRegisterChecks: {
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
        /** @description One RegisterCheckForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    listSeparateConsents: {
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
                    "application/json": components["schemas"]["PageConsentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    giveSeparateConsent: {
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
                "application/json": components["schemas"]["ConsentForm"];
            };
        };
        responses: {
            /** @description Given. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawSeparateConsent: {
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
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSupplierEdges: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description SUPPLIER or DISTRIBUTOR.
                 * @example SUPPLIER
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description Only those the caller's organisation declared, as the supplier.
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description Words the name of a firm of the two holds that the caller may see, as they stand.
                 * @example 光电
                 */
                q?: string;
                /**
                 * @description DECLARED, CONFIRMED, REJECTED or ENDED.
                 * @example DECLARED
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
                    "application/json": components["schemas"]["PageSupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declareSupplierEdge: {
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
                "application/json": components["schemas"]["SupplierEdgeForm"];
            };
        };
        responses: {
            /** @description Declared. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadSupplierEdges: {
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
        /** @description One SupplierEdgeForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getSupplierEdge: {
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
            /** @description The edge; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editSupplierEdge: {
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
                "application/json": components["schemas"]["SupplierEdgeForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmSupplierEdge: {
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
                "application/json": components["schemas"]["NothingForm"];
            };
        };
        responses: {
            /** @description Confirmed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSupplierEdge: {
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
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectSupplierEdge: {
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
            /** @description Rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierEdgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
