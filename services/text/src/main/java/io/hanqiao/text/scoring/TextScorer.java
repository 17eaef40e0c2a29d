package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.PairedVectors;
import io.hanqiao.text.reading.Indicator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores pairs of a need's and a supply's text: whole numbers, the same on every machine. */
public final class TextScorer {

  private static final long MILLION = 1_000_000;

  /** BM25 with k1 = 1.2 and b = 0.75, its usual values. */
  private static final long K1 = 1_200_000;

  private static final long B = 750_000;
  private static final long TENTH = MILLION / 10;

  private final long[] weights;
  private final long meaning;
  private final long distinction;
  private final long zero;
  private final long zeroWithoutField;
  private final long steepness;
  private final long averageLength;
  private final int clauseMargin;
  private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);

  /** The need a thread asked for last. */
  private static final class Recent {
    private @Nullable NeedText need;
    private @Nullable PairedVectors paired;
    private int[] likeness = {};
  }

  /** A scorer under a calibration. */
  public TextScorer(Calibration calibration) {
    this.weights =
        Arrays.stream(Part.values()).mapToLong(p -> calibration.figure("weight." + p)).toArray();
    this.meaning = calibration.figure("weight." + Part.MEANING);
    this.distinction = calibration.figure("weight." + Part.DISTINCTION);
    this.zero = calibration.figure("zero");
    this.zeroWithoutField = calibration.figure("zero.no-field", zero);
    this.steepness = calibration.figure("steepness");
    this.averageLength = calibration.figure("average-length");
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
    return new TextScore(points(need, sum), points(need, 0), contributions);
  }

  /** The likeness a pair is scored by. */
  int counted(NeedText need, SupplyText supply) {
    return oneByOne(need.vectors, supply.vectors);
  }

  /**
   * What likeness would add to the sum if two clauses were all there is of it.
   *
   * @param clauses how alike these are
   * @param counted what the pair is scored by: no two clauses add more
   */
  long added(NeedText need, SupplyText supply, int clauses, int counted) {
    boolean whole = need.vectors.vectors() == 1 && supply.vectors.vectors() == 1;
    int likeness = Math.min(counted, whole ? clauses : clauses - clauseMargin);
    return need.nearness.above(likeness) * meaning / MILLION
        + supply.nearness.above(likeness) * distinction / MILLION;
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

  /**
   * Of the whole texts; of two clauses, less a margin, where those are nearer still. Whoever looks
   * through many supplies asks for one need again and again: from the second time on its vectors
   * lie side by side.
   */
  private int likeness(NeedText need, SupplyText supply) {
    Recent mine = recent.get();
    if (mine.need != need) {
      mine.need = need;
      mine.paired = null;
      return oneByOne(need.vectors, supply.vectors);
    }
    if (mine.paired == null) {
      mine.paired = PairedVectors.of(need.vectors);
      mine.likeness = new int[mine.paired.size() + 1];
    }
    return sideBySide(mine.paired, mine.likeness, supply.vectors);
  }

  private int oneByOne(PackedText need, PackedText supply) {
    int likeness = need.likeness(0, supply, 0);
    for (int asked = 1; asked < need.vectors(); asked++) {
      for (int given = 0; given < supply.vectors(); given++) {
        likeness = Math.max(likeness, need.likeness(asked, supply, given) - clauseMargin);
      }
    }
    return likeness;
  }

  private int sideBySide(PairedVectors paired, int[] each, PackedText supply) {
    paired.likeness(supply, 0, each);
    int likeness = each[0];
    int clauses = Integer.MIN_VALUE;
    for (int given = 0; given < supply.vectors() && paired.size() > 1; given++) {
      if (given > 0) {
        paired.likeness(supply, given, each);
      }
      for (int asked = 1; asked < paired.size(); asked++) {
        clauses = Math.max(clauses, each[asked]);
      }
    }
    return clauses == Integer.MIN_VALUE ? likeness : Math.max(likeness, clauses - clauseMargin);
  }

  /** BM25, over the root of what all the need's terms are worth, and of that the root. */
  private long words(NeedText need, SupplyText supply) {
    long found = 0;
    long length = MILLION - B + B * supply.length / averageLength;
    for (int j = 0; j < supply.terms.length; j++) {
      int at = need.at(supply.terms[j]);
      if (at >= 0) {
        long often = supply.tenths[j] * TENTH;
        found +=
            need.worth[at] * (often * (MILLION + K1) / (often + K1 * length / MILLION)) / MILLION;
      }
    }
    return Root.ofMillionths(found * MILLION / need.wholeWorth);
  }

  private static long figures(List<Indicator> asked, List<Indicator> stated) {
    if (asked.isEmpty() || stated.isEmpty()) {
      return 0;
    }
    long met = asked.stream().filter(one -> FigureFit.of(one, stated).isMet()).count();
    return met * MILLION / asked.size();
  }
}
