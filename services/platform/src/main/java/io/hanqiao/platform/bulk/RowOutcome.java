package io.hanqiao.platform.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a good row.
 *
 * @param created false if a row with the same reference was there before and was left alone
 * @param reference the loader's own key, or null
 * @param id the aggregate's id
 */
public record RowOutcome(boolean created, @Nullable String reference, UUID id) {

  /** The row was stored. */
  public static RowOutcome created(@Nullable String reference, UUID id) {
    return new RowOutcome(true, reference, id);
  }

  /** The row was there before. */
  public static RowOutcome existing(@Nullable String reference, UUID id) {
    return new RowOutcome(false, reference, id);
  }
}
