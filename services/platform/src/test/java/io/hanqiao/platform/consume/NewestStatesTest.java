package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewestStatesTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final NewestStates newest = new NewestStates();

  @Test
  void anEventComesBackAsItWasTold() {
    Told first = told("credit.offer", ONE, 3, "{\"a\":\"武汉\"}");
    Told bare = told("credit.offer", OTHER, 1, null);
    newest.keep(first);
    newest.keep(bare);

    assertThat(drained()).containsExactly(seen(first), seen(bare));
  }

  @Test
  void ofEveryAggregateTheNewestVersionIsHeldInWhateverOrderTheyCome() {
    newest.keep(told("credit.offer", ONE, 2, "{\"a\":2}"));
    newest.keep(told("credit.offer", ONE, 4, "{\"a\":4}"));
    newest.keep(told("credit.offer", ONE, 3, "{\"a\":3}"));
    newest.keep(told("credit.offer", OTHER, 1, "{\"a\":1}"));

    assertThat(drained())
        .containsExactly(
            seen(told("credit.offer", ONE, 4, "{\"a\":4}")),
            seen(told("credit.offer", OTHER, 1, "{\"a\":1}")));
  }

  @Test
  void ofTwoOfTheSameVersionTheFirstCounts() {
    newest.keep(told("credit.offer", ONE, 2, "{\"a\":1}"));
    newest.keep(told("credit.offer", ONE, 2, "{\"a\":2}"));

    assertThat(drained()).containsExactly(seen(told("credit.offer", ONE, 2, "{\"a\":1}")));
  }

  @Test
  void aTombstoneTakesThePlaceOfTheStateBeforeIt() {
    newest.keep(told("credit.offer", ONE, 2, "{\"a\":1}"));
    Told tombstone = told("credit.offer", ONE, 3, null);
    newest.keep(tombstone);

    assertThat(drained()).containsExactly(seen(tombstone));
  }

  @Test
  void theSameIdInTwoTopicsIsTwoAggregates() {
    newest.keep(told("credit.offer", ONE, 2, "{\"a\":1}"));
    newest.keep(told("credit.line", ONE, 1, "{\"a\":2}"));

    assertThat(drained()).hasSize(2);
  }

  @Test
  void statesOfAnySizeGrowAndShrinkWithoutHurtingTheirNeighbours() {
    Random chance = new Random(1);
    Map<UUID, Told> wanted = new HashMap<>();
    for (int version = 1; version <= 5_000; version++) {
      int size = chance.nextInt(20) == 0 ? 300_000 : chance.nextInt(2_000);
      Told told =
          told(
              "credit.offer",
              new UUID(1, chance.nextInt(40)),
              version,
              String.valueOf((char) ('a' + version % 26)).repeat(size));
      newest.keep(told);
      wanted.put(told.event().aggregateId(), told);
    }

    assertThat(drained())
        .containsExactlyInAnyOrderElementsOf(
            wanted.values().stream().map(NewestStatesTest::seen).toList());
  }

  @Test
  void whatNoLongerFitsWhereItWasComesBackOnce() {
    newest.keep(told("credit.offer", ONE, 1, "x".repeat(10)));
    Told longer = told("credit.offer", ONE, 2, "x".repeat(1_000));
    newest.keep(longer);

    assertThat(drained()).containsExactly(seen(longer));
  }

  @Test
  void whatASecondVersionTakesIsNotAddedToWhatTheFirstTook() {
    for (int aggregate = 0; aggregate < 1_000; aggregate++) {
      newest.keep(told("credit.offer", new UUID(1, aggregate), 1, "x".repeat(900)));
    }
    long once = newest.bytes();
    for (int version = 2; version < 50; version++) {
      for (int aggregate = 0; aggregate < 1_000; aggregate++) {
        newest.keep(told("credit.offer", new UUID(1, aggregate), version, "x".repeat(910)));
      }
    }

    assertThat(once).isBetween(900_000L, 1_500_000L);
    assertThat(newest.bytes()).isEqualTo(once);
    assertThat(drained()).hasSize(1_000);
    assertThat(newest.bytes()).isZero();
    assertThat(drained()).isEmpty();
  }

  private List<Map<String, Object>> drained() {
    return newest.drain().stream()
        .flatMap(events -> events.unpack().stream())
        .map(NewestStatesTest::seen)
        .toList();
  }

  /** Everything about it, its state as text. */
  private static Map<String, Object> seen(Told told) {
    ConsumedEvent event = told.event();
    return Map.of(
        "event",
        event.withoutState(),
        "state",
        event.state() == null ? "" : text(event.state()),
        "has state",
        event.state() != null,
        "where",
        List.of(told.partition(), told.offset(), told.timestamp()));
  }

  private static String text(EventState state) {
    ByteBuffer bytes = ByteBuffer.allocate(state.length());
    state.writeTo(bytes);
    return new String(bytes.array(), UTF_8);
  }

  private static Told told(String topic, UUID aggregate, long version, String state) {
    return new Told(
        new ConsumedEvent(
            topic,
            new UUID(7, version),
            "io.hanqiao." + (version % 2 == 0 ? "even" : "odd") + ".v1",
            aggregate,
            version,
            Instant.ofEpochSecond(1_790_000_000 + version, 123_456_000),
            version % 3 == 0 ? null : TRACE,
            state == null ? null : new EventState(state.getBytes(UTF_8))),
        (int) version % 3,
        version + 100,
        1_790_000_000_000L + version);
  }
}
