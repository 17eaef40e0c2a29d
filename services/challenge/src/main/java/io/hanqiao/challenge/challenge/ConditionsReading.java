package io.hanqiao.challenge.challenge;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IpOwnership;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.SelectionMode;
import io.hanqiao.vocabulary.TechnologyContractType;
import io.hanqiao.vocabulary.Trl;
import org.jspecify.annotations.Nullable;

/** Reads the conditions a challenge is to be solved on. */
final class ConditionsReading {

  private static final Flaw BACKWARDS =
      Flaw.of(
          "目标低于起点。",
          "The end is below the start.",
          "请填写不低于起点的目标，或更正起点。",
          "Give an end that is not below the start, or correct the start.");

  private static final Flaw NO_SCHEDULE =
      Flaw.of(
          "不是付款比例。",
          "It is not a schedule of payment.",
          "请用冒号分开各期比例，如 3:6:1。",
          "Put a colon between the shares, such as 3:6:1.");

  private ConditionsReading() {}

  @SuppressWarnings("NullAway") // The findings refuse the form if a required field was not read.
  static Conditions read(ChallengeForm form, Findings in) {
    Maturity from = in.optional("maturityIn", form.maturityIn(), ConditionsReading::maturity);
    Maturity to = in.optional("maturityOut", form.maturityOut(), ConditionsReading::maturity);
    Integer levelFrom = in.optional("trlIn", form.trlIn(), ConditionsReading::level);
    Integer levelTo = in.optional("trlOut", form.trlOut(), ConditionsReading::level);
    checkOrder("maturityOut", from, to, in);
    checkOrder("trlOut", levelFrom, levelTo, in);
    return new Conditions(
        in.required(
            "selectionMode", form.selectionMode(), c -> Codes.parse(SelectionMode.class, c)),
        from,
        to,
        levelFrom,
        levelTo,
        in.optional("budget", form.budget(), PositiveAmount::parse),
        in.optional("budgetNote", form.budgetNote(), text(500)),
        in.optional("months", form.months(), between(1, 120)),
        in.optional("winners", form.winners(), between(1, 3)),
        in.optional("deadline", form.deadline(), CalendarDay::parse),
        in.optional(
            "contractType", form.contractType(), c -> Codes.parse(TechnologyContractType.class, c)),
        in.optional("ipOwnership", form.ipOwnership(), c -> Codes.parse(IpOwnership.class, c)),
        in.optional("paymentSchedule", form.paymentSchedule(), ConditionsReading::schedule),
        in.optional("postSubsidyPercent", form.postSubsidyPercent(), between(1, 100)),
        !Boolean.FALSE.equals(form.inForce()));
  }

  private static <T extends Comparable<T>> void checkOrder(
      String field, @Nullable T from, @Nullable T to, Findings in) {
    if (from != null && to != null && to.compareTo(from) < 0) {
      in.add(field, to, BACKWARDS);
    }
  }

  private static Parsed<Maturity> maturity(String code) {
    return Codes.parse(Maturity.class, code);
  }

  private static Parsed<Integer> level(Integer level) {
    return Trl.parse(level).then(read -> Parsed.valid(read.level()));
  }

  private static Parsed<String> schedule(String text) {
    String shares = text.strip();
    return shares.matches("[1-9]\\d?(:[1-9]\\d?){0,9}")
        ? Parsed.valid(shares)
        : Parsed.invalid(NO_SCHEDULE);
  }
}
