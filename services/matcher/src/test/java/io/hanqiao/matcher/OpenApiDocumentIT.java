package io.hanqiao.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiDocumentIT {

  private static final Path COMMITTED = Path.of("openapi.yaml");
  private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void theCommittedDocumentSaysWhatTheServiceDoes() throws IOException {
    assertThat(read(COMMITTED))
        .overridingErrorMessage(
            "services/matcher/openapi.yaml is not what the code says. If the change is meant, run"
                + " `cp services/matcher/target/openapi/openapi.yaml services/matcher/openapi.yaml`"
                + " and commit it with the code.")
        .isEqualTo(read(GENERATED));
  }

  @Test
  void onlyPathsOfTheServiceItselfArePublished() throws IOException {
    assertThat(read(COMMITTED).get("paths").fieldNames())
        .toIterable()
        .isNotEmpty()
        .allMatch(path -> path.startsWith("/v1/"));
  }

  private static JsonNode read(Path file) throws IOException {
    return YAML.readTree(Files.readString(file));
  }
}
