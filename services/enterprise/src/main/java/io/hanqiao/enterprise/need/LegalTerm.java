package io.hanqiao.enterprise.need;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.LoanTermLimit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a day says of a term: beyond the longest it is refused, beyond what is only the
 * rule (原则上) it is taken with a warning, since a bank may go beyond in single cases. What is not
 * stated breaks nothing.
 */
final class LegalTerm {

  private static final String FIELD = "termMonths";

  private LegalTerm() {}

  /** Adds a term that no bank may grant. */
  static void refuse(NeedTerms terms, LocalDate day, Findings in) {
    LoanTermLimit limit = limit(terms, day);
    Integer months = terms.termMonths();
    if (limit != null && isLonger(months, limit.longestMonths())) {
      in.add(FIELD, months, tooLong(terms, limit));
    }
  }

  /** A term that is longer than the rule and not too long; else nothing. */
  static List<Finding> warnings(NeedTerms terms, LocalDate day) {
    LoanTermLimit limit = limit(terms, day);
    Integer months = terms.termMonths();
    return limit == null
            || !isLonger(months, limit.usualMonths())
            || isLonger(months, limit.longestMonths())
        ? List.of()
        : List.of(new Finding(FIELD, String.valueOf(months), unusual(terms, limit)));
  }

  private static @Nullable LoanTermLimit limit(NeedTerms terms, LocalDate day) {
    LoanPurpose purpose = terms.purpose();
    return purpose == null ? null : LoanTermLimit.on(purpose, day);
  }

  private static boolean isLonger(@Nullable Integer months, @Nullable Integer most) {
    return months != null && most != null && months > most;
  }

  @SuppressWarnings("NullAway") // Asked only where purpose, term and longest term are known.
  private static Flaw tooLong(NeedTerms terms, LoanTermLimit limit) {
    int longest = limit.longestMonths();
    return Flaw.of(
        "用途“%s”的期限%d个月超过最长%d个月。"
            .formatted(terms.purpose().text().zh(), terms.termMonths(), longest),
        "%d months is longer than the longest of %d months for %s."
            .formatted(terms.termMonths(), longest, terms.purpose().text().en()),
        "请填不超过%d个月（原则上不超过%d个月）。依据：%s，自%s起施行。"
            .formatted(longest, limit.usualMonths(), limit.source().zh(), limit.since()),
        "Give at most %d months (as a rule %d). Source: %s, in force since %s."
            .formatted(longest, limit.usualMonths(), limit.source().en(), limit.since()));
  }

  @SuppressWarnings("NullAway") // Asked only where purpose and term are known.
  private static Flaw unusual(NeedTerms terms, LoanTermLimit limit) {
    return Flaw.of(
        "用途“%s”的贷款原则上不超过%d个月，申请了%d个月。"
            .formatted(terms.purpose().text().zh(), limit.usualMonths(), terms.termMonths()),
        "As a rule a loan for %s runs at most %d months; %d are asked for."
            .formatted(terms.purpose().text().en(), limit.usualMonths(), terms.termMonths()),
        "仍可发布，由银行逐笔决定；可改为%d个月以内。依据：%s，自%s起施行。"
            .formatted(limit.usualMonths(), limit.source().zh(), limit.since()),
        "It is posted all the same and a bank decides in the single case; or ask for %d months or"
                .formatted(limit.usualMonths())
            + " less. Source: %s, in force since %s."
                .formatted(limit.source().en(), limit.since()));
  }
}
