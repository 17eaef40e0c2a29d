package io.hanqiao.credit.condition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition to be checked. */
@Schema(
    name = "ConditionCheckForm",
    description = "A condition to be checked, as an expression or as rows.")
record ConditionCheckForm(
    @Schema(
            description = "CEL, 1 to 1000 characters; or give rows.",
            examples = "firm.annualRevenue >= 5000000 && firm.exporter")
        @Nullable String expression,
    @Schema(description = "Rows; or give an expression.") @Nullable RuleRowsForm rows) {}
