package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailIT {
  @TempDir Path directory;

  @Test
  void theTailIsTheLastLines() throws IOException {
    assertThat(LogTail.of(log("一\n二\n三\n"), 2)).isEqualTo("二\n三");
    assertThat(LogTail.of(directory.resolve("none.log"), 2)).isEmpty();
  }

  @Test
  void ofStructuredLinesOnlyTheErrorsAndTheirCausesAreShown() throws IOException {
    String tail =
        LogTail.of(
            log(
                """
                {"level":"WARN","message":"of no interest"}
                {"level":"ERROR","message":"Failed to start","exception":{"message":"outer",\
                "causedBy":{"exception":{"message":"the port is taken"}}}}
                """),
            9);
    assertThat(tail).isEqualTo("ERROR Failed to start\n  outer\n  the port is taken");
  }

  @Test
  void aVeryLongLineIsCut() throws IOException {
    assertThat(LogTail.of(log("x".repeat(5_000)), 1)).hasSizeLessThan(400).endsWith("…");
  }

  private Path log(String content) throws IOException {
    return Files.writeString(directory.resolve("any.log"), content);
  }
}
