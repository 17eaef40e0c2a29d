package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The facts of a firm on the wire: in answers and in events alike. */
@Schema(hidden = true)
record FactsView(
    @Schema(description = "Administrative division, GB/T 2260.", examples = "420111")
        String divisionCode,
    @Schema(
            description = "Management district (管理区), beside the division.",
            examples = "donghu",
            nullable = true)
        @Nullable String managementDistrict,
    @Schema(description = "Industry, GB/T 4754-2017 group or class.", examples = "3976")
        String industryCode,
    @Schema(
            description =
                "Highest recognition that counts today; else the cultivation pool; else the highest"
                    + " that has lapsed.",
            nullable = true)
        @Nullable Tier tier,
    @Schema(description = "Last day of the recognition.", examples = "2027-12-31", nullable = true)
        @Nullable LocalDate tierValidUntil,
    @Schema(description = "All recognitions on record, earliest first; may be empty.")
        List<RecognitionView> recognitions,
    @Schema(description = "Stands in the cultivation pool; null if unknown.", nullable = true)
        @Nullable Boolean inCultivationPool,
    @Schema(description = "Day of registration.", examples = "2014-05-20", nullable = true)
        @Nullable LocalDate establishedOn,
    @Schema(description = "People employed.", examples = "120", nullable = true)
        @Nullable Integer staff,
    @Schema(description = "Last year's revenue, yuan.", examples = "80000000.00", nullable = true)
        @Nullable String annualRevenue,
    @Schema(description = "Total assets, yuan.", examples = "95000000.00", nullable = true)
        @Nullable String totalAssets,
    @Schema(description = "Liabilities over assets, percent.", examples = "48", nullable = true)
        @Nullable Integer debtRatioPercent,
    @Schema(description = "Tax credit grade.", nullable = true) @Nullable TaxGrade taxGrade,
    @Schema(description = "Holds a valid high-tech certificate.", nullable = true)
        @Nullable Boolean highTechEnterprise,
    @Schema(description = "Invention patents owned.", examples = "6", nullable = true)
        @Nullable Integer inventionPatents,
    @Schema(description = "No loan ever in the credit register.", nullable = true)
        @Nullable Boolean firstTimeBorrower,
    @Schema(description = "Banks with a loan outstanding.", examples = "2", nullable = true)
        @Nullable Integer lendingBanks,
    @Schema(description = "Public records against the firm; empty if none is known.")
        Set<NegativeFlag> negativeFlags,
    @Schema(
            description = "Industrial chain, by its key.",
            examples = "artificial-intelligence",
            nullable = true)
        @Nullable String chain,
    @Schema(description = "Place in the chain.", nullable = true)
        @Nullable ChainPosition chainPosition,
    @Schema(description = "Grade in the list of firms prepared for listing.", nullable = true)
        @Nullable ListingReserve listingReserve,
    @Schema(
            description = "Day of the last round with an institutional investor.",
            examples = "2025-06-30",
            nullable = true)
        @Nullable LocalDate lastRoundOn,
    @Schema(description = "Innovation points, 0 to 100.", examples = "63", nullable = true)
        @Nullable Integer innovationPoints,
    @Schema(
            description = "Invention patents that are not pledged.",
            examples = "4",
            nullable = true)
        @Nullable Integer unpledgedInventionPatents,
    @Schema(description = "Grade of knowledge value, A to E.", nullable = true)
        @Nullable ValueGrade knowledgeValueGrade,
    @Schema(description = "Grade of commercial value, A to D.", nullable = true)
        @Nullable ValueGrade commercialValueGrade,
    @Schema(
            description = "Its founder or team holds a talent certificate that banks lend by.",
            nullable = true)
        @Nullable Boolean talentCertified,
    @Schema(description = "It exports.", nullable = true) @Nullable Boolean exporter,
    @Schema(
            description = "Months in a row in which it issued invoices.",
            examples = "24",
            nullable = true)
        @Nullable Integer invoiceMonths,
    @Schema(description = "Loans outstanding, yuan.", examples = "12000000.00", nullable = true)
        @Nullable String outstandingLoans,
    @Schema(description = "It is on the list of equipment renewal.", nullable = true)
        @Nullable Boolean equipmentRenewalListed) {

  static FactsView of(Enterprise enterprise, LocalDate today) {
    EnterpriseFacts facts = enterprise.facts();
    TierHeld held = enterprise.tierOn(today);
    return new FactsView(
        facts.divisionCode(),
        facts.managementDistrict(),
        facts.industryCode(),
        held == null ? null : held.tier(),
        held == null ? null : held.validUntil(),
        enterprise.recognitions().stream().map(RecognitionView::of).toList(),
        enterprise.inCultivationPool(),
        facts.establishedOn(),
        facts.staff(),
        yuan(facts.annualRevenueFen()),
        yuan(facts.totalAssetsFen()),
        facts.debtRatioPercent(),
        facts.taxGrade(),
        facts.highTechEnterprise(),
        facts.inventionPatents(),
        facts.firstTimeBorrower(),
        facts.lendingBanks(),
        facts.negativeFlags(),
        facts.chain(),
        facts.chainPosition(),
        facts.listingReserve(),
        facts.lastRoundOn(),
        facts.innovationPoints(),
        facts.unpledgedInventionPatents(),
        facts.knowledgeValueGrade(),
        facts.commercialValueGrade(),
        facts.talentCertified(),
        facts.exporter(),
        facts.invoiceMonths(),
        yuan(facts.outstandingLoansFen()),
        facts.equipmentRenewalListed());
  }

  private static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : new Money(fen).toYuan();
  }
}
