package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.util.List;

/**
 * What needs for one purpose are like. Amounts in 万元.
 *
 * @param sharePermille share of all needs
 * @param capRevenuePercent a need asks for no more than this part of a year's revenue
 * @param securities how a firm secures its loan
 * @param alsoPercent how it could secure it as well, in percent of the firms
 * @param ownCapitalPercent own capital in what is bought; empty if nothing is invested in
 * @param filedPercent projects that are filed
 */
record PurposeProfile(
    LoanPurpose purpose,
    int sharePermille,
    int medianWan,
    int sigmaPercent,
    int minWan,
    int maxWan,
    int capRevenuePercent,
    List<Weighted<Integer>> termMonths,
    List<Weighted<Security>> securities,
    List<Weighted<Security>> alsoPercent,
    List<Weighted<Integer>> ownCapitalPercent,
    int filedPercent) {

  /**
   * How the firm can secure the loan.
   *
   * @param collateral empty if no asset is given
   */
  record Security(SecurityType type, List<Collateral> collateral) {

    /** Reads {@code PLEDGE/PATENT} or {@code UNSECURED}. */
    static Security of(String text) {
      String[] parts = text.split("/", -1);
      return new Security(
          SecurityType.valueOf(parts[0]),
          parts.length == 1 ? List.of() : List.of(Collateral.valueOf(parts[1])));
    }
  }

  /** The most a firm of that revenue asks for. Both in 万元. */
  long capWan(long revenueWan) {
    return revenueWan * capRevenuePercent / 100;
  }

  static PurposeProfile of(Table.Line line) {
    return new PurposeProfile(
        line.code("purpose", LoanPurpose.class),
        line.number("sharePermille"),
        line.number("medianWan"),
        line.number("sigmaPercent"),
        line.number("minWan"),
        line.number("maxWan"),
        line.number("capRevenuePercent"),
        line.weights("termMonths", Integer::valueOf),
        line.weights("securities", Security::of),
        line.weights("alsoPercent", Security::of),
        line.weights("ownCapitalPercent", Integer::valueOf),
        line.number("filedPercent"));
  }
}
