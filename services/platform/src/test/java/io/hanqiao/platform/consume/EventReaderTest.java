package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventReaderTest {

  private static final UUID EVENT = UUID.randomUUID();
  private static final UUID SUBJECT = UUID.randomUUID();

  private final EventReader reader = new EventReader("prefix.");

  @Test
  void anEventInOrderIsReadWhole() {
    ConsumedEvent event = reader.read(record(Map.of(), "{\"a\":1}"));
    assertThat(event.topic()).isEqualTo("credit.offer");
    assertThat(event.id()).isEqualTo(EVENT);
    assertThat(event.type()).isEqualTo("io.hanqiao.test.v1");
    assertThat(event.aggregateId()).isEqualTo(SUBJECT);
    assertThat(event.version()).isEqualTo(3);
    assertThat(event.time()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(event.traceparent()).isNull();
  }

  @Test
  void aTombstoneHasNoState() {
    assertThat(reader.read(record(Map.of(), null)).state()).isNull();
  }

  @Test
  void theLastOfTwoHeadersHolds() {
    ConsumerRecord<byte[], byte[]> record = record(Map.of(), "{}");
    record.headers().add("ce_eventversion", "9".getBytes(UTF_8));
    assertThat(reader.read(record).version()).isEqualTo(9);
  }

  @Test
  void whatIsBrokenIsNamed() {
    assertUnreadable(Map.of("ce_id", "x"), "malformed");
    assertUnreadable(Map.of("ce_eventversion", "0"), "ce_eventversion is below 1");
    assertUnreadable(Map.of("ce_eventversion", "9223372036854775808"), "malformed");
    assertUnreadable(Map.of("ce_time", ""), "malformed");
  }

  private void assertUnreadable(Map<String, String> headers, String reason) {
    assertThatThrownBy(() -> reader.read(record(headers, "{}")))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining(reason);
  }

  private static ConsumerRecord<byte[], byte[]> record(Map<String, String> headers, String body) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            "prefix.credit.offer", 0, 0, null, body == null ? null : body.getBytes(UTF_8));
    Map<String, String> good = InboundTopic.headers(EVENT, SUBJECT, 3);
    good.put("ce_type", "io.hanqiao.test.v1");
    good.putAll(headers);
    good.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
