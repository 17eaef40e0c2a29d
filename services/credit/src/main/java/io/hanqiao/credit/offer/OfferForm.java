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
