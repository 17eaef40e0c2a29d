package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matching.lending.ReferenceMatcher;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The lending market, live. Before it has caught up with the topics it changes no list; then it
 * compares every list with what is stored, and from there on follows event by event and day by day.
 */
@ApplicationScoped
public class LiveMatching {

  private static final Logger LOG = Logger.getLogger(LiveMatching.class);

  private final ObjectMapper json;
  private final Rulebooks rulebooks;
  private final ListWriter writer;
  private final Clock clock;
  private final MeterRegistry meters;
  private volatile LendingBook book;
  private volatile @Nullable LendingMarket market;

  LiveMatching(
      ObjectMapper json,
      Rulebooks rulebooks,
      ListWriter writer,
      Clock clock,
      MeterRegistry meters) {
    this.json = json;
    this.rulebooks = rulebooks;
    this.writer = writer;
    this.clock = clock;
    this.meters = meters;
    this.book = new LendingBook(json);
  }

  /** What is known of needs, firms and offers; empty until the market has caught up. */
  public Optional<LendingBook> book() {
    return market == null ? Optional.empty() : Optional.of(book);
  }

  /** The rules of today, for explaining a pair. */
  public ReferenceMatcher reference() {
    LocalDate today = LocalDate.now(clock);
    return new ReferenceMatcher(rulebooks.lendingOn(today), today);
  }

  /** Forgets everything: a replay begins. */
  void begin() {
    market = null;
    book = new LendingBook(json);
    writer.reload();
  }

  /** Refuses an event whose state the market could not use. */
  void check(ConsumedEvent event) {
    new LendingBook(json).apply(event);
  }

  /** Applies a batch and, once caught up, writes what it changed. */
  void apply(List<ConsumedEvent> events) {
    Map<UUID, String> causes = new HashMap<>();
    Set<UUID> needs = new HashSet<>();
    Set<UUID> offers = new HashSet<>();
    for (ConsumedEvent event : events) {
      apply(event, needs, offers, causes);
    }
    LendingMarket live = market;
    if (live == null) {
      return;
    }
    if (!live.asOf().equals(LocalDate.now(clock))) {
      // A new day: ages, validity and rates may differ for everybody.
      caughtUp();
    } else if (!needs.isEmpty() || !offers.isEmpty()) {
      write(live, live.refresh(new LendingBook.Touched(needs, offers)), causes);
    }
  }

  /** Searches everything anew and brings what is stored in line. */
  void caughtUp() {
    LocalDate today = LocalDate.now(clock);
    LendingMarket fresh = new LendingMarket(book, rulebooks.lendingOn(today), today);
    Set<UUID> needs = new HashSet<>(book.needIds());
    Set<UUID> offers = new HashSet<>(book.offerIds());
    LendingBook.Touched all = fresh.refresh(new LendingBook.Touched(needs, offers));
    write(fresh, all, Map.of());
    market = fresh;
    LOG.infof("Lending market of %s: %d needs, %d offers", today, needs.size(), offers.size());
  }

  private void apply(
      ConsumedEvent event, Set<UUID> needs, Set<UUID> offers, Map<UUID, String> causes) {
    LendingBook.Touched touched = book.apply(event);
    needs.addAll(touched.needs());
    offers.addAll(touched.offers());
    if (event.traceparent() != null) {
      touched.needs().forEach(id -> causes.put(id, event.traceparent()));
      touched.offers().forEach(id -> causes.put(id, event.traceparent()));
    }
  }

  private void write(LendingMarket live, LendingBook.Touched touched, Map<UUID, String> causes) {
    List<PairingList> lists = new ArrayList<>();
    touched.needs().forEach(id -> live.demandList(id).ifPresent(lists::add));
    touched.offers().forEach(id -> live.supplyList(id).ifPresent(lists::add));
    Map<UUID, String> traced = new HashMap<>(causes);
    if (causes.values().stream().distinct().count() == 1) {
      // The lists a single event reached belong to its trace as well.
      String cause = causes.values().iterator().next();
      lists.forEach(list -> traced.putIfAbsent(list.listId(), cause));
    }
    int written = writer.write(lists, traced);
    meters.counter("hanqiao.matcher.lists.looked.at").increment(lists.size());
    meters.counter("hanqiao.matcher.lists.written").increment(written);
  }
}
