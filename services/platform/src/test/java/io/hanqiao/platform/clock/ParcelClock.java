package io.hanqiao.platform.clock;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Writes down what is told of parcels' deadlines. */
@Singleton
class ParcelClock {

  static final String KIND = "parcel";

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Map<UUID, CountDownLatch> gates = new ConcurrentHashMap<>();
  private volatile Due known = Due.UNKNOWN;

  @Produces
  @Singleton
  Ticked ticked() {
    return new Ticked(
        KIND,
        this::pass,
        (deadline, moment) -> told.add(deadline.owed().aggregateId() + " " + moment),
        deadline -> known,
        deadline -> told.add(deadline.owed().aggregateId() + " KNOWN"));
  }

  /** Whoever comes to mark this parcel's deadline waits until so many have. */
  void gather(UUID parcel, int workers) {
    gates.put(parcel, new CountDownLatch(workers));
  }

  /** How many still have to come. */
  long awaited(UUID parcel) {
    return gates.getOrDefault(parcel, new CountDownLatch(0)).getCount();
  }

  private void pass(UUID parcel) {
    CountDownLatch gate = gates.get(parcel);
    if (gate != null) {
      gate.countDown();
      await().until(() -> gate.getCount() == 0);
    }
  }

  /** The days that deadlines hang on are known from now on. */
  void know(Due due) {
    known = due;
  }

  /** What was told of a parcel. */
  List<String> told(UUID parcel) {
    return told.stream()
        .filter(line -> line.startsWith(parcel.toString()))
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .toList();
  }
}
