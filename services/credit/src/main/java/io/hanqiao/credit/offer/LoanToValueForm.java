package io.hanqiao.credit.offer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much is lent against an asset, on the wire: as sent in, as shown and in events. */
@Schema(name = "LoanToValue", description = "How much is lent against an asset.")
record LoanToValueForm(
    @Schema(required = true, description = "The asset.", examples = "PATENT")
        @Nullable String collateral,
    @Schema(
            required = true,
            description = "Percent of its value, at most; 1 to 100.",
            examples = "30")
        @Nullable Integer maxPercent) {

  static @Nullable List<LoanToValueForm> of(@Nullable List<LoanToValue> all) {
    return all == null
        ? null
        : all.stream()
            .map(each -> new LoanToValueForm(each.collateral().name(), each.maxPercent()))
            .toList();
  }
}
