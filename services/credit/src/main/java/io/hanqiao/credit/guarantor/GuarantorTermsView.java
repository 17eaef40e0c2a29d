package io.hanqiao.credit.guarantor;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Percents;
import io.hanqiao.vocabulary.GuarantorKind;
import io.hanqiao.vocabulary.Money;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a guarantor says of itself, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record GuarantorTermsView(
    @Schema(description = "Name it trades by.") String name,
    @Schema(description = "Kind of guarantee company.") GuarantorKind kind,
    @Schema(description = "All it can guarantee at one time, yuan.", examples = "26000000000.00")
        String capacity,
    @Schema(description = "What of it is promised, yuan.", examples = "0.00") String committed,
    @Schema(description = "capacity less committed, yuan.", examples = "26000000000.00")
        String available,
    @Schema(description = "Most for one firm, yuan.", examples = "30000000.00", nullable = true)
        @Nullable String maxPerFirm,
    @Schema(description = "Cheapest fee, percent a year.", examples = "0.50", nullable = true)
        @Nullable String feeMinPercent,
    @Schema(description = "Dearest fee, percent a year.", examples = "1.00", nullable = true)
        @Nullable String feeMaxPercent,
    @Schema(description = "How losses are divided; empty if none is shared.", nullable = true)
        @Nullable List<PlanForm> riskSharePlans,
    @Schema(description = "GB/T 2260 codes of 2, 4 or 6 digits.", nullable = true)
        @Nullable Set<String> serviceDivisions) {

  static GuarantorTermsView of(Guarantor guarantor) {
    GuarantorTerms terms = guarantor.terms();
    Money committed = new Money(guarantor.committedFen());
    List<RiskSharePlan> plans = terms.riskSharePlans();
    return new GuarantorTermsView(
        terms.name(),
        terms.kind(),
        terms.capacity().toYuan(),
        committed.toYuan(),
        new Money(Math.max(0, terms.capacityFen() - committed.fen())).toYuan(),
        Amounts.yuan(terms.maxPerFirmFen()),
        Percents.percent(terms.feeMinPpm()),
        Percents.percent(terms.feeMaxPpm()),
        plans == null ? null : plans.stream().map(PlanForm::of).toList(),
        terms.serviceDivisions());
  }
}
