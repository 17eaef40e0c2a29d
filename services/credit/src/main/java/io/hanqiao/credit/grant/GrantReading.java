package io.hanqiao.credit.grant;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Term;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A grant form read without a flaw; application, lines and guarantor are not looked up yet. */
record GrantReading(
    Origin origin,
    UUID applicationId,
    GrantTerms terms,
    GrantPrice price,
    Set<ConditionCode> conditions) {

  private static final Flaw OVER =
      Flaw.of("有效期早于今天。", "It is over already.", "请填写今天或之后的日期。", "Give today or a later day.");

  private static final Flaw WHOSE_LETTER =
      Flaw.of(
          "以担保函为放款条件，但没有写明担保机构。",
          "A letter of guarantee is a condition, and no guarantor is named.",
          "请填写担保机构，或去掉这项条件。",
          "Name the guarantor, or leave the condition out.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  static GrantReading of(GrantForm form, LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    UUID application = in.required("applicationId", form.applicationId(), Parsed::valid);
    Money limit = in.required("limit", form.limit(), Amounts::positive);
    Boolean revolving = in.required("revolving", form.revolving(), Parsed::valid);
    Term term = in.required("termMonths", form.termMonths(), (Integer m) -> Term.parse(m));
    LocalDate expires = in.required("expiresOn", form.expiresOn(), from(today));
    GrantPrice price = PriceReading.of(form, term, today, in);
    Set<UUID> lines = Stated.ids(in, "lineIds", form.lineIds());
    Set<ConditionCode> conditions = conditions(form, in);
    in.orRefuse();
    GrantTerms terms =
        new GrantTerms(limit.fen(), revolving, term.months(), expires, lines, form.guarantorId());
    return new GrantReading(origin, application, terms, price, conditions);
  }

  /** A parser for a day from {@code first} on. */
  private static Function<String, Parsed<LocalDate>> from(LocalDate first) {
    return text ->
        CalendarDay.parse(text)
            .then(day -> day.isBefore(first) ? Parsed.invalid(OVER) : Parsed.valid(day));
  }

  /** With a guarantor, its letter is always among them. */
  private static Set<ConditionCode> conditions(GrantForm form, Findings in) {
    Set<ConditionCode> all = new TreeSet<>();
    @Nullable Set<ConditionCode> stated =
        in.optionalSet(
            "conditionsPrecedent",
            form.conditionsPrecedent(),
            code -> Codes.parse(ConditionCode.class, code));
    if (stated != null) {
      all.addAll(stated);
    }
    if (form.guarantorId() != null) {
      all.add(ConditionCode.GUARANTEE_LETTER_ISSUED);
    } else if (all.contains(ConditionCode.GUARANTEE_LETTER_ISSUED)) {
      in.add("guarantorId", null, WHOSE_LETTER);
    }
    return all;
  }

  /** The conserved limits a grant takes of: its offer's, its lines' and its guarantor's. */
  Set<UUID> limitIds(UUID offerId) {
    Set<UUID> ids = new LinkedHashSet<>();
    ids.add(offerId);
    if (terms.lineIds() != null) {
      ids.addAll(terms.lineIds());
    }
    if (terms.guarantorId() != null) {
      ids.add(terms.guarantorId());
    }
    return ids;
  }
}
