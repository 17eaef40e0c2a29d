package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The facts of a firm on the wire: in answers and in events alike. */
@Schema(description = "What is known of a firm; null is unknown. Fields as in EnterpriseForm.")
record FactsView(
    String divisionCode,
    @Nullable String managementDistrict,
    String industryCode,
    @Nullable Tier tier,
    @Nullable LocalDate tierValidUntil,
    @Nullable LocalDate establishedOn,
    @Nullable Integer staff,
    @Schema(description = "Yuan.") @Nullable String annualRevenue,
    @Schema(description = "Yuan.") @Nullable String totalAssets,
    @Nullable Integer debtRatioPercent,
    @Nullable TaxGrade taxGrade,
    @Nullable Boolean highTechEnterprise,
    @Nullable Integer inventionPatents,
    @Nullable Boolean firstTimeBorrower,
    @Nullable Integer lendingBanks,
    Set<NegativeFlag> negativeFlags) {

  static FactsView of(EnterpriseFacts facts) {
    return new FactsView(
        facts.divisionCode(),
        facts.managementDistrict(),
        facts.industryCode(),
        facts.tier(),
        facts.tierValidUntil(),
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
        facts.negativeFlags());
  }

  private static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : new Money(fen).toYuan();
  }
}
