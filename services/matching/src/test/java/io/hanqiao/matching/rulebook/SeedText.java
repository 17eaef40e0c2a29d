package io.hanqiao.matching.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of the rulebooks that are shipped. */
public final class SeedText {

  /** Reads a rulebook from its text. */
  public interface Reading<B> {
    B read(Reader source) throws IOException;
  }

  private SeedText() {}

  /** The text of one rulebook, for a test that spoils it. */
  public static String of(String id) {
    String resource = "/io/hanqiao/matching/rulebooks/" + id + ".properties";
    try (InputStream in = Objects.requireNonNull(SeedText.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A rulebook read from a text. */
  public static <B> B read(String text, Reading<B> reading) {
    try {
      return reading.read(new StringReader(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
