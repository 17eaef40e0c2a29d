package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Bounds;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;

/** An offer form read without a flaw. */
record OfferReading(Origin origin, OfferContent content) {

  private static final int LONGEST_CONDITIONS = 2_000;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static OfferReading of(OfferForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    OfferContent content =
        new OfferContent(
            publication(form, findings),
            TermsReading.read(form, findings),
            RateReading.read(form.rate(), findings),
            RulesReading.read(form, findings),
            MeritsReading.merits(form, findings),
            MeritsReading.debt(form, findings),
            SecurityReading.read(form, findings),
            ProjectReading.read(form, findings),
            new ProviderLimits(
                Amounts.fen(findings.optional("headroom", form.headroom(), Money::parseYuan)),
                form.riskPoolSuspended()),
            ConditionsReading.read(form.conditions(), findings));
    Contradictions.check(content, findings);
    findings.orRefuse();
    return new OfferReading(origin, content);
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static Publication publication(OfferForm form, Findings in) {
    String name = in.required("name", form.name(), text(200));
    Boolean inForce = in.required("inForce", form.inForce(), Parsed::valid);
    LocalDate from = in.optional("validFrom", form.validFrom(), CalendarDay::parse);
    LocalDate until = in.optional("validUntil", form.validUntil(), CalendarDay::parse);
    Bounds.check(in, "validFrom", from, "validUntil", until);
    return new Publication(
        name,
        Boolean.TRUE.equals(inForce),
        in.optional("statedConditions", form.statedConditions(), text(LONGEST_CONDITIONS)),
        from,
        until);
  }
}
