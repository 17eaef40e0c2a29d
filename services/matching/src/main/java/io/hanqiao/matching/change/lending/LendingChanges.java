package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;

/** What can be altered between a financing need and a credit offer. */
public final class LendingChanges {

  private LendingChanges() {}

  /** The domain of the loan market; ceilings and frames are those of the rulebook. */
  public static ChangeDomain<LendingDemand, LendingSupply> of(
      ChangeTable table, LendingRulebook rulebook) {
    Parts parts = new Parts();
    RequestChanges.addTo(parts, rulebook);
    SecurityChanges.addTo(parts);
    ProjectChanges.addTo(parts);
    FirmChanges.addTo(parts);
    RecognitionChanges.addTo(parts, rulebook);
    FigureChanges.addTo(parts);
    OfferChanges.addTo(parts);
    return new ChangeDomain<>(parts.all(), table);
  }
}
