package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the firm can give for the loan.
 *
 * @param types kinds of security; empty if it has not said
 * @param collateral assets; empty if it has not said
 * @param valuesFen what such an asset is worth, 分, above zero; without an entry where the firm has
 *     not said
 * @param acceptsWarrant whether it would grant the lender a right to buy shares (认股权)
 * @param controllerGuarantee whether the actual controller stands surety (实控人连带责任保证)
 */
public record SecurityGiven(
    Set<SecurityType> types,
    Set<Collateral> collateral,
    Map<Collateral, Long> valuesFen,
    @Nullable Boolean acceptsWarrant,
    @Nullable Boolean controllerGuarantee) {

  /** Nothing is said of it. */
  public static final SecurityGiven UNKNOWN =
      new SecurityGiven(Set.of(), Set.of(), Map.of(), null, null);

  /**
   * Refuses values the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a value is zero, too large, or of an asset not given
   */
  public SecurityGiven {
    types = Stated.copy(SecurityType.class, types);
    collateral = Stated.copy(Collateral.class, collateral);
    valuesFen = Stated.copy(Collateral.class, valuesFen);
    for (Map.Entry<Collateral, Long> value : valuesFen.entrySet()) {
      String what = "Value of " + value.getKey() + " (fen)";
      Stated.require(value.getValue() > 0, what + " is not above zero.");
      Stated.requireUpTo(Limits.MAX_FEN, value.getValue(), what);
      Stated.require(collateral.contains(value.getKey()), what + " is of an asset not given.");
    }
  }
}
