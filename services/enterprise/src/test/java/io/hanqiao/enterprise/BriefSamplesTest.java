package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others than the matcher hear of firms and needs. */
class BriefSamplesTest {

  private static final String SUFFIX = "-brief";

  @Test
  void aBriefIsItsWholeWithTheNamedFieldsAndNoOther() throws IOException {
    Map<String, List<String>> briefs = briefs();
    assertThat(briefs).containsOnlyKeys("enterprise.profile", "enterprise.financing-need");
    briefs.forEach(
        (topic, fields) -> {
          for (String type : EventSchemas.types(topic + SUFFIX)) {
            assertThat(EventSchemas.samples(topic + SUFFIX, type))
                .isEqualTo(EventSchemas.samples(topic, type));
            for (String sample : EventSchemas.samples(topic, type)) {
              ObjectNode whole = EventSchemas.sample(topic, sample).deepCopy();
              assertThat(EventSchemas.sample(topic + SUFFIX, sample))
                  .as(sample)
                  .isEqualTo(whole.retain(fields));
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"annualRevenue", "amount", "industryCode", "size", "tier", "negativeFlags"})
  void theSchemasOfBriefsRefuseWhatIsTheMatchersAlone(String field) throws IOException {
    for (String topic : briefs().keySet()) {
      for (String type : EventSchemas.types(topic + SUFFIX)) {
        ObjectNode sample = EventSchemas.sample(topic + SUFFIX, type + ".full").deepCopy();
        assertThat(EventSchemas.flaws(topic + SUFFIX, type, sample.put(field, "x")))
            .as(type)
            .isNotEmpty();
      }
    }
  }

  private static Map<String, List<String>> briefs() throws IOException {
    Properties settings = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            BriefSamplesTest.class.getResourceAsStream("/application.properties"))) {
      settings.load(in);
    }
    Map<String, List<String>> briefs = new TreeMap<>();
    for (String entry : settings.getProperty("hanqiao.topics.brief").split(",", -1)) {
      String[] part = entry.split(":", -1);
      briefs.put(part[0], Arrays.asList(part[1].split(" ", -1)));
    }
    return briefs;
  }
}
