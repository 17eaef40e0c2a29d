package io.hanqiao.platform.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, newest first.
 *
 * @param items at most as many as asked for
 * @param next the cursor of the next page; null on the last one
 */
public record Page<T>(
    List<T> items,
    @Schema(description = "Give it as `cursor` to read on; null on the last page.", nullable = true)
        @Nullable String next) {

  /** A page from one row more than was asked for: the extra row says that there is more. */
  public static <R, T> Page<T> of(
      List<R> rows, PageRequest request, Function<R, UUID> id, Function<R, T> view) {
    boolean more = rows.size() > request.limit();
    List<R> shown = more ? rows.subList(0, request.limit()) : rows;
    String next = more ? Cursor.of(id.apply(shown.get(shown.size() - 1))) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }
}
