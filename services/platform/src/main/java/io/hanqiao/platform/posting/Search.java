package io.hanqiao.platform.posting;

import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.PageRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a list: each is asked for only if its value is given. Newest first. */
public final class Search {

  private final PageRequest page;
  private final StringBuilder where = new StringBuilder("id < :before");
  private final Map<String, Object> parameters = new HashMap<>();

  private Search(PageRequest page) {
    this.page = page;
    parameters.put("before", page.before());
  }

  /** All rows of a page that the transaction may see. */
  public static Search of(PageRequest page) {
    return new Search(page);
  }

  /**
   * Narrows.
   *
   * @param condition HQL that names {@code :name}
   * @param value null narrows nothing
   */
  public Search and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where.append(" and (").append(condition).append(')');
      parameters.put(name, value);
    }
    return this;
  }

  /**
   * Narrows to rows whose list of codes has this one.
   *
   * @param list the attribute that keeps the list
   * @param code null narrows nothing
   */
  public Search having(String list, String name, @Nullable Enum<?> code) {
    // array_contains would bind the code as a number.
    return and(
        "sql('array_position(?, ?)', " + list + ", :" + name + ") is not null",
        name,
        code == null ? null : code.name());
  }

  /** Narrows to rows one of whose {@code columns} holds the words as they stand. */
  public Search containing(@Nullable String words, String... columns) {
    String any =
        Arrays.stream(columns)
            .map(column -> column + " like :words escape '\\'")
            .collect(Collectors.joining(" or "));
    return and(any, "words", Like.contains(words));
  }

  /** Narrows to an organisation's own rows if {@code mine} is true. */
  public Search ownedBy(UUID org, @Nullable Boolean mine) {
    return and("ownerOrg = :org", "org", Boolean.TRUE.equals(mine) ? org : null);
  }

  String query() {
    return where + " order by id desc";
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  int fetch() {
    return page.fetch();
  }
}
