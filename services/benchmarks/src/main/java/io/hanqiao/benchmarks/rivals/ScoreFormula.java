package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.DemandCriterion;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingThresholds;
import io.hanqiao.vocabulary.SecurityType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The firm's score of an offer from prepared figures: in Java, and as an expression of SQL. */
final class ScoreFormula {

  private static final int FULL = 1_000_000;

  private final LendingThresholds t;
  private final long costWeight;
  private final long speedWeight;
  private final long lightWeight;
  private final long amountWeight;
  private final long termWeight;
  private final long width;

  /** Kinds of security, the lightest first. */
  private final List<SecurityType> lightest;

  ScoreFormula(LendingRulebook rulebook) {
    this.t = rulebook.thresholds();
    this.costWeight = rulebook.weight(DemandCriterion.COST);
    this.speedWeight = rulebook.weight(DemandCriterion.SPEED);
    this.lightWeight = rulebook.weight(DemandCriterion.LIGHT_SECURITY);
    this.amountWeight = rulebook.weight(DemandCriterion.AMOUNT_ROOM);
    this.termWeight = rulebook.weight(DemandCriterion.TERM_ROOM);
    this.width = (long) t.costFullBelowPpm() + t.costZeroAbovePpm();
    this.lightest =
        Arrays.stream(SecurityType.values())
            .sorted(Comparator.comparingInt(this::lightness).reversed())
            .toList();
  }

  private int lightness(SecurityType type) {
    return t.lightness().getOrDefault(type, 0);
  }

  private static long points(long weight, long share) {
    return weight * share / FULL;
  }

  private long unknown(long weight) {
    return points(weight, t.unknownShare());
  }

  /** 0..1,000,000. */
  long score(long[] offer, long[] need) {
    return cost(offer[ScoreFigures.MIDDLE], need[ScoreFigures.TOP])
        + speed(offer[ScoreFigures.DAYS], need[ScoreFigures.TWICE_DAYS])
        + light(offer[ScoreFigures.TYPES], need[ScoreFigures.GIVEN])
        + amount(offer[ScoreFigures.LARGEST], need[ScoreFigures.ASKED])
        + term(offer[ScoreFigures.LONGEST], need[ScoreFigures.ASKED_TERM]);
  }

  private long cost(long middle, long top) {
    return middle < 0
        ? unknown(costWeight)
        : points(costWeight, Math.max(0, Math.min(top - middle, width)) * FULL / width);
  }

  private long speed(long days, long twice) {
    return days < 0
        ? unknown(speedWeight)
        : points(speedWeight, Math.max(0, twice - days) * FULL / twice);
  }

  private long light(long accepted, long given) {
    if (accepted == 0 || given == 0) {
      return unknown(lightWeight);
    }
    for (SecurityType type : lightest) {
      if ((accepted & given & Codes.mark(type)) != 0) {
        return points(lightWeight, lightness(type));
      }
    }
    return 0;
  }

  private long amount(long largest, long asked) {
    long full = t.amountFullRoomThousandths();
    return largest < 0
        ? unknown(amountWeight)
        : points(amountWeight, Math.min(largest * 1_000 / asked, full) * FULL / full);
  }

  private long term(long longest, long asked) {
    if (longest < 0 || asked < 0) {
      return unknown(termWeight);
    }
    long base = t.termBaseShare();
    long full = t.termFullRoomMonths();
    return points(
        termWeight,
        longest < asked
            ? base * longest / asked
            : base + (FULL - base) * Math.min(longest - asked, full) / full);
  }

  /**
   * The same as an expression.
   *
   * @param divide the operator that divides whole numbers and rounds towards zero
   * @param need how a figure of the need is written, by its place in {@link ScoreFigures#OF_NEED}
   */
  String sql(String divide, NeedFigure need) {
    return String.join(
        "\n + ",
        sqlCost(need).replace("DIV", divide),
        sqlSpeed(need).replace("DIV", divide),
        sqlLight(need),
        sqlAmount(need).replace("DIV", divide),
        sqlTerm(need).replace("DIV", divide));
  }

  private String sqlCost(NeedFigure need) {
    return "CASE WHEN o.middle_price < 0 THEN %d ELSE %d * (greatest(0, least(%s - o.middle_price, %d)) * 1000000 DIV %d) DIV 1000000 END"
        .formatted(unknown(costWeight), costWeight, need.at(ScoreFigures.TOP), width, width);
  }

  private String sqlSpeed(NeedFigure need) {
    return "CASE WHEN o.decision_days < 0 THEN %d ELSE %d * (greatest(0, %s - o.decision_days) * 1000000 DIV %s) DIV 1000000 END"
        .formatted(
            unknown(speedWeight),
            speedWeight,
            need.at(ScoreFigures.TWICE_DAYS),
            need.at(ScoreFigures.TWICE_DAYS));
  }

  private String sqlLight(NeedFigure need) {
    String unknown =
        "CASE WHEN o.types = 0 OR %s = 0 THEN %d "
            .formatted(need.at(ScoreFigures.GIVEN), unknown(lightWeight));
    return lightest.stream()
        .map(
            type ->
                "WHEN (o.types & %s & %d) <> 0 THEN %d"
                    .formatted(
                        need.at(ScoreFigures.GIVEN),
                        Codes.mark(type),
                        points(lightWeight, lightness(type))))
        .collect(Collectors.joining(" ", unknown, " ELSE 0 END"));
  }

  private String sqlAmount(NeedFigure need) {
    return "CASE WHEN o.largest < 0 THEN %d ELSE %d * (least(o.largest * 1000 DIV %s, %d) * 1000000 DIV %d) DIV 1000000 END"
        .formatted(
            unknown(amountWeight),
            amountWeight,
            need.at(ScoreFigures.ASKED),
            t.amountFullRoomThousandths(),
            t.amountFullRoomThousandths());
  }

  private String sqlTerm(NeedFigure need) {
    long weight = termWeight;
    long base = t.termBaseShare();
    String start =
        "CASE WHEN o.longest_term < 0 OR %s < 0 THEN %d "
            .formatted(need.at(ScoreFigures.ASKED_TERM), unknown(termWeight));
    String below =
        "WHEN o.longest_term < %s THEN %d * (%d * o.longest_term DIV %s) DIV 1000000 "
            .formatted(
                need.at(ScoreFigures.ASKED_TERM), weight, base, need.at(ScoreFigures.ASKED_TERM));
    String above =
        "ELSE %d * (%d + %d * least(o.longest_term - %s, %d) DIV %d) DIV 1000000 END"
            .formatted(
                weight,
                base,
                FULL - base,
                need.at(ScoreFigures.ASKED_TERM),
                t.termFullRoomMonths(),
                t.termFullRoomMonths());
    return start + below + above;
  }

  /** How a figure of the need is written; called in the order of the text. */
  @FunctionalInterface
  interface NeedFigure {
    String at(int place);
  }
}
