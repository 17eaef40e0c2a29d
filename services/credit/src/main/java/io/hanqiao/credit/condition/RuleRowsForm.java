package io.hanqiao.credit.condition;

import io.hanqiao.condition.RuleForm;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition as rows on the wire. */
@Schema(name = "ConditionRows", description = "A condition as rows, with one level of groups.")
record RuleRowsForm(
    @Schema(
            required = true,
            description = "How the items are joined: ALL or ANY.",
            examples = "ALL")
        @Nullable String join,
    @Schema(required = true, description = "Rows and groups of rows, 1 to 50.")
        @Nullable List<RuleItemForm> items) {

  static @Nullable RuleRowsForm of(@Nullable RuleForm form) {
    return form == null
        ? null
        : new RuleRowsForm(
            form.join().name(), form.items().stream().map(RuleItemForm::of).toList());
  }
}
