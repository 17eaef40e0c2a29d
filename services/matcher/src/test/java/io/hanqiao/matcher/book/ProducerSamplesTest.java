package io.hanqiao.matcher.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProducerSamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** Where the producers publish the samples of what they tell. */
  private static final Map<String, String> PUBLISHED_BY =
      Map.of(
          "enterprise.profile", "enterprise",
          "enterprise.financing-need", "enterprise",
          "credit.offer", "credit");

  @TestFactory
  Stream<DynamicTest> theMatcherReadsEverySampleItsProducersPublish() throws IOException {
    return LendingBook.TOPICS.stream()
        .flatMap(topic -> samples(topic).stream().map(sample -> reads(topic, sample)));
  }

  @Test
  void aStateOfAnotherFormIsRefusedWithItsType() throws IOException {
    LendingBook book = new LendingBook(JSON);
    assertThatThrownBy(() -> book.apply(event("credit.offer", JSON.readTree("{\"offerId\": 7}"))))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("credit.offer");
  }

  private static DynamicTest reads(String topic, Path sample) {
    return DynamicTest.dynamicTest(
        sample.getFileName().toString(),
        () -> {
          Touched touched =
              new LendingBook(JSON).apply(event(topic, JSON.readTree(sample.toFile())));
          assertThat(touched.demands().size() + touched.supplies().size())
              .isEqualTo(topic.equals("enterprise.profile") ? 0 : 1);
        });
  }

  private static ConsumedEvent event(String topic, JsonNode state) {
    String subject =
        Stream.of("needId", "enterpriseId", "offerId")
            .filter(name -> state.path(name).isTextual())
            .map(name -> state.path(name).asText())
            .findFirst()
            .orElse(new UUID(0, 1).toString());
    return new ConsumedEvent(
        topic,
        new UUID(0, 1),
        "io.hanqiao." + topic + ".v1",
        UUID.fromString(subject),
        1,
        Instant.EPOCH,
        null,
        state);
  }

  private static List<Path> samples(String topic) {
    Path folder =
        Path.of("..", PUBLISHED_BY.get(topic), "src/main/resources/events", topic, "samples");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.sorted().toList();
      assertThat(found).as(topic).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
