package io.hanqiao.credit.bridge;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.util.List;
import java.util.UUID;

/** What others may know of a bridge fund. */
final class BridgeFundEvents {

  static final String TOPIC = "credit.bridge-fund";

  private BridgeFundEvents() {}

  /** The body of an event. */
  record State(
      UUID fundId,
      UUID ownerOrg,
      String name,
      String programme,
      String capital,
      String dailyPricePercent,
      boolean synthetic) {}

  /** One of registered, changed. */
  static List<OutboxEvent> of(String what, BridgeFund fund) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.bridge-fund." + what + ".v1",
            fund.id(),
            fund.nextEventVersion(),
            new State(
                fund.id(),
                fund.ownerOrg(),
                fund.name(),
                fund.programme(),
                new Money(fund.capitalFen()).toYuan(),
                new Rate(fund.dailyPpm()).toPercent(),
                fund.synthetic())));
  }
}
