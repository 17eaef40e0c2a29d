package io.hanqiao.matching.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.decision.RulebookHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Decisions name a rulebook by its id, and databases hold its text under it. So what was released
 * stays as it is; {@code sha256sum -c} in the folder finds the same.
 */
class ReleasedTextsTest {

  private static final Path FOLDER = Path.of("../../seeds/rulebooks");
  private static final String SUFFIX = ".properties";

  @Test
  void aReleasedTextIsNeitherEditedNorTakenAwayAndANewOneIsEnteredInTheList() {
    assertThat(texts())
        .as(
            "A released rulebook is never edited: give the change an id and a validFrom of its own,"
                + " and enter the new file in SHA256SUMS")
        .isEqualTo(listed());
  }

  @Test
  void aTextIsFiledUnderTheIdItGivesItself() {
    for (String file : texts().keySet()) {
      String id = file.substring(0, file.length() - SUFFIX.length());
      assertThat(read(FOLDER.resolve(file)).lines()).as(file).containsOnlyOnce("id=" + id);
    }
  }

  /** As {@code sha256sum} writes it: the sum, two spaces, the file. */
  private static Map<String, String> listed() {
    return read(FOLDER.resolve("SHA256SUMS"))
        .lines()
        .map(line -> line.split(" {2}", 2))
        .collect(Collectors.toMap(line -> line[1], line -> line[0], (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> texts() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(),
                  file -> RulebookHash.of(read(file)),
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
