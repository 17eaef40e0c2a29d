package io.hanqiao.credit.condition;

import io.hanqiao.condition.Row;
import io.hanqiao.condition.RuleGroup;
import io.hanqiao.condition.RuleItem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row or a group of rows on the wire. */
@Schema(
    name = "ConditionItem",
    description = "Either a row (field, operator, values) or a group of rows (join, rows).")
record RuleItemForm(
    @Schema(description = "Of a row: name of a field.", nullable = true) @Nullable String field,
    @Schema(description = "Of a row: one of the field's operators.", nullable = true)
        @Nullable String operator,
    @Schema(description = "Of a row: what it is held against.", nullable = true)
        @Nullable List<@Nullable String> values,
    @Schema(description = "Of a group: ALL or ANY.", nullable = true) @Nullable String join,
    @Schema(description = "Of a group: its rows, at least one.", nullable = true)
        @Nullable List<RuleRowForm> rows) {

  static RuleItemForm of(RuleItem item) {
    if (item instanceof RuleGroup group) {
      return new RuleItemForm(
          null,
          null,
          null,
          group.join().name(),
          group.rows().stream().map(RuleRowForm::of).toList());
    }
    Row row = (Row) item;
    return new RuleItemForm(row.field().name(), row.operator().name(), row.values(), null, null);
  }
}
