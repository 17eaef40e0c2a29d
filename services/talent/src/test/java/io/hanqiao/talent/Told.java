package io.hanqiao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import java.util.Arrays;
import java.util.List;

/** What was published about one aggregate, held against the schemas and the golden samples. */
final class Told {

  private Told() {}

  /** The events, whose types, versions and bodies are as they should be. */
  static List<Event> of(String topic, String id, String... what) {
    List<Event> told = PublishedEvents.of(topic, id, what.length);
    assertThat(told)
        .extracting(Event::type)
        .containsExactly(
            Arrays.stream(what)
                .map(w -> "io.hanqiao." + topic + "." + w + ".v1")
                .toArray(String[]::new));
    for (int i = 0; i < told.size(); i++) {
      Event event = told.get(i);
      assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(i + 1));
      assertThat(event.header("ce_subject")).isEqualTo(id);
      assertThat(EventSchemas.flaws(topic, event.type(), event.body())).isEmpty();
    }
    return told;
  }

  /** As {@link #of}, and each has the fields of its sample. */
  static List<Event> as(String topic, String id, String sample, String... what) {
    List<Event> told = of(topic, id, what);
    for (Event event : told) {
      assertThat(EventSchemas.fieldNames(event.body()))
          .as("fields of %s beside its sample", event.type())
          .isEqualTo(EventSchemas.sampleFields(topic, event.type() + "." + sample));
    }
    return told;
  }
}
