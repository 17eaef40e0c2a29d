package io.hanqiao.credit.condition;

import io.hanqiao.condition.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row on the wire. */
@Schema(name = "ConditionRow", description = "One requirement on one field.")
record RuleRowForm(
    @Schema(
            required = true,
            description = "Name of a field of the catalogue.",
            examples = "firm.taxGrade")
        @Nullable String field,
    @Schema(
            required = true,
            description = "One of the field's operators, such as AT_LEAST or ONE_OF.",
            examples = "ONE_OF")
        @Nullable String operator,
    @Schema(
            description =
                "What it is held against: digits, a code or a day; none for IS_TRUE and IS_FALSE.",
            examples = "[\"A\", \"B\"]")
        @Nullable List<@Nullable String> values) {

  static RuleRowForm of(Row row) {
    return new RuleRowForm(row.field().name(), row.operator().name(), row.values());
  }
}
