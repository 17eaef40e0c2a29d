package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request read without a flaw; the firm is not looked up yet.
 *
 * @param enterpriseId null if the need says whose
 * @param needId null if the firm is named
 * @param items empty for what is only passed on
 */
record LetterReading(
    Origin origin,
    @Nullable UUID enterpriseId,
    @Nullable UUID needId,
    Purpose purpose,
    Set<DataItem> items,
    LocalDate validUntil) {

  /** No letter is for ever. */
  private static final int MOST_YEARS = 2;

  private static final Flaw WHICH_FIRM =
      Flaw.of(
          "须写明一家企业，且只写一种方式。",
          "It must name one firm, in one way.",
          "请填 enterpriseId 或 needId 之一。",
          "Give enterpriseId or needId, one of them.");
  private static final Flaw WHICH_ITEMS =
      Flaw.of(
          "没有写明读取哪些数据项。",
          "It does not say what is to be read.",
          "请至少写一项，只写办理事项必需的。",
          "Name at least one item, and only what the matter needs.");
  private static final Flaw NO_ITEMS =
      Flaw.of(
          "征信查询授权只转交银行，不能附数据项。",
          "An authorization of a credit report is only passed on: nothing is read here.",
          "请去掉 items。",
          "Leave items out.");
  private static final Flaw DAY =
      Flaw.of(
          "日期不在今天至两年之内。",
          "The day is not within two years from today.",
          "请填今天至两年之内的日期。",
          "Give a day from today up to two years ahead.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static LetterReading of(LetterForm form, LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, null, form.synthetic(), form.source());
    if ((form.enterpriseId() == null) == (form.needId() == null)) {
      in.add(form.needId() == null ? "enterpriseId" : "needId", form.needId(), WHICH_FIRM);
    }
    Purpose purpose =
        in.required("purpose", form.purpose(), code -> Codes.parse(Purpose.class, code));
    Set<DataItem> items = items(form.items(), purpose, in);
    LocalDate until = day(form.validUntil(), today, in);
    in.orRefuse();
    return new LetterReading(origin, form.enterpriseId(), form.needId(), purpose, items, until);
  }

  private static Set<DataItem> items(
      @Nullable List<String> given, @Nullable Purpose purpose, Findings in) {
    Set<DataItem> items = in.optionalSet("items", given, code -> Codes.parse(DataItem.class, code));
    boolean none = given == null || given.isEmpty();
    if (purpose != null && purpose.onlyRouted() != none) {
      in.add("items", null, none ? WHICH_ITEMS : NO_ITEMS);
    }
    return Objects.requireNonNullElse(items, Set.of());
  }

  /** Reads a last day that must be given. */
  static @Nullable LocalDate day(@Nullable String text, LocalDate today, Findings in) {
    LocalDate day = in.required("validUntil", text, CalendarDay::parse);
    if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS)))) {
      in.add("validUntil", day, DAY);
    }
    return day;
  }
}
