package io.hanqiao.text.reading;

import java.math.BigDecimal;

/**
 * A figure with a unit that a text states, such as 能量密度≥400Wh/kg.
 *
 * @param words as written, with the words before it that say what is measured
 * @param bound which side of the figure is meant
 * @param amount in the base unit of its quantity, such as Pa for 35MPa
 * @param quantity what the unit measures, such as {@code pressure}; two figures are compared only
 *     if it is the same
 */
public record Indicator(String words, Bound bound, BigDecimal amount, String quantity) {

  /** Which side of a figure is meant. */
  public enum Bound {
    /** No less: ≥, 大于, 不低于. */
    AT_LEAST,
    /** No more: ≤, 小于, 不超过. */
    AT_MOST,
    /** As it stands. */
    ABOUT
  }

  /** Whether a figure somebody states reaches what this one asks for. */
  public boolean isMetBy(Indicator stated) {
    int difference = stated.amount.compareTo(amount);
    return switch (bound) {
      case AT_LEAST -> difference >= 0;
      case AT_MOST -> difference <= 0;
      case ABOUT -> difference == 0;
    };
  }
}
