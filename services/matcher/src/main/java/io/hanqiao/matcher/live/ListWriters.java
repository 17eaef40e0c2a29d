package io.hanqiao.matcher.live;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.outbox.Outbox;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes the writer of each market's lists. */
@ApplicationScoped
class ListWriters {

  private final ListStore store;
  private final Outbox outbox;
  private final Transactions transactions;
  private final ListFeed feed;
  private final Tracer tracer;
  private final Clock clock;

  ListWriters(
      ListStore store,
      Outbox outbox,
      Transactions transactions,
      ListFeed feed,
      Tracer tracer,
      Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.transactions = transactions;
    this.feed = feed;
    this.tracer = tracer;
    this.clock = clock;
  }

  ListWriter of(String market) {
    return new ListWriter(market, this);
  }

  ListStore store() {
    return store;
  }

  Outbox outbox() {
    return outbox;
  }

  Transactions transactions() {
    return transactions;
  }

  ListFeed feed() {
    return feed;
  }

  Tracer tracer() {
    return tracer;
  }

  Clock clock() {
    return clock;
  }
}
