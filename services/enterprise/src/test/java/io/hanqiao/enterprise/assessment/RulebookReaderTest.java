package io.hanqiao.enterprise.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulebookReaderTest {

  private static final Path SHIPPED = Path.of("../../seeds/rulebooks/recognition-2022.properties");

  @Test
  void theShippedRulebookIsReadToItsLastLine() throws IOException {
    Rulebook rulebook = read(Files.readString(SHIPPED));

    assertThat(rulebook.roots()).hasSize(3);
    assertThat(rulebook.validUntil()).hasToString("2026-03-31");
    assertThat(rulebook.source().zh()).contains("暂行办法");
  }

  @Test
  void aKeyNobodyKnowsAndAKeyThatIsMissingAreNamed() throws IOException {
    String shipped = Files.readString(SHIPPED);

    assertThatThrownBy(() -> read(shipped + "\nlg-brand.bond=1\n"))
        .hasMessageContaining("lg-brand.bond");
    assertThatThrownBy(() -> read(shipped.replace("lg-brand.bound=1", "")))
        .hasMessageContaining("lg-brand.bound");
    assertThatThrownBy(() -> read(shipped + "\nlg-brand.bound=2\n")).hasMessageContaining("twice");
  }

  private static Rulebook read(String text) throws IOException {
    return RulebookReader.read(new StringReader(text));
  }
}
