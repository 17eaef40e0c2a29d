package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.SizeRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm in ranges (T1): no figure, no name. */
@Schema(
    description =
        "A firm in ranges: the first number of a band excluded, the second one included; 0- holds"
            + " nought.")
record RangesView(
    @Schema(description = "Two digits, GB/T 4754-2017.", examples = "39", nullable = true)
        @Nullable String industryDivision,
    @Schema(description = "Management district, or else the division.", examples = "donghu")
        String place,
    @Schema(description = "Size class under the thresholds in force today.", nullable = true)
        @Nullable EnterpriseSize size,
    @Schema(description = "Revenue, yuan.", examples = "50000000-100000000", nullable = true)
        @Nullable String revenueBand,
    @Schema(description = "Total assets, yuan.", nullable = true) @Nullable String assetsBand,
    @Schema(description = "People employed.", examples = "100-300", nullable = true)
        @Nullable String staffBand,
    @Schema(description = "Liabilities over assets, percent.", examples = "30-50", nullable = true)
        @Nullable String debtRatioBand,
    @Schema(description = "Years since registration.", examples = "5-10", nullable = true)
        @Nullable String ageBand) {

  static RangesView of(DisclosedFacts facts, LocalDate today) {
    LocalDate since = facts.establishedOn();
    return new RangesView(
        new IndustryCode(facts.industryCode()).division(),
        facts.managementDistrict() == null ? facts.divisionCode() : facts.managementDistrict(),
        SizeRules.inForce(today)
            .classify(
                IndustryCode.parse(facts.industryCode()).orThrow(),
                facts.staff(),
                money(facts.annualRevenueFen()),
                money(facts.totalAssetsFen())),
        Bands.yuan(facts.annualRevenueFen()),
        Bands.yuan(facts.totalAssetsFen()),
        Bands.people(facts.staff()),
        Bands.percent(facts.debtRatioPercent()),
        Bands.years(since == null ? null : ChronoUnit.YEARS.between(since, today)));
  }

  private static @Nullable Money money(@Nullable Long fen) {
    return fen == null ? null : new Money(fen);
  }
}
