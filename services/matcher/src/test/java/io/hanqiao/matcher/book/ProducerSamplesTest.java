package io.hanqiao.matcher.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProducerSamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static final byte[] WRONG = "{\"offerId\":7}".getBytes(UTF_8);
  private static final List<Supplier<MarketBook<?, ?, ?>>> BOOKS =
      List.of(
          () -> new LendingBook(JSON),
          () -> new InvestmentBook(JSON),
          () -> new ChallengeBook(JSON),
          () -> new SecondmentBook(JSON));

  @TestFactory
  Stream<DynamicTest> theMatcherReadsEverySampleItsProducersPublish() {
    return BOOKS.stream()
        .flatMap(
            book ->
                book.get().topics().stream()
                    .flatMap(topic -> samples(topic).stream())
                    .map(sample -> reads(book, sample)));
  }

  @Test
  void everyBookIsTouchedByTheSamplesOfItsDemandsAndOfItsSupplies() {
    for (Supplier<MarketBook<?, ?, ?>> book : BOOKS) {
      List<Touched> touched =
          book.get().topics().stream()
              .flatMap(topic -> samples(topic).stream())
              .map(sample -> book.get().apply(event(sample)))
              .toList();
      assertThat(touched).anyMatch(t -> t.demands().size() == 1);
      assertThat(touched).anyMatch(t -> t.supplies().size() == 1);
    }
  }

  @Test
  void aStateOfAnotherFormIsRefusedWithItsType() {
    LendingBook book = new LendingBook(JSON);
    assertThatThrownBy(
            () -> book.apply(event("credit.offer", "io.hanqiao.credit.offer.posted.v1", WRONG)))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("credit.offer");
  }

  private static DynamicTest reads(Supplier<MarketBook<?, ?, ?>> book, Path sample) {
    MarketBook<?, ?, ?> fresh = book.get();
    return DynamicTest.dynamicTest(
        fresh.getClass().getSimpleName() + " " + sample.getFileName(),
        () -> {
          Touched touched = fresh.apply(event(sample));
          assertThat(touched.demands().size() + touched.supplies().size()).isLessThanOrEqualTo(1);
        });
  }

  private static ConsumedEvent event(Path sample) {
    try {
      String topic = sample.getParent().getParent().getFileName().toString();
      String type = sample.getFileName().toString().replaceAll("\\.(minimal|full)\\.json", "");
      return event(topic, type, Files.readAllBytes(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConsumedEvent event(String topic, String type, byte[] state) {
    UUID id = new UUID(0, 1);
    return new ConsumedEvent(topic, id, type, id, 1, Instant.EPOCH, null, new EventState(state));
  }

  /** What the owner of a topic publishes beside its code. */
  private static List<Path> samples(String topic) {
    String service = topic.substring(0, topic.indexOf('.'));
    Path folder = Path.of("..", service, "src/main/resources/events", topic, "samples");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.sorted().toList();
      assertThat(found).as(topic).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
