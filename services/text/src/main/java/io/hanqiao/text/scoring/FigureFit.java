package io.hanqiao.text.scoring;

import io.hanqiao.text.reading.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure a need asks for, and what a supply states of it.
 *
 * @param asked what is asked for
 * @param stated the figure of the same quantity that speaks for the supply; null if it states none
 *     that can be compared, which is unknown, not unmet
 */
public record FigureFit(Indicator asked, @Nullable Indicator stated) {

  /** Figures of one quantity further apart than this speak of different things. */
  private static final BigDecimal FAR = BigDecimal.TEN;

  static FigureFit of(Indicator asked, List<Indicator> stated) {
    Indicator nearest = null;
    for (Indicator one : stated) {
      if (comparable(asked, one) && (nearest == null || asked.isMetBy(one))) {
        nearest = one;
      }
    }
    return new FigureFit(asked, nearest);
  }

  /** Whether the supply states a figure that reaches what is asked. */
  public boolean isMet() {
    return stated != null && asked.isMetBy(stated);
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
