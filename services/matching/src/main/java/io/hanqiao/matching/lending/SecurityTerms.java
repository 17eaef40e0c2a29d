package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must secure an offer. Null is not stated.
 *
 * @param types kinds of security accepted, any one of them
 * @param collateral assets accepted, any one of them
 * @param loanToValuePercent largest loan in percent of such an asset's value, 1..100
 * @param minUnpledgedPatents unpledged invention patents, at least
 * @param amountPerPatentMaxFen largest loan for each unpledged invention patent, 分
 * @param warrantRequired whether the lender wants a right to buy shares
 * @param controllerGuaranteeRequired whether the actual controller must stand surety
 * @param guarantors of whom one must be able to guarantee the loan, as they stand on the day; empty
 *     where those named are none that is known
 */
public record SecurityTerms(
    @Nullable Set<SecurityType> types,
    @Nullable Set<Collateral> collateral,
    @Nullable Map<Collateral, Integer> loanToValuePercent,
    @Nullable Integer minUnpledgedPatents,
    @Nullable Long amountPerPatentMaxFen,
    @Nullable Boolean warrantRequired,
    @Nullable Boolean controllerGuaranteeRequired,
    @Nullable List<GuarantorCapacity> guarantors) {

  /** Nothing is stated. */
  public static final SecurityTerms NOT_STATED =
      new SecurityTerms(null, null, null, null, null, null, null, null);

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SecurityTerms {
    types = Stated.codes(types);
    collateral = Stated.codes(collateral);
    if (loanToValuePercent != null) {
      loanToValuePercent =
          loanToValuePercent.isEmpty() ? null : Stated.copy(Collateral.class, loanToValuePercent);
    }
    if (loanToValuePercent != null) {
      loanToValuePercent.forEach(
          (kind, percent) ->
              Stated.require(
                  percent >= 1 && percent <= 100,
                  "Loan to value of " + kind + " is " + percent + "; want 1..100."));
    }
    Stated.requireUpTo(Integer.MAX_VALUE, minUnpledgedPatents, "Unpledged invention patents");
    Stated.requireUpTo(Limits.MAX_FEN, amountPerPatentMaxFen, "Amount for a patent (fen)");
    guarantors = guarantors == null ? null : List.copyOf(guarantors);
  }
}
