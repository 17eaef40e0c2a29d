package io.hanqiao.talent.secondment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sums over the rows of a ledger; there is no other source of them. */
@Schema(hidden = true)
record Totals(
    @Schema(description = "Problems solved: sum of the ledger's rows.", examples = "3")
        int problemsSolved,
    @Schema(description = "Achievements put to use: sum of the ledger's rows.", examples = "1")
        int conversions,
    @Schema(description = "People introduced: sum of the ledger's rows.", examples = "2")
        int peopleIntroduced) {

  static Totals of(List<SecondmentResult> rows) {
    return new Totals(
        sum(rows, ResultKind.PROBLEM_SOLVED),
        sum(rows, ResultKind.CONVERSION),
        sum(rows, ResultKind.PERSON_INTRODUCED));
  }

  private static int sum(List<SecondmentResult> rows, ResultKind kind) {
    return rows.stream()
        .filter(row -> row.kind() == kind)
        .mapToInt(SecondmentResult::quantity)
        .sum();
  }
}
