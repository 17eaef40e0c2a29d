package io.hanqiao.platform.consume;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs every subscription of the service, each on a thread of its own. */
@ApplicationScoped
class Subscriptions {

  private final List<Subscription> subscriptions;
  private final ConsumerSettings settings;
  private final Delivery delivery;
  private final Attendance attendance;
  private final List<GroupConsumer> consumers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  Subscriptions(
      @All List<Subscription> subscriptions,
      ConsumerSettings settings,
      Delivery delivery,
      Attendance attendance) {
    this.subscriptions = subscriptions;
    this.settings = settings;
    this.delivery = delivery;
    this.attendance = attendance;
  }

  Optional<Subscription> named(String name) {
    return subscriptions.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  void start(@Observes StartupEvent event) {
    for (Subscription subscription : subscriptions) {
      if (subscription.topics().isEmpty()) {
        continue;
      }
      GroupConsumer consumer = new GroupConsumer(subscription, settings, delivery, attendance);
      Thread thread = new Thread(consumer, "subscription-" + subscription.name());
      thread.setDaemon(true);
      consumers.add(consumer);
      threads.add(thread);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    consumers.forEach(GroupConsumer::stop);
    for (Thread thread : threads) {
      thread.join(5_000);
    }
  }
}
