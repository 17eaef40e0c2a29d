package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.LprSeries;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a grant costs, as priced on one day; parts per million a year.
 *
 * @param lprTenor which loan prime rate it hangs on; null for a rate of its own
 * @param lprSpreadBp basis points above it, below if negative
 * @param lprPpm that rate on the day
 * @param ratePpm interest
 * @param feePpm all fees beside it (guarantee, valuation, insurance)
 * @param subsidyPpm interest subsidy
 * @param allInPpm rate + fees − subsidy (综合融资成本), never below zero
 * @param pricedOn the day
 */
@Embeddable
record GrantPrice(
    @Column(updatable = false) @Enumerated(EnumType.STRING) @Nullable LprTenor lprTenor,
    @Column(updatable = false) @Nullable Integer lprSpreadBp,
    @Column(updatable = false) @Nullable Integer lprPpm,
    @Column(updatable = false) int ratePpm,
    @Column(updatable = false) int feePpm,
    @Column(updatable = false) int subsidyPpm,
    @Column(updatable = false) int allInPpm,
    @Column(updatable = false) LocalDate pricedOn) {

  /**
   * What comes on top of the rate, and what is taken off it.
   *
   * @param feePpm all fees
   * @param subsidyPpm at most rate and fees together
   */
  record Extras(int feePpm, int subsidyPpm) {}

  /** A spread to the loan prime rate of the day. */
  static GrantPrice of(LprSpread spread, Extras extras, LocalDate day) {
    LprSeries series = LprSeries.published();
    Rate rate = spread.on(day, series);
    int lpr = series.on(spread.tenor(), day).ppm();
    return of(spread.tenor(), spread.bp(), lpr, rate, extras, day);
  }

  /** A rate of its own. */
  static GrantPrice of(Rate rate, Extras extras, LocalDate day) {
    return of(null, null, null, rate, extras, day);
  }

  private static GrantPrice of(
      @Nullable LprTenor tenor,
      @Nullable Integer bp,
      @Nullable Integer lpr,
      Rate rate,
      Extras extras,
      LocalDate day) {
    int allIn = rate.ppm() + extras.feePpm() - extras.subsidyPpm();
    return new GrantPrice(
        tenor, bp, lpr, rate.ppm(), extras.feePpm(), extras.subsidyPpm(), allIn, day);
  }
}
