package io.hanqiao.credit.firm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the owner of firms publishes as samples is what is read here. */
class HeardFirmsTest {

  private static final Path SAMPLES =
      Path.of("../enterprise/src/main/resources/events", FirmSubscription.TOPIC, "samples");

  @Test
  void everySampleOfTheOwnerIsReadWhole() throws IOException {
    List<Path> samples;
    try (Stream<Path> files = Files.list(SAMPLES)) {
      samples = files.toList();
    }
    assertThat(samples).isNotEmpty();
    for (Path sample : samples) {
      FirmFacts firm = new ObjectMapper().readValue(sample.toFile(), FirmFacts.class);
      assertThat(firm.enterpriseId()).as(sample.toString()).isNotNull();
      assertThat(firm.ownerOrg()).as(sample.toString()).isNotNull();
      assertThat(firm.divisionCode()).as(sample.toString()).hasSize(6);
    }
  }
}
