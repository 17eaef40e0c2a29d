package io.hanqiao.platform.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what is told of parcels' deadlines. */
@Singleton
class ParcelClock {

  static final String KIND = "parcel";

  private final List<String> told = new CopyOnWriteArrayList<>();
  private volatile Due known = Due.UNKNOWN;

  @Produces
  @Singleton
  Ticked ticked() {
    return new Ticked(
        KIND,
        id -> {},
        (deadline, moment) -> told.add(deadline.owed().aggregateId() + " " + moment),
        deadline -> known,
        deadline -> told.add(deadline.owed().aggregateId() + " KNOWN"));
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
