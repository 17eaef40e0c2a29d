package io.hanqiao.credit.condition;

import io.hanqiao.condition.DisclosureTier;
import io.hanqiao.condition.Field;
import io.hanqiao.condition.FieldType;
import io.hanqiao.condition.Operator;
import io.hanqiao.condition.Unit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field of the catalogue as shown. */
@Schema(name = "ConditionField", description = "Something a bank's own condition may ask about.")
record ConditionFieldView(
    @Schema(description = "As written in an expression.", examples = "firm.annualRevenue")
        String name,
    @Schema(
            description =
                "What it holds: whole yuan, a whole number, yes or no, a code, a code of levels of"
                    + " which the beginning is asked, a set of codes, a day.")
        FieldType type,
    @Schema(description = "What its number counts; null where it holds none.", nullable = true)
        @Nullable Unit unit,
    @Schema(description = "On screen.") BothLanguages label,
    @Schema(description = "How it may be asked about, the usual way first.")
        List<OperatorView> operators,
    @Schema(
            description = "The codes it may hold; null where they cannot be listed.",
            nullable = true)
        @Nullable List<CodeView> allowedValues,
    @Schema(description = "Smallest number; null where it holds none.", nullable = true)
        @Nullable Long least,
    @Schema(description = "Largest number; null where it holds none.", nullable = true)
        @Nullable Long most,
    @Schema(
            description =
                "From which tier of disclosure on a bank may see it. Asking about it never shows"
                    + " it.")
        DisclosureTier disclosure) {

  /** An operator with its words. */
  @Schema(name = "ConditionOperator", description = "How a field may be asked about.")
  record OperatorView(
      @Schema(description = "As sent in a row.") Operator operator,
      @Schema(description = "On screen.") BothLanguages label) {}

  /** A code with its name. */
  @Schema(name = "ConditionCode", description = "A code a field may hold.")
  record CodeView(
      @Schema(description = "As written.", examples = "SRDI") String code,
      @Schema(description = "On screen.") BothLanguages label) {}

  static ConditionFieldView of(Field field) {
    boolean whole = field.type() == FieldType.AMOUNT || field.type() == FieldType.NUMBER;
    return new ConditionFieldView(
        field.name(),
        field.type(),
        whole ? field.unit() : null,
        BothLanguages.of(field.label()),
        field.operators().stream()
            .map(operator -> new OperatorView(operator, BothLanguages.of(operator.text())))
            .toList(),
        field.allowedValues().isEmpty()
            ? null
            : field.allowedValues().stream()
                .map(choice -> new CodeView(choice.code(), BothLanguages.of(choice.text())))
                .toList(),
        whole ? field.least() : null,
        whole ? field.most() : null,
        field.disclosure());
  }
}
