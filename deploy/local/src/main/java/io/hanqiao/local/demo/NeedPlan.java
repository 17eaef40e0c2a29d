package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.LoanPurpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each firm asks a loan for: exact shares, then exchanged until each firm could sensibly ask
 * for its purpose.
 *
 * @param purposes in the order of the firms
 */
record NeedPlan(List<PurposeProfile> purposes) {

  static NeedPlan of(Market market, List<Firm> firms) {
    List<Weighted<PurposeProfile>> shares =
        market.purposes().stream().map(p -> new Weighted<>(p, p.sharePermille())).toList();
    List<PurposeProfile> purposes = new ArrayList<>(Weighted.share(shares, firms.size()));
    market.draw("need-plan").shuffle(purposes);
    for (int i = 0; i < firms.size(); i++) {
      if (!suits(firms.get(i), purposes.get(i))) {
        exchange(firms, purposes, i);
      }
    }
    return new NeedPlan(Collections.unmodifiableList(purposes));
  }

  /** The purpose of that firm. */
  PurposeProfile of(Firm firm) {
    return purposes.get(firm.number() - 1);
  }

  private static void exchange(List<Firm> firms, List<PurposeProfile> purposes, int at) {
    for (int step = 1; step < firms.size(); step++) {
      int other = (at + step) % firms.size();
      if (suits(firms.get(other), purposes.get(at)) && suits(firms.get(at), purposes.get(other))) {
        Collections.swap(purposes, at, other);
        return;
      }
    }
  }

  private static boolean suits(Firm firm, PurposeProfile profile) {
    boolean borrows = profile.purpose() != LoanPurpose.RENEWAL || firm.lendingBanks() > 0;
    boolean exports = profile.purpose() != LoanPurpose.EXPORT || firm.exporter();
    return borrows && exports && profile.capWan(firm.revenueWan()) >= profile.minWan();
  }
}
