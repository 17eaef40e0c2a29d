package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dated rulebooks this release carries as the first load; later ones are published. */
@Singleton
public class Rulebooks {

  private static final String FOLDER = "io/hanqiao/matching/rulebooks/";

  /** Every lending rulebook, oldest first. */
  private static final List<String> LENDING = List.of("lending-2024-07");

  /**
   * A rulebook and the text it was read from.
   *
   * @param content properties text, as published
   */
  public record Published(LendingRulebook rulebook, String content) {}

  private final List<Published> lending = LENDING.stream().map(Rulebooks::read).toList();

  /** All lending rulebooks, oldest first. */
  public List<Published> lending() {
    return lending;
  }

  /**
   * The lending rulebook in force on a day.
   *
   * @throws IllegalStateException if none was in force yet
   */
  public LendingRulebook lendingOn(LocalDate day) {
    LendingRulebook inForce = null;
    for (Published published : lending()) {
      if (!published.rulebook().validFrom().isAfter(day)) {
        inForce = published.rulebook();
      }
    }
    if (inForce == null) {
      throw new IllegalStateException("No lending rulebook is in force on " + day);
    }
    return inForce;
  }

  private static Published read(String id) {
    String path = FOLDER + id + ".properties";
    try (@Nullable InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No rulebook at " + path);
      }
      String content = new String(in.readAllBytes(), UTF_8);
      return new Published(LendingRulebookReader.read(new StringReader(content)), content);
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + path, e);
    }
  }
}
