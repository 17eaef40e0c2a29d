package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Verify mode: works out a few lists anew by the plain reference and compares. It looks between two
 * batches, so both have read the same. For one thread.
 */
final class Sampling {

  private static final Logger LOG = Logger.getLogger(Sampling.class);

  private final Clock clock;
  private final Duration every;
  private final int lists;
  private final Random random;
  private final Counter samples;
  private final Counter differences;
  private final Set<UUID> told = new HashSet<>();
  private Instant next;

  /**
   * So many lists of either side at each time.
   *
   * @param lists none switches it off
   */
  Sampling(String market, Duration every, int lists, MeterRegistry meters, Clock clock) {
    this.clock = clock;
    this.every = every;
    this.lists = lists;
    this.random = new Random(clock.instant().toEpochMilli());
    this.samples = meters.counter("hanqiao.matcher.verify.samples", "market", market);
    this.differences = meters.counter("hanqiao.matcher.verify.differences", "market", market);
    this.next = clock.instant().plus(every);
  }

  /** Compares a few lists if it is time. */
  <D, S, P, B extends MarketBook<D, S, P>> void next(
      B book, LiveMarket<D, S, P> live, MarketKind<D, S, P, B> kind) {
    if (lists == 0 || clock.instant().isBefore(next)) {
      return;
    }
    next = clock.instant().plus(every);
    Verification<D, S, P> reference = new Verification<>(book, live.rules(), kind.depths());
    for (UUID id : some(book.demandIds())) {
      compare(id, live.list(id), reference.ofDemand(id, live.day()));
    }
    for (UUID id : some(book.supplyIds())) {
      compare(id, live.list(id), reference.ofSupply(id, live.day()));
    }
  }

  private void compare(UUID id, Optional<PairingList> live, Ranking reference) {
    samples.increment();
    boolean same =
        live.isPresent() && live.get().best().saysTheSameAs(reference, Integer.MAX_VALUE);
    if (!same) {
      differences.increment();
      if (told.add(id)) {
        LOG.errorf(
            "List %s is %s; the reference says %s",
            id, live.map(PairingList::entries), reference.entries());
      }
    }
  }

  private List<UUID> some(Set<UUID> ids) {
    List<UUID> all = new ArrayList<>(ids);
    List<UUID> some = new ArrayList<>();
    for (int i = 0; i < lists && !all.isEmpty(); i++) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }
}
