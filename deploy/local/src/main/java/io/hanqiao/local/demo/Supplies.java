package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.LoanPurpose;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which firm supplies, or sells for, which anchor: more of those that ask a loan against orders.
 */
final class Supplies {
  private static final int OLDEST_DAYS = 3_000;

  private final Market market;
  private final Settings settings;
  private final List<Anchor> anchors;
  private final NeedPlan plan;

  Supplies(Market market, List<Anchor> anchors, NeedPlan plan) {
    this.market = market;
    this.settings = market.settings();
    this.anchors = anchors;
    this.plan = plan;
  }

  /** The firm's anchor, null if it has none. */
  @Nullable Anchor of(Firm firm) {
    Draw draw = market.draw("anchor-of/" + firm.number());
    boolean againstOrders = plan.of(firm).purpose() == LoanPurpose.ORDER_RECEIVABLE;
    String share = againstOrders ? "edgePercentOfOrderNeeds" : "edgePercentOfOtherNeeds";
    if (!draw.percent(settings.number(share))) {
      return null;
    }
    List<Anchor> buyers =
        anchors.stream().filter(anchor -> anchor.buys().contains(firm.sector().key())).toList();
    return draw.anyOf(buyers.isEmpty() ? anchors : buyers);
  }

  /** Whether the firm sells an anchor's goods, and so holds a stock of them. */
  boolean sells(Firm firm) {
    Draw draw = market.draw("edge-kind/" + firm.number());
    return of(firm) != null && draw.percent(settings.number("edgeDistributorPercent"));
  }

  /** The relations as they are loaded, in the order of the firms. */
  Stream<Row> edges(List<Firm> firms) {
    return firms.stream().map(this::edge).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private @Nullable Row edge(Firm firm) {
    Anchor anchor = of(firm);
    if (anchor == null) {
      return null;
    }
    Draw draw = market.draw("edge/" + firm.number());
    boolean sells = sells(firm);
    boolean confirmed = draw.percent(settings.number("edgeConfirmedPercent"));
    int volume = draw.oneOf(settings.weights("edgeVolumePercent", Integer::valueOf));
    return Row.of("DS%05d".formatted(firm.number()), firm.ownerOrg())
        .put("supplierReference", firm.reference())
        .put("anchorUscc", anchor.uscc())
        .put("kind", sells ? EdgeKind.DISTRIBUTOR : EdgeKind.SUPPLIER)
        .put("since", settings.asOf().minusDays(draw.between(200, OLDEST_DAYS)).toString())
        .putWan("annualVolume", Math.max(1, firm.revenueWan() * volume / 100))
        .put("status", confirmed ? "CONFIRMED" : "DECLARED")
        .synthetic();
  }
}
