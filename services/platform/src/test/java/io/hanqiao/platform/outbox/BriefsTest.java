package io.hanqiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hanqiao.platform.aggregate.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefsTest {

  private static final Briefs BRIEFS = Briefs.of(List.of("a.firm: id place ", "a.need:id"));

  @Test
  void aTopicIsToldInBriefWithItsNamedFieldsAlone() {
    UntoldEvent whole = event("a.firm", "{\"id\": 1, \"revenue\": \"9.00\", \"place\": null}");

    List<UntoldEvent> told = BRIEFS.of(whole);

    assertThat(told).hasSize(2);
    assertThat(told.get(0)).isEqualTo(whole);
    assertThat(told.get(1)).isEqualTo(whole.on("a.firm-brief", "{\"id\":1,\"place\":null}"));
    assertThat(BRIEFS.topics()).containsExactly("a.firm-brief", "a.need-brief");
  }

  @Test
  void aTombstoneStaysOneAndATopicWithoutABriefIsToldOnce() {
    assertThat(BRIEFS.of(event("a.need", null)))
        .extracting(UntoldEvent::topic, UntoldEvent::payload)
        .containsExactly(tuple("a.need", null), tuple("a.need-brief", null));
    assertThat(BRIEFS.of(event("a.other", "{}"))).hasSize(1);
  }

  @Test
  void anEntryWithoutFieldsIsRefused() {
    assertThatThrownBy(() -> Briefs.of(List.of("a.firm")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("topic:field field");
  }

  private static UntoldEvent event(String topic, @Nullable String payload) {
    return new UntoldEvent(
        1, Ids.next(), topic, Ids.next(), "x.changed.v1", 1, payload, null, Instant.EPOCH);
  }
}
