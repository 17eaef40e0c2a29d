package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import java.util.Arrays;
import java.util.List;

/** What was told of an aggregate, held against what the service publishes of its events. */
final class ToldEvents {

  private ToldEvents() {}

  /**
   * The events of an aggregate, each of which must be right in type, envelope, schema and fields.
   *
   * @param prefix of the types, with the point behind it
   * @param sample whose fields they must have
   * @param what the types' own words, in order
   */
  static List<Event> assertToldAs(
      String topic, String prefix, String id, String sample, String... what) {
    List<Event> told = PublishedEvents.of(topic, id, what.length);
    assertThat(told)
        .extracting(Event::type)
        .containsExactly(Arrays.stream(what).map(w -> prefix + w + ".v1").toArray(String[]::new));
    for (int i = 0; i < told.size(); i++) {
      Event event = told.get(i);
      assertEnvelope(event, id, i + 1);
      assertThat(EventSchemas.flaws(topic, event.type(), event.body())).isEmpty();
      assertThat(EventSchemas.fieldNames(event.body()))
          .as("fields of %s beside its sample", event.type())
          .isEqualTo(EventSchemas.sampleFields(topic, event.type() + "." + sample));
    }
    return told;
  }

  private static void assertEnvelope(Event event, String id, int version) {
    assertThat(event.key()).isEqualTo(id);
    assertThat(event.header("ce_specversion")).isEqualTo("1.0");
    assertThat(event.header("ce_source")).isEqualTo("/hanqiao/enterprise");
    assertThat(event.header("ce_subject")).isEqualTo(id);
    assertThat(event.header("ce_id")).matches("[0-9a-f-]{36}");
    assertThat(event.header("ce_time")).matches("20\\d\\d-.*Z");
    assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(version));
    assertThat(event.header("content-type")).isEqualTo("application/json");
    assertThat(event.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }
}
