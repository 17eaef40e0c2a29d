package io.hanqiao.credit.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.credit.input.Amounts;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a bank says in an offer, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record OfferContentView(
    @Schema(description = "Name of the product.") String name,
    @Schema(description = "Whether the product is on sale.") boolean inForce,
    @Schema(description = "What form of product it is.", nullable = true)
        @Nullable ProductForm productForm,
    @Schema(description = "What may be financed.", nullable = true)
        @Nullable Set<LoanPurpose> purposes,
    @Schema(description = "Smallest loan, yuan.", examples = "1000000.00", nullable = true)
        @Nullable String amountMin,
    @Schema(description = "Largest loan, yuan.", examples = "10000000.00", nullable = true)
        @Nullable String amountMax,
    @Schema(description = "Shortest term, months.", examples = "6", nullable = true)
        @Nullable Integer termMinMonths,
    @Schema(description = "Longest term, months.", examples = "36", nullable = true)
        @Nullable Integer termMaxMonths,
    @Schema(description = "The price; null if none is stated.", nullable = true)
        @Nullable RateForm rate,
    @Schema(description = "Accepted, any one.", nullable = true)
        @Nullable Set<SecurityType> securityTypes,
    @Schema(description = "Accepted, any one.", nullable = true)
        @Nullable Set<Collateral> collateral,
    @Schema(description = "GB/T 2260 codes of 2, 4 or 6 digits.", nullable = true)
        @Nullable Set<String> serviceDivisions,
    @Schema(description = "Keys of management districts.", nullable = true)
        @Nullable Set<String> serviceManagementDistricts,
    @Schema(description = "GB/T 4754 section letters or 2 to 4 digits.", nullable = true)
        @Nullable Set<String> industries,
    @Schema(description = "Lowest recognition accepted.", nullable = true) @Nullable Tier minTier,
    @Schema(description = "Months since registration, at least.", nullable = true)
        @Nullable Integer minAgeMonths,
    @Schema(description = "Months since registration, at most.", nullable = true)
        @Nullable Integer maxAgeMonths,
    @Schema(description = "Percent, at most.", nullable = true)
        @Nullable Integer maxDebtRatioPercent,
    @Schema(description = "Accepted, any one.", nullable = true) @Nullable Set<TaxGrade> taxGrades,
    @Schema(description = "Last year's revenue, yuan, at least.", nullable = true)
        @Nullable String minAnnualRevenue,
    @Schema(description = "Last year's revenue, yuan, at most.", nullable = true)
        @Nullable String maxAnnualRevenue,
    @Schema(description = "Largest loan in percent of revenue.", nullable = true)
        @Nullable Integer amountCapRevenuePercent,
    @Schema(description = "Only for firms that never had a loan.", nullable = true)
        @Nullable Boolean firstTimeBorrowersOnly,
    @Schema(description = "Only for certified high-tech firms.", nullable = true)
        @Nullable Boolean highTechRequired,
    @Schema(description = "Invention patents, at least.", nullable = true)
        @Nullable Integer minInventionPatents,
    @JsonUnwrapped MeritsView merits,
    @JsonUnwrapped SecurityView security,
    @JsonUnwrapped ProjectView project,
    @JsonUnwrapped ProviderView provider,
    @Schema(description = "Calendar days to a decision.", examples = "3", nullable = true)
        @Nullable Integer decisionDays,
    @Schema(
            description = "How soon the bank promises to answer; the usual promise if null.",
            examples = "COORDINATION_MONTH",
            nullable = true)
        @Nullable String clockProgramme,
    @Schema(description = "What the source says and no field holds.", nullable = true)
        @Nullable String statedConditions,
    @Schema(description = "First day.", examples = "2026-01-01", nullable = true)
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day.", examples = "2026-12-31", nullable = true)
        @Nullable LocalDate validUntil) {

  static OfferContentView of(OfferContent content) {
    Publication publication = content.publication();
    LoanTerms terms = content.terms();
    BorrowerRules rules = content.rules();
    return new OfferContentView(
        publication.name(),
        publication.inForce(),
        terms.productForm(),
        terms.purposes(),
        Amounts.yuan(terms.amountMinFen()),
        Amounts.yuan(terms.amountMaxFen()),
        terms.termMinMonths(),
        terms.termMaxMonths(),
        RateForm.of(content.rate()),
        terms.securityTypes(),
        terms.collateral(),
        rules.serviceDivisions(),
        rules.serviceManagementDistricts(),
        rules.industries(),
        rules.minTier(),
        rules.minAgeMonths(),
        rules.maxAgeMonths(),
        rules.maxDebtRatioPercent(),
        rules.taxGrades(),
        Amounts.yuan(rules.minAnnualRevenueFen()),
        Amounts.yuan(rules.maxAnnualRevenueFen()),
        rules.amountCapRevenuePercent(),
        rules.firstTimeBorrowersOnly(),
        rules.highTechRequired(),
        rules.minInventionPatents(),
        MeritsView.of(content.merits(), content.debt()),
        SecurityView.of(content.security()),
        ProjectView.of(content.project()),
        ProviderView.of(content),
        terms.decisionDays(),
        terms.clockProgramme(),
        publication.statedConditions(),
        publication.validFrom(),
        publication.validUntil());
  }
}
