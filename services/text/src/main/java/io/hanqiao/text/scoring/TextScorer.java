package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.reading.Indicator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores pairs of a need's and a supply's text: whole numbers, the same on every machine. */
public final class TextScorer {

  private static final long MILLION = 1_000_000;

  /** BM25 with k1 = 1.2 and b = 0.75, its usual values. */
  private static final long K1 = 1_200_000;

  private static final long B = 750_000;
  private static final long TENTH = MILLION / 10;

  private final long[] weights;
  private final long zero;
  private final long zeroWithoutField;
  private final long steepness;
  private final long averageLength;
  private final long worthBase;
  private final int clauseMargin;

  /** A scorer under a calibration. */
  public TextScorer(Calibration calibration) {
    this.weights =
        Arrays.stream(Part.values()).mapToLong(p -> calibration.figure("weight." + p)).toArray();
    this.zero = calibration.figure("zero");
    this.zeroWithoutField = calibration.figure("zero.no-field", zero);
    this.steepness = calibration.figure("steepness");
    this.averageLength = calibration.figure("average-length");
    this.worthBase = calibration.figure("worth.base");
    this.clauseMargin = (int) calibration.figure("clause-margin");
  }

  /** The score alone, 0..1,000,000. */
  public int points(NeedText need, SupplyText supply) {
    long sum = 0;
    long[] values = values(need, supply);
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i] / MILLION;
    }
    return points(need, sum);
  }

  /** The score with what each part contributes. */
  public TextScore score(NeedText need, SupplyText supply) {
    Map<Part, Long> contributions = new EnumMap<>(Part.class);
    long[] values = values(need, supply);
    long sum = 0;
    int i = 0;
    for (Part part : Part.values()) {
      long contribution = values[i] * weights[i] / MILLION;
      contributions.put(part, contribution);
      sum += contribution;
      i++;
    }
    return new TextScore(points(need, sum), contributions);
  }

  /** A need that states no field wins no points by it: less is asked of its pairs, alike of all. */
  private int points(NeedText need, long sum) {
    long less = need.field.isEmpty() ? zeroWithoutField : zero;
    return Curve.at((sum - less) * steepness / MILLION);
  }

  /** The value of each part in its order, in millionths, before any weight. */
  public long[] values(NeedText need, SupplyText supply) {
    int likeness = likeness(need, supply);
    return new long[] {
      need.nearness.above(likeness),
      supply.nearness.above(likeness),
      words(need, supply),
      !need.field.isEmpty() && need.field.equals(supply.field) ? MILLION : 0,
      figures(need.indicators, supply.indicators)
    };
  }

  /** Of the whole texts; of two clauses, less a margin, where those are nearer still. */
  private int likeness(NeedText need, SupplyText supply) {
    int likeness = need.encoded.whole().likeness(supply.encoded.whole());
    for (Clause asked : need.encoded.clauses()) {
      likeness = Math.max(likeness, nearest(asked.vector(), supply) - clauseMargin);
    }
    return likeness;
  }

  private static int nearest(TextVector asked, SupplyText supply) {
    int nearest = asked.likeness(supply.encoded.whole());
    List<Clause> clauses = supply.encoded.clauses();
    for (int i = 0; i < clauses.size() && clauses.size() > 1; i++) {
      nearest = Math.max(nearest, asked.likeness(clauses.get(i).vector()));
    }
    return nearest;
  }

  /** BM25, over the root of what all the need's terms are worth, and of that the root. */
  private long words(NeedText need, SupplyText supply) {
    long found = 0;
    long length = MILLION - B + B * supply.length / averageLength;
    for (int i = 0; i < need.terms.length; i++) {
      int at = supply.at(need.terms[i]);
      if (at >= 0) {
        long often = supply.tenths[at] * TENTH;
        found +=
            need.worth[i] * (often * (MILLION + K1) / (often + K1 * length / MILLION)) / MILLION;
      }
    }
    return Root.ofMillionths(found * MILLION / Root.ofMillionths(need.wholeWorth + worthBase));
  }

  private static long figures(List<Indicator> asked, List<Indicator> stated) {
    long met = asked.stream().filter(one -> FigureFit.of(one, stated).isMet()).count();
    return asked.isEmpty() ? 0 : met * MILLION / asked.size();
  }
}
