package io.hanqiao.credit.offer;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Percents;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the provider takes beside the rate, what it can still give and what it asks, on the wire.
 */
@Schema(hidden = true)
record ProviderView(
    @Schema(description = "Fees beside the rate, percent a year.", nullable = true)
        @Nullable String feePercent,
    @Schema(description = "Interest subsidy, percent a year.", nullable = true)
        @Nullable String subsidyPercent,
    @Schema(description = "What it can still lend, yuan.", nullable = true)
        @Nullable String headroom,
    @Schema(description = "The risk pool behind it takes nothing new.", nullable = true)
        @Nullable Boolean riskPoolSuspended,
    @Schema(description = "The bank's own conditions; all must hold.", nullable = true)
        @Nullable List<ConditionForm> conditions) {

  static ProviderView of(OfferContent content) {
    return new ProviderView(
        Percents.percent(content.terms().feePpm()),
        Percents.percent(content.terms().subsidyPpm()),
        Amounts.yuan(content.limits().headroomFen()),
        content.limits().riskPoolSuspended(),
        ConditionForm.of(content.conditions()));
  }
}
