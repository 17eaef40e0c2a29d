package io.hanqiao.matching.lending;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rulebooks that are shipped. */
public final class SeedRulebook {

  private static final String RESOURCE =
      "/io/hanqiao/matching/rulebooks/lending-2024-07.properties";

  private SeedRulebook() {}

  /** The rulebook of July 2024. */
  public static LendingRulebook july2024() {
    try (Reader reader = new InputStreamReader(open(), StandardCharsets.UTF_8)) {
      return LendingRulebookReader.read(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Its text, for a test that spoils it. */
  static String text() {
    try (InputStream in = open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open() {
    return Objects.requireNonNull(SeedRulebook.class.getResourceAsStream(RESOURCE));
  }
}
