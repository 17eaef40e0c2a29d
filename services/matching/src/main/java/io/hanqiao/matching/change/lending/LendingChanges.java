package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.OwnValue;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be altered between a financing need and a credit offer. */
public final class LendingChanges {

  private LendingChanges() {}

  /**
   * The domain of the loan market; ceilings and frames are those of the rulebook.
   *
   * @param conditions reads the lenders' own conditions, as in the market that is searched
   */
  public static ChangeDomain<LendingDemand, LendingSupply> of(
      ChangeTable table, LendingRulebook rulebook, ConditionCheck conditions) {
    Conditioned conditioned = new Conditioned(conditions);
    Parts parts = new Parts(conditioned);
    RequestChanges.addTo(parts, rulebook);
    SecurityChanges.addTo(parts);
    ProjectChanges.addTo(parts);
    FirmChanges.addTo(parts);
    RecognitionChanges.addTo(parts, rulebook);
    FigureChanges.addTo(parts);
    OfferChanges.addTo(parts);
    return new ChangeDomain<>(parts.all(), table, conditioned.stated());
  }

  /** What of a need an offer may refuse whatever the firm is. */
  public static List<OwnValue<LendingDemand, LendingSupply>> ownValues() {
    return List.of(
        OwnValue.codes(
            "purpose",
            LendingRule.PURPOSE_ACCEPTED,
            (LendingDemand need) -> one(need.request().purpose()),
            (LendingSupply offer) -> offer.loan().purposes()),
        OwnValue.figure(
            "amount",
            LendingRule.AMOUNT_WITHIN_PRODUCT,
            new OwnValue.Terms<>(
                need -> need.request().amountFen(),
                offer -> offer.loan().amountMinFen(),
                offer -> offer.loan().amountMaxFen()),
            Wording::money),
        OwnValue.figure(
            "termMonths",
            LendingRule.TERM_WITHIN_PRODUCT,
            new OwnValue.Terms<>(
                need -> need.request().termMonths(),
                offer -> offer.loan().termMinMonths(),
                offer -> offer.loan().termMaxMonths()),
            Wording::months),
        OwnValue.codes(
            "securityTypes",
            LendingRule.SECURITY_ACCEPTED,
            (LendingDemand need) -> need.security().types(),
            (LendingSupply offer) -> offer.security().types()));
  }

  private static <E> @Nullable List<E> one(@Nullable E code) {
    return code == null ? null : List.of(code);
  }
}
