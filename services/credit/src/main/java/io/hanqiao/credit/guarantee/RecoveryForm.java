package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came back of a payout, as a guarantor reports it. */
@Schema(name = "RecoveryForm", description = "追偿: what came back, as the guarantor reports it.")
record RecoveryForm(
    @Schema(
            required = true,
            description = "Yuan, above zero, at most what is left to recover.",
            examples = "100000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description = "The day, today or earlier, not before the payout.",
            examples = "2026-09-30")
        @Nullable String recoveredOn) {

  private static final Flaw TO_COME =
      Flaw.of(
          "日期在今天之后。", "The day is yet to come.", "请填写今天或之前的日期。", "Give today or an earlier day.");

  /** The form read without a flaw. */
  record Reading(long fen, LocalDate on) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read(LocalDate today) {
    Findings in = new Findings();
    Money read = in.required("amount", amount, Amounts::positive);
    LocalDate on =
        in.required(
            "recoveredOn",
            recoveredOn,
            text ->
                CalendarDay.parse(text)
                    .then(day -> day.isAfter(today) ? Parsed.invalid(TO_COME) : Parsed.valid(day)));
    in.orRefuse();
    return new Reading(read.fen(), on);
  }
}
