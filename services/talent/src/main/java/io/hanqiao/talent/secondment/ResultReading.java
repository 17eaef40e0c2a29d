package io.hanqiao.talent.secondment;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row for the ledger, read without a flaw.
 *
 * @param quantity 1 to 1,000
 * @param on the day; null if the source does not say
 * @param note null if there is none
 */
record ResultReading(ResultKind kind, int quantity, @Nullable LocalDate on, @Nullable String note) {

  /**
   * Reads what one of the two sides reports.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static ResultReading of(ResultForm form, LocalDate today) {
    Findings findings = new Findings();
    if (form.on() == null) {
      LocalDate unused = findings.required("on", null, SecondmentReading.upTo(today));
    }
    ResultReading read = read(findings, "", form, today);
    findings.orRefuse();
    return read;
  }

  /** Reads the results of a record; the day may be unknown. */
  static List<ResultReading> all(
      Findings in, @Nullable List<@Nullable ResultForm> forms, LocalDate today) {
    List<ResultReading> read = new ArrayList<>();
    for (int i = 0; forms != null && i < forms.size(); i++) {
      ResultForm form = in.required("results[" + i + "]", forms.get(i), Parsed::valid);
      if (form != null) {
        read.add(read(in, "results[" + i + "].", form, today));
      }
    }
    return read;
  }

  @SuppressWarnings("NullAway") // A missing required field is a finding, and refuses the form.
  private static ResultReading read(Findings in, String at, ResultForm form, LocalDate today) {
    Integer quantity = in.required(at + "count", form.count(), between(1, 1000));
    return new ResultReading(
        in.required(at + "kind", form.kind(), FieldReading.code(ResultKind.class)),
        quantity == null ? 0 : quantity,
        in.optional(at + "on", form.on(), SecondmentReading.upTo(today)),
        in.optional(at + "note", form.note(), text(500)));
  }
}
