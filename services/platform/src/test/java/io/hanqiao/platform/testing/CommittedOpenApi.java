package io.hanqiao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every service promises of its OpenAPI document; extend it in an IT of the service. */
public abstract class CommittedOpenApi {

  private static final Path COMMITTED = Path.of("openapi.yaml");
  private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void theCommittedDocumentSaysWhatTheServiceDoes() throws IOException {
    assertThat(read(COMMITTED))
        .overridingErrorMessage(
            "openapi.yaml is not what the code says. If the change is meant, run"
                + " `cp target/openapi/openapi.yaml openapi.yaml` in the service's folder and"
                + " commit it with the code.")
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
