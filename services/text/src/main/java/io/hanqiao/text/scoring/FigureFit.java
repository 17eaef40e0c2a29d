package io.hanqiao.text.scoring;

import io.hanqiao.text.reading.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure a need asks for, and what a supply states of it.
 *
 * @param asked what is asked for
 * @param outcome whether it is met
 * @param stated the figure of the same quantity that speaks for the supply, as written; null if it
 *     states none that can be compared, or if its words are not to be told
 */
public record FigureFit(Indicator asked, Outcome outcome, @Nullable String stated) {

  /** Figures of one quantity further apart than this speak of different things. */
  private static final BigDecimal FAR = BigDecimal.TEN;

  /** How a supply stands to a figure. */
  public enum Outcome {
    /** It states one that reaches what is asked. */
    MET,
    /** It states one that does not. */
    UNMET,
    /** It states none that can be compared: not the same as unmet. */
    UNKNOWN
  }

  static FigureFit of(Indicator asked, List<Indicator> stated) {
    Indicator nearest = null;
    for (Indicator one : stated) {
      if (comparable(asked, one) && (nearest == null || asked.isMetBy(one))) {
        nearest = one;
      }
    }
    if (nearest == null) {
      return new FigureFit(asked, Outcome.UNKNOWN, null);
    }
    return new FigureFit(
        asked, asked.isMetBy(nearest) ? Outcome.MET : Outcome.UNMET, nearest.words());
  }

  /** Whether the supply states a figure that reaches what is asked. */
  public boolean isMet() {
    return outcome == Outcome.MET;
  }

  /** The same without the supply's words. */
  FigureFit unquoted() {
    return new FigureFit(asked, outcome, null);
  }

  private static boolean comparable(Indicator asked, Indicator stated) {
    if (!asked.quantity().equals(stated.quantity())) {
      return false;
    }
    BigDecimal a = asked.amount().abs();
    BigDecimal b = stated.amount().abs();
    return a.compareTo(b.multiply(FAR)) <= 0 && b.compareTo(a.multiply(FAR)) <= 0;
  }
}
