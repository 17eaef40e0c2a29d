package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
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

  /** Of the market's time it takes no more than one part in so many, however large the market. */
  private static final int SHARE = 500;

  private final Clock clock;
  private final Duration every;
  private final int lists;
  private final Random random;
  private final Counter samples;
  private final Counter differences;
  private final Set<UUID> told = new HashSet<>();
  private boolean ofSupplies;
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

  /** Compares one list if it is time. */
  <D, S, P, B extends MarketBook<D, S, P>> void next(
      B book, LiveMarket<D, S, P> live, MarketKind<D, S, P, B> kind) {
    Instant now = clock.instant();
    if (lists == 0 || now.isBefore(next)) {
      return;
    }
    Verification<D, S, P> reference = new Verification<>(book, live.rules(), kind.depths());
    if (ofSupplies) {
      one(book.supplyIds())
          .ifPresent(id -> compare(id, live.list(id), reference.ofSupply(id, live.day())));
    } else {
      one(book.demandIds())
          .ifPresent(id -> compare(id, live.list(id), reference.ofDemand(id, live.day())));
    }
    ofSupplies = !ofSupplies;
    Duration rest = Duration.between(now, clock.instant()).multipliedBy(SHARE);
    Duration pause = every.dividedBy(2L * lists);
    next = clock.instant().plus(rest.compareTo(pause) > 0 ? rest : pause);
  }

  private Optional<UUID> one(Set<UUID> ids) {
    return ids.isEmpty()
        ? Optional.empty()
        : ids.stream().skip(random.nextInt(ids.size())).findFirst();
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
}
