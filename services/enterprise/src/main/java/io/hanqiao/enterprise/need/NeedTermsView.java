package io.hanqiao.enterprise.need;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.SecurityType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of a need on the wire: in answers and in events alike. */
@Schema(hidden = true)
record NeedTermsView(
    @Schema(description = "What the money is for; null if unknown.", nullable = true)
        @Nullable LoanPurpose purpose,
    @Schema(description = "Yuan.", examples = "5000000.00") String amount,
    @Schema(description = "Months; null if unknown.", examples = "36", nullable = true)
        @Nullable Integer termMonths,
    @Schema(
            description = "Dearest cost accepted, percent a year.",
            examples = "3.85",
            nullable = true)
        @Nullable String rateCeilingPercent,
    @Schema(description = "What the firm can give; null if unknown.", nullable = true)
        @Nullable Set<SecurityType> securityTypes,
    @Schema(description = "Assets it can pledge or mortgage; may be empty.")
        Set<Collateral> collateral,
    @Schema(description = "Calendar days.", examples = "30", nullable = true)
        @Nullable Integer neededWithinDays,
    @Schema(
            description = "Edition of the catalogue of green finance.",
            examples = "2025",
            nullable = true)
        @Nullable String greenCatalogueVersion,
    @Schema(description = "Item of that catalogue.", examples = "4.1", nullable = true)
        @Nullable String greenCatalogueCode,
    @Schema(description = "Anchor enterprise whose order or receivable it is.", nullable = true)
        @Nullable UUID anchorEnterpriseId,
    @Schema(
            description = "What assets among collateral are worth; null if unknown.",
            nullable = true)
        @Nullable List<CollateralValue> collateralValues,
    @Schema(
            description = "Share of the project paid from own capital, percent.",
            examples = "30",
            nullable = true)
        @Nullable Integer ownCapitalPercent,
    @Schema(description = "The project is filed or approved.", nullable = true)
        @Nullable Boolean projectFiled,
    @Schema(description = "Where the project is, GB/T 2260.", examples = "420981", nullable = true)
        @Nullable String projectDivisionCode,
    @Schema(description = "The park is on the list of standard plants.", nullable = true)
        @Nullable Boolean parkListed,
    @Schema(description = "The firm would grant the lender a warrant.", nullable = true)
        @Nullable Boolean acceptsWarrant,
    @Schema(description = "The firm's controller would guarantee the loan.", nullable = true)
        @Nullable Boolean controllerGuarantee,
    @Schema(description = "The loan to be renewed.", nullable = true)
        @Nullable ExistingLoan existingLoan,
    @Schema(
            description =
                "Dearest cost accepted, basis points above the loan prime rate of the term.",
            examples = "60",
            nullable = true)
        @Nullable Integer rateCeilingLprSpreadBp) {

  static NeedTermsView of(NeedTerms terms) {
    Integer ceiling = terms.rateCeilingPpm();
    return new NeedTermsView(
        terms.purpose(),
        new Money(terms.amountFen()).toYuan(),
        terms.termMonths(),
        ceiling == null ? null : new Rate(ceiling).toPercent(),
        terms.securityTypes(),
        terms.collateral(),
        terms.neededWithinDays(),
        terms.greenCatalogueVersion(),
        terms.greenCatalogueCode(),
        terms.anchorEnterpriseId(),
        CollateralValues.view(terms.collateralValuesFen()),
        terms.ownCapitalPercent(),
        terms.projectFiled(),
        terms.projectDivisionCode(),
        terms.parkListed(),
        terms.acceptsWarrant(),
        terms.controllerGuarantee(),
        terms.existingLoan(),
        terms.rateCeilingLprSpreadBp());
  }
}
