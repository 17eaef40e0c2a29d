package io.hanqiao.matcher.rulebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.platform.consume.Batch;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.ReplayedTopics;
import io.hanqiao.platform.consume.Replays;
import io.hanqiao.platform.consume.UnreadableEvent;
import io.hanqiao.platform.identity.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Takes rulebooks into use: those stored before the markets begin, so that no list is made under an
 * older one first; those told later as they are told.
 */
@ApplicationScoped
class RulebookFeed {

  /** Before the markets. */
  private static final int EARLY = 100;

  private static final Logger LOG = Logger.getLogger(RulebookFeed.class);

  private final RulebookPublisher publisher;
  private final RulebookStore store;
  private final Transactions transactions;
  private final Rulebooks rulebooks;
  private final Markets markets;
  private final ObjectReader json;
  private final ReplayedTopics<RulebookPublisher.State> replay;
  private final Thread thread;

  RulebookFeed(
      RulebookPublisher publisher,
      RulebookStore store,
      Transactions transactions,
      Rulebooks rulebooks,
      Markets markets,
      ObjectMapper mapper,
      Replays replays) {
    this.publisher = publisher;
    this.store = store;
    this.transactions = transactions;
    this.rulebooks = rulebooks;
    this.markets = markets;
    this.json = mapper.readerFor(RulebookPublisher.State.class);
    this.replay =
        replays.of(
            "rulebooks",
            Set.of(RulebookPublisher.TOPIC),
            new ReplayedTopics.Handler<>(() -> {}, this::read, this::hear, () -> {}));
    this.thread = new Thread(replay, "rulebook-feed");
    this.thread.setDaemon(true);
  }

  void start(@Observes @Priority(EARLY) StartupEvent event) {
    publisher.publishCarried();
    transactions.asWorker(store::all).forEach(stored -> use(stored.rulebook()));
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    replay.stop();
    thread.join(5_000);
  }

  /** One that an earlier release published may lack a rule that this one has. */
  private void use(Rulebooks.Published published) {
    try {
      boolean unused = rulebooks.put(published.market(), published.content());
    } catch (IllegalArgumentException e) {
      LOG.errorf("This release cannot use the rulebook %s: %s", published.id(), e.getMessage());
    }
  }

  private RulebookPublisher.State read(ConsumedEvent event) {
    if (event.state() == null) {
      throw new UnreadableEvent(event.type() + ": a rulebook is never taken back");
    }
    RulebookPublisher.State state = event.state().as(RulebookPublisher.State.class, json);
    if (rulebooks.of(state.market()).isEmpty()) {
      throw new UnreadableEvent(event.type() + ": no market " + state.market());
    }
    return state;
  }

  private void hear(Batch<RulebookPublisher.State> batch) {
    for (RulebookPublisher.State state : batch.events()) {
      try {
        if (rulebooks.put(state.market(), state.content())) {
          LOG.infof("Rulebook %s, for days from %s", state.id(), state.validFrom());
          markets.all().stream()
              .filter(market -> market.name().equals(state.market()))
              .forEach(LiveMatching::switchRulebook);
        }
      } catch (IllegalArgumentException e) {
        LOG.errorf("This release cannot use the rulebook %s: %s", state.id(), e.getMessage());
      }
    }
  }
}
