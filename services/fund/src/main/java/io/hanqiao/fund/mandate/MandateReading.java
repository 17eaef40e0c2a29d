package io.hanqiao.fund.mandate;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.fund.Amounts;
import io.hanqiao.fund.Stated;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mandate form read without a flaw; which fund it names is not looked up yet. */
record MandateReading(Origin origin, MandateTerms terms) {

  /** A fund that does not say what it offers offers equity. */
  private static final Set<DirectInstrument> USUAL = Set.of(DirectInstrument.EQUITY);

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static MandateReading of(MandateForm form) {
    Findings in = new Findings();
    MandateReading read =
        new MandateReading(
            Origin.read(in, form.reference(), form.synthetic(), form.source()), terms(form, in));
    in.orRefuse();
    return read;
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static MandateTerms terms(MandateForm form, Findings in) {
    Set<DirectInstrument> instruments =
        codes(in, "instruments", form.instruments(), DirectInstrument.class);
    MandateTerms terms =
        new MandateTerms(
            in.required("name", form.name(), text(200)),
            Boolean.TRUE.equals(in.required("inForce", form.inForce(), Parsed::valid)),
            Objects.requireNonNullElse(instruments, USUAL),
            codes(in, "stages", form.stages(), FundStage.class),
            codes(in, "sectors", form.sectors(), Sector.class),
            in.optional("ticketMin", form.ticketMin(), Amounts::positiveFen),
            in.optional("ticketMax", form.ticketMax(), Amounts::positiveFen),
            in.optional("maxValuation", form.maxValuation(), Amounts::positiveFen),
            Stated.codes(in, "regions", form.regions(), MandateReading::region),
            Stated.codes(
                in, "managementDistricts", form.managementDistricts(), MandateReading::district),
            codes(in, "boards", form.boards(), Board.class),
            codes(in, "excludedSectors", form.excludedSectors(), Sector.class),
            in.optional("exclusions", form.exclusions(), text(2_000)),
            in.optional(
                "localReinvestmentPercent", form.localReinvestmentPercent(), between(1, 1_000)),
            in.optional("validFrom", form.validFrom(), CalendarDay::parse),
            in.optional("validUntil", form.validUntil(), CalendarDay::parse));
    check(terms, in);
    Contradictions.find(terms, in);
    return terms;
  }

  private static void check(MandateTerms terms, Findings in) {
    LocalDate from = terms.validFrom();
    Stated.inOrder(in, "validFrom", from, "validUntil", terms.validUntil());
    Long least = terms.ticketMinFen();
    Long most = terms.ticketMaxFen();
    if (least != null && most != null && least > most) {
      in.add(
          "ticketMax",
          Amounts.yuan(most),
          Flaw.of(
              "最大投资额小于最小投资额 " + Amounts.yuan(least) + "。",
              "It is below ticketMin, which is " + Amounts.yuan(least) + ".",
              "请使 ticketMin 不大于 ticketMax；只限定一端时另一端不填。",
              "Let ticketMin be at most ticketMax; leave out an end that is not set."));
    }
  }

  private static <E extends Enum<E> & Named> @Nullable Set<E> codes(
      Findings in, String field, @Nullable List<String> values, Class<E> list) {
    return Stated.codes(in, field, values, code -> Codes.parse(list, code));
  }

  private static Parsed<String> region(String code) {
    return RegionCode.parsePrefix(code).then(region -> Parsed.valid(region.value()));
  }

  private static Parsed<String> district(String key) {
    return ManagementDistrict.parse(key).then(district -> Parsed.valid(district.key()));
  }
}
