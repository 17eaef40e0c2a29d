package io.hanqiao.platform.consume;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.DatabaseAway;
import io.hanqiao.platform.trace.TraceParent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Brings one record to its effect, or to the dead letters: never to nowhere. */
@ApplicationScoped
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class);

  private final Transactions transactions;
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Tracer tracer;
  private final EventReader reader;

  Delivery(
      Transactions transactions,
      Inbox inbox,
      DeadLetters deadLetters,
      Tracer tracer,
      @ConfigProperty(name = "hanqiao.topics.prefix") Optional<String> topicPrefix) {
    this.transactions = transactions;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.tracer = tracer;
    this.reader = new EventReader(topicPrefix.orElse(""));
  }

  /**
   * Delivers a record in a transaction of its own. What the effect refuses is buried.
   *
   * @throws RuntimeException if the database is away or the effect waits for something: the record
   *     must be tried again
   */
  void deliver(Subscription subscription, ConsumerRecord<byte[], byte[]> record) {
    try {
      transactions.runAsWorker(() -> effect(subscription, record));
    } catch (RuntimeException e) {
      if (e instanceof NotYet || DatabaseAway.is(e)) {
        throw e;
      }
      // The letter has the reason; a log must not have what the record holds.
      LOG.errorf(
          "Buried %s-%d@%d for %s: %s",
          record.topic(),
          record.partition(),
          record.offset(),
          subscription.name(),
          e.getClass().getSimpleName());
      transactions.runAsWorker(() -> deadLetters.bury(subscription.name(), record, reason(e)));
    }
  }

  /** Runs the effect in the running transaction. */
  void effect(Subscription subscription, ConsumerRecord<byte[], byte[]> record) {
    ConsumedEvent event = reader.read(record);
    Span span =
        tracer
            .spanBuilder(subscription.name() + " " + event.topic())
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(TraceParent.parent(event.traceparent()))
            .startSpan();
    try (Scope scope = span.makeCurrent()) {
      if (subscription.kind() == Subscription.Kind.PROJECTION
          || inbox.firstTime(subscription.name(), event.id())) {
        subscription.effect().accept(event);
      }
      if (event.isErased()) {
        deadLetters.forget(event.aggregateId());
      }
    } finally {
      span.end();
    }
  }

  /** Buries what state kept in memory could not be made of. */
  void bury(String subscription, List<Burial> burials) {
    transactions.runAsWorker(
        () -> burials.forEach(b -> deadLetters.bury(subscription, b.record(), reason(b.reason()))));
  }

  /** Lets go of what is buried of aggregates that were erased. */
  void forget(List<UUID> erased) {
    if (!erased.isEmpty()) {
      transactions.runAsWorker(() -> erased.forEach(deadLetters::forget));
    }
  }

  /** Why an effect failed, as an operator reads it. */
  static String reason(RuntimeException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return e.getClass().getSimpleName()
        + ": "
        + message.substring(0, Math.min(500, message.length()));
  }
}
