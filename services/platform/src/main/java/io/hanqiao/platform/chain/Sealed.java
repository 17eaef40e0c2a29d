package io.hanqiao.platform.chain;

import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was sealed, oldest first.
 *
 * @param items at most as many as asked for
 * @param next what to give as {@code after} to read on; null on the last page
 */
public record Sealed<T>(
    List<T> items,
    @Schema(description = "Give it as `after` to read on; null on the last page.", nullable = true)
        @Nullable Long next) {

  /** A page that is the last one unless it is full. */
  static <T> Sealed<T> of(List<T> items, int limit, ToLongFunction<T> place) {
    return new Sealed<>(
        items, items.size() < limit ? null : (Long) place.applyAsLong(items.get(items.size() - 1)));
  }
}
