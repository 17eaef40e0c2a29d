package io.hanqiao.platform.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Makes replays of whole topics for services that keep state in memory. */
@ApplicationScoped
public class Replays {

  private final ConsumerSettings settings;
  private final Delivery delivery;

  Replays(ConsumerSettings settings, Delivery delivery) {
    this.settings = settings;
    this.delivery = delivery;
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
}
