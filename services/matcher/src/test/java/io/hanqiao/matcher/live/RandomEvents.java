package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.matcher.Encoded;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Draws events of a small market: postings that come, change, close and are erased. */
final class RandomEvents {

  final Random random;
  private long version = 1;

  RandomEvents(long seed) {
    this.random = new Random(seed);
  }

  /** One of these. */
  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  /** True in one of so many cases. */
  boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  /** A field, left out in some cases. */
  String maybe(String name, Supplier<String> value) {
    return random.nextInt(3) == 0 ? "" : ", \"" + name + "\": " + value.get();
  }

  /** A field, left out in most cases. */
  String seldom(String name, Supplier<String> value) {
    return oneIn(4) ? ", \"" + name + "\": " + value.get() : "";
  }

  String yuan(int most) {
    return "\"" + (1 + random.nextInt(most)) + "00000.00\"";
  }

  /** A day around the first one. */
  String day() {
    LocalDate day = LiveBed.FIRST_DAY.plusDays(random.nextInt(40) - 15L);
    return "\"" + day + "\"";
  }

  String set(List<String> of) {
    String first = of.get(random.nextInt(of.size()));
    String second = of.get(random.nextInt(of.size()));
    return first.equals(second) ? "[\"" + first + "\"]" : "[\"" + first + "\", \"" + second + "\"]";
  }

  /**
   * The state told under the next version; now and then an old one, a tombstone, an erasure, or
   * words not encoded.
   */
  ConsumedEvent event(String topic, String type, UUID id, String state) {
    return switch (random.nextInt(24)) {
      case 0 -> of(topic, type + "erased.v1", id, ++version, "{}");
      case 1 ->
          new ConsumedEvent(
              topic,
              UUID.randomUUID(),
              type + "erased.v1",
              id,
              ++version,
              Instant.EPOCH,
              null,
              null);
      case 2 -> of(topic, type + "changed.v1", id, 1, state);
      case 3, 4 -> of(topic, type + "changed.v1", id, ++version, unencoded(state));
      default -> of(topic, type + "changed.v1", id, ++version, Encoded.state(topic, state));
    };
  }

  private static String unencoded(String state) {
    return state.substring(0, state.lastIndexOf('}')) + ", \"encodedText\": null}";
  }

  private static ConsumedEvent of(String topic, String type, UUID id, long version, String state) {
    EventState body = new EventState(state.getBytes(UTF_8));
    return new ConsumedEvent(
        topic, new UUID(7, version), type, id, version, Instant.EPOCH, null, body);
  }
}
