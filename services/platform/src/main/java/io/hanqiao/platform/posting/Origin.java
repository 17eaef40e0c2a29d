package io.hanqiao.platform.posting;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Where a posting comes from; it stays as first given.
 *
 * @param reference the loader's own key, unique per owner; null if none
 * @param synthetic invented for demonstration
 * @param source in words; null if not stated
 */
public record Origin(@Nullable String reference, boolean synthetic, @Nullable String source) {

  /** Reads the three fields every form has. */
  public static Origin read(
      Findings in,
      @Nullable String reference,
      @Nullable Boolean synthetic,
      @Nullable String source) {
    return new Origin(
        in.optional("reference", reference, text(100)),
        Boolean.TRUE.equals(synthetic),
        in.optional("source", source, text(500)));
  }
}
