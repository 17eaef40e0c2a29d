package io.hanqiao.matcher.preview;

import io.hanqiao.vocabulary.Text;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many, so that nobody is pointed at. */
@Schema(description = "How many: a multiple of 5, rounded down; fewer than 5 are not told.")
public record Count(
    @Schema(description = "A multiple of 5; null for fewer than 5.", nullable = true)
        @Nullable Integer count,
    @Schema(description = "The same in words.", examples = "至少 25") String words) {

  /** The step counts are told in, and the fewest that are told. */
  static final int STEP = 5;

  static Count of(long exact, Locale locale) {
    if (exact < STEP) {
      return new Count(null, new Text("少于 5", "fewer than 5").in(locale));
    }
    int told = (int) (exact / STEP) * STEP;
    return new Count(told, new Text("至少 " + told, "at least " + told).in(locale));
  }
}
