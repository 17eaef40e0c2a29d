package io.hanqiao.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** All that was found, in the order in which it is told and written. */
final class Findings {

  /** The market on which rivals are held against the kernel, in words. */
  String market = "";

  double loadBefore;
  double loadAfter;

  /** The kernel, over all needs. */
  final List<RivalRow> rows = new ArrayList<>();

  /** The kernel's, needs × offers over the median time. */
  double pairsPerSecondOfOneThread;

  /** The same on two threads, with the needs worked out in the time. */
  double pairsPerSecondFromRecords;

  final List<OfSize> bySize = new ArrayList<>();
  final List<OfSelectivity> bySelectivity = new ArrayList<>();

  final List<WithOwnConditions> withOwnConditions = new ArrayList<>();

  /** Where the time of a search goes, a line a phase. */
  List<String> phases = List.of();

  /** How far from what the machine can do at all. */
  String roof = "";

  RivalRow kernel() {
    return rows.get(0);
  }

  /**
   * One need by the size of the market.
   *
   * @param offers in the market
   * @param p50Micros median time
   * @param p99Micros time that one need in a hundred exceeds
   * @param bytesPerOffer kept beside the records
   */
  record OfSize(int offers, double p50Micros, double p99Micros, long bytesPerOffer) {}

  /**
   * One need where a tenth of the offers have a condition of their own.
   *
   * @param offers in the market
   * @param p50Micros median time, every condition evaluated
   * @param p99Micros time that one need in a hundred exceeds
   * @param keptP50Micros the same where answers of before are kept
   * @param keptP99Micros the same where answers of before are kept
   */
  record WithOwnConditions(
      int offers, double p50Micros, double p99Micros, double keptP50Micros, double keptP99Micros) {}

  /**
   * All lists by how many pairs are eligible.
   *
   * @param selectivity its name
   * @param needs in one call
   * @param pairsPerSecond needs × offers over the median time
   */
  record OfSelectivity(String selectivity, int needs, double pairsPerSecond) {}
}
