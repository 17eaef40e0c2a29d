package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A declaration form read without a flaw; campaign and need are not looked up yet. */
record DeclarationReading(
    Origin origin, UUID campaignId, UUID needId, @Nullable LocalDate namedUntil) {

  private static final Flaw OVER =
      Flaw.of(
          "日期已过。",
          "The day is over.",
          "请填今天或以后的日期，或不填。",
          "Give today or a later day, or leave it out.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static DeclarationReading of(DeclarationForm form, LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    UUID campaign = in.required("campaignId", form.campaignId(), Parsed::valid);
    UUID need = in.required("needId", form.needId(), Parsed::valid);
    LocalDate until = namedUntil(form.namedUntil(), today, in);
    in.orRefuse();
    return new DeclarationReading(origin, campaign, need, until);
  }

  /** Reads how long a firm lets itself be named. */
  static @Nullable LocalDate namedUntil(@Nullable String text, LocalDate today, Findings in) {
    LocalDate until = in.optional("namedUntil", text, CalendarDay::parse);
    if (until != null && until.isBefore(today)) {
      in.add("namedUntil", until, OVER);
    }
    return until;
  }
}
