package io.hanqiao.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An industrial chain (产业链) that a document names, such as the eight emerging ones of the
 * provincial plan of 2023.
 *
 * @param key stable key in lower case, such as {@code new-materials}
 */
public record Chain(String key) implements Named {

  /**
   * @throws IllegalArgumentException if there is no such chain; use {@link #parse} on input
   */
  public Chain {
    if (!Chains.exists(key)) {
      throw new IllegalArgumentException("no chain has the key " + Excerpt.of(key));
    }
  }

  /** Reads a key, exactly as written in the list. */
  public static Parsed<Chain> parse(String key) {
    if (Chains.exists(key)) {
      return Parsed.valid(new Chain(key));
    }
    return Parsed.invalid(
        Flaw.of(
            "没有产业链" + Excerpt.of(key) + "。",
            "There is no chain " + Excerpt.of(key) + ".",
            "可用："
                + Chains.all().stream()
                    .map(chain -> chain.key + " " + chain.text().zh())
                    .collect(Collectors.joining("、"))
                + "。",
            "Allowed: "
                + Chains.all().stream()
                    .map(chain -> chain.key + " (" + chain.text().en() + ")")
                    .collect(Collectors.joining(", "))
                + "."));
  }

  /** All chains, in the order of the list. */
  public static List<Chain> all() {
    return Chains.all();
  }

  /** Which document named it, when, and as what. */
  public Chains.Naming naming() {
    return Chains.naming(key);
  }

  @Override
  public Text text() {
    return Chains.text(key);
  }

  @Override
  public String toString() {
    return key;
  }
}
