package io.hanqiao.matcher.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Stores a rulebook, tells the world and writes it down, all in one transaction. */
@ApplicationScoped
class RulebookPublisher {

  static final String TOPIC = "matcher.rulebook";

  private final Rulebooks rulebooks;
  private final RulebookStore store;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Audit audit;

  RulebookPublisher(
      Rulebooks rulebooks,
      RulebookStore store,
      Transactions transactions,
      Outbox outbox,
      Audit audit) {
    this.rulebooks = rulebooks;
    this.store = store;
    this.transactions = transactions;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The body of an event. */
  record State(String id, String market, LocalDate validFrom, String content) {}

  /**
   * Stores and tells every rulebook of this release not yet stored; all or none.
   *
   * @throws IllegalStateException if one is stored with another text: decisions were made under
   *     that text, so neither may take the place of the other under one id
   */
  void publishCarried() {
    transactions.runAsWorker(
        () -> {
          for (Rulebooks.Published carried : rulebooks.carried()) {
            if (publish(carried, StoredRulebook.RELEASE)) {
              audit.asWorker("release", "rulebook.published", "rulebook", aggregate(carried));
            }
          }
          List<String> faults = CarriedTexts.faults(rulebooks.carried(), store.all());
          if (!faults.isEmpty()) {
            throw new IllegalStateException("Will not serve: " + String.join("; ", faults));
          }
        });
  }

  /** Stores and tells what the caller of this request publishes, inside its transaction. */
  void publishForCaller(Rulebooks.Published rulebook) {
    if (!publish(rulebook, StoredRulebook.OPERATOR)) {
      throw new IllegalStateException("Published meanwhile: " + rulebook.id());
    }
    audit.changed("rulebook.published", "rulebook", aggregate(rulebook));
  }

  private boolean publish(Rulebooks.Published rulebook, String by) {
    if (!store.insert(aggregate(rulebook), rulebook, by)) {
      return false;
    }
    outbox.append(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.matcher.rulebook.published.v1",
            aggregate(rulebook),
            1,
            new State(rulebook.id(), rulebook.market(), rulebook.validFrom(), rulebook.content())));
    return true;
  }

  /** The id of a rulebook is its name: the same name is the same aggregate everywhere. */
  private static UUID aggregate(Rulebooks.Published rulebook) {
    return UUID.nameUUIDFromBytes(("rulebook/" + rulebook.id()).getBytes(UTF_8));
  }
}
