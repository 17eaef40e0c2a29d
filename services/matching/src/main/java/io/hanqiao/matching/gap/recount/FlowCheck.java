package io.hanqiao.matching.gap.recount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the way of serving is possible: nobody gives more than they have, or to whom none fits.
 */
final class FlowCheck {

  private final Sheet sheet;
  private final List<String> flaws;
  private final Map<Integer, BigDecimal> intoOffer = new HashMap<>();
  private final Map<Integer, BigDecimal> intoPool = new HashMap<>();

  FlowCheck(Sheet sheet, List<String> flaws) {
    this.sheet = sheet;
    this.flaws = flaws;
  }

  void check() {
    sheet.needs.forEach(this::need);
    sheet.offers.forEach(this::offer);
    sheet.pools.forEach(
        (number, pool) -> {
          if (intoPool.getOrDefault(number, BigDecimal.ZERO).compareTo(pool.capacity()) > 0) {
            flaws.add("资金池" + number + "超出容量。 Pool " + number + " carries more than it can.");
          }
        });
  }

  private void need(int number, Sheet.Need need) {
    if (!sheet.offers.keySet().containsAll(need.offers())) {
      flaws.add("需求" + number + "列有未知产品。 Need " + number + " names an unknown offer.");
    }
    if (!need.offers().containsAll(need.toOffers().keySet())) {
      flaws.add(
          "需求"
              + number
              + "由不符合的产品服务。 Need "
              + number
              + " is served by an offer that does not fit.");
    }
    if (need.amount().signum() <= 0
        || Recount.sum(need.toOffers().values()).compareTo(need.amount()) > 0) {
      flaws.add("需求" + number + "所得超过所求。 Need " + number + " gets more than it asks for.");
    }
    need.toOffers().forEach((offer, part) -> intoOffer.merge(offer, part, BigDecimal::add));
  }

  private void offer(int number, Sheet.Offer offer) {
    BigDecimal taken = intoOffer.getOrDefault(number, BigDecimal.ZERO);
    for (BigDecimal headroom : offer.headroom()) {
      if (taken.compareTo(headroom) > 0) {
        flaws.add("产品" + number + "超出剩余额度。 Offer " + number + " lends more than it has left.");
      }
    }
    if (!sheet.pools.keySet().containsAll(offer.pools())
        || !offer.pools().containsAll(offer.toPools().keySet())) {
      flaws.add(
          "产品" + number + "占用未列明的资金池。 Offer " + number + " draws on a pool it does not name.");
    }
    if (!offer.pools().isEmpty() && !Recount.same(Recount.sum(offer.toPools().values()), taken)) {
      flaws.add(
          "产品"
              + number
              + "贷出与占用不等。 Offer "
              + number
              + " lends another sum than it draws on pools.");
    }
    offer.toPools().forEach((pool, part) -> intoPool.merge(pool, part, BigDecimal::add));
  }
}
