package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Change;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.platform.consume.Batch;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One market, live. Before it has caught up with its topics it changes no list; then it compares
 * every list with what is stored, and from there on follows event by event and day by day.
 *
 * @param <B> its book
 */
public final class LiveMatching<B extends MarketBook<?, ?>> {

  private static final Logger LOG = Logger.getLogger(LiveMatching.class);

  private final String name;
  private final Supplier<B> emptyBook;
  private final BiFunction<B, LocalDate, LiveMarket> ofDay;
  private final ListWriter writer;
  private final Clock clock;
  private final MeterRegistry meters;
  private volatile B book;
  private volatile @Nullable LiveMarket market;

  LiveMatching(
      String name,
      Supplier<B> emptyBook,
      BiFunction<B, LocalDate, LiveMarket> ofDay,
      ListWriter writer,
      Clock clock,
      MeterRegistry meters) {
    this.name = name;
    this.emptyBook = emptyBook;
    this.ofDay = ofDay;
    this.writer = writer;
    this.clock = clock;
    this.meters = meters;
    this.book = emptyBook.get();
  }

  /** Such as {@code lending}. */
  public String name() {
    return name;
  }

  /** The topics it lives on. */
  Set<String> topics() {
    return book.topics();
  }

  /** What is known of demands and supplies; empty until the market has caught up. */
  public Optional<B> book() {
    // Read first: a replay lets go of the market before it takes an empty book.
    B held = book;
    return market == null ? Optional.empty() : Optional.of(held);
  }

  /** Forgets everything: a replay begins. */
  void begin() {
    market = null;
    book = emptyBook.get();
    writer.reload();
  }

  /** Reads an event for the book of now, or refuses it: on any thread. */
  Change read(ConsumedEvent event) {
    return book.read(event);
  }

  /** Applies a batch and, once caught up, writes what it changed. */
  void apply(Batch<Change> batch) {
    List<Change> changes = batch.events();
    Map<UUID, String> causes = new HashMap<>();
    Set<UUID> demands = new HashSet<>();
    Set<UUID> supplies = new HashSet<>();
    LiveMarket live = market;
    if (live == null) {
      // All lists are made when it has caught up, whoever was touched.
      changes.forEach(book::apply);
      return;
    }
    for (Change change : changes) {
      apply(change, demands, supplies, causes);
    }
    if (!live.asOf().equals(LocalDate.now(clock))) {
      // A new day: ages, validity and rates may differ for everybody.
      caughtUp();
    } else if (!demands.isEmpty() || !supplies.isEmpty()) {
      write(live, live.refresh(new Touched(demands, supplies)), causes);
    }
  }

  /** Searches everything anew and brings what is stored in line. */
  void caughtUp() {
    LocalDate today = LocalDate.now(clock);
    LiveMarket fresh = ofDay.apply(book, today);
    Touched everything = new Touched(book.demandIds(), book.supplyIds());
    Touched refreshed = fresh.refresh(everything);
    Set<UUID> stored = new HashSet<>(writer.listed());
    stored.addAll(refreshed.demands());
    write(fresh, new Touched(stored, refreshed.supplies()), Map.of());
    market = fresh;
    LOG.infof(
        "%s market of %s: %d demands, %d supplies",
        name, today, everything.demands().size(), everything.supplies().size());
  }

  private void apply(
      Change change, Set<UUID> demands, Set<UUID> supplies, Map<UUID, String> causes) {
    Touched touched = book.apply(change);
    demands.addAll(touched.demands());
    supplies.addAll(touched.supplies());
    String cause = change.event().traceparent();
    if (cause != null) {
      touched.demands().forEach(id -> causes.put(id, cause));
      touched.supplies().forEach(id -> causes.put(id, cause));
    }
  }

  private void write(LiveMarket live, Touched touched, Map<UUID, String> causes) {
    List<PairingList> lists = new ArrayList<>();
    touched.demands().forEach(id -> live.demandList(id).ifPresent(lists::add));
    touched.supplies().forEach(id -> live.supplyList(id).ifPresent(lists::add));
    Set<UUID> erased = new HashSet<>(touched.demands());
    erased.addAll(touched.supplies());
    lists.forEach(list -> erased.remove(list.listId()));
    lists.addAll(writer.emptied(erased));
    Map<UUID, String> traced = new HashMap<>(causes);
    if (causes.values().stream().distinct().count() == 1) {
      // The lists a single event reached belong to its trace as well.
      String cause = causes.values().iterator().next();
      lists.forEach(list -> traced.putIfAbsent(list.listId(), cause));
    }
    int written = writer.write(lists, traced);
    meters.counter("hanqiao.matcher.lists.looked.at", "market", name).increment(lists.size());
    meters.counter("hanqiao.matcher.lists.written", "market", name).increment(written);
  }
}
