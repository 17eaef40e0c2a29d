package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of a request a firm grants. */
@Schema(description = "How much of what is asked for the firm grants; never more.")
record GrantForm(
    @Schema(
            description = "Of the items asked for; leave it out to grant them all.",
            examples = "[\"RANGES\"]")
        @Nullable List<String> items,
    @Schema(
            description = "Last day, not after the one asked for; leave it out to grant that one.",
            examples = "2026-12-31")
        @Nullable String validUntil) {

  private static final Flaw MORE =
      Flaw.of(
          "超出了机构请求的范围，或一项也没有。",
          "It is more than was asked for, or nothing.",
          "请在请求的数据项之内选至少一项。",
          "Choose at least one of the items asked for.");
  private static final Flaw LONGER =
      Flaw.of(
          "早于今天，或晚于机构请求的日期。",
          "It is before today, or after the day asked for.",
          "请填今天至请求日期之间的一天。",
          "Give a day from today up to the one asked for.");

  /**
   * What is granted.
   *
   * @param until last day
   */
  record Read(Set<DataItem> items, LocalDate until) {}

  /**
   * Reads it against what was asked for.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  Read read(AuthorizationLetter letter, LocalDate today) {
    Findings in = new Findings();
    Set<DataItem> some = in.optionalSet("items", items, code -> Codes.parse(DataItem.class, code));
    Set<DataItem> which = some == null ? letter.items() : some;
    if (in.isEmpty()
        && (!letter.items().containsAll(which)
            || which.isEmpty() != letter.purpose().onlyRouted())) {
      in.add("items", items, MORE);
    }
    LocalDate day = in.optional("validUntil", validUntil, CalendarDay::parse);
    LocalDate until = day == null ? letter.validUntil() : day;
    if (until.isBefore(today) || until.isAfter(letter.validUntil())) {
      in.add("validUntil", until, LONGER);
    }
    in.orRefuse();
    return new Read(which, until);
  }
}
