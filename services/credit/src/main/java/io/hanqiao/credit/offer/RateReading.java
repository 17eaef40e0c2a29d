package io.hanqiao.credit.offer;

import io.hanqiao.credit.input.Bounds;
import io.hanqiao.credit.input.Percents;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Rate;
import org.jspecify.annotations.Nullable;

/** Reads the price of an offer. */
final class RateReading {

  private static final String MIN_BP = "rate.minBp";
  private static final String MAX_BP = "rate.maxBp";
  private static final String MIN_PERCENT = "rate.minPercent";
  private static final String MAX_PERCENT = "rate.maxPercent";

  private RateReading() {}

  /** The price; null if none is stated or it has a finding. */
  static @Nullable OfferRate read(@Nullable RateForm form, Findings in) {
    if (form == null) {
      return null;
    }
    RateKind kind =
        in.required("rate.kind", form.kind(), code -> Codes.parse(RateKind.class, code));
    if (kind == null) {
      return null;
    }
    return kind == RateKind.FIXED ? fixed(form, in) : spread(form, in);
  }

  private static OfferRate spread(RateForm form, Findings in) {
    absent(MIN_PERCENT, form.minPercent(), "LPR_SPREAD", "minBp/maxBp", in);
    absent(MAX_PERCENT, form.maxPercent(), "LPR_SPREAD", "minBp/maxBp", in);
    Integer min = in.optional(MIN_BP, form.minBp(), RateReading::basisPoints);
    Integer max = in.optional(MAX_BP, form.maxBp(), RateReading::basisPoints);
    if (form.minBp() == null && form.maxBp() == null) {
      unbounded("LPR_SPREAD", "minBp", "maxBp", in);
    }
    Bounds.check(in, MIN_BP, min, MAX_BP, max);
    return new OfferRate(RateKind.LPR_SPREAD, min, max, null, null);
  }

  private static OfferRate fixed(RateForm form, Findings in) {
    absent(MIN_BP, form.minBp(), "FIXED", "minPercent/maxPercent", in);
    absent(MAX_BP, form.maxBp(), "FIXED", "minPercent/maxPercent", in);
    Rate min = in.optional(MIN_PERCENT, form.minPercent(), Rate::parsePercent);
    Rate max = in.optional(MAX_PERCENT, form.maxPercent(), Rate::parsePercent);
    if (form.minPercent() == null && form.maxPercent() == null) {
      unbounded("FIXED", "minPercent", "maxPercent", in);
    }
    Bounds.check(in, MIN_PERCENT, min, MAX_PERCENT, max);
    return new OfferRate(RateKind.FIXED, null, null, Percents.ppm(min), Percents.ppm(max));
  }

  /** The range of a spread does not depend on the tenor: a loan's term decides that later. */
  private static Parsed<Integer> basisPoints(int bp) {
    return LprSpread.parse(LprTenor.ONE_YEAR, bp).then(spread -> Parsed.valid(spread.bp()));
  }

  private static void absent(
      String field, @Nullable Object value, String kind, String instead, Findings in) {
    if (value != null) {
      in.add(
          field,
          value,
          Flaw.of(
              "计价方式 " + kind + " 没有这一项。",
              "A rate of the kind " + kind + " has no such bound.",
              "请改填 " + instead + "，或改用另一种 kind。",
              "Give " + instead + " or the other kind."));
    }
  }

  private static void unbounded(String kind, String low, String high, Findings in) {
    in.add(
        "rate",
        kind,
        Flaw.of(
            "写了计价方式 " + kind + "，但上下限都没有。",
            "The rate has the kind " + kind + " and no bound.",
            "请至少填写 " + low + "、" + high + " 之一；未载明利率则整项不填。",
            "Give " + low + " or " + high + "; if no price is stated leave out rate."));
  }
}
