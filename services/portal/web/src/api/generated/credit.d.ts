/** Written by `npm run generate` from services/credit/openapi.yaml; not for editing. */

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
    "/v1/bridge-funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bridge funds, newest first
         * @description Seen by all who may take part in a bridge loan. Roles: auditor, bank, enterprise, guarantor, operator.
         */
        get: operations["listBridgeFunds"];
        put?: never;
        /**
         * Register a bridge fund (应急转贷资金)
         * @description By the guarantor or financing service that runs it, under a programme in force and at most at its price. Roles: guarantor.
         */
        post: operations["registerBridgeFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bridge fund
         * @description Seen by all who may take part in a bridge loan. Roles: auditor, bank, enterprise, guarantor, operator.
         */
        get: operations["getBridgeFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bridge loans, newest first
         * @description Those the caller's organisation is a party of; operators and auditors see all. Roles: auditor, bank, enterprise, guarantor, operator.
         */
        get: operations["listBridgeLoans"];
        put?: never;
        /**
         * Ask a bridge fund (应急转贷申请)
         * @description By the firm, for a loan of its own that has not matured. 409 beyond what is owed on it, beyond the days of the programme, or while one is asked for. Roles: enterprise.
         */
        post: operations["askForBridgeLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bridge loan
         * @description Seen by the fund, the firm, the bank, operators and auditors. Roles: auditor, bank, enterprise, guarantor, operator.
         */
        get: operations["getBridgeLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book it on the old loan
         * @description By the bank, once it has the money: the old loan is repaid by it (`paidBy` BRIDGE_FUND). Takes no body. Roles: bank.
         */
        post: operations["bookBridgePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/confirm-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the payment
         * @description By another person of the fund (403 otherwise), who gives the amount. All that was checked when it was proposed is checked again. Roles: guarantor.
         */
        post: operations["confirmBridgePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description By the bank or the fund, before a payment is proposed. Reasons: NO_RENEWAL, FUND_SHORT, RISK, RECORDS_INCOMPLETE. Roles: bank, guarantor.
         */
        post: operations["declineBridgeLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the promise to lend again (续贷承诺)
         * @description By the bank: under another grant of the same firm that two of its people have granted, with enough available until the day given. Until the fund is repaid, that grant pays out nothing else. Roles: bank.
         */
        post: operations["promiseRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/propose-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the payment
         * @description By one person of the fund: straight to the bank of the old loan, on its last day at the latest. 409 without a promise that holds until it is due back, or beyond what the fund has left. Takes no body. Roles: guarantor.
         */
        post: operations["proposeBridgePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that it is back
         * @description By the fund: sent back by the bank, or paid by the firm itself. What it cost is the price of a day for each day it was out, one at least. Takes no body. Roles: guarantor.
         */
        post: operations["receiveBridgeLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/reject-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the proposed payment
         * @description By any person of the fund. Takes no body. Roles: guarantor.
         */
        post: operations["rejectBridgePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/return-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return it unused
         * @description By the bank, when the old loan was repaid otherwise meanwhile. Takes no body. Roles: bank.
         */
        post: operations["returnBridgePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it back out of the new loan
         * @description By the bank: names the entrusted drawdown of the promised grant that repays the fund. Roles: bank.
         */
        post: operations["sendBackBridgeLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bridge-loans/{id}/withdraw": {
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
         * @description By the firm, before a payment is proposed. Takes no body. Roles: enterprise.
         */
        post: operations["withdrawBridgeLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clock-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the promises an offer may name
         * @description Each step with its limit, who must act, who is told, and where the limit stands. Working days are those of the State Council's yearly notice; an end that hangs on a year without one is not known. Roles: auditor, bank, enterprise, guarantor, lessor, operator.
         */
        get: operations["listClockProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clock-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a bank keeps its time
         * @description Counts of the clocks that ended from one day until another, this quarter so far if left out. A bank reads its own. A firm is told those of the last whole quarter, each of at least 5. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["getClockRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/condition-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a condition before it is posted
         * @description Reads an expression or rows and answers with both forms, or with all that is wrong and where. Stores nothing and looks at no firm: the answer is the same for everybody. Roles: bank, lessor, operator.
         */
        post: operations["checkCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/condition-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All fields a bank's own condition may ask about
         * @description Roles: bank, lessor, operator.
         */
        get: operations["listConditionFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants, newest first
         * @description Those the caller's organisation is a party of; operators and auditors see all. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["listCreditGrants"];
        put?: never;
        /**
         * Propose a grant (授信批复)
         * @description On an application under review, by one person of its bank. It promises nothing and the firm does not see it until another person of the bank confirms it. Roles: bank.
         */
        post: operations["proposeCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a grant
         * @description Seen by the bank, operators and auditors, and by the firm once it is granted. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["getCreditGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a grant
         * @description By another person of the bank than who proposed it (403 otherwise). The application becomes GRANTED; lines, offer and guarantor it takes of are reserved in the same moment, and 409 says which has not so much left. Takes no body. Roles: bank.
         */
        post: operations["confirmCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/confirm-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the loan contract
         * @description By another person of the bank (403 otherwise): CONTRACT_PROPOSED becomes CONTRACTED and the firm may draw. 409 if another number is proposed now than the body says. Roles: bank.
         */
        post: operations["confirmLoanContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a drawdown (支用申请)
         * @description By the firm, under a contracted grant until it expires: the amount is reserved, 409 beyond what is available and after 500 draws of the grant in all. Roles: enterprise.
         */
        post: operations["requestDrawdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a drawdown
         * @description By the firm, before anything is paid out. Takes no body. Roles: enterprise.
         */
        post: operations["cancelDrawdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/confirm-disbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a disbursement
         * @description By another person of the bank (403 otherwise): money is paid out. 409 if another amount is proposed now than the body says. Roles: bank.
         */
        post: operations["confirmDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/confirm-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an extension
         * @description By another person of the bank (403 otherwise), before the loan matures. 409 if another day is proposed now than the body says. Roles: bank.
         */
        post: operations["confirmExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a drawdown
         * @description By the bank, before anything is paid out. Reasons: CONDITIONS_NOT_MET, PURPOSE_UNPROVEN, RISK_CHANGED, FUNDS_SHORT, MISTAKE. Roles: bank.
         */
        post: operations["declineDrawdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/mark-overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a draw overdue (逾期)
         * @description By the bank, after its last day, while something is owed. Takes no body. Roles: bank.
         */
        post: operations["markOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/propose-disbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a disbursement (放款)
         * @description By one person of the bank: a part of the draw or all that is left, when all conditions precedent are met. No money moves. Roles: bank.
         */
        post: operations["proposeDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/propose-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose an extension (展期)
         * @description By one person of the bank, before the loan of a draw matures: a later last day. Roles: bank.
         */
        post: operations["proposeExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/reject-disbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed disbursement
         * @description By any person of the bank. No money moves. Takes no body. Roles: bank.
         */
        post: operations["rejectDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/reject-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed extension
         * @description By any person of the bank. Takes no body. Roles: bank.
         */
        post: operations["rejectExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/release-rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release the rest of a drawdown
         * @description By the firm or the bank, when a part is paid out and the rest will not be. Takes no body. Roles: bank, enterprise.
         */
        post: operations["releaseRestOfDrawdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/drawdowns/{drawdownId}/repay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a repayment (还款)
         * @description By the bank: principal that came back. A revolving grant can be drawn by it again; the limit of another shrinks by it. Roles: bank.
         */
        post: operations["reportRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a grant expire
         * @description After its last day, before the contract, for good: what was reserved is free again. Takes no body. Roles: bank, operator.
         */
        post: operations["expireCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a grant up
         * @description By the firm, before the contract, for good: what was reserved is free again. Reasons: RATE, TOO_SLOW, OTHER_BANK, NEED_GONE. Roles: enterprise.
         */
        post: operations["giveUpCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/meet-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a condition precedent as met
         * @description By the bank. Nothing is paid out before all are met. Roles: bank.
         */
        post: operations["meetConditionPrecedent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/propose-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the loan contract (签约)
         * @description By one person of the bank: GRANTED becomes CONTRACT_PROPOSED. 409 if the number is another contract's. Roles: bank.
         */
        post: operations["proposeLoanContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed grant
         * @description By any person of the bank; the application stays under review. Reasons: TERMS_WRONG, RISK, RECORDS_INCOMPLETE, APPLICATION_ENDED. Roles: bank.
         */
        post: operations["rejectCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/reject-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the reported contract
         * @description By any person of the bank: CONTRACT_PROPOSED becomes GRANTED again. Takes no body. Roles: bank.
         */
        post: operations["rejectLoanContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-grants/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a grant (结清)
         * @description By the bank, when nothing is owed and no draw is open, for good: what was never drawn is free again. Takes no body. Roles: bank.
         */
        post: operations["settleCreditGrant"];
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
    "/v1/guarantees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guarantees, newest first
         * @description Those the caller's organisation is a party of; operators and auditors see all. Roles: auditor, bank, enterprise, guarantor, operator.
         */
        get: operations["listGuarantees"];
        put?: never;
        /**
         * Ask a guarantor (担保申请)
         * @description By the firm, for a loan application of its own, of a guarantor the offer takes. 409 while the same one is asked already. Roles: enterprise.
         */
        post: operations["askForGuarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a guarantee
         * @description Seen by the guarantor, the firm, the bank, operators and auditors. Roles: auditor, bank, enterprise, guarantor, operator.
         */
        get: operations["getGuarantee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/book-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book the payout
         * @description By the bank, once it has the money: overdue draws of the grant are repaid by it, oldest first. Takes no body. Roles: bank.
         */
        post: operations["bookGuaranteePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close it
         * @description By the guarantor, while something is not recovered. Reasons: SETTLED, WRITTEN_OFF. RECOVERED is reached by the last recovery alone. Roles: guarantor.
         */
        post: operations["closeGuarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/confirm-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the letter
         * @description By another person of the guarantor (403 otherwise): it is in force and meets the grant's condition GUARANTEE_LETTER_ISSUED. 409 if another letter is proposed now than the body says. Roles: guarantor.
         */
        post: operations["confirmGuaranteeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/confirm-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the payout
         * @description By another person of the guarantor (403 otherwise). 409 if another amount is proposed now than the body says, or more than its share by now. Roles: guarantor.
         */
        post: operations["confirmGuaranteePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/confirm-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the release
         * @description By another person of the guarantor (403 otherwise): nothing more is paid out on the grant. Takes no body. Roles: guarantor.
         */
        post: operations["confirmGuaranteeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/debt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the letter stands behind
         * @description By the guarantor, once its letter is proposed: what was granted, what is owed and overdue, and the most it would pay out now. Roles: guarantor.
         */
        get: operations["getGuaranteedDebt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description By the guarantor, before a letter is proposed. Reasons: CAPACITY_SHORT, RISK, COUNTER_SECURITY_INSUFFICIENT, RECORDS_INCOMPLETE, NOT_SERVED. Roles: guarantor.
         */
        post: operations["declineGuarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/intend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a letter of intent (担保意向函)
         * @description By the guarantor: up to how much and until when its letter may be issued. It is no promise. Roles: guarantor.
         */
        post: operations["intendGuarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/propose-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the letter (担保函)
         * @description By one person of the guarantor, for the grant on the application that names it. The letter copies the shares of the plan. Nobody else sees it until another person confirms it. Roles: guarantor.
         */
        post: operations["proposeGuaranteeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/propose-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a payout (代偿)
         * @description By one person of the guarantor: at most its share of the overdue principal, 409 beyond. Roles: guarantor.
         */
        post: operations["proposeGuaranteePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/propose-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the release (解除担保)
         * @description By one person of the guarantor, when nothing is owed on the grant. Takes no body. Roles: guarantor.
         */
        post: operations["proposeGuaranteeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a recovery (追偿)
         * @description By the guarantor: what the firm paid back, in parts; the last one closes the guarantee. Roles: guarantor.
         */
        post: operations["reportRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/reject-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the proposed letter
         * @description By any person of the guarantor. Takes no body. Roles: guarantor.
         */
        post: operations["rejectGuaranteeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/reject-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the proposed payout
         * @description By any person of the guarantor. Takes no body. Roles: guarantor.
         */
        post: operations["rejectGuaranteePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/reject-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the proposed release
         * @description By any person of the guarantor. Takes no body. Roles: guarantor.
         */
        post: operations["rejectGuaranteeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/return-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return the payout
         * @description By the bank, when the firm has paid meanwhile: the letter is in force as before. Takes no body. Roles: bank.
         */
        post: operations["returnGuaranteePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guarantees/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the request
         * @description By the firm, before the letter is in force. Takes no body. Roles: enterprise.
         */
        post: operations["withdrawGuarantee"];
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
    "/v1/limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is left of a limit
         * @description By the id of a line, an offer, a guarantor or a bridge fund. A line's is seen by its bank, operators and auditors. Of another's, only what is left is told. Roles: auditor, bank, guarantor, lessor, operator.
         */
        get: operations["getLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications, newest first
         * @description Those the caller's organisation is a party of; operators and auditors see all. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["listLoanApplications"];
        put?: never;
        /**
         * Apply for a loan
         * @description For an open need of the caller's own, on the terms of an open offer. 409 while another application for the same need on the same offer waits for its decision. Roles: enterprise.
         */
        post: operations["submitLoanApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description Seen by the firm, the bank, operators and auditors. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["getLoanApplication"];
        /**
         * Ask for something else
         * @description By the firm, before the bank has taken it up. Amount, term, purpose and note are replaced; need and offer stay. Roles: enterprise.
         */
        put: operations["editLoanApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept for processing (受理)
         * @description By the bank: SUBMITTED becomes ACCEPTED. It is no approval. Takes no body. Roles: bank.
         */
        post: operations["acceptLoanApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let lapse
         * @description By the bank or an operator, for good, when nothing has happened for 90 days. Takes no body. Roles: bank, operator.
         */
        post: operations["lapseLoanApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse
         * @description By the bank, for good, before a grant. Reasons of the published list: REPAYMENT_SOURCE_INSUFFICIENT, COLLATERAL_INSUFFICIENT, DEBT_TOO_HIGH, FINANCIAL_RECORDS_INCOMPLETE, BEYOND_PRODUCT_TERMS, CREDIT_RECORD_OVERDUE, TOO_YOUNG, PURPOSE_UNPROVEN, TOO_MANY_LENDERS, LITIGATION_OR_DISHONESTY, INDUSTRY_RESTRICTED, GUARANTEE_NOT_APPROVED, NOT_ON_LIST. Roles: bank.
         */
        post: operations["refuseLoanApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}/start-due-diligence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start due diligence (尽职调查)
         * @description By the bank: ACCEPTED becomes DUE_DILIGENCE. Takes no body. Roles: bank.
         */
        post: operations["startDueDiligence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}/submit-for-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit for review (审查审批)
         * @description By the bank: DUE_DILIGENCE becomes UNDER_REVIEW. A grant is then proposed at /v1/credit-grants. Takes no body. Roles: bank.
         */
        post: operations["submitForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-applications/{id}/withdraw": {
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
         * @description By the firm, for good, before a grant. Reasons: RATE, TOO_SLOW, OTHER_BANK, NEED_GONE. Roles: enterprise.
         */
        post: operations["withdrawLoanApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports, newest first
         * @description Those of the caller's bank, or of the caller's firm once the bank stands by them; operators and auditors see all. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["listLoanReports"];
        put?: never;
        /**
         * Report a fact of a loan made elsewhere
         * @description By one person of the bank. It counts once another person has confirmed it; REPAID counts at once. 409 if the document is on record, or if the contract is another bank's or one of a grant here. Roles: bank.
         */
        post: operations["proposeLoanReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load reports, one JSON object a line
         * @description A row whose reference or whose document is on record is left alone and counted as existing. Rows wait for a second person as single reports do. Roles: bank.
         */
        post: operations["loadLoanReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports/bulk-confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm several reports, one JSON object a line
         * @description By another person of the bank than who reported them. `created` counts those that count from now on, `existing` those that did before; a row that cannot be confirmed says why, and with `mode=valid-rows` the others are confirmed all the same. Roles: bank.
         */
        post: operations["confirmLoanReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report
         * @description Seen by its bank, operators and auditors, and by the firm once the bank stands by it. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["getLoanReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a report
         * @description By another person of the bank (403 otherwise): it counts from now on. What it says cannot have changed since it was read. Takes no body. Roles: bank.
         */
        post: operations["confirmLoanReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed report
         * @description By the bank. Reasons: MISTAKE, RECORDS_INCOMPLETE, FIRM_DISPUTES, LOAN_CANCELLED. Roles: bank.
         */
        post: operations["rejectLoanReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-reports/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract what was reported
         * @description By the bank: it no longer counts, and its document may be reported anew. Reasons: MISTAKE, RECORDS_INCOMPLETE, FIRM_DISPUTES, LOAN_CANCELLED. Roles: bank.
         */
        post: operations["retractLoanReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcome-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Total the facts by bank, district, division, programme or month
         * @description One entry per kind, per word (bank reported, firm confirmed, disputed) and per group: no two of them are added. Each says where its rows are listed. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["totalOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List facts of one kind, newest first
         * @description A bank sees its own, a firm its own, operators and auditors all. The rows of a total sum to it. Roles: auditor, bank, enterprise, operator.
         */
        get: operations["listOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/{kind}/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a fact (the firm)
         * @description By the firm of it, in the place of what it said before. Takes no body. Roles: enterprise.
         */
        post: operations["confirmOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/{kind}/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute a fact (the firm)
         * @description By the firm of it, in the place of what it said before. Reasons: NOT_OURS, NOT_RECEIVED, AMOUNT_WRONG, DATE_WRONG, NOT_FIRST_LOAN. Roles: enterprise.
         */
        post: operations["disputeOutcome"];
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
         * @description Clocks that have run out and that nobody has met since, started last first. Roles: operator.
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
    "/v1/risk-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pools, newest first
         * @description Seen by banks, guarantors, operators and auditors. Roles: auditor, bank, guarantor, operator.
         */
        get: operations["listRiskPools"];
        put?: never;
        /**
         * Register a pool (风险补偿资金池)
         * @description By an operator, with the lines of its programme and the document that draws them. Roles: operator.
         */
        post: operations["registerRiskPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/risk-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pool
         * @description Seen by banks, guarantors, operators and auditors. Roles: auditor, bank, guarantor, operator.
         */
        get: operations["getRiskPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/risk-pools/{id}/confirm-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the payout
         * @description By another operator (403 otherwise). The pool is measured anew: it warns, or takes no new loans. 409 if another amount is proposed now than the body says. Roles: operator.
         */
        post: operations["confirmPoolPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/risk-pools/{id}/propose-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a payout
         * @description By one operator: for an overdue loan under an offer of the pool, at most its overdue principal. Roles: operator.
         */
        post: operations["proposePoolPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/risk-pools/{id}/reject-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the proposed payout
         * @description By an operator. Takes no body. Roles: operator.
         */
        post: operations["rejectPoolPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/risk-pools/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a pool
         * @description By an operator, when payouts are below the line of suspension again: no pool resumes by itself. Takes no body. Roles: operator.
         */
        post: operations["resumeRiskPool"];
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
        /** @description One entry per kind, word and group. */
        All: {
            /** @description Sorted by kind, word and group. */
            totals: components["schemas"]["OutcomeTotal"][];
        };
        /** @description How much of a draw is to be paid out, as one person proposes it and another confirms it. */
        AmountForm: {
            /**
             * @description Yuan, above zero, at most what the draw still reserves.
             * @example 600000.00
             */
            amount: string;
        };
        /** @description 贷款申请 as sent in: which need, on the terms of which offer, and how much. */
        ApplicationForm: {
            /**
             * @description The firm's own key.
             * @example LA-001
             */
            reference?: string;
            /** @description An open financing need of the caller's own. Fixed. */
            needId: components["schemas"]["UUID"];
            /** @description An open credit offer of a bank. Fixed. */
            offerId: components["schemas"]["UUID"];
            /**
             * @description Yuan, above zero, within what the offer lends.
             * @example 5000000.00
             */
            amount: string;
            /**
             * Format: int32
             * @description 1 to 360, within the offer's terms.
             * @example 12
             */
            termMonths: number;
            /**
             * @description What the money is for; one of the offer's purposes.
             * @example WORKING_CAPITAL
             */
            purpose: string;
            /** @description To the bank, 1 to 2,000 characters; stays between the two. */
            note?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @description 贷款申请 as the firm, the bank, operators and auditors see it. */
        ApplicationView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the bank. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The firm's own key. */
            reference: string | null;
            /** @description The financing need. */
            needId: components["schemas"]["UUID"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The credit offer it is on. */
            offerId: components["schemas"]["UUID"];
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /**
             * @description How far it has come.
             * @example UNDER_REVIEW
             */
            status: components["schemas"]["Stage"];
            /** @description The steps this stage has, whoever takes them. */
            possibleSteps: components["schemas"]["Step"][];
            /**
             * @description Asked for, yuan.
             * @example 5000000.00
             */
            amount: string;
            /**
             * Format: int32
             * @description Months.
             * @example 12
             */
            termMonths: number;
            /** @description What the money is for. */
            purpose: components["schemas"]["LoanPurpose"];
            /** @description To the bank. */
            note: string | null;
            /** @description When it was submitted, UTC. */
            submittedAt: components["schemas"]["Instant"];
            /** @description When the bank took it up, UTC. */
            acceptedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When due diligence began, UTC. */
            dueDiligenceAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When the review began, UTC. */
            underReviewAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Why it was refused (published list) or withdrawn, a code. */
            endedReason: string | null;
            /** @description When it was decided, withdrawn or lapsed, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description How soon the bank has to answer, step by step; empty for applications from before there were clocks. */
            clocks: components["schemas"]["ClockView"][];
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
        };
        /** @enum {string} */
        AreaBasis: "FIRM" | "PROJECT" | "EITHER";
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
        /** @enum {string} */
        Basis: "BANK_REPORTED" | "FIRM_CONFIRMED" | "DISPUTED";
        /** @description A text in both languages. */
        BothLanguages: {
            /**
             * @description Chinese.
             * @example 年营业收入
             */
            zh: string;
            /**
             * @description English.
             * @example annual revenue
             */
            en: string;
        };
        /** @description Which payment is confirmed, by its amount. */
        BridgeAmountForm: {
            /**
             * @description Yuan, as it waits.
             * @example 3000000.00
             */
            amount: string;
        };
        /** @description 应急转贷资金 as its operator registers it. */
        BridgeFundForm: {
            /** @description The operator's own key. */
            reference?: string;
            /**
             * @description 1 to 200 characters.
             * @example 应急转贷资金（演示）
             */
            name: string;
            /**
             * @description Code of a programme that is in force.
             * @example HUBEI_BRIDGE
             */
            programme: string;
            /**
             * @description What it has for bridge loans, yuan.
             * @example 50000000.00
             */
            capital: string;
            /**
             * @description Its price of a day, percent of the principal, at most the programme's.
             * @example 0.06
             */
            dailyPricePercent: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @description 应急转贷资金. What is left of its capital: /v1/limits/{id}. */
        BridgeFundView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation that runs it. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Its own key. */
            reference: string | null;
            /** @description Its name. */
            name: string;
            /**
             * @description Code of its programme.
             * @example HUBEI_BRIDGE
             */
            programme: string;
            /**
             * @description What it has for bridge loans, yuan.
             * @example 50000000.00
             */
            capital: string;
            /**
             * @description Its price of a day, percent of the principal.
             * @example 0.06
             */
            dailyPricePercent: string;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /** @description UTC. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description 应急转贷申请 as the firm sends it. */
        BridgeLoanForm: {
            /** @description The bridge fund. */
            fundId: components["schemas"]["UUID"];
            /** @description The grant of the loan that matures. */
            grantId: components["schemas"]["UUID"];
            /** @description That loan, a drawdown of the grant. */
            drawdownId: components["schemas"]["UUID"];
            /**
             * @description Principal, yuan, at most what is owed on it.
             * @example 3000000.00
             */
            amount: string;
            /**
             * Format: int32
             * @description For how many days, at most those of the fund's programme.
             * @example 7
             */
            days: number;
        };
        /** @description 应急转贷 as the fund, the firm, the bank, operators and auditors see it. A payment that waits for a second person is told to the fund, operators and auditors alone. */
        BridgeLoanView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation that runs the fund. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            firmOrg: components["schemas"]["UUID"];
            /** @description Organisation of the bank. */
            bankOrg: components["schemas"]["UUID"];
            /** @description The fund. */
            fundId: components["schemas"]["UUID"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /** @description The grant of the loan that matures. */
            grantId: components["schemas"]["UUID"];
            /** @description That loan. */
            drawdownId: components["schemas"]["UUID"];
            /**
             * @description Where it stands.
             * @example BOOKED
             */
            status: components["schemas"]["BridgeStage"];
            /** @description The steps this stage has, whoever takes them. */
            possibleSteps: components["schemas"]["BridgeStep"][];
            /**
             * @description Principal, yuan.
             * @example 3000000.00
             */
            amount: string;
            /**
             * Format: int32
             * @description For how many days at most.
             * @example 7
             */
            days: number;
            /**
             * @description The price of a day, percent of the principal.
             * @example 0.06
             */
            dailyPricePercent: string;
            /**
             * @description All it costs if it runs all its days, yuan.
             * @example 12600.00
             */
            costOfAllDays: string;
            /** @description All it has cost, yuan; null until it is back. */
            cost: string | null;
            /** @description How much of the fund's money is out for it, a stock, yuan. */
            out: string;
            /** @description The bank's promise to lend again (续贷承诺). */
            promise: components["schemas"]["RenewalPromiseView"] | null;
            /** @description The money, waiting or paid out. */
            payment: components["schemas"]["BridgePaymentView"] | null;
            /** @description Why it was declined, a code. */
            endedReason: string | null;
            /** @description When it ended, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description When the firm asked, UTC. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description The fund's money, out and back. */
        BridgePaymentView: {
            /** @description Who proposed it (`sub`). Not told to firm and bank. */
            proposedBy: string | null;
            /** @description UTC; null while it waits. */
            paidOutAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description The last day on which it is to be back. */
            dueOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description When the bank booked it, UTC. */
            bookedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description The drawdown of the new loan that repaid it. */
            drawdownId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description NEW_DRAWDOWN, RETURNED or FIRM; null while it is out. */
            repaidFrom: ((string | components["schemas"]["RepaidFrom"] | null) | null) | components["schemas"]["RepaidFrom"] | null;
        };
        /** @description Which drawdown of the new loan repays the fund. */
        BridgeSendBackForm: {
            /** @description A drawdown of the promised grant, paid out entrusted. */
            drawdownId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        BridgeStage: "ASKED" | "PROMISED" | "PAYMENT_PROPOSED" | "PAID_OUT" | "BOOKED" | "SENT_BACK" | "SETTLED" | "DECLINED" | "WITHDRAWN";
        /** @enum {string} */
        BridgeStep: "PROMISE" | "DECLINE" | "WITHDRAW" | "PROPOSE_PAYMENT" | "CONFIRM_PAYMENT" | "REJECT_PAYMENT" | "BOOK" | "RETURN" | "SEND_BACK" | "RECEIVE";
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
        ClockParty: "FIRM" | "BANK" | "SPONSOR" | "OPERATOR";
        /** @description A promise of how soon each step is taken (时限方案). */
        ClockProgrammeView: {
            /**
             * @description Its code.
             * @example LOAN_CODE_135
             */
            code: string;
            /** @description Whether it holds where an offer names none. */
            usual: boolean;
            /**
             * @description Name, Chinese.
             * @example “135”融资响应（贷款码）
             */
            zh: string;
            /**
             * @description Name, English.
             * @example 1-3-5 response (loan code)
             */
            en: string;
            /** @description Its steps. */
            stages: components["schemas"]["ClockStageView"][];
        };
        /** @description How a bank kept its time, of the clocks that ended in a period. */
        ClockRecordView: {
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /**
             * @description First day, Asia/Shanghai.
             * @example 2026-07-01
             */
            from: components["schemas"]["LocalDate"];
            /**
             * @description Last day, Asia/Shanghai.
             * @example 2026-09-30
             */
            until: components["schemas"]["LocalDate"];
            /** @description Step by step; a step without a clock is left out. */
            stages: components["schemas"]["ClockStageRecord"][];
        };
        /** @description All clocks of a step are met, overdue, dropped or running. A firm is told figures of at least 5, and neither dropped nor running. */
        ClockStageRecord: {
            /**
             * @description By which promise.
             * @example LOAN_CODE_135
             */
            programme: string;
            /**
             * @description What had to be done.
             * @example ACCEPT
             */
            stage: string;
            /**
             * Format: int64
             * @description Done in time.
             * @example 41
             */
            met: number | null;
            /**
             * Format: int64
             * @description Not done in time, escalated ones included.
             * @example 6
             */
            overdue: number | null;
            /**
             * Format: int64
             * @description Of these, long after.
             * @example 5
             */
            escalated: number | null;
            /**
             * Format: int64
             * @description No longer waited for before the end.
             */
            dropped: number | null;
            /**
             * Format: int64
             * @description Still in time.
             */
            running: number | null;
        };
        /** @description A step that has to be taken in time. */
        ClockStageView: {
            /**
             * @description What has to be done.
             * @example ACCEPT
             */
            stage: components["schemas"]["ClockStep"];
            /**
             * @description Name, Chinese.
             * @example 受理
             */
            zh: string;
            /**
             * @description Name, English.
             * @example accept for processing
             */
            en: string;
            /**
             * Format: int32
             * @description How many units there are for it.
             * @example 1
             */
            limit: number;
            /**
             * @description HOURS, WORKING_DAYS or MONTHS.
             * @example WORKING_DAYS
             */
            unit: components["schemas"]["LimitUnit"];
            /**
             * @description Who has to act.
             * @example BANK
             */
            mustAct: components["schemas"]["ClockParty"];
            /**
             * Format: int64
             * @description Hours before the end at which toldSoon are told.
             * @example 24
             */
            remindHours: number;
            /**
             * Format: int32
             * @description So many escalateUnit after the end the matter goes up.
             * @example 2
             */
            escalate: number;
            /**
             * @description HOURS, WORKING_DAYS or MONTHS.
             * @example WORKING_DAYS
             */
            escalateUnit: components["schemas"]["LimitUnit"];
            /**
             * @description Who is told before the end.
             * @example [
             *       "BANK"
             *     ]
             */
            toldSoon: components["schemas"]["ClockParty"][];
            /**
             * @description Who is told at the end.
             * @example [
             *       "BANK",
             *       "FIRM"
             *     ]
             */
            toldOverdue: components["schemas"]["ClockParty"][];
            /**
             * @description Who is told when the matter goes up.
             * @example [
             *       "BANK",
             *       "FIRM",
             *       "OPERATOR"
             *     ]
             */
            toldEscalated: components["schemas"]["ClockParty"][];
            /** @description Where the limit stands, Chinese. */
            document: string;
            /**
             * @description What it says, Chinese.
             * @example 1日内受理
             */
            clauseZh: string;
            /**
             * @description What it says, English.
             * @example accepted within 1 day
             */
            clauseEn: string;
        };
        /** @enum {string} */
        ClockState: "RUNNING" | "MET" | "OVERDUE" | "ESCALATED" | "DROPPED";
        /** @enum {string} */
        ClockStep: "ACCEPT" | "CONTACT" | "DECIDE" | "FIRST_PROPOSAL";
        /** @description What was told of a step to whom. */
        ClockToldView: {
            /**
             * @description DUE_SOON, OVERDUE or ESCALATED.
             * @example DUE_SOON
             */
            moment: string;
            /** @description Time of Asia/Shanghai. */
            at: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whom the programme says.
             * @example [
             *       "BANK"
             *     ]
             */
            whom: components["schemas"]["ClockParty"][];
        };
        /** @description One step that has to be taken in time. */
        ClockView: {
            /**
             * @description By which promise.
             * @example LOAN_CODE_135
             */
            programme: string;
            /**
             * @description ACCEPT, CONTACT (due diligence begins) or DECIDE.
             * @example ACCEPT
             */
            stage: components["schemas"]["ClockStep"];
            /**
             * @description Who has to take it.
             * @example BANK
             */
            mustAct: components["schemas"]["ClockParty"];
            /**
             * Format: int32
             * @description How many units there are for it.
             * @example 1
             */
            limit: number;
            /**
             * @description HOURS, WORKING_DAYS or MONTHS.
             * @example WORKING_DAYS
             */
            unit: components["schemas"]["LimitUnit"];
            /**
             * @description RUNNING; MET: taken in time; OVERDUE and ESCALATED: not taken in time, though perhaps since; DROPPED: no longer waited for, and its time had not come.
             * @example RUNNING
             */
            state: components["schemas"]["ClockState"];
            /**
             * @description Since when, time of Asia/Shanghai.
             * @example 2026-09-30T11:02:03+08:00
             */
            startedAt: components["schemas"]["OffsetDateTime"];
            /**
             * @description The last day in time, Asia/Shanghai; null like dueAt.
             * @example 2026-10-08
             */
            lastDay: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description The first instant that is too late, time of Asia/Shanghai; null while it hangs on days of a year whose working days are not published.
             * @example 2026-10-09T00:00:00+08:00
             */
            dueAt: ((string | components["schemas"]["OffsetDateTime"] | null) | null) | components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description When the matter goes up, time of Asia/Shanghai; null like dueAt.
             * @example 2026-10-11T00:00:00+08:00
             */
            escalateAt: ((string | components["schemas"]["OffsetDateTime"] | null) | null) | components["schemas"]["OffsetDateTime"] | null;
            /** @description When it was taken or dropped, time of Asia/Shanghai; null while waited for. */
            stoppedAt: ((string | components["schemas"]["OffsetDateTime"] | null) | null) | components["schemas"]["OffsetDateTime"] | null;
            /** @description What was told of it to whom, earliest first. */
            told: components["schemas"]["ClockToldView"][];
        };
        /** @enum {string} */
        Collateral: "REAL_ESTATE" | "EQUIPMENT" | "PATENT" | "TRADEMARK" | "RECEIVABLE" | "ORDER" | "INVENTORY" | "WAREHOUSE_RECEIPT" | "CARBON_ALLOWANCE" | "GREEN_CERTIFICATE_REVENUE" | "EQUITY" | "DEPOSIT";
        /** @description What checking a condition found. */
        ConditionCheck: {
            /** @description Whether it would be accepted in an offer. */
            valid: boolean;
            /** @description The expression; null if it is not valid. */
            expression: string | null;
            /** @description The condition as rows; null if it is not valid or is more than rows. */
            rows: ((components["schemas"]["ConditionRows"] | null) | null) | components["schemas"]["ConditionRows"] | null;
            /** @description What a firm reads; null if it is not valid or is more than rows. */
            asks: ((components["schemas"]["BothLanguages"] | null) | null) | components["schemas"]["BothLanguages"] | null;
            /** @description Names of the fields it asks about; empty if it is not valid. */
            fields: string[];
            /** @description Everything wrong with it; empty if it is valid. */
            findings: components["schemas"]["ConditionFinding"][];
        };
        /** @description A condition to be checked, as an expression or as rows. */
        ConditionCheckForm: {
            /**
             * @description CEL, 1 to 1000 characters; or give rows.
             * @example firm.annualRevenue >= 5000000 && firm.exporter
             */
            expression: string;
            /** @description Rows; or give an expression. */
            rows: components["schemas"]["ConditionRows"];
        };
        /** @description A code a field may hold. */
        ConditionCode: {
            /**
             * @description As written.
             * @example SRDI
             */
            code: string;
            /** @description On screen. */
            label: components["schemas"]["BothLanguages"];
        };
        /** @enum {string} */
        ConditionCode1: "MORTGAGE_REGISTERED" | "PLEDGE_REGISTERED" | "GUARANTEE_LETTER_ISSUED" | "RECEIVABLE_CONFIRMED" | "INSURANCE_IN_FORCE" | "ACCOUNT_OPENED";
        /** @description Something a bank's own condition may ask about. */
        ConditionField: {
            /**
             * @description As written in an expression.
             * @example firm.annualRevenue
             */
            name: string;
            /** @description What it holds: whole yuan, a whole number, yes or no, a code, a code of levels of which the beginning is asked, a set of codes, a day. */
            type: components["schemas"]["FieldType"];
            /** @description What its number counts; null where it holds none. */
            unit: ((string | components["schemas"]["Unit"] | null) | null) | components["schemas"]["Unit"] | null;
            /** @description On screen. */
            label: components["schemas"]["BothLanguages"];
            /** @description How it may be asked about, the usual way first. */
            operators: components["schemas"]["ConditionOperator"][];
            /** @description The codes it may hold; null where they cannot be listed. */
            allowedValues: components["schemas"]["ConditionCode"][] | null;
            /**
             * Format: int64
             * @description Smallest number; null where it holds none.
             */
            least: number | null;
            /**
             * Format: int64
             * @description Largest number; null where it holds none.
             */
            most: number | null;
            /** @description From which tier of disclosure on a bank may see it. Asking about it never shows it. */
            disclosure: components["schemas"]["DisclosureTier"];
        };
        /** @description All fields, in the order they are shown. */
        ConditionFieldList: {
            items: components["schemas"]["ConditionField"][];
        };
        /** @description One thing wrong with a condition. */
        ConditionFinding: {
            /**
             * @description Where: expression, or the row.
             * @example rows.items[0].values
             */
            field: string;
            /**
             * Format: int32
             * @description Line in the expression, from 1; null for a row.
             */
            line: number | null;
            /**
             * Format: int32
             * @description Column in the line, from 1; null for a row.
             */
            column: number | null;
            /** @description The part that is wrong; null where it is missing. */
            excerpt: string | null;
            /** @description What is wrong. */
            message: components["schemas"]["BothLanguages"];
            /** @description What would be right. */
            remedy: components["schemas"]["BothLanguages"];
        };
        /** @description Which condition precedent is met. */
        ConditionForm: {
            /**
             * @description One of the grant's conditions.
             * @example ACCOUNT_OPENED
             */
            condition: string;
        };
        /** @description Either a row (field, operator, values) or a group of rows (join, rows). */
        ConditionItem: {
            /** @description Of a row: name of a field. */
            field: string | null;
            /** @description Of a row: one of the field's operators. */
            operator: string | null;
            /** @description Of a row: what it is held against. */
            values: string[] | null;
            /** @description Of a group: ALL or ANY. */
            join: string | null;
            /** @description Of a group: its rows, at least one. */
            rows: components["schemas"]["ConditionRow"][] | null;
        };
        /** @description How a field may be asked about. */
        ConditionOperator: {
            /** @description As sent in a row. */
            operator: components["schemas"]["Operator"];
            /** @description On screen. */
            label: components["schemas"]["BothLanguages"];
        };
        /** @description A condition precedent (放款条件). */
        ConditionPrecedentView: {
            /**
             * @description Which.
             * @example ACCOUNT_OPENED
             */
            condition: components["schemas"]["ConditionCode1"];
            /** @description When it was reported as met, UTC; null while it is not. */
            metAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @description One requirement on one field. */
        ConditionRow: {
            /**
             * @description Name of a field of the catalogue.
             * @example firm.taxGrade
             */
            field: string;
            /**
             * @description One of the field's operators, such as AT_LEAST or ONE_OF.
             * @example ONE_OF
             */
            operator: string;
            /**
             * @description What it is held against: digits, a code or a day; none for IS_TRUE and IS_FALSE.
             * @example [
             *       "A",
             *       "B"
             *     ]
             */
            values?: string[];
        };
        /** @description A condition as rows, with one level of groups. */
        ConditionRows: {
            /**
             * @description How the items are joined: ALL or ANY.
             * @example ALL
             */
            join: string;
            /** @description Rows and groups of rows, 1 to 50. */
            items: components["schemas"]["ConditionItem"][];
        };
        /** @description 借款合同 as one person of the bank reports it. */
        ContractForm: {
            /**
             * @description The bank's own number, 1 to 100 characters, once among its contracts.
             * @example DEMO-2026-0001
             */
            contractNumber: string;
            /**
             * @description Day of signing, today or earlier.
             * @example 2026-03-31
             */
            signedOn: string;
        };
        /** @description The loan contract that a second person of the bank answers for. */
        ContractNumberForm: {
            /**
             * @description The number that is proposed now, as the person read it; 409 if another.
             * @example DEMO-2026-0001
             */
            contractNumber: string;
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
        /** @description Money paid out (放款): a fact. */
        DisbursementView: {
            /** @description Opaque id, UUIDv7. */
            disbursementId: components["schemas"]["UUID"];
            /**
             * @description Yuan.
             * @example 600000.00
             */
            amount: string;
            /** @description UTC. */
            disbursedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        DisclosureTier: "T0" | "T1" | "T2";
        /** @description 支用申请 as the firm sends it. */
        DrawForm: {
            /**
             * @description Yuan, above zero, at most what is available.
             * @example 1000000.00
             */
            amount: string;
            /**
             * @description ENTRUSTED (受托支付), BORROWER_DIRECTED (自主支付), or RENEWAL (无还本续贷): it takes over an old loan of the same bank before that matures, and no money moves.
             * @example ENTRUSTED
             */
            payment: string;
            /** @description For RENEWAL: the grant of the old draw. */
            renewsGrantId?: components["schemas"]["UUID"];
            /** @description For RENEWAL: the old draw; the amount is all that is owed on it. */
            renewsDrawdownId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        DrawStage: "REQUESTED" | "PARTLY_DISBURSED" | "DISBURSED" | "OVERDUE" | "REPAID" | "RENEWED" | "DECLINED" | "CANCELLED";
        /** @enum {string} */
        DrawStep: "PROPOSE_DISBURSEMENT" | "CONFIRM_DISBURSEMENT" | "REJECT_DISBURSEMENT" | "CANCEL" | "DECLINE" | "RELEASE_REST" | "REPAY" | "RENEW" | "PROPOSE_EXTENSION" | "CONFIRM_EXTENSION" | "REJECT_EXTENSION" | "MARK_OVERDUE";
        /** @description A drawdown request (支用申请) and what became of it. */
        DrawdownView: {
            /** @description The grant of the old draw it renews. */
            renewsGrantId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description Taken over from the old draw it renews, no money moved, yuan.
             * @example 0.00
             */
            carriedIn: string;
            /**
             * @description Owed now, a stock: disbursed + carriedIn − repaid − carriedOut, yuan.
             * @example 600000.00
             */
            outstanding: string;
            /**
             * @description Paid out, a flow, yuan.
             * @example 600000.00
             */
            disbursed: string;
            /** @description Its last day as first agreed: earlier than maturesOn if extended. */
            firstMaturesOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Why the bank declined it, a code. */
            endedReason: string | null;
            /**
             * @description Taken over by the new draw that renews it, no money moved, yuan.
             * @example 0.00
             */
            carriedOut: string;
            /** @description Its last day; null while nothing is paid out. */
            maturesOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Asked for: reserved + disbursed + carriedIn + released, yuan.
             * @example 1000000.00
             */
            requested: string;
            /**
             * @description Principal repaid, a flow, yuan.
             * @example 0.00
             */
            repaid: string;
            /** @description When the firm asked, UTC. */
            requestedAt: components["schemas"]["Instant"];
            /**
             * @description Not paid out yet, yuan.
             * @example 400000.00
             */
            reserved: string;
            /** @description Its first day overdue; null if it never was. */
            overdueSince: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description When it was repaid, renewed, declined or cancelled, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Opaque id, UUIDv7. */
            drawdownId: components["schemas"]["UUID"];
            /** @description The old draw it renews. */
            renewsDrawdownId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description ENTRUSTED (受托支付), BORROWER_DIRECTED (自主支付) or RENEWAL (续贷). */
            payment: components["schemas"]["PaymentMethod"];
            /**
             * @description No longer wanted, or declined, yuan.
             * @example 0.00
             */
            released: string;
            /**
             * @description Where it stands.
             * @example PARTLY_DISBURSED
             */
            status: components["schemas"]["DrawStage"];
            /** @description The steps this stage has, whoever takes them. */
            possibleSteps: components["schemas"]["DrawStep"][];
            /** @description What waits for a second person, yuan. Not told to the firm. */
            proposedDisbursement: string | null;
            /** @description Who proposed that payment (`sub`). Not told to the firm. */
            proposedBy: string | null;
            /** @description A later end that waits for a second person. Not told to the firm. */
            proposedMaturesOn: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Money paid out. */
            disbursements: components["schemas"]["DisbursementView"][];
            /** @description Principal that came back. */
            repayments: components["schemas"]["RepaymentView"][];
        };
        /** @enum {string} */
        EdgeKind: "SUPPLIER" | "DISTRIBUTOR";
        /** @enum {string} */
        EnterpriseSize: "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
        /** @description A later end of a loan (展期), as one person of the bank proposes it and another confirms it. */
        ExtensionForm: {
            /**
             * @description New last day. In all, an extension is at most the first term of a loan up to one year, half of it up to five years, three years beyond.
             * @example 2027-12-31
             */
            maturesOn: string;
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
        /** @enum {string} */
        FieldType: "AMOUNT" | "NUMBER" | "FLAG" | "CODE" | "PREFIX" | "CODES" | "DAY";
        /** @enum {string} */
        GradeScheme: "KNOWLEDGE_VALUE" | "COMMERCIAL_VALUE";
        /** @description 授信批复 as one person of the bank proposes it. */
        GrantForm: {
            /**
             * @description The bank's own key.
             * @example CG-001
             */
            reference?: string;
            /** @description The application, under review. */
            applicationId: components["schemas"]["UUID"];
            /**
             * @description Approved limit, yuan, above zero, at most what was applied for.
             * @example 4000000.00
             */
            limit: string;
            /**
             * @description Whether what is repaid can be used again.
             * @example false
             */
            revolving: boolean;
            /**
             * Format: int32
             * @description Of each loan, months.
             * @example 12
             */
            termMonths: number;
            /**
             * @description Last day on which it can be contracted and drawn, today or later.
             * @example 2027-12-31
             */
            expiresOn: string;
            /**
             * Format: int32
             * @description Basis points above the loan prime rate of the term (one year; over five years beyond 60 months), below if negative. Either this or ratePercent.
             * @example -20
             */
            lprSpreadBp?: number;
            /**
             * @description A rate of its own, percent a year.
             * @example 3.85
             */
            ratePercent?: string;
            /**
             * @description All fees beside the rate, percent a year; 0 if there are none.
             * @example 0.50
             */
            feePercent: string;
            /**
             * @description Interest subsidy, percent a year; 0 if there is none.
             * @example 0
             */
            subsidyPercent: string;
            /**
             * @description What must be met before money is paid out: MORTGAGE_REGISTERED, PLEDGE_REGISTERED, GUARANTEE_LETTER_ISSUED (always, with a guarantor), RECEIVABLE_CONFIRMED, INSURANCE_IN_FORCE, ACCOUNT_OPENED.
             * @example [
             *       "ACCOUNT_OPENED"
             *     ]
             */
            conditionsPrecedent?: string[];
            /** @description Open lines of the bank it takes of, 1 to 100. */
            lineIds?: string[];
            /** @description An active guarantor whose capacity it takes of. */
            guarantorId?: components["schemas"]["UUID"];
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @enum {string} */
        GrantStage: "PROPOSED" | "GRANTED" | "CONTRACT_PROPOSED" | "CONTRACTED" | "REJECTED" | "GIVEN_UP" | "EXPIRED" | "SETTLED";
        /** @enum {string} */
        GrantStep: "CONFIRM" | "REJECT" | "MEET_CONDITION" | "PROPOSE_CONTRACT" | "CONFIRM_CONTRACT" | "REJECT_CONTRACT" | "REQUEST_DRAWDOWN" | "GIVE_UP" | "EXPIRE" | "SETTLE";
        /** @description 授信 as the bank, the firm, operators and auditors see it. Granted, contracted, disbursed and utilized are figures of their own, never added together. */
        GrantView: {
            /**
             * @description Interest on the day of pricing, percent a year.
             * @example 2.90
             */
            ratePercent: string;
            /**
             * @description 综合融资成本: rate + fees − subsidy, percent a year.
             * @example 3.40
             */
            allInCostPercent: string;
            /**
             * @description Interest subsidy, percent a year.
             * @example 0.00
             */
            subsidyPercent: string;
            /** @description The loan prime rate it hangs on; null for a rate of its own. */
            lprTenor: ((string | components["schemas"]["LprTenor"] | null) | null) | components["schemas"]["LprTenor"] | null;
            /**
             * @description Day of pricing.
             * @example 2026-03-31
             */
            pricedOn: components["schemas"]["LocalDate"];
            /**
             * @description That rate on the day of pricing, percent a year.
             * @example 3.10
             */
            lprPercent: string | null;
            /**
             * @description All fees beside the rate, percent a year.
             * @example 0.50
             */
            feePercent: string;
            /**
             * Format: int32
             * @description Of each loan, months.
             * @example 12
             */
            termMonths: number;
            /**
             * Format: int32
             * @description Basis points above it.
             * @example -20
             */
            lprSpreadBp: number | null;
            /**
             * @description Last day to contract and draw.
             * @example 2027-12-31
             */
            expiresOn: components["schemas"]["LocalDate"];
            /** @description Whether what is repaid can be used again. */
            revolving: boolean;
            /**
             * @description What two people approved, yuan; it never changes.
             * @example 4000000.00
             */
            granted: string;
            /**
             * @description 无还本续贷: owed on old grants before and on this one since, yuan. No money moved: neither disbursed nor repaid.
             * @example 0.00
             */
            carriedIn: string;
            /**
             * @description Principal repaid in all, a flow, yuan.
             * @example 0.00
             */
            repaid: string;
            /**
             * @description Asked for and not paid out, yuan.
             * @example 400000.00
             */
            reserved: string;
            /**
             * @description 放款: paid out in all, a flow, yuan.
             * @example 600000.00
             */
            disbursed: string;
            /**
             * @description What of the grant is in force: available + reserved + utilized. Repayment shrinks it unless the grant revolves; an ended grant has none. Yuan.
             * @example 4000000.00
             */
            limit: string;
            /**
             * @description Nobody has asked for it, yuan.
             * @example 3000000.00
             */
            available: string;
            /**
             * @description 用信: owed now, a stock, yuan.
             * @example 600000.00
             */
            utilized: string;
            /**
             * @description Owed on this grant before and on new ones since, yuan.
             * @example 0.00
             */
            carriedOut: string;
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the bank. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The bank's own key. */
            reference: string | null;
            /** @description The application it answers. */
            applicationId: components["schemas"]["UUID"];
            /** @description The financing need. */
            needId: components["schemas"]["UUID"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The credit offer. */
            offerId: components["schemas"]["UUID"];
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /** @description Lines it takes of. */
            lineIds: string[] | null;
            /** @description Guarantor whose capacity it takes of. */
            guarantorId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description Where it stands.
             * @example CONTRACTED
             */
            status: components["schemas"]["GrantStage"];
            /** @description The steps this stage has, whoever takes them. */
            possibleSteps: components["schemas"]["GrantStep"][];
            /** @description Whether it took a line that does not bind beyond what was pledged. */
            exceedsPledgedQuota: boolean;
            /** @description What must be met before money is paid out. */
            conditionsPrecedent: components["schemas"]["ConditionPrecedentView"][];
            /** @description Who proposed it (`sub`); another person confirms. Not told to the firm. */
            proposedBy: string | null;
            /** @description Who confirmed it (`sub`). Not told to the firm. */
            confirmedBy: string | null;
            /** @description When two people had granted it, UTC. */
            grantedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description The loan contract. */
            contract: components["schemas"]["LoanContractView"] | null;
            /** @description Why it was rejected or given up, a code. */
            endedReason: string | null;
            /** @description When it ended, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description What the firm asked to draw, oldest first. */
            drawdowns: components["schemas"]["DrawdownView"][];
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /** @description When it was proposed, UTC. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description 担保申请 as the firm sends it. */
        GuaranteeForm: {
            /** @description The firm's loan application. */
            applicationId: components["schemas"]["UUID"];
            /** @description An active guarantor. */
            guarantorId: components["schemas"]["UUID"];
            /**
             * @description Principal to be guaranteed, yuan, at most what was applied for.
             * @example 5000000.00
             */
            amount: string;
        };
        /** @description 担保意向函: no promise yet. */
        GuaranteeIntentForm: {
            /**
             * @description Up to how much, yuan, at most what was asked for.
             * @example 4000000.00
             */
            amount: string;
            /**
             * @description Last day on which the letter may be issued, today or later.
             * @example 2027-06-30
             */
            validUntil: string;
        };
        /** @description 担保意向函: it binds nobody. */
        GuaranteeIntentView: {
            /**
             * @description Up to how much, yuan.
             * @example 4000000.00
             */
            amount: string;
            /**
             * @description Last day for the letter.
             * @example 2027-06-30
             */
            validUntil: components["schemas"]["LocalDate"];
            /** @description UTC. */
            intendedAt: components["schemas"]["Instant"];
        };
        /** @description 担保函 as one person of the guarantor proposes it. */
        GuaranteeLetterForm: {
            /**
             * @description The guarantor's own number, 1 to 100 characters, once among its letters.
             * @example DB-2026-0001
             */
            letterNumber: string;
            /**
             * @description Which of the guarantor's risk share plans; its shares are copied.
             * @example 政银担
             */
            plan: string;
        };
        /** @description Which letter is confirmed. */
        GuaranteeLetterNumberForm: {
            /**
             * @description The number of the letter that waits.
             * @example DB-2026-0001
             */
            letterNumber: string;
        };
        /** @description 担保函, waiting or in force. */
        GuaranteeLetterView: {
            /**
             * @description The guarantor's own number.
             * @example DB-2026-0001
             */
            letterNumber: string;
            /**
             * @description Principal it stands behind, yuan.
             * @example 4000000.00
             */
            amount: string;
            /**
             * @description Name of the plan its shares come from.
             * @example 政银担
             */
            plan: string;
            /** @description Who bears what of a loss; they sum to 100. */
            shares: components["schemas"]["LetterShareView"][];
            /** @description Who proposed it (`sub`). Not told to firm and bank. */
            proposedBy: string | null;
            /** @description In force since, UTC; null while it waits. */
            inForceAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @description How much the guarantor pays out, as proposed and as another person confirms it. */
        GuaranteePayoutForm: {
            /**
             * @description Yuan, above zero, at most the guarantor's share of what is overdue.
             * @example 400000.00
             */
            amount: string;
        };
        /** @description 代偿, waiting or made. */
        GuaranteePayoutView: {
            /**
             * @description Yuan.
             * @example 400000.00
             */
            amount: string;
            /**
             * @description The overdue principal it is measured by, yuan.
             * @example 1000000.00
             */
            overdue: string;
            /** @description Who proposed it (`sub`). Not told to firm and bank. */
            proposedBy: string | null;
            /** @description UTC; null while it waits. */
            paidOutAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When the bank booked it, UTC. */
            bookedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        GuaranteeStage: "ASKED" | "INTENDED" | "LETTER_PROPOSED" | "IN_FORCE" | "RELEASE_PROPOSED" | "PAYOUT_PROPOSED" | "PAID_OUT" | "RECOVERING" | "RELEASED" | "CLOSED" | "DECLINED" | "WITHDRAWN";
        /** @enum {string} */
        GuaranteeStep: "INTEND" | "DECLINE" | "WITHDRAW" | "PROPOSE_LETTER" | "CONFIRM_LETTER" | "REJECT_LETTER" | "PROPOSE_RELEASE" | "CONFIRM_RELEASE" | "REJECT_RELEASE" | "PROPOSE_PAYOUT" | "CONFIRM_PAYOUT" | "REJECT_PAYOUT" | "BOOK_PAYOUT" | "RETURN_PAYOUT" | "RECOVER" | "CLOSE";
        /** @description 融资担保 as the guarantor, the firm, the bank, operators and auditors see it. What waits for a second person of the guarantor is told to the guarantor, operators and auditors alone. */
        GuaranteeView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the guarantor. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            firmOrg: components["schemas"]["UUID"];
            /** @description Organisation of the bank. */
            bankOrg: components["schemas"]["UUID"];
            /** @description The guarantor. */
            guarantorId: components["schemas"]["UUID"];
            /** @description The loan application. */
            applicationId: components["schemas"]["UUID"];
            /** @description The firm. */
            enterpriseId: components["schemas"]["UUID"];
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /** @description The grant its letter stands behind. */
            grantId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description Where it stands.
             * @example IN_FORCE
             */
            status: components["schemas"]["GuaranteeStage"];
            /** @description The steps this stage has, whoever takes them. */
            possibleSteps: components["schemas"]["GuaranteeStep"][];
            /**
             * @description Principal the firm asks to be guaranteed, yuan.
             * @example 5000000.00
             */
            asked: string;
            /** @description What the guarantor intends (担保意向函). */
            intent: components["schemas"]["GuaranteeIntentView"] | null;
            /** @description The letter (担保函). */
            letter: components["schemas"]["GuaranteeLetterView"] | null;
            /** @description Who proposed the release (`sub`). Told to the guarantor, operators and auditors alone. */
            releaseProposedBy: string | null;
            /** @description The payout (代偿). */
            payout: components["schemas"]["GuaranteePayoutView"] | null;
            /**
             * @description What came back of it (追偿), a flow, yuan.
             * @example 0.00
             */
            recovered: string;
            /**
             * @description What the firm owes the guarantor of it, a stock, yuan.
             * @example 0.00
             */
            outstanding: string;
            /** @description What came back, oldest first. */
            recoveries: components["schemas"]["RecoveryView"][];
            /** @description Why it was declined or closed, a code. */
            endedReason: string | null;
            /** @description When it ended, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description When the firm asked, UTC. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description What a letter stands behind. */
        GuaranteedDebtView: {
            /** @description The grant. */
            grantId: components["schemas"]["UUID"];
            /**
             * @description What was granted, yuan.
             * @example 4000000.00
             */
            granted: string;
            /**
             * @description Owed now, a stock, yuan.
             * @example 1000000.00
             */
            owed: string;
            /**
             * @description Overdue of that, yuan.
             * @example 1000000.00
             */
            overdue: string;
            /**
             * Format: int32
             * @description What the guarantor bears, whole percent.
             * @example 40
             */
            percent: number;
            /**
             * @description The most it would pay out now, yuan.
             * @example 400000.00
             */
            mostPayable: string;
        };
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
        /** @description What one party bears of a loss. */
        LetterShareView: {
            /**
             * @description Who.
             * @example GUARANTOR
             */
            party: components["schemas"]["RiskParty"];
            /**
             * Format: int32
             * @description Whole percent.
             * @example 40
             */
            percent: number;
        };
        /** @enum {string} */
        LimitKind: "LINE" | "OFFER" | "GUARANTOR" | "BRIDGE_FUND";
        /** @enum {string} */
        LimitUnit: "HOURS" | "WORKING_DAYS" | "MONTHS";
        /** @description What a line, an offer or a guarantor can bear: limit = available + reserved + utilized, less exceededBy. Limits of different kinds are never added together. */
        LimitView: {
            /** @description That of the line, the offer or the guarantor. */
            id: components["schemas"]["UUID"];
            /** @description Organisation whose it is. */
            ownerOrg: components["schemas"]["UUID"];
            /**
             * @description LINE, OFFER or GUARANTOR.
             * @example LINE
             */
            kind: components["schemas"]["LimitKind"];
            /** @description Whether it is never exceeded. */
            binding: boolean;
            /**
             * @description What it can bear, yuan; null if no limit is stated, and to anybody but its owner, operators and auditors.
             * @example 500000000.00
             */
            limit: string | null;
            /**
             * @description What is left, yuan.
             * @example 496000000.00
             */
            available: string | null;
            /**
             * @description What grants promise and have not paid out, yuan; null to anybody but its owner, operators and auditors.
             * @example 3400000.00
             */
            reserved: string | null;
            /**
             * @description What firms owe on those grants, a stock, yuan; null to anybody but its owner, operators and auditors.
             * @example 600000.00
             */
            utilized: string | null;
            /**
             * @description By how much a limit that does not bind is exceeded, yuan; 0 if it is not.
             * @example 0.00
             */
            exceededBy: string;
        };
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
        /** @description The loan contract (借款合同). */
        LoanContractView: {
            /**
             * @description The bank's own number.
             * @example DEMO-2026-0001
             */
            contractNumber: string;
            /**
             * @description Day of signing.
             * @example 2026-03-31
             */
            signedOn: components["schemas"]["LocalDate"];
            /** @description Who reported it (`sub`). Not told to the firm. */
            proposedBy: string | null;
            /** @description When a second person had confirmed it, UTC; null while it waits. */
            contractedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        LoanPurpose: "WORKING_CAPITAL" | "ORDER_RECEIVABLE" | "EQUIPMENT_UPGRADE" | "FIXED_ASSET_PROJECT" | "RND" | "RENEWAL" | "PLANT_PURCHASE" | "GREEN" | "EXPORT" | "MERGER";
        /** @description One fact of a loan, and the document it rests on. A loan granted here reports itself; of it only FIRST_TIME_BORROWER is reported. */
        LoanReportForm: {
            /**
             * @description The bank's own key; a bulk row whose reference exists is left alone.
             * @example LR-001
             */
            reference?: string;
            /** @description The bank that lends; or give bankReference. */
            bankId?: components["schemas"]["UUID"];
            /**
             * @description The bank by its loader's key.
             * @example B-001
             */
            bankReference?: string;
            /** @description The firm that borrows. */
            enterpriseId: components["schemas"]["UUID"];
            /**
             * @description CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.
             * @example DISBURSED
             */
            kind: string;
            /**
             * @description Number of the loan contract, 1 to 100 characters. With the firm it says which loan: width, case, spaces and separators do not tell two numbers apart.
             * @example DEMO-2026-0001
             */
            contractNumber: string;
            /**
             * @description Number of what the fact rests on: loan note (借据), voucher (凭证), credit report (征信报告); 1 to 100 characters. Left out with CONTRACTED, needed otherwise.
             * @example JJ-2026-0001
             */
            documentNumber?: string;
            /**
             * @description Yuan, above zero; left out with FIRST_TIME_BORROWER, needed otherwise.
             * @example 2000000.00
             */
            amount?: string;
            /**
             * @description The day, today or earlier.
             * @example 2026-03-31
             */
            happenedOn: string;
            /**
             * @description The campaign it belongs to, 1 to 200 characters.
             * @example 2024年度武汉都市圈专精特新企业金融对接活动
             */
            campaign?: string;
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @description One fact of a loan made elsewhere, and its document. */
        LoanReportView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the bank. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description Organisation of the firm. */
            counterpartyOrg: components["schemas"]["UUID"];
            /** @description The bank's own key. */
            reference: string | null;
            /** @description The bank that lends. */
            bankId: components["schemas"]["UUID"];
            /** @description The firm that borrows. */
            enterpriseId: components["schemas"]["UUID"];
            /**
             * @description CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.
             * @example DISBURSED
             */
            kind: components["schemas"]["OutcomeKind"];
            /**
             * @description Number of the loan contract.
             * @example DEMO-2026-0001
             */
            contractNumber: string;
            /**
             * @description Number of what the fact rests on; of a contract its own.
             * @example JJ-2026-0001
             */
            documentNumber: string;
            /**
             * @description Yuan; null where firms are counted.
             * @example 2000000.00
             */
            amount: string | null;
            /**
             * @description The day.
             * @example 2026-03-31
             */
            happenedOn: components["schemas"]["LocalDate"];
            /** @description The campaign it belongs to. */
            campaign: string | null;
            /**
             * @description PROPOSED, REPORTED, REJECTED or RETRACTED.
             * @example REPORTED
             */
            status: components["schemas"]["ReportStage"];
            /** @description The steps this stage has. */
            possibleSteps: components["schemas"]["ReportStep"][];
            /** @description Who wrote it (`sub`). Told to the bank alone. */
            proposedBy: string | null;
            /** @description Who confirmed it (`sub`). Told to the bank alone. */
            confirmedBy: string | null;
            /** @description Since when the bank stands by it, UTC. */
            reportedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Why it was rejected or retracted. */
            endedReason: string | null;
            /** @description When, UTC. */
            endedAt: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description The grant here whose contract this turned out to be: its own facts count instead. */
            supersededBy: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /** @description UTC. */
            createdAt: components["schemas"]["Instant"];
        };
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
        LprTenor: "ONE_YEAR" | "OVER_FIVE_YEARS";
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
             * @description How soon the bank promises to answer who applies: a programme of /v1/clock-programmes; the usual one if left out.
             * @example COORDINATION_MONTH
             */
            clockProgramme?: string;
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
            /**
             * @description How soon the bank promises to answer; the usual promise if null.
             * @example COORDINATION_MONTH
             */
            clockProgramme: string | null;
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
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @enum {string} */
        Operator: "AT_LEAST" | "AT_MOST" | "ABOVE" | "BELOW" | "EQUAL" | "NOT_EQUAL" | "ONE_OF" | "NONE_OF" | "STARTS_WITH" | "NOT_STARTS_WITH" | "CONTAINS" | "CONTAINS_NOT" | "IS_TRUE" | "IS_FALSE";
        /** @enum {string} */
        OutcomeKind: "PLEDGED" | "GRANTED" | "CONTRACTED" | "DISBURSED" | "REPAID" | "REPAID_BY_GUARANTOR" | "REPAID_BY_BRIDGE_FUND" | "FIRST_TIME_BORROWER";
        /** @description Facts of one kind, of one word and of one group. Two totals are never added. */
        OutcomeTotal: {
            /**
             * @description PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.
             * @example DISBURSED
             */
            kind: components["schemas"]["OutcomeKind"];
            /**
             * @description BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.
             * @example BANK_REPORTED
             */
            basis: components["schemas"]["Basis"];
            /**
             * @description Which bank, district, division, programme or month; `-` is not stated.
             * @example donghu
             */
            group: string;
            /**
             * @description Yuan; null where firms are counted.
             * @example 2000000.00
             */
            amount: string | null;
            /**
             * Format: int64
             * @description How many facts.
             * @example 12
             */
            facts: number;
            /**
             * @description Where these facts are listed, this total's and no other.
             * @example /v1/outcomes?basis=BANK_REPORTED&district=donghu&kind=DISBURSED
             */
            rows: string;
        };
        /** @description One fact, whose word it is, and what it rests on. */
        OutcomeView: {
            /**
             * @description PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.
             * @example DISBURSED
             */
            kind: components["schemas"]["OutcomeKind"];
            /** @description Unique among facts of its kind. */
            id: components["schemas"]["UUID"];
            /**
             * @description BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.
             * @example FIRM_CONFIRMED
             */
            basis: components["schemas"]["Basis"];
            /** @description Why the firm disputes it. */
            disputeReason: string | null;
            /** @description The bank. */
            bankId: components["schemas"]["UUID"];
            /** @description The firm; null of what is pledged to all. */
            enterpriseId: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description Yuan; null where firms are counted.
             * @example 2000000.00
             */
            amount: string | null;
            /**
             * @description The day.
             * @example 2026-03-31
             */
            happenedOn: components["schemas"]["LocalDate"];
            /** @description Number of the loan contract. */
            contractNumber: string | null;
            /**
             * @description LINE, GRANT, DRAWDOWN or REPORT: what kind of record it rests on.
             * @example DRAWDOWN
             */
            evidence: string;
            /** @description That record. */
            evidenceId: components["schemas"]["UUID"];
            /** @description Number of the document, where one is named. */
            documentNumber: string | null;
            /** @description The campaign, as the caller may know it; several are joined by ` + `. */
            programme: string | null;
            /** @description Where the firm is now, GB/T 2260. */
            divisionCode: string | null;
            /** @description Zone or district that manages the firm now. */
            managementDistrict: string | null;
            /** @description Invented for demonstration. */
            synthetic: boolean;
        };
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
        PageApplicationView: {
            items: components["schemas"]["ApplicationView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageBankView: {
            items: components["schemas"]["BankView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageBridgeFundView: {
            items: components["schemas"]["BridgeFundView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageBridgeView: {
            items: components["schemas"]["BridgeLoanView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageGrantView: {
            items: components["schemas"]["GrantView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageGuaranteeView: {
            items: components["schemas"]["GuaranteeView"][];
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
        PageOutcomeView: {
            items: components["schemas"]["OutcomeView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageOverdueClockView: {
            items: components["schemas"]["OverdueClockView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PagePoolView: {
            items: components["schemas"]["RiskPoolView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        PageReportView: {
            items: components["schemas"]["LoanReportView"][];
            /** @description Give it as `cursor` to read on; null on the last page. */
            next: string | null;
        };
        /** @enum {string} */
        Payer: "FIRM" | "GUARANTOR" | "BRIDGE_FUND";
        /** @enum {string} */
        PaymentMethod: "ENTRUSTED" | "BORROWER_DIRECTED" | "RENEWAL";
        /** @enum {string} */
        PoolStage: "OPEN" | "WARNED" | "SUSPENDED";
        /** @enum {string} */
        PoolStep: "PROPOSE_PAYOUT" | "CONFIRM_PAYOUT" | "REJECT_PAYOUT" | "RESUME";
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
        /** @description 追偿: what came back, as the guarantor reports it. */
        RecoveryForm: {
            /**
             * @description Yuan, above zero, at most what is left to recover.
             * @example 100000.00
             */
            amount: string;
            /**
             * @description The day, today or earlier, not before the payout.
             * @example 2026-09-30
             */
            recoveredOn: string;
        };
        /** @description What came back of a payout (追偿): a fact. */
        RecoveryView: {
            /** @description Opaque id, UUIDv7. */
            recoveryId: components["schemas"]["UUID"];
            /**
             * @description Yuan.
             * @example 100000.00
             */
            amount: string;
            /**
             * @description The day.
             * @example 2026-09-30
             */
            recoveredOn: components["schemas"]["LocalDate"];
        };
        /** @description 续贷承诺 as a person of the bank reports it. */
        RenewalPromiseForm: {
            /**
             * @description The bank's own number of it, 1 to 100 characters.
             * @example XD-2026-0001
             */
            promiseNumber: string;
            /** @description The grant under which the bank lends again. */
            grantId: components["schemas"]["UUID"];
            /**
             * @description Its last day, within that of the grant.
             * @example 2026-12-31
             */
            validUntil: string;
        };
        /** @description 续贷承诺: the bank lends again under a grant. */
        RenewalPromiseView: {
            /**
             * @description The bank's own number of it.
             * @example XD-2026-0001
             */
            promiseNumber: string;
            /** @description The grant under which it lends again. */
            grantId: components["schemas"]["UUID"];
            /**
             * @description Its last day.
             * @example 2026-12-31
             */
            validUntil: components["schemas"]["LocalDate"];
            /** @description UTC. */
            promisedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        RepaidFrom: "NEW_DRAWDOWN" | "RETURNED" | "FIRM";
        /** @description Principal that came back (还款), as the bank reports it. */
        RepaymentForm: {
            /**
             * @description Principal, yuan, above zero, at most what is outstanding on the draw.
             * @example 600000.00
             */
            amount: string;
            /**
             * @description The day it came back, today or earlier, not before the draw's first payment.
             * @example 2026-03-31
             */
            repaidOn: string;
        };
        /** @description Principal that came back (还款): a fact. */
        RepaymentView: {
            /** @description Opaque id, UUIDv7. */
            repaymentId: components["schemas"]["UUID"];
            /**
             * @description Yuan.
             * @example 600000.00
             */
            amount: string;
            /**
             * @description The day.
             * @example 2026-03-31
             */
            repaidOn: components["schemas"]["LocalDate"];
            /** @description Whose money it was: FIRM, GUARANTOR or BRIDGE_FUND. */
            paidBy: components["schemas"]["Payer"];
        };
        /** @enum {string} */
        ReportStage: "PROPOSED" | "REPORTED" | "REJECTED" | "RETRACTED";
        /** @enum {string} */
        ReportStep: "CONFIRM" | "REJECT" | "RETRACT";
        /** @description How many aggregates were told again. */
        Republished: {
            /** @example credit.offer */
            topic: string;
            /** Format: int32 */
            aggregates: number;
        };
        /** @enum {string} */
        RiskParty: "BANK" | "GUARANTOR" | "RE_GUARANTEE" | "NATIONAL_FUND" | "GOVERNMENT";
        /** @description Which payout is confirmed, by its amount. */
        RiskPoolAmountForm: {
            /**
             * @description Yuan, as it waits.
             * @example 400000.00
             */
            amount: string;
        };
        /** @description 风险补偿资金池 as its programme has it. */
        RiskPoolForm: {
            /** @description The operator's own key. */
            reference?: string;
            /**
             * @description 1 to 200 characters.
             * @example 知识价值信用贷款资金池（演示）
             */
            name: string;
            /**
             * @description What it holds for losses, yuan.
             * @example 100000000.00
             */
            fund: string;
            /**
             * @description Payouts over outstanding from which it warns, percent.
             * @example 5
             */
            warnPercent: string;
            /**
             * @description From which it takes no new loans, percent, above the warning.
             * @example 8
             */
            suspendPercent: string;
            /**
             * @description The document that says so, 1 to 200 characters.
             * @example 鄂科技规〔2025〕3号
             */
            document: string;
            /**
             * @description Where in it, 1 to 200 characters.
             * @example 待核原文
             */
            clause: string;
            /** @description Offers whose loans it stands behind, 1 to 100. */
            offerIds: string[];
            /** @description Invented for demonstration; shown as such everywhere. */
            synthetic?: boolean;
            /** @description Where the record comes from, 1 to 500 characters. */
            source?: string;
        };
        /** @description 代偿补偿 as one operator proposes it. */
        RiskPoolPayoutForm: {
            /** @description The grant that failed, under an offer of the pool. */
            grantId: components["schemas"]["UUID"];
            /**
             * @description Yuan, above zero, at most the overdue principal of the grant.
             * @example 400000.00
             */
            amount: string;
        };
        /** @description A payout that was made: a fact. */
        RiskPoolPayoutView: {
            /** @description Opaque id, UUIDv7. */
            payoutId: components["schemas"]["UUID"];
            /** @description The grant. */
            grantId: components["schemas"]["UUID"];
            /**
             * @description Yuan.
             * @example 400000.00
             */
            amount: string;
            /** @description UTC. */
            paidAt: components["schemas"]["Instant"];
        };
        /** @description A payout that waits. */
        RiskPoolProposalView: {
            /** @description The grant. */
            grantId: components["schemas"]["UUID"];
            /**
             * @description Yuan.
             * @example 400000.00
             */
            amount: string;
            /** @description Who proposed it (`sub`). */
            proposedBy: string;
        };
        /** @description 风险补偿资金池: it warns and takes no new loans when payouts reach the lines of its programme. */
        RiskPoolView: {
            /** @description Opaque id, UUIDv7. */
            id: components["schemas"]["UUID"];
            /** @description Organisation of the operator. */
            ownerOrg: components["schemas"]["UUID"];
            /** @description The operator's own key. */
            reference: string | null;
            /** @description Its name. */
            name: string;
            /**
             * @description OPEN, WARNED or SUSPENDED.
             * @example OPEN
             */
            status: components["schemas"]["PoolStage"];
            /** @description Since when, UTC. */
            statusSince: components["schemas"]["Instant"];
            /** @description The steps this stage has. */
            possibleSteps: components["schemas"]["PoolStep"][];
            /**
             * @description What it holds for losses, yuan.
             * @example 100000000.00
             */
            fund: string;
            /**
             * @description Paid out in all, a flow, yuan.
             * @example 400000.00
             */
            paidOut: string;
            /**
             * @description Owed on the loans it stands behind when last measured, a stock, yuan.
             * @example 6000000.00
             */
            outstanding: string;
            /**
             * @description It warns from so many percent of paidOut ÷ outstanding.
             * @example 5
             */
            warnPercent: string;
            /**
             * @description It takes no new loans from so many percent.
             * @example 8
             */
            suspendPercent: string;
            /**
             * @description The document that says so.
             * @example 鄂科技规〔2025〕3号
             */
            document: string;
            /** @description Where in it. */
            clause: string;
            /** @description Offers whose loans it stands behind. */
            offerIds: string[];
            /** @description What waits for a second operator. Told to operators and auditors. */
            proposal: components["schemas"]["RiskPoolProposalView"] | null;
            /** @description What was paid out, oldest first. Told to operators and auditors. */
            payouts: components["schemas"]["RiskPoolPayoutView"][];
            /** @description Invented for demonstration. */
            synthetic: boolean;
            /** @description Where the record comes from. */
            source: string | null;
            /** @description UTC. */
            createdAt: components["schemas"]["Instant"];
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
        SecurityType: "UNSECURED" | "GUARANTEE" | "MORTGAGE" | "PLEDGE" | "CREDIT_INSURANCE" | "MIXED";
        /** @enum {string} */
        Stage: "SUBMITTED" | "ACCEPTED" | "DUE_DILIGENCE" | "UNDER_REVIEW" | "GRANTED" | "REFUSED" | "WITHDRAWN" | "LAPSED";
        /** @enum {string} */
        Step: "EDIT" | "ACCEPT" | "START_DUE_DILIGENCE" | "SUBMIT_FOR_REVIEW" | "GRANT" | "REFUSE" | "WITHDRAW" | "LAPSE";
        /** @enum {string} */
        TaxGrade: "A" | "B" | "M" | "C" | "D";
        /** @enum {string} */
        Tier: "CULTIVATION" | "TECH_INNOVATIVE" | "SRDI" | "LITTLE_GIANT";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Unit: "YUAN" | "MONTHS" | "DAYS" | "PERCENT" | "POINTS" | "COUNT" | "NONE";
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
    listBridgeFunds: {
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
                    "application/json": components["schemas"]["PageBridgeFundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerBridgeFund: {
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
                "application/json": components["schemas"]["BridgeFundForm"];
            };
        };
        responses: {
            /** @description Registered; all its capital is available. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeFundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getBridgeFund: {
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
            /** @description The fund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeFundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBridgeLoans: {
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
                    "application/json": components["schemas"]["PageBridgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askForBridgeLoan: {
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
                "application/json": components["schemas"]["BridgeLoanForm"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getBridgeLoan: {
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
            /** @description The bridge loan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bookBridgePayment: {
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
            /** @description The old loan is repaid by it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmBridgePayment: {
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
                "application/json": components["schemas"]["BridgeAmountForm"];
            };
        };
        responses: {
            /** @description Paid out; the bank books it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineBridgeLoan: {
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
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    promiseRenewal: {
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
                "application/json": components["schemas"]["RenewalPromiseForm"];
            };
        };
        responses: {
            /** @description Promised. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeBridgePayment: {
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
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveBridgeLoan: {
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
            /** @description Settled; the money is available again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectBridgePayment: {
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
            /** @description Promised, as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnBridgePayment: {
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
            /** @description On its way back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendBackBridgeLoan: {
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
                "application/json": components["schemas"]["BridgeSendBackForm"];
            };
        };
        responses: {
            /** @description On its way back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawBridgeLoan: {
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
                    "application/json": components["schemas"]["BridgeLoanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listClockProgrammes: {
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
                    "application/json": components["schemas"]["ClockProgrammeView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getClockRecord: {
        parameters: {
            query: {
                /** @description The bank. */
                bankId: components["schemas"]["UUID"];
                /**
                 * @description First day, Asia/Shanghai.
                 * @example 2026-07-01
                 */
                from?: string;
                /**
                 * @description Last day, Asia/Shanghai.
                 * @example 2026-09-30
                 */
                until?: string;
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
                    "application/json": components["schemas"]["ClockRecordView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkCondition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionCheckForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listConditionFields: {
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
                    "application/json": components["schemas"]["ConditionFieldList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCreditGrants: {
        parameters: {
            query?: {
                /** @description Grants on this application. */
                applicationId?: components["schemas"]["UUID"];
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Grants on this offer. */
                offerId?: components["schemas"]["UUID"];
                /**
                 * @description PROPOSED, GRANTED, CONTRACT_PROPOSED, CONTRACTED, REJECTED, GIVEN_UP, EXPIRED or SETTLED.
                 * @example CONTRACTED
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
                    "application/json": components["schemas"]["PageGrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeCreditGrant: {
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
                "application/json": components["schemas"]["GrantForm"];
            };
        };
        responses: {
            /** @description Proposed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCreditGrant: {
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
            /** @description The grant with every draw. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmCreditGrant: {
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
            /** @description Granted; no money moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmLoanContract: {
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
                "application/json": components["schemas"]["ContractNumberForm"];
            };
        };
        responses: {
            /** @description Contracted; no money moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestDrawdown: {
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
                "application/json": components["schemas"]["DrawForm"];
            };
        };
        responses: {
            /** @description Requested. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelDrawdown: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled; it is available again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmDisbursement: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmountForm"];
            };
        };
        responses: {
            /** @description Paid out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionForm"];
            };
        };
        responses: {
            /** @description Extended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineDrawdown: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
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
            /** @description Declined; it is available again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    markOverdue: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Overdue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeDisbursement: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmountForm"];
            };
        };
        responses: {
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionForm"];
            };
        };
        responses: {
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectDisbursement: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing waits any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ends when it was to end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseRestOfDrawdown: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rest is available again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportRepayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The draw, by its id among the grant's drawdowns. */
                drawdownId: components["schemas"]["UUID"];
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepaymentForm"];
            };
        };
        responses: {
            /** @description Reported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    expireCreditGrant: {
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
            /** @description Expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    giveUpCreditGrant: {
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
            /** @description Given up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    meetConditionPrecedent: {
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
                "application/json": components["schemas"]["ConditionForm"];
            };
        };
        responses: {
            /** @description Reported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeLoanContract: {
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
                "application/json": components["schemas"]["ContractForm"];
            };
        };
        responses: {
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectCreditGrant: {
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
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectLoanContract: {
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
            /** @description Granted, without contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    settleCreditGrant: {
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
            /** @description Settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
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
    listGuarantees: {
        parameters: {
            query?: {
                /** @description Guarantees for this loan application. */
                applicationId?: components["schemas"]["UUID"];
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Guarantees of this guarantor. */
                guarantorId?: components["schemas"]["UUID"];
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description As the caller sees it: ASKED, INTENDED, LETTER_PROPOSED, IN_FORCE, RELEASE_PROPOSED, PAYOUT_PROPOSED, PAID_OUT, RECOVERING, RELEASED, CLOSED, DECLINED or WITHDRAWN.
                 * @example IN_FORCE
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
                    "application/json": components["schemas"]["PageGuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askForGuarantee: {
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
                "application/json": components["schemas"]["GuaranteeForm"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getGuarantee: {
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
            /** @description The guarantee with what was recovered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bookGuaranteePayout: {
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
            /** @description Booked; the firm owes the guarantor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeGuarantee: {
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
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmGuaranteeLetter: {
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
                "application/json": components["schemas"]["GuaranteeLetterNumberForm"];
            };
        };
        responses: {
            /** @description In force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmGuaranteePayout: {
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
                "application/json": components["schemas"]["GuaranteePayoutForm"];
            };
        };
        responses: {
            /** @description Paid out; the bank books it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmGuaranteeRelease: {
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
            /** @description Released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getGuaranteedDebt: {
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
            /** @description The debt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteedDebtView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineGuarantee: {
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
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    intendGuarantee: {
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
                "application/json": components["schemas"]["GuaranteeIntentForm"];
            };
        };
        responses: {
            /** @description Intended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeGuaranteeLetter: {
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
                "application/json": components["schemas"]["GuaranteeLetterForm"];
            };
        };
        responses: {
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeGuaranteePayout: {
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
                "application/json": components["schemas"]["GuaranteePayoutForm"];
            };
        };
        responses: {
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeGuaranteeRelease: {
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
            /** @description Waits for another person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportRecovery: {
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
                "application/json": components["schemas"]["RecoveryForm"];
            };
        };
        responses: {
            /** @description Reported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectGuaranteeLetter: {
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
            /** @description Nothing waits any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectGuaranteePayout: {
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
            /** @description In force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectGuaranteeRelease: {
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
            /** @description In force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnGuaranteePayout: {
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
            /** @description In force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuaranteeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawGuarantee: {
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
                    "application/json": components["schemas"]["GuaranteeView"];
                };
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
    getLimit: {
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
            /** @description The limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLoanApplications: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /** @description Applications for this need. */
                needId?: components["schemas"]["UUID"];
                /** @description Applications on this offer. */
                offerId?: components["schemas"]["UUID"];
                /**
                 * @description SUBMITTED, ACCEPTED, DUE_DILIGENCE, UNDER_REVIEW, GRANTED, REFUSED, WITHDRAWN or LAPSED.
                 * @example UNDER_REVIEW
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
                    "application/json": components["schemas"]["PageApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitLoanApplication: {
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
                "application/json": components["schemas"]["ApplicationForm"];
            };
        };
        responses: {
            /** @description Submitted; the bank has to answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLoanApplication: {
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
            /** @description The application; its ETag is for If-Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editLoanApplication: {
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
                "application/json": components["schemas"]["ApplicationForm"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptLoanApplication: {
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
            /** @description Accepted for processing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lapseLoanApplication: {
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
            /** @description Lapsed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuseLoanApplication: {
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
            /** @description Refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startDueDiligence: {
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
            /** @description In due diligence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitForReview: {
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
            /** @description Under review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawLoanApplication: {
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
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLoanReports: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.
                 * @example DISBURSED
                 */
                kind?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description PROPOSED, REPORTED, REJECTED or RETRACTED.
                 * @example PROPOSED
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
                    "application/json": components["schemas"]["PageReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeLoanReport: {
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
                "application/json": components["schemas"]["LoanReportForm"];
            };
        };
        responses: {
            /** @description Waits for a second person, or counts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    loadLoanReports: {
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
        /** @description One LoanReportForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    confirmLoanReports: {
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
        /** @description One {"id": …} of a report a line, UTF-8; 1 to 5,000 rows and at most 8 MB. */
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
    getLoanReport: {
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
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmLoanReport: {
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
            /** @description Reported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectLoanReport: {
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
            /** @description Rejected; it never counted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    retractLoanReport: {
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
            /** @description Retracted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    totalOutcomes: {
        parameters: {
            query: {
                /** @description Facts of this bank. */
                bankId?: components["schemas"]["UUID"];
                /**
                 * @description BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.
                 * @example FIRM_CONFIRMED
                 */
                basis?: string;
                /**
                 * @description BANK, DISTRICT, DIVISION, PROGRAMME or MONTH.
                 * @example DISTRICT
                 */
                by: string;
                /**
                 * @description Zone or district that manages the firm; `-` is none.
                 * @example donghu
                 */
                district?: string;
                /**
                 * @description Division of the firm, GB/T 2260; `-` is none.
                 * @example 420111
                 */
                division?: string;
                /**
                 * @description First day.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.
                 * @example DISBURSED
                 */
                kind?: string;
                /**
                 * @description The month.
                 * @example 2026-03
                 */
                month?: string;
                /** @description The campaign; `-` is none. */
                programme?: string;
                /**
                 * @description Last day, not before `from`.
                 * @example 2026-12-31
                 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals, of what the caller may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["All"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOutcomes: {
        parameters: {
            query: {
                /** @description Facts of this bank. */
                bankId?: components["schemas"]["UUID"];
                /**
                 * @description BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.
                 * @example FIRM_CONFIRMED
                 */
                basis?: string;
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /**
                 * @description Zone or district that manages the firm; `-` is none.
                 * @example donghu
                 */
                district?: string;
                /**
                 * @description Division of the firm, GB/T 2260; `-` is none.
                 * @example 420111
                 */
                division?: string;
                /**
                 * @description First day.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.
                 * @example DISBURSED
                 */
                kind: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description The month.
                 * @example 2026-03
                 */
                month?: string;
                /** @description The campaign; `-` is none. */
                programme?: string;
                /**
                 * @description Last day, not before `from`.
                 * @example 2026-12-31
                 */
                until?: string;
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
                    "application/json": components["schemas"]["PageOutcomeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmOutcome: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
                /**
                 * @description PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.
                 * @example DISBURSED
                 */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirmed by the firm. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    disputeOutcome: {
        parameters: {
            query?: never;
            header: {
                /** @description Made once per submission and sent again with every retry, a UUID say: 8 to 128 visible ASCII characters. The same key and content get the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Opaque id, UUIDv7. */
                id: components["schemas"]["UUID"];
                /**
                 * @description PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.
                 * @example DISBURSED
                 */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description Disputed by the firm. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeView"];
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
    listRiskPools: {
        parameters: {
            query?: {
                /** @description `next` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Items a page, 1 to 100; 20 if left out. */
                limit?: number;
                /**
                 * @description OPEN, WARNED or SUSPENDED.
                 * @example SUSPENDED
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
                    "application/json": components["schemas"]["PagePoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerRiskPool: {
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
                "application/json": components["schemas"]["RiskPoolForm"];
            };
        };
        responses: {
            /** @description Registered, open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRiskPool: {
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
            /** @description The pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmPoolPayout: {
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
                "application/json": components["schemas"]["RiskPoolAmountForm"];
            };
        };
        responses: {
            /** @description Paid out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposePoolPayout: {
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
                "application/json": components["schemas"]["RiskPoolPayoutForm"];
            };
        };
        responses: {
            /** @description Waits for another operator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectPoolPayout: {
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
            /** @description Nothing waits any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeRiskPool: {
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
            /** @description New loans are taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPoolView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
