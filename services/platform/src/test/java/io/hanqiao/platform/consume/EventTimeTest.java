package io.hanqiao.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

  private static final long YEAR_9999 = 253_402_300_799L;

  @Test
  void everyInstantIsReadAsThePlatformReadsIt() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long second = (long) (random.nextDouble() * YEAR_9999);
      int nanos = random.nextInt(1_000_000_000) / 1_000 * 1_000;
      Instant instant = Instant.ofEpochSecond(second, i % 3 == 0 ? 0 : nanos);
      assertThat(EventTime.parse(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-01T00:00:00Z",
        "2026-11-01T23:59:59.1Z",
        "2026-11-01T00:00:00.123456789Z",
        "2024-02-29T00:00:00Z",
        "2026-11-01T00:00:00.Z",
        "2026-11-01T24:00:00Z",
        "2026-11-01T00:00:00+08:00",
        "2016-12-31T23:59:60Z",
        "-0001-01-01T00:00:00Z",
        "+12026-11-01T00:00:00Z",
        "2026-11-01t00:00:00z"
      })
  void everyFormThePlatformKnowsIsKnown(String text) {
    assertThat(EventTime.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "yesterday",
        "2026-11-01",
        "2026-11-01T00:00:00",
        "2026-11-01T00:00:00.1234567890Z",
        "2026-13-01T00:00:00Z",
        "2026-02-29T00:00:00Z",
        "2026-11-01T25:00:00Z",
        "2026-11-01T00:60:00Z",
        "2026-11-01 00:00:00Z",
        "2026-11-01T00:00:0xZ",
        "２０２６-11-01T00:00:00Z"
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> EventTime.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
