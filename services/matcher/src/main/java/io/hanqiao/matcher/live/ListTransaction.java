package io.hanqiao.matcher.live;

import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.trace.TraceParent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written of lists in one transaction: their rows and, under the trace of each, events. */
final class ListTransaction {

  private final String market;
  private final ListStore store;
  private final Outbox outbox;

  ListTransaction(String market, ListStore store, Outbox outbox) {
    this.market = market;
    this.store = store;
    this.outbox = outbox;
  }

  /**
   * A list to be written.
   *
   * @param traceparent the trace of the change that brought it about
   */
  record Draft(PairingList list, long version, UUID digest, @Nullable String traceparent) {}

  /** A stored list with nobody on it; empty if it was never stored. */
  Optional<PairingList> emptied(UUID listId) {
    return store.find(listId).map(stored -> stored.list().emptied());
  }

  /** Writes in the running transaction. */
  void write(List<Draft> drafts) {
    List<ListStore.Next> rows = new ArrayList<>();
    Map<@Nullable String, List<OutboxEvent>> byTrace = new HashMap<>();
    for (Draft draft : drafts) {
      rows.add(
          new ListStore.Next(
              draft.list(), draft.version(), draft.digest(), traceId(draft.traceparent())));
      byTrace
          .computeIfAbsent(draft.traceparent(), trace -> new ArrayList<>())
          .add(ListEvents.changed(draft.list(), draft.version()));
    }
    store.write(market, rows);
    byTrace.forEach(this::tell);
  }

  private void tell(@Nullable String traceparent, List<OutboxEvent> events) {
    Context trace = TraceParent.parent(traceparent);
    try (Scope scope = trace.makeCurrent()) {
      outbox.appendAll(events);
    }
  }

  private static @Nullable String traceId(@Nullable String traceparent) {
    SpanContext trace = Span.fromContext(TraceParent.parent(traceparent)).getSpanContext();
    return trace.isValid() ? trace.getTraceId() : null;
  }
}
