package io.hanqiao.credit.condition;

import io.hanqiao.condition.Condition;
import io.hanqiao.condition.ConditionFlaw;
import io.hanqiao.condition.Field;
import io.hanqiao.condition.RuleForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a check found. */
@Schema(name = "ConditionCheck", description = "What checking a condition found.")
record ConditionCheckView(
    @Schema(description = "Whether it would be accepted in an offer.") boolean valid,
    @Schema(description = "The expression; null if it is not valid.", nullable = true)
        @Nullable String expression,
    @Schema(
            description = "The condition as rows; null if it is not valid or is more than rows.",
            nullable = true)
        @Nullable RuleRowsForm rows,
    @Schema(
            description = "What a firm reads; null if it is not valid or is more than rows.",
            nullable = true)
        @Nullable BothLanguages asks,
    @Schema(description = "Names of the fields it asks about; empty if it is not valid.")
        List<String> fields,
    @Schema(description = "Everything wrong with it; empty if it is valid.")
        List<FindingView> findings) {

  /** One thing wrong. */
  @Schema(name = "ConditionFinding", description = "One thing wrong with a condition.")
  record FindingView(
      @Schema(description = "Where: expression, or the row.", examples = "rows.items[0].values")
          String field,
      @Schema(description = "Line in the expression, from 1; null for a row.", nullable = true)
          @Nullable Integer line,
      @Schema(description = "Column in the line, from 1; null for a row.", nullable = true)
          @Nullable Integer column,
      @Schema(description = "The part that is wrong; null where it is missing.", nullable = true)
          @Nullable String excerpt,
      @Schema(description = "What is wrong.") BothLanguages message,
      @Schema(description = "What would be right.") BothLanguages remedy) {

    static FindingView of(String field, ConditionFlaw flaw) {
      return new FindingView(
          field,
          flaw.line(),
          flaw.column(),
          flaw.excerpt(),
          BothLanguages.of(flaw.flaw().wrong()),
          BothLanguages.of(flaw.flaw().right()));
    }

    static FindingView of(Finding finding) {
      return new FindingView(
          finding.field(),
          null,
          null,
          finding.value(),
          BothLanguages.of(finding.flaw().wrong()),
          BothLanguages.of(finding.flaw().right()));
    }
  }

  static ConditionCheckView right(Condition condition) {
    RuleForm rows = condition.rows();
    Text asks = rows == null ? null : rows.text();
    return new ConditionCheckView(
        true,
        condition.expression(),
        RuleRowsForm.of(rows),
        asks == null ? null : BothLanguages.of(asks),
        condition.fields().stream().map(Field::name).toList(),
        List.of());
  }

  static ConditionCheckView wrong(List<FindingView> findings) {
    return new ConditionCheckView(false, null, null, null, List.of(), findings);
  }
}
