package io.hanqiao.credit.guarantor;

import io.hanqiao.vocabulary.RiskParty;
import java.util.List;

/**
 * How a loss is divided (分险比例).
 *
 * @param name unique among the plans of a guarantor
 * @param shares each party once; they sum to exactly 100 percent
 */
public record RiskSharePlan(String name, List<RiskShare> shares) {

  /** Whether the guarantor itself bears a part. */
  public boolean bindsGuarantor() {
    return shares.stream().anyMatch(share -> share.party() == RiskParty.GUARANTOR);
  }
}
