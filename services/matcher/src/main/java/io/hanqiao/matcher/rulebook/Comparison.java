package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One market under two rulebooks, pair by pair. */
final class Comparison<D, S> {

  /** So many pairs take seconds; a larger market is sampled. */
  private static final int MOST_PAIRS = 2_000_000;

  private static final int TOP = 10;

  private final MarketBook<D, S, ?> book;
  private final Market<D, S> before;
  private final Market<D, S> after;
  private final LocalDate day;

  Comparison(MarketBook<D, S, ?> book, Market<D, S> before, Market<D, S> after, LocalDate day) {
    this.book = book;
    this.before = before;
    this.after = after;
    this.day = day;
  }

  DryRun run() {
    List<D> demands = book.demands();
    List<S> supplies = book.supplies(day);
    long pairs = (long) demands.size() * supplies.size();
    int step = (int) (1 + (pairs - 1) / MOST_PAIRS);
    List<DryRun.Compared> compared =
        IntStream.range(0, (demands.size() + step - 1) / step)
            .parallel()
            .mapToObj(i -> compared(demands.get(i * step), supplies))
            .flatMap(Optional::stream)
            .toList();
    return new DryRun(day, before.rulebookId(), demands.size(), supplies.size(), compared);
  }

  private Optional<DryRun.Compared> compared(D demand, List<S> supplies) {
    Sides sides = new Sides();
    for (S supply : supplies) {
      sides.add(demand, supply);
    }
    UUID id = before.demandId(demand);
    return book.demandOwner(id)
        .map(
            owner ->
                new DryRun.Compared(
                    new RulebookValidation.Moved(id, owner, sides.then.size(), sides.now.size()),
                    !top(sides.then).equals(top(sides.now)),
                    sides.refused,
                    sides.allowed));
  }

  /** By id and the demand's own score, as its list has it. */
  private static List<String> top(List<Pairing> pairings) {
    return pairings.stream()
        .sorted(Pairing.FOR_DEMAND)
        .limit(TOP)
        .map(pairing -> pairing.supplyId() + "/" + pairing.demandScore())
        .toList();
  }

  /** What one demand has under either. */
  private final class Sides {
    private final List<Pairing> then = new ArrayList<>();
    private final List<Pairing> now = new ArrayList<>();
    private final Map<Rule, Integer> refused = new HashMap<>();
    private final Map<Rule, Integer> allowed = new HashMap<>();

    void add(D demand, S supply) {
      Set<Rule> old = Set.copyOf(before.refusing(demand, supply, day));
      Set<Rule> fresh = Set.copyOf(after.refusing(demand, supply, day));
      if (old.isEmpty()) {
        before.pair(demand, supply, day).ifPresent(then::add);
      }
      if (fresh.isEmpty()) {
        after.pair(demand, supply, day).ifPresent(now::add);
      }
      if (!old.equals(fresh)) {
        fresh.stream()
            .filter(r -> !old.contains(r))
            .forEach(r -> refused.merge(r, 1, Integer::sum));
        old.stream()
            .filter(r -> !fresh.contains(r))
            .forEach(r -> allowed.merge(r, 1, Integer::sum));
      }
    }
  }
}
