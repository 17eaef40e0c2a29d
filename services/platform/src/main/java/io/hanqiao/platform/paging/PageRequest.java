package io.hanqiao.platform.paging;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param before show what is older than this id
 * @param limit 1 to 100
 */
public record PageRequest(UUID before, int limit) {

  private static final UUID NEWEST = new UUID(-1L, -1L);
  private static final int MOST = 100;
  private static final int USUAL = 20;

  /**
   * Reads the query parameters {@code cursor} and {@code limit}.
   *
   * @throws ProblemException 422 naming the parameter that is wrong
   */
  public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
    int wanted = limit == null ? USUAL : limit;
    if (wanted < 1 || wanted > MOST) {
      throw refused(
          "limit",
          String.valueOf(limit),
          Flaw.of("超出范围。", "It is out of range.", "请用 1 至 100。", "Use 1 to 100."));
    }
    if (cursor == null) {
      return new PageRequest(NEWEST, wanted);
    }
    UUID before =
        Cursor.read(cursor)
            .orElseThrow(
                () ->
                    refused(
                        "cursor",
                        cursor,
                        Flaw.of(
                            "不是本系统给出的游标。",
                            "It is not a cursor of ours.",
                            "请原样使用上一页的 next，或去掉此参数。",
                            "Use `next` of the page before as it is, or leave it out.")));
    return new PageRequest(before, wanted);
  }

  /** One row more than shown tells whether there is a next page. */
  public int fetch() {
    return limit + 1;
  }

  private static ProblemException refused(String field, String value, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding(field, value, flaw)));
  }
}
