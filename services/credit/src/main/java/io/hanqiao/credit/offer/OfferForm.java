package io.hanqiao.credit.offer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit offer as it is sent in. */
@Schema(
    description =
        "A credit offer as sent in. A field left out is not stated (未载明): never zero, never a"
            + " refusal.")
record OfferForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "O-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for: an operator names it, a bank leaves it out.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The bank that offers; or give bankReference. Fixed once posted.")
        @Nullable UUID bankId,
    @Schema(description = "The bank by its loader's key.", examples = "B-001")
        @Nullable String bankReference,
    @Schema(
            required = true,
            description = "Name of the product, 1 to 200 characters.",
            examples = "专精特新信用贷（演示）")
        @Nullable String name,
    @Schema(required = true, description = "Whether the product is on sale.", examples = "true")
        @Nullable Boolean inForce,
    @Schema(
            description =
                "What may be financed: WORKING_CAPITAL, ORDER_RECEIVABLE, EQUIPMENT_UPGRADE,"
                    + " FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE, GREEN, EXPORT, MERGER.",
            examples = "[\"WORKING_CAPITAL\", \"RND\"]")
        @Nullable List<String> purposes,
    @Schema(description = "Smallest loan, yuan, above zero.", examples = "1000000.00")
        @Nullable String amountMin,
    @Schema(description = "Largest loan, yuan, at least amountMin.", examples = "10000000.00")
        @Nullable String amountMax,
    @Schema(description = "Shortest term, months, 1 to 360.", examples = "6")
        @Nullable Integer termMinMonths,
    @Schema(description = "Longest term, months, at least termMinMonths.", examples = "36")
        @Nullable Integer termMaxMonths,
    @Schema(description = "The price; leave it out if none is stated.") @Nullable RateForm rate,
    @Schema(
            description =
                "Accepted, any one of: UNSECURED, GUARANTEE, MORTGAGE, PLEDGE, CREDIT_INSURANCE,"
                    + " MIXED.",
            examples = "[\"UNSECURED\"]")
        @Nullable List<String> securityTypes,
    @Schema(
            description =
                "Assets accepted, any one of: REAL_ESTATE, EQUIPMENT, PATENT, TRADEMARK,"
                    + " RECEIVABLE, ORDER, INVENTORY, WAREHOUSE_RECEIPT, CARBON_ALLOWANCE,"
                    + " GREEN_CERTIFICATE_REVENUE, EQUITY, DEPOSIT.",
            examples = "[\"PATENT\"]")
        @Nullable List<String> collateral,
    @Schema(
            description = "Divisions served: GB/T 2260 codes of 2, 4 or 6 digits.",
            examples = "[\"4201\"]")
        @Nullable List<String> serviceDivisions,
    @Schema(
            description = "Management districts (管理区) served; with serviceDivisions one area.",
            examples = "[\"donghu\"]")
        @Nullable List<String> serviceManagementDistricts,
    @Schema(
            description = "Industries served: GB/T 4754-2017 section letter or 2 to 4 digits.",
            examples = "[\"C\", \"65\"]")
        @Nullable List<String> industries,
    @Schema(
            description =
                "Lowest recognition accepted: CULTIVATION, TECH_INNOVATIVE, SRDI, LITTLE_GIANT.",
            examples = "SRDI")
        @Nullable String minTier,
    @Schema(description = "Months since registration, at least; 0 to 1200.", examples = "24")
        @Nullable Integer minAgeMonths,
    @Schema(description = "Months since registration, at most; 0 to 1200.", examples = "120")
        @Nullable Integer maxAgeMonths,
    @Schema(description = "Liabilities over assets, percent, at most; 0 to 1000.", examples = "70")
        @Nullable Integer maxDebtRatioPercent,
    @Schema(
            description = "Tax credit grades accepted: A, B, M, C, D.",
            examples = "[\"A\", \"B\", \"M\"]")
        @Nullable List<String> taxGrades,
    @Schema(description = "Last year's revenue, yuan, at least.", examples = "5000000.00")
        @Nullable String minAnnualRevenue,
    @Schema(description = "Last year's revenue, yuan, at most.", examples = "400000000.00")
        @Nullable String maxAnnualRevenue,
    @Schema(
            description = "Largest loan in percent of last year's revenue, 1 to 1000.",
            examples = "15")
        @Nullable Integer amountCapRevenuePercent,
    @Schema(description = "Only for firms that never had a loan (首贷户).")
        @Nullable Boolean firstTimeBorrowersOnly,
    @Schema(description = "Only for firms with a valid high-tech certificate.")
        @Nullable Boolean highTechRequired,
    @Schema(description = "Invention patents owned, at least.", examples = "2")
        @Nullable Integer minInventionPatents,
    @Schema(description = "Calendar days to a decision, 0 (same day) to 365.", examples = "3")
        @Nullable Integer decisionDays,
    @Schema(
            description =
                "How soon the bank promises to answer who applies: a programme of"
                    + " /v1/clock-programmes; the usual one if left out.",
            examples = "COORDINATION_MONTH")
        @Nullable String clockProgramme,
    @Schema(
            description =
                "What form of product it is, such as SRDI_CREDIT; FINANCE_LEASE for lessors and only for them.",
            examples = "SRDI_CREDIT")
        @Nullable String productForm,
    @Schema(
            description =
                "All fees beside the rate (guarantee, valuation, insurance), percent a year, 0 to 36.",
            examples = "0.50")
        @Nullable String feePercent,
    @Schema(description = "Interest subsidy, percent a year, 0 to 36.", examples = "1.50")
        @Nullable String subsidyPercent,
    @Schema(
            description = "Sizes accepted: MICRO, SMALL, MEDIUM, LARGE.",
            examples = "[\"MICRO\", \"SMALL\"]")
        @Nullable List<String> enterpriseSizes,
    @Schema(
            description = "Points of the innovation score (创新积分), at least; 0 to 100.",
            examples = "60")
        @Nullable Integer minInnovationPoints,
    @Schema(
            description =
                "The scheme whose grade of the firm limits the loan: KNOWLEDGE_VALUE or COMMERCIAL_VALUE.",
            examples = "KNOWLEDGE_VALUE")
        @Nullable String gradeCeiling,
    @Schema(description = "The risk pool behind the offer takes nothing new for now.")
        @Nullable Boolean riskPoolSuspended,
    @Schema(description = "Only for firms with certified talent.") @Nullable Boolean talentRequired,
    @Schema(description = "Months of invoices on record, at least; 0 to 600.", examples = "12")
        @Nullable Integer minInvoiceMonths,
    @Schema(description = "Invention patents not pledged, at least; 0 to 1000000.", examples = "2")
        @Nullable Integer minUnpledgedInventionPatents,
    @Schema(
            description = "Most for each unpledged invention patent, yuan, above zero.",
            examples = "1500000.00")
        @Nullable String amountPerPatentMax,
    @Schema(
            description =
                "How much is lent against an asset; each asset once, and among collateral if that is given.")
        @Nullable List<LoanToValueForm> loanToValue,
    @Schema(
            description =
                "A confirmed tie of this kind to an anchor is required: SUPPLIER or DISTRIBUTOR.",
            examples = "SUPPLIER")
        @Nullable String anchorEdge,
    @Schema(
            description =
                "The tie must be to one of these, 1 to 100; any anchor if left out. Needs anchorEdge.")
        @Nullable List<UUID> anchorEnterpriseIds,
    @Schema(
            description = "Own capital, percent of the investment, at least; 0 to 99.",
            examples = "20")
        @Nullable Integer minOwnCapitalPercent,
    @Schema(description = "The project must be filed (备案).")
        @Nullable Boolean projectFilingRequired,
    @Schema(description = "The park must be on the bank's list.")
        @Nullable Boolean parkListRequired,
    @Schema(description = "The equipment renewal must be on the official list.")
        @Nullable Boolean equipmentListRequired,
    @Schema(description = "Edition of the green catalogue the codes are of.", examples = "2025")
        @Nullable String greenCatalogueVersion,
    @Schema(
            description = "Codes or prefixes of codes of it, any one; 1 to 100.",
            examples = "[\"1\", \"4.1\"]")
        @Nullable List<String> greenCatalogueCodes,
    @Schema(
            description = "An institution invested within so many months, 1 to 600.",
            examples = "24")
        @Nullable Integer institutionalRoundWithinMonths,
    @Schema(description = "The bank takes a warrant (认股权).") @Nullable Boolean warrantRequired,
    @Schema(
            description =
                "Only to renew a loan of the same bank that matures within so many days, 0 to 3650. Needs RENEWAL among purposes if those are given.",
            examples = "90")
        @Nullable Integer renewalWithinDays,
    @Schema(description = "Only for exporters.") @Nullable Boolean exporterRequired,
    @Schema(description = "The firm's controller (实际控制人) guarantees.")
        @Nullable Boolean controllerGuaranteeRequired,
    @Schema(description = "Keys of industrial chains accepted.", examples = "[\"new-materials\"]")
        @Nullable List<String> chains,
    @Schema(
            description = "Positions in the chain accepted: UPSTREAM, MIDSTREAM, DOWNSTREAM.",
            examples = "[\"UPSTREAM\"]")
        @Nullable List<String> chainPositions,
    @Schema(description = "Banks that lend to the firm, at most; 0 to 1000.", examples = "3")
        @Nullable Integer maxLendingBanks,
    @Schema(
            description =
                "Outstanding loans in percent of last year's revenue, at most; 0 to 1000.",
            examples = "50")
        @Nullable Integer maxOutstandingLoansRevenuePercent,
    @Schema(
            description =
                "Public records refused: BUSINESS_ABNORMALITY, DISHONEST_EXECUTEE, CREDIT_OVERDUE, EQUITY_FROZEN, ENVIRONMENTAL_PENALTY.",
            examples = "[\"CREDIT_OVERDUE\"]")
        @Nullable List<String> refusedFlags,
    @Schema(description = "One of these registered guarantors must be able to guarantee; 1 to 100.")
        @Nullable List<UUID> guarantorIds,
    @Schema(
            description =
                "What the offer can still lend, yuan; later reported by its own command. At least amountMin when posted.",
            examples = "200000000.00")
        @Nullable String headroom,
    @Schema(
            description =
                "Whose place counts for the area served: FIRM (if left out), PROJECT or EITHER.",
            examples = "EITHER")
        @Nullable String areaBasis,
    @Schema(description = "The bank's own conditions, 1 to 10; all must hold.")
        @Nullable List<ConditionForm> conditions,
    @Schema(
            description = "What the source says and no field holds, 1 to 2000 characters.",
            examples = "实际控制人连带责任保证")
        @Nullable String statedConditions,
    @Schema(description = "First day of the offer.", examples = "2026-01-01")
        @Nullable String validFrom,
    @Schema(description = "Last day of the offer, not before validFrom.", examples = "2026-12-31")
        @Nullable String validUntil,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
