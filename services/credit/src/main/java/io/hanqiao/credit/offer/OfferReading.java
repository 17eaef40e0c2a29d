package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An offer form read without a flaw. */
record OfferReading(
    @Nullable String reference, OfferContent content, boolean synthetic, @Nullable String source) {

  private static final int LONGEST_CONDITIONS = 2_000;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static OfferReading of(OfferForm form) {
    Findings findings = new Findings();
    String reference = findings.optional("reference", form.reference(), text(100));
    OfferContent content =
        new OfferContent(
            publication(form, findings),
            TermsReading.read(form, findings),
            RateReading.read(form.rate(), findings),
            RulesReading.read(form, findings));
    String source = findings.optional("source", form.source(), text(500));
    findings.orRefuse();
    return new OfferReading(reference, content, Boolean.TRUE.equals(form.synthetic()), source);
  }

  /** Reads a list of codes; an empty one states nothing, so it is not clear what is meant. */
  static <T> @Nullable Set<T> stated(
      Findings in,
      String field,
      @Nullable List<String> values,
      Function<? super String, Parsed<T>> parser) {
    if (values != null && values.isEmpty()) {
      in.add(
          field,
          "[]",
          Flaw.of(
              "列表是空的。",
              "The list is empty.",
              "未载明请不要填此项；载明的请至少列出一个代码。",
              "Leave the field out if nothing is stated, or list one code at least."));
      return null;
    }
    return in.optionalSet(field, values, parser);
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
