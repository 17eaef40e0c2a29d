package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.gap.GapMap;
import io.hanqiao.matching.gap.GapNetwork;
import io.hanqiao.matching.gap.LendingGap;
import io.hanqiao.matching.gap.OpenGroups;
import io.hanqiao.matching.gap.Unserved;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The gap map of the lending market. It is made of the facts of one moment and kept for a while:
 * making it takes as long as pairing the whole market anew.
 */
@Singleton
class GapMaps {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Markets markets;
  private final OwnLists lists;
  private final Clock clock;
  private @Nullable Made last;

  GapMaps(Markets markets, OwnLists lists, Clock clock) {
    this.markets = markets;
    this.lists = lists;
    this.clock = clock;
  }

  /** A map with what of it is shown. */
  record Made(GapMap map, OpenGroups groups, List<Unserved> rules) {}

  /**
   * The map of today, at most a minute old. One caller makes it while others wait.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 503 while the market is being rebuilt
   */
  synchronized Made today() {
    LocalDate today = lists.today();
    Instant now = clock.instant();
    Made kept = last;
    if (kept == null
        || !kept.map().moment().asOf().equals(today)
        || kept.map().moment().takenAt().plus(KEPT).isBefore(now)) {
      kept = make(today, now);
      last = kept;
    }
    return kept;
  }

  private Made make(LocalDate today, Instant now) {
    LendingBook book =
        markets
            .lending()
            .book()
            .orElseThrow(
                () -> PairingEndpoint.rebuilding(lists.percentRead(markets.lending().name())));
    Market<LendingDemand, LendingSupply> market = markets.lending().rulesOn(today).market();
    List<LendingDemand> demands = book.demands();
    List<LendingSupply> supplies = book.supplies(today);
    GapNetwork network =
        LendingGap.of(
            market,
            markets.rulebooks().lendingRulebook(market.rulebookId()),
            today,
            demands,
            supplies,
            book.bindingQuotas(today));
    GapMap map = GapMap.of(new GapMap.Moment(market.rulebookId(), today, now), network);
    OpenGroups groups = OpenGroups.of(map, CoarseFeatures.FEWEST);
    Set<UUID> unserved = new HashSet<>();
    groups.withoutOffer().forEach(n -> unserved.add(network.needs().get(n).needId()));
    List<LendingDemand> without =
        demands.stream().filter(demand -> unserved.contains(demand.needId())).toList();
    return new Made(map, groups, Unserved.of(market, without, supplies, today));
  }
}
