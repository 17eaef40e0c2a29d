package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedSamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"opened", "changed", "closed"})
  void theSamplesOfEveryTypeFitItsSchema(String what) throws IOException {
    String type = NeedSchemas.type(what);
    for (String name : List.of("minimal", "full")) {
      assertThat(NeedSchemas.flaws(type, NeedSchemas.sample(type, name))).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"opened", "changed", "closed"})
  void theFullSampleHasEveryFieldAndTheMinimalOnlyThoseThatAreRequired(String what)
      throws IOException {
    String type = NeedSchemas.type(what);
    JsonNode state = NeedSchemas.state();
    List<String> required = state.path("required").valueStream().map(JsonNode::asText).toList();

    assertThat(NeedSchemas.fields(NeedSchemas.sample(type, "full")))
        .containsExactlyInAnyOrderElementsOf(NeedSchemas.fields(state.path("properties")));
    assertThat(NeedSchemas.fields(NeedSchemas.sample(type, "minimal")))
        .containsExactlyInAnyOrderElementsOf(required);
  }

  @Test
  void whatIsUnknownIsAbsentAndNeverNullOrEmpty() throws IOException {
    String type = NeedSchemas.type("opened");
    ObjectNode minimal = (ObjectNode) NeedSchemas.sample(type, "minimal");

    assertThat(NeedSchemas.flaws(type, minimal.deepCopy().putNull("termMonths"))).isNotEmpty();
    assertThat(NeedSchemas.flaws(type, minimal.deepCopy().putNull("purpose"))).isNotEmpty();
    ObjectNode without = minimal.deepCopy();
    without.putArray("securityTypes");
    assertThat(NeedSchemas.flaws(type, without)).isNotEmpty();
  }
}
