package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a firm as it states them (T2). */
@Schema(description = "The figures of a firm as it states them; null is unknown, never zero.")
record FiguresView(
    @Schema(description = "GB/T 4754-2017.", examples = "3976") String industryCode,
    @Schema(description = "GB/T 2260.", examples = "420111") String divisionCode,
    @Schema(description = "Management district (管理区).", examples = "donghu", nullable = true)
        @Nullable String managementDistrict,
    @Schema(description = "Day of registration.", nullable = true)
        @Nullable LocalDate establishedOn,
    @Schema(description = "People employed.", nullable = true) @Nullable Integer staff,
    @Schema(description = "Last year's revenue, yuan.", examples = "80000000.00", nullable = true)
        @Nullable String annualRevenue,
    @Schema(description = "Total assets, yuan.", examples = "95000000.00", nullable = true)
        @Nullable String totalAssets,
    @Schema(description = "Liabilities over assets, percent.", nullable = true)
        @Nullable Integer debtRatioPercent,
    @Schema(description = "Tax credit grade.", nullable = true) @Nullable TaxGrade taxGrade,
    @Schema(description = "Holds a valid high-tech certificate.", nullable = true)
        @Nullable Boolean highTechEnterprise,
    @Schema(description = "Invention patents owned.", nullable = true)
        @Nullable Integer inventionPatents,
    @Schema(description = "Of these not pledged.", nullable = true)
        @Nullable Integer unpledgedInventionPatents,
    @Schema(description = "No loan ever in the credit register.", nullable = true)
        @Nullable Boolean firstTimeBorrower,
    @Schema(description = "Banks with a loan outstanding.", nullable = true)
        @Nullable Integer lendingBanks,
    @Schema(description = "Loans outstanding, yuan.", examples = "12000000.00", nullable = true)
        @Nullable String outstandingLoans,
    @Schema(description = "Months in a row in which it issued invoices.", nullable = true)
        @Nullable Integer invoiceMonths,
    @Schema(description = "It exports.", nullable = true) @Nullable Boolean exporter,
    @Schema(description = "Innovation points, 0 to 100.", nullable = true)
        @Nullable Integer innovationPoints,
    @Schema(description = "Grade of knowledge value, A to E.", nullable = true)
        @Nullable ValueGrade knowledgeValueGrade,
    @Schema(description = "Grade of commercial value, A to D.", nullable = true)
        @Nullable ValueGrade commercialValueGrade,
    @Schema(description = "Day of the last round with an institutional investor.", nullable = true)
        @Nullable LocalDate lastRoundOn) {

  static FiguresView of(DisclosedFacts facts) {
    return new FiguresView(
        facts.industryCode(),
        facts.divisionCode(),
        facts.managementDistrict(),
        facts.establishedOn(),
        facts.staff(),
        yuan(facts.annualRevenueFen()),
        yuan(facts.totalAssetsFen()),
        facts.debtRatioPercent(),
        facts.taxGrade(),
        facts.highTechEnterprise(),
        facts.inventionPatents(),
        facts.unpledgedInventionPatents(),
        facts.firstTimeBorrower(),
        facts.lendingBanks(),
        yuan(facts.outstandingLoansFen()),
        facts.invoiceMonths(),
        facts.exporter(),
        facts.innovationPoints(),
        facts.knowledgeValueGrade(),
        facts.commercialValueGrade(),
        facts.lastRoundOn());
  }

  private static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : new Money(fen).toYuan();
  }
}
