package io.hanqiao.platform.consume;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes replays of whole topics for services that keep state in memory. */
@ApplicationScoped
public class Replays {

  private final ConsumerSettings settings;
  private final Delivery delivery;
  private final EventReader reader;

  Replays(
      ConsumerSettings settings,
      Delivery delivery,
      ObjectMapper mapper,
      @ConfigProperty(name = "hanqiao.topics.prefix") Optional<String> topicPrefix) {
    this.settings = settings;
    this.delivery = delivery;
    this.reader = new EventReader(mapper, topicPrefix.orElse(""));
  }

  /**
   * A replay ready to run on a thread of its owner's.
   *
   * @param name names its dead letters
   * @param topics read whole; waits until all exist
   */
  public ReplayedTopics of(String name, Set<String> topics, ReplayedTopics.Handler handler) {
    return new ReplayedTopics(name, topics, handler, settings, delivery);
  }

  /**
   * Topics heard from now on, ready to run on a thread of its owner's.
   *
   * @param topics waits until all exist
   * @param heard called with every event, in the order of its partition
   */
  public TailedTopics tail(Set<String> topics, Consumer<ConsumedEvent> heard) {
    return new TailedTopics(topics, heard, settings, reader);
  }
}
