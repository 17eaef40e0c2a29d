package io.hanqiao.credit.offer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition of the bank's own on the wire: as sent in, as shown and in events. */
@Schema(name = "OwnCondition", description = "A condition of the bank's own (自有条件).")
record ConditionForm(
    @Schema(
            required = true,
            description = "What it asks for, 1 to 100 characters, unique in the offer.",
            examples = "开票满一年或有出口")
        @Nullable String title,
    @Schema(
            required = true,
            description = "CEL that comes to true or false, 1 to 1000 characters.",
            examples = "firm.invoiceMonths >= 12 || firm.exporter")
        @Nullable String expression) {

  static @Nullable List<ConditionForm> of(@Nullable List<OwnCondition> all) {
    return all == null
        ? null
        : all.stream().map(each -> new ConditionForm(each.title(), each.expression())).toList();
  }
}
