package io.hanqiao.credit.grant;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A loan contract as one person of a bank reports it. */
@Schema(description = "借款合同 as one person of the bank reports it.")
record ContractForm(
    @Schema(
            required = true,
            description = "The bank's own number, 1 to 100 characters, once among its contracts.",
            examples = "DEMO-2026-0001")
        @Nullable String contractNumber,
    @Schema(
            required = true,
            description = "Day of signing, today or earlier.",
            examples = "2026-03-31")
        @Nullable String signedOn) {

  private static final Flaw TO_COME =
      Flaw.of(
          "日期在今天之后。", "The day is yet to come.", "请填写今天或之前的日期。", "Give today or an earlier day.");

  /** The form read without a flaw. */
  record Reading(String number, LocalDate signedOn) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when both were read.
  Reading read(LocalDate today) {
    Findings in = new Findings();
    Reading read =
        new Reading(
            in.required("contractNumber", contractNumber, text(100)),
            in.required("signedOn", signedOn, until(today)));
    in.orRefuse();
    return read;
  }

  /** A parser for a day up to {@code last}. */
  static Function<String, Parsed<LocalDate>> until(LocalDate last) {
    return text ->
        CalendarDay.parse(text)
            .then(day -> day.isAfter(last) ? Parsed.invalid(TO_COME) : Parsed.valid(day));
  }
}
