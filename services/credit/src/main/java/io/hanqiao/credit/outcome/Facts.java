package io.hanqiao.credit.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are meant: the same conditions choose the rows of a total and the rows that are
 * listed, so that the ones always sum to the other.
 */
final class Facts {

  private final List<String> conditions = new ArrayList<>(List.of("true"));
  private final List<Object> values = new ArrayList<>();
  private final Map<String, String> parameters = new TreeMap<>();

  /** Narrows to one value; null narrows nothing. */
  Facts and(String parameter, String column, @Nullable Object value) {
    return value == null ? this : when(parameter, column + " = ?", value.toString(), value);
  }

  /** Narrows to one group; null narrows nothing. */
  Facts and(Grouping by, @Nullable Object group) {
    return and(by.parameter(), by.column(), group);
  }

  /** From a day on; null narrows nothing. */
  Facts from(@Nullable LocalDate day) {
    return day == null ? this : when("from", "happened_on >= ?", day, day);
  }

  /** Up to a day; null narrows nothing. */
  Facts until(@Nullable LocalDate day) {
    return day == null ? this : when("until", "happened_on <= ?", day, day);
  }

  private Facts when(String parameter, String condition, Object bound, Object shown) {
    conditions.add(condition);
    values.add(bound);
    parameters.put(parameter, shown.toString());
    return this;
  }

  /** The conditions, in SQL. */
  String where() {
    return String.join(" AND ", conditions);
  }

  /**
   * Binds what the conditions ask for.
   *
   * @return the place after the last
   */
  int bind(PreparedStatement statement) throws SQLException {
    int at = 1;
    for (Object value : values) {
      statement.setObject(at++, value);
    }
    return at;
  }

  /** The path that lists the facts of one total. */
  String listed(Map<String, String> total) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.putAll(total);
    List<String> query = new ArrayList<>();
    all.forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, UTF_8)));
    return "/v1/outcomes?" + String.join("&", query);
  }
}
