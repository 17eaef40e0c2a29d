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

/** A letter of intent as a guarantor gives it. */
@Schema(name = "GuaranteeIntentForm", description = "担保意向函: no promise yet.")
record IntentForm(
    @Schema(
            required = true,
            description = "Up to how much, yuan, at most what was asked for.",
            examples = "4000000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description = "Last day on which the letter may be issued, today or later.",
            examples = "2027-06-30")
        @Nullable String validUntil) {

  private static final Flaw OVER =
      Flaw.of("有效期早于今天。", "It is over already.", "请填写今天或之后的日期。", "Give today or a later day.");

  /** The form read without a flaw. */
  record Reading(long fen, LocalDate until) {}

  /**
   * Reads it.
   *
   * @param most what was asked for, in fen
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read(LocalDate today, long most) {
    Findings in = new Findings();
    Money read = in.required("amount", amount, Amounts::positive);
    LocalDate until =
        in.required(
            "validUntil",
            validUntil,
            text ->
                CalendarDay.parse(text)
                    .then(day -> day.isBefore(today) ? Parsed.invalid(OVER) : Parsed.valid(day)));
    if (read != null && read.fen() > most) {
      in.add("amount", read, above(new Money(most).toYuan()));
    }
    in.orRefuse();
    return new Reading(read.fen(), until);
  }

  /** More than there is. */
  static Flaw above(String most) {
    return Flaw.of(
        "高于申请金额 " + most + " 元。",
        "It is above what was asked for, " + most + " yuan.",
        "请填写不超过 " + most + " 的金额。",
        "Give at most " + most + ".");
  }
}
