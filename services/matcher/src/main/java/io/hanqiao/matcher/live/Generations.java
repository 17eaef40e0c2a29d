package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The generation of a market that is live and the one that is being made beside it. What the book
 * hears while the new one is made is taken in before it takes over, so it misses nothing however
 * long it took. For one thread; the new one is made on another.
 *
 * @param <B> the market's book
 */
final class Generations<D, S, P, B extends MarketBook<D, S, P>> {

  private final MarketKind<D, S, P, B> kind;
  private final B book;
  private final Executor aside;
  private final Set<UUID> demands = new HashSet<>();
  private final Set<UUID> supplies = new HashSet<>();
  private volatile LiveMarket<D, S, P> live;
  private @Nullable CompletableFuture<LiveMarket<D, S, P>> next;

  /** The first generation, made at once. */
  Generations(MarketKind<D, S, P, B> kind, B book, LocalDate day, Executor aside) {
    this.kind = kind;
    this.book = book;
    this.aside = aside;
    this.live = whole(day);
  }

  LiveMarket<D, S, P> live() {
    return live;
  }

  /** The book has heard of these: the generation that is being made may have missed them. */
  void note(Touched touched) {
    if (next != null) {
      demands.addAll(touched.demands());
      supplies.addAll(touched.supplies());
    }
  }

  /**
   * Follows the clock and the rulebooks, as far as this can be done at once.
   *
   * @param rulesChanged whether rulebooks were published since it was last asked
   * @return the lists that changed with it
   */
  Map<UUID, @Nullable PairingList> follow(LocalDate today, boolean rulesChanged) {
    CompletableFuture<LiveMarket<D, S, P>> making = next;
    if (making == null) {
      return rulesChanged || live.isWorn() || today.isAfter(live.day()) ? begin(today) : Map.of();
    }
    return making.isDone() ? take(making) : Map.of();
  }

  /** Whether one is being made. */
  boolean isMaking() {
    return next != null;
  }

  private Map<UUID, @Nullable PairingList> begin(LocalDate today) {
    Optional<Set<UUID>> turned =
        live.isWorn() ? Optional.empty() : live.turn(today, kind.rulebooks().get().on(today));
    if (turned.isPresent()) {
      return lists(turned.get());
    }
    demands.clear();
    supplies.clear();
    next = CompletableFuture.supplyAsync(() -> whole(today), aside);
    return Map.of();
  }

  private Map<UUID, @Nullable PairingList> take(CompletableFuture<LiveMarket<D, S, P>> making) {
    next = null;
    LiveMarket<D, S, P> before = live;
    try {
      live = making.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("A new generation could not be made", e.getCause());
    }
    Set<UUID> unused = live.refresh(new Touched(Set.copyOf(demands), Set.copyOf(supplies)));
    Map<UUID, @Nullable PairingList> changed = new HashMap<>();
    everyId().forEach(id -> putIfChanged(id, before, changed));
    return changed;
  }

  private void putIfChanged(
      UUID id, LiveMarket<D, S, P> before, Map<UUID, @Nullable PairingList> changed) {
    PairingList now = live.list(id).orElse(null);
    PairingList then = before.list(id).orElse(null);
    if (now == null || then == null || !now.digest().equals(then.digest())) {
      changed.put(id, now);
    }
  }

  private LiveMarket<D, S, P> whole(LocalDate day) {
    LiveMarket<D, S, P> market = kind.on(day, book);
    market.fill();
    return market;
  }

  Set<UUID> everyId() {
    Set<UUID> ids = new HashSet<>(book.demandIds());
    ids.addAll(book.supplyIds());
    return ids;
  }

  /** Lists as they are, null for those nobody is on any more. */
  Map<UUID, @Nullable PairingList> lists(Set<UUID> ids) {
    Map<UUID, @Nullable PairingList> lists = new HashMap<>();
    ids.forEach(id -> lists.put(id, live.list(id).orElse(null)));
    return lists;
  }
}
