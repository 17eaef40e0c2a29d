package io.hanqiao.matcher.live;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.trace.TraceParent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lists of one market by difference: what a reader would see unchanged is neither
 * written nor told. All differences of one batch are one transaction, each under the trace of the
 * event that caused it.
 */
final class ListWriter {

  private final String market;
  private final ListStore store;
  private final Outbox outbox;
  private final Transactions transactions;
  private final ListFeed feed;
  private final Tracer tracer;
  private final Clock clock;
  private Map<UUID, ListStore.Stored> known = new HashMap<>();

  ListWriter(String market, ListWriters tools) {
    this.market = market;
    this.store = tools.store();
    this.outbox = tools.outbox();
    this.transactions = tools.transactions();
    this.feed = tools.feed();
    this.tracer = tools.tracer();
    this.clock = tools.clock();
  }

  /** Reads anew what is stored. */
  void reload() {
    known = transactions.asWorker(() -> store.all(market));
  }

  /** Ids of all lists that are stored. */
  Set<UUID> listed() {
    return Set.copyOf(known.keySet());
  }

  /** What is left of stored lists whose demand or supply was erased: nobody is on them. */
  List<PairingList> emptied(Collection<UUID> erased) {
    return erased.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(stored -> stored.list().emptied())
        .toList();
  }

  /**
   * Writes those of {@code lists} that changed.
   *
   * @param causes the traceparent of the event behind a list, by list id
   * @return how many were written
   */
  int write(List<PairingList> lists, Map<UUID, String> causes) {
    Map<@Nullable String, List<PairingList>> byCause = new HashMap<>();
    for (PairingList list : lists) {
      ListStore.Stored before = known.get(list.listId());
      if (before == null || !before.list().saysTheSameAs(list)) {
        byCause.computeIfAbsent(causes.get(list.listId()), cause -> new ArrayList<>()).add(list);
      }
    }
    if (byCause.isEmpty()) {
      return 0;
    }
    transactions.runAsWorker(() -> byCause.forEach(this::writeTraced));
    byCause.values().forEach(this::remember);
    return byCause.values().stream().mapToInt(List::size).sum();
  }

  private void writeTraced(@Nullable String cause, List<PairingList> lists) {
    Span span = tracer.spanBuilder("pairing").setParent(TraceParent.parent(cause)).startSpan();
    try (Scope scope = span.makeCurrent()) {
      store.write(lists, known, TraceParent.currentTraceId());
      List<OutboxEvent> events = new ArrayList<>();
      for (PairingList list : lists) {
        events.add(ListEvents.changed(list, nextVersion(list)));
      }
      outbox.appendAll(events);
    } finally {
      span.end();
    }
  }

  private void remember(List<PairingList> lists) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (PairingList list : lists) {
      long version = nextVersion(list);
      known.put(list.listId(), new ListStore.Stored(list, version, now));
      feed.changed(list.listId(), version);
    }
  }

  private long nextVersion(PairingList list) {
    ListStore.Stored before = known.get(list.listId());
    return before == null ? 1 : before.version() + 1;
  }
}
