package io.hanqiao.enterprise.profile;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise as it is sent in: nothing is trusted yet, and what is left out is unknown. */
@Schema(description = "An enterprise as sent in. A field left out is unknown, never zero.")
public record EnterpriseForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(
            required = true,
            description = "Unified social credit code, GB 32100-2015, 18 characters.",
            examples = "91420100MX00000014")
        @Nullable String uscc,
    @Schema(
            description =
                "Operator only: why a code whose check character fails is admitted all the same.")
        @Nullable String usccAdmittedReason,
    @Schema(required = true, description = "Registered name.", examples = "武汉澜砚光电有限公司（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description = "Administrative division, GB/T 2260, six digits.",
            examples = "420111")
        @Nullable String divisionCode,
    @Schema(description = "Management district (管理区), beside the division.", examples = "donghu")
        @Nullable String managementDistrict,
    @Schema(
            required = true,
            description = "Industry, GB/T 4754-2017 group or class, 3 or 4 digits.",
            examples = "3976")
        @Nullable String industryCode,
    @Schema(
            description =
                "Certificates held; bulk rows of an operator only. Afterwards the bureau has"
                    + " commands for them.")
        @Nullable List<@Nullable RecognitionForm> recognitions,
    @Schema(description = "Stands in the cultivation pool (培育库). Operator only.")
        @Nullable Boolean inCultivationPool,
    @Schema(description = "Day of registration.", examples = "2014-05-20")
        @Nullable String establishedOn,
    @Schema(description = "People employed.", examples = "120") @Nullable Integer staff,
    @Schema(description = "Last year's revenue, yuan.", examples = "80000000.00")
        @Nullable String annualRevenue,
    @Schema(description = "Total assets, yuan.", examples = "95000000.00")
        @Nullable String totalAssets,
    @Schema(description = "Liabilities over assets, percent, 0 to 1000.", examples = "48")
        @Nullable Integer debtRatioPercent,
    @Schema(description = "Tax credit grade: A, B, M, C, D.", examples = "A")
        @Nullable String taxGrade,
    @Schema(description = "Holds a valid high-tech certificate.")
        @Nullable Boolean highTechEnterprise,
    @Schema(description = "Invention patents owned.", examples = "6")
        @Nullable Integer inventionPatents,
    @Schema(description = "No loan ever in the credit register.")
        @Nullable Boolean firstTimeBorrower,
    @Schema(description = "Banks with a loan outstanding.", examples = "2")
        @Nullable Integer lendingBanks,
    @Schema(
            description =
                "Public records against the firm: BUSINESS_ABNORMALITY, DISHONEST_EXECUTEE, CREDIT_OVERDUE,"
                    + " EQUITY_FROZEN, ENVIRONMENTAL_PENALTY.")
        @Nullable List<String> negativeFlags,
    @Schema(
            description = "Industrial chain (产业链) it belongs to, by its key.",
            examples = "artificial-intelligence")
        @Nullable String chain,
    @Schema(description = "UPSTREAM, MIDSTREAM or DOWNSTREAM.", examples = "MIDSTREAM")
        @Nullable String chainPosition,
    @Schema(
            description =
                "Grade in the list of firms prepared for listing: GOLD_SEED, SILVER_SEED.",
            examples = "GOLD_SEED")
        @Nullable String listingReserve,
    @Schema(
            description = "Day of the last round with an institutional investor.",
            examples = "2025-06-30")
        @Nullable String lastRoundOn,
    @Schema(description = "Innovation points (创新积分), 0 to 100.", examples = "63")
        @Nullable Integer innovationPoints,
    @Schema(
            description = "Invention patents that are not pledged; not more than inventionPatents.",
            examples = "4")
        @Nullable Integer unpledgedInventionPatents,
    @Schema(description = "Grade of knowledge value (知识价值): A, B, C, D, E.", examples = "B")
        @Nullable String knowledgeValueGrade,
    @Schema(description = "Grade of commercial value (商业价值): A, B, C, D.", examples = "C")
        @Nullable String commercialValueGrade,
    @Schema(description = "Its founder or team holds a talent certificate that banks lend by.")
        @Nullable Boolean talentCertified,
    @Schema(description = "It exports.") @Nullable Boolean exporter,
    @Schema(
            description = "Months in a row, up to now, in which it issued invoices, 0 to 600.",
            examples = "24")
        @Nullable Integer invoiceMonths,
    @Schema(
            description = "Loans outstanding, yuan; the matcher alone reads it.",
            examples = "12000000.00")
        @Nullable String outstandingLoans,
    @Schema(description = "It is on the list of equipment renewal (设备更新清单).")
        @Nullable Boolean equipmentRenewalListed,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
