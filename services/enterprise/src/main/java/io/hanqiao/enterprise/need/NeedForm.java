package io.hanqiao.enterprise.need;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A financing need as it is sent in. */
@Schema(description = "A financing need as sent in. A field left out is unknown, never zero.")
public record NeedForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The enterprise that needs the money; or give enterpriseReference.")
        @Nullable UUID enterpriseId,
    @Schema(description = "The enterprise by its loader's key.")
        @Nullable String enterpriseReference,
    @Schema(
            required = true,
            description =
                "WORKING_CAPITAL, ORDER_RECEIVABLE, EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND,"
                    + " RENEWAL, PLANT_PURCHASE, GREEN, EXPORT, MERGER."
                    + " A bulk row of an operator may leave it out.",
            examples = "EQUIPMENT_UPGRADE")
        @Nullable String purpose,
    @Schema(required = true, description = "Yuan, above zero.", examples = "5000000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description =
                "Months, 1 to 360 and not beyond the longest that law names for the purpose: since"
                    + " 2024-07-01 60 for WORKING_CAPITAL, ORDER_RECEIVABLE, RND, RENEWAL and"
                    + " EXPORT, none for the others. More than the usual 36 and 120 is taken with a"
                    + " warning. A bulk row of an operator may leave it out.",
            examples = "36")
        @Nullable Integer termMonths,
    @Schema(description = "Dearest cost accepted, all in, percent a year.", examples = "3.85")
        @Nullable String rateCeilingPercent,
    @Schema(
            required = true,
            description =
                "What the firm can give: UNSECURED, GUARANTEE, MORTGAGE, PLEDGE, CREDIT_INSURANCE,"
                    + " MIXED. A bulk row of an operator may leave it out.",
            examples = "[\"MORTGAGE\"]")
        @Nullable List<String> securityTypes,
    @Schema(
            description = "Assets it can pledge or mortgage, such as EQUIPMENT or REAL_ESTATE.",
            examples = "[\"EQUIPMENT\"]")
        @Nullable List<String> collateral,
    @Schema(description = "Calendar days, 1 to 365.", examples = "30")
        @Nullable Integer neededWithinDays,
    @Schema(
            description =
                "Edition of the catalogue of green finance that greenCatalogueCode is of.",
            examples = "2025")
        @Nullable String greenCatalogueVersion,
    @Schema(
            description = "Item of that catalogue; the edition must be given, too.",
            examples = "4.1")
        @Nullable String greenCatalogueCode,
    @Schema(
            description =
                "The anchor enterprise whose order or receivable it is, for ORDER_RECEIVABLE.")
        @Nullable UUID anchorEnterpriseId,
    @Schema(
            description =
                "What the assets are worth, each kind once and among collateral; the matcher alone"
                    + " reads it.")
        @Nullable List<@Nullable CollateralValue> collateralValues,
    @Schema(
            description = "Share of the project paid from own capital, percent, 0 to 100.",
            examples = "30")
        @Nullable Integer ownCapitalPercent,
    @Schema(description = "The project is filed or approved (备案、核准).")
        @Nullable Boolean projectFiled,
    @Schema(
            description = "Where the project is, GB/T 2260, six digits; it may be another county.",
            examples = "420981")
        @Nullable String projectDivisionCode,
    @Schema(
            description =
                "The park of the plant is on the list of standard plants; true with PLANT_PURCHASE"
                    + " only.")
        @Nullable Boolean parkListed,
    @Schema(description = "The firm would grant the lender a warrant (认股权).")
        @Nullable Boolean acceptsWarrant,
    @Schema(description = "The firm's controller would guarantee the loan.")
        @Nullable Boolean controllerGuarantee,
    @Schema(description = "The loan to be renewed; with RENEWAL only.")
        @Nullable ExistingLoanForm existingLoan,
    @Schema(
            description =
                "Dearest cost accepted as basis points above the loan prime rate (LPR) of the term,"
                    + " -500 to 2000; instead of rateCeilingPercent.",
            examples = "60")
        @Nullable Integer rateCeilingLprSpreadBp,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
