package io.hanqiao.matching.gap.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the cut is one and is as small as the flow is large: then neither can be bettered. It
 * goes through needs outside it, headroom that binds, and pools inside it; through nothing
 * unbounded.
 */
final class CutCheck {

  private final Sheet sheet;
  private final List<String> flaws;

  CutCheck(Sheet sheet, List<String> flaws) {
    this.sheet = sheet;
    this.flaws = flaws;
  }

  void check() {
    List<BigDecimal> through = new ArrayList<>();
    sheet.needs.forEach(
        (number, need) -> {
          if (!need.inCut()) {
            through.add(need.amount());
          } else if (!need.offers().stream().allMatch(this::offerInCut)) {
            flaws.add("需求" + number + "有割外的产品。 Need " + number + " fits an offer outside the cut.");
          }
        });
    sheet.offers.forEach(
        (number, offer) -> {
          if (offer.binds()) {
            through.addAll(offer.headroom());
          }
          boolean open =
              offer.binds()
                  ? offer.headroom().isEmpty()
                  : offer.pools().isEmpty() || !offer.pools().stream().allMatch(this::poolInCut);
          if (offer.inCut() && open) {
            flaws.add("产品" + number + "未被割断。 Offer " + number + " is not cut off.");
          }
        });
    sheet.pools.values().stream()
        .filter(Sheet.Pool::inCut)
        .forEach(pool -> through.add(pool.capacity()));
    if (!Recount.same(Recount.sum(through), sheet.heads.get(0).served())) {
      flaws.add(
          "割容量"
              + Recount.sum(through)
              + "不等于可服务金额。 The cut is "
              + Recount.sum(through)
              + ", not what is said to be servable.");
    }
  }

  private boolean offerInCut(int number) {
    Sheet.Offer offer = sheet.offers.get(number);
    return offer != null && offer.inCut();
  }

  private boolean poolInCut(int number) {
    Sheet.Pool pool = sheet.pools.get(number);
    return pool != null && pool.inCut();
  }
}
