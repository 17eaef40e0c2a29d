package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matching.Disclosure;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Finding;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeSearch;
import io.hanqiao.matching.change.Obstacle;
import io.hanqiao.matching.change.Opening;
import io.hanqiao.matching.change.OpeningSearch;
import io.hanqiao.matching.change.PairChanges;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What would make pairs fit, for the owner of the demand. Where supply is not published, what an
 * expert lacks is told as one sentence and what a change opens in multiples of five.
 */
final class ChangeDesk<D, S> {

  private static final int MOST_OPENINGS = 5;

  private final MarketBook<D, S, ?> book;
  private final Market<D, S> rules;
  private final ChangeKind<D, S> kind;
  private final LocalDate today;
  private final Locale locale;

  ChangeDesk(
      MarketBook<D, S, ?> book,
      Market<D, S> rules,
      ChangeKind<D, S> kind,
      LocalDate today,
      Locale locale) {
    this.book = book;
    this.rules = rules;
    this.kind = kind;
    this.today = today;
    this.locale = locale;
  }

  /**
   * What would make one pair fit.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 404 if either side is no longer open
   */
  PairingChanges ofPair(UUID demandId, UUID supplyId) {
    D demand = book.demand(demandId).orElseThrow(PairingDesk::gone);
    S supply = book.supply(supplyId, today).orElseThrow(PairingDesk::gone);
    ChangeDomain<D, S> domain = kind.domain().apply(rules);
    PairChanges found = new ChangeSearch<>(rules, domain).of(demand, supply, today);
    Explanation explained = rules.explain(demand, supply, today);
    return PairingChanges.of(demandId, supplyId, told(found, explained), domain.table(), locale);
  }

  /**
   * What opens most to one demand.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 404 if it is no longer open
   */
  DemandChanges ofDemand(UUID demandId, String market) {
    D demand = book.demand(demandId).orElseThrow(PairingDesk::gone);
    List<S> supplies = book.supplies(today);
    ChangeDomain<D, S> domain = kind.domain().apply(rules);
    List<Opening> openings =
        new OpeningSearch<>(rules, domain, kind.count().apply(rules, supplies))
            .of(demand, supplies, today, MOST_OPENINGS);
    boolean published =
        supplies.isEmpty()
            || rules.explain(demand, supplies.get(0), today).disclosure().supplyPublished();
    return new DemandChanges(
        demandId,
        market,
        rules.rulebookId(),
        domain.table().id(),
        today,
        supplies.size(),
        (published ? openings : coarse(openings))
            .stream()
                .map(opening -> DemandChanges.OpeningView.of(opening, domain.table(), locale))
                .toList());
  }

  /** Fewer than five could be told apart, and so could one more or less. */
  private static List<Opening> coarse(List<Opening> openings) {
    return openings.stream()
        .map(o -> new Opening(o.move(), fives(o.opened()), fives(o.lost())))
        .filter(o -> o.opened() > 0)
        .toList();
  }

  private static int fives(int count) {
    return count - count % CoarseFeatures.FEWEST;
  }

  private static PairChanges told(PairChanges found, Explanation explained) {
    Disclosure disclosure = explained.disclosure();
    Text conditions = disclosure.supplyConditions();
    if (conditions == null) {
      return found;
    }
    Set<String> alone =
        explained.findings().stream()
            .map(Finding::rule)
            .filter(rule -> rule.isAboutSupplyAlone())
            .map(rule -> rule.id())
            .collect(Collectors.toSet());
    List<Obstacle> obstacles = new ArrayList<>(found.obstacles());
    if (obstacles.removeIf(obstacle -> alone.contains(obstacle.ruleId()))) {
      Text why = new Text("由对方决定，企业不能更改。", "It is the other side's, not the firm's to change.");
      obstacles.add(0, new Obstacle("supply-conditions", conditions, why));
    }
    return new PairChanges(
        found.asOf(), found.rulebookId(), found.eligible(), found.sets(), obstacles);
  }
}
