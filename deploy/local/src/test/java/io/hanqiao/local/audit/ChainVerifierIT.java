package io.hanqiao.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.local.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainVerifierIT {

  @TempDir private Path folder = Path.of("");

  @Test
  void aLineThatIsNeitherKeyNorHeadNorRowIsNotPassedOver() throws IOException {
    Path file = folder.resolve("credit-audit.jsonl");
    Files.writeString(file, "{\"kind\":\"hebd\",\"service\":\"credit\",\"version\":4}\n");

    assertThatThrownBy(() -> ChainVerifier.verify(file, null))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("第 1 行")
        .hasMessageContaining("Line 1")
        .hasMessageContaining("hebd");
  }

  @Test
  void aLineCutInTheMiddleAndOneThatIsNoTextAreNamed() throws IOException {
    Path file = folder.resolve("cut.jsonl");
    String key = "{\"kind\":\"key\",\"service\":\"credit\",\"publicKey\":\"x\"}\n";
    Files.writeString(file, key + "{\"kind\":\"row\",\"seal");
    assertThatThrownBy(() -> ChainVerifier.verify(file, null))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("Line 2");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
    assertThatThrownBy(() -> ChainVerifier.verify(file, null))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("Line 1");
  }

  @Test
  void anEmptyFileIsNoWholeTrail() throws IOException {
    Path file = folder.resolve("empty.jsonl");
    Files.writeString(file, "");
    assertThat(ChainVerifier.verify(file, null).isSound()).isFalse();
  }
}
