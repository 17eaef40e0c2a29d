package io.hanqiao.enterprise.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rulebooks of recognition that are at hand. */
@ApplicationScoped
class Rulebooks {

  private static final List<String> FILES = List.of("recognition-2022.properties");

  private final List<Rulebook> all = FILES.stream().map(Rulebooks::read).toList();

  /** The one in force on a day; empty if its thresholds are not at hand. */
  Optional<Rulebook> inForce(LocalDate day) {
    return all.stream().filter(rulebook -> rulebook.covers(day)).findFirst();
  }

  private static Rulebook read(String file) {
    try (InputStream bytes =
        Rulebooks.class.getResourceAsStream("/io/hanqiao/enterprise/rulebooks/" + file)) {
      if (bytes == null) {
        throw new IllegalStateException("the rulebook " + file + " is not in the jar");
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return RulebookReader.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
