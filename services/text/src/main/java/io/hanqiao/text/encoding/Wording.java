package io.hanqiao.text.encoding;

import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.vocabulary.Sector;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a posting as its owner encodes them and as they are compared: both make the same of
 * the same parts. Needs no encoder.
 *
 * @param role which side of a market the posting is on
 * @param plain its words
 * @param field the Chinese name of its line of industry, by which abbreviations are read; empty
 *     unless it states exactly one
 */
public record Wording(Role role, PlainText plain, String field) {

  /**
   * The words of a need.
   *
   * @param sectors its lines of industry; null if not stated
   * @param parts in their order; null is not stated
   */
  public static Wording need(
      @Nullable Collection<Sector> sectors, Collection<@Nullable String> parts) {
    return of(Role.NEED, sectors, parts.stream());
  }

  /** The words of a supply, in the same way. */
  public static Wording supply(@Nullable Collection<Sector> sectors, @Nullable String... parts) {
    return of(Role.SUPPLY, sectors, Stream.of(parts));
  }

  /** A quantity to be reached, in a line; null is not stated. */
  public static String indicator(
      @Nullable String name, @Nullable String target, @Nullable String unit) {
    return Stream.of(name, target, unit).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  /** What identifies these words: another key is another vector. */
  public String key() {
    return key(Glossary.shipped());
  }

  /**
   * The same under another glossary. A need is encoded with its abbreviations and plain words
   * spelled out, clause by clause: rows that could have a say in that are part of its key.
   */
  public String key(Glossary glossary) {
    String text = plain.text();
    return EncodedText.hash(
        role, role == Role.NEED ? text + '\n' + glossary.concerning(text, field) : text);
  }

  private static Wording of(
      Role role, @Nullable Collection<Sector> sectors, Stream<@Nullable String> parts) {
    String joined = parts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    String field =
        sectors != null && sectors.size() == 1 ? List.copyOf(sectors).get(0).text().zh() : "";
    return new Wording(role, PlainText.of(bounded(joined)), field);
  }

  /** Forms refuse what is longer; a row older than their bounds is read as far as can be. */
  private static String bounded(String joined) {
    int end = Math.min(joined.length(), PlainText.MOST_CHARACTERS);
    boolean split = end < joined.length() && Character.isHighSurrogate(joined.charAt(end - 1));
    return joined.substring(0, split ? end - 1 : end);
  }
}
