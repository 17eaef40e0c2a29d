package io.hanqiao.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the seeds: comma-separated, names of the columns in the first line, no quoting. A cell
 * may hold a list ({@code a|b}) or a list with weights ({@code a:3|b:1}).
 *
 * @param lines without the first
 */
record Table(List<Line> lines) {

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a line has not as many cells as the first
   */
  static Table read(Path file) throws IOException {
    List<String> texts = Files.readAllLines(file);
    String[] columns = texts.get(0).split(",", -1);
    List<Line> lines = new ArrayList<>();
    for (int number = 1; number < texts.size(); number++) {
      String where = file.getFileName() + ":" + (number + 1);
      String[] cells = texts.get(number).split(",", -1);
      if (cells.length != columns.length) {
        throw new IllegalArgumentException(
            where + " has " + cells.length + " cells, the first line " + columns.length);
      }
      Map<String, String> byColumn = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        byColumn.put(columns[i], cells[i]);
      }
      lines.add(new Line(where, byColumn));
    }
    return new Table(List.copyOf(lines));
  }

  /** Every line as the type of the table. */
  <T> List<T> as(Function<Line, T> type) {
    return lines.stream().map(type).toList();
  }

  /**
   * One line.
   *
   * @param where file and line, for messages
   */
  record Line(String where, Map<String, String> cells) {

    /** The cell's text, empty if nothing is stated. */
    String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(where + " has no column " + column);
      }
      return cell;
    }

    /** The cell's text, or null if nothing is stated. */
    @Nullable String textOrNull(String column) {
      String cell = text(column);
      return cell.isEmpty() ? null : cell;
    }

    /** The cell's number. */
    int number(String column) {
      try {
        return Integer.parseInt(text(column));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            where + ", " + column + ": \"" + text(column) + "\" is no whole number", e);
      }
    }

    /** The cell's number, or null if nothing is stated. */
    @Nullable Integer numberOrNull(String column) {
      return text(column).isEmpty() ? null : (Integer) number(column);
    }

    /** The cell's list, empty if nothing is stated. */
    List<String> list(String column) {
      String cell = text(column);
      return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    /** The cell's list of codes. */
    <E extends Enum<E>> List<E> codes(String column, Class<E> type) {
      return list(column).stream().map(code -> Enum.valueOf(type, code)).toList();
    }

    /** The cell's code. */
    <E extends Enum<E>> E code(String column, Class<E> type) {
      return Enum.valueOf(type, text(column));
    }

    /** The cell's list with weights. */
    <T> List<Weighted<T>> weights(String column, Function<String, T> type) {
      List<Weighted<T>> weights = new ArrayList<>();
      for (String choice : list(column)) {
        int colon = choice.lastIndexOf(':');
        int weight = Integer.parseInt(choice.substring(colon + 1));
        weights.add(new Weighted<>(type.apply(choice.substring(0, colon)), weight));
      }
      return List.copyOf(weights);
    }
  }
}
