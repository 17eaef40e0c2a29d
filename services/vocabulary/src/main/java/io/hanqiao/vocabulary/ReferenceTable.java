package io.hanqiao.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A file of {@code seeds/reference}: comma-separated, {@code #} for comments, the first other line
 * names the columns, no quoting.
 */
final class ReferenceTable {
  private final String file;
  private final List<String> columns;
  private final List<List<String>> rows;

  private ReferenceTable(String file, List<List<String>> lines) {
    this.file = file;
    this.columns = lines.get(0);
    this.rows = lines.subList(1, lines.size());
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalStateException(file + ": " + row + " does not fit the columns " + columns);
      }
    }
  }

  /** Reads the file from the jar. A missing or misshapen file is a broken build, not an input. */
  static ReferenceTable read(String file) {
    try (InputStream bytes = ReferenceTable.class.getResourceAsStream("reference/" + file)) {
      if (bytes == null) {
        throw new IllegalStateException("the reference file " + file + " is not in the jar");
      }
      BufferedReader text =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return new ReferenceTable(
          file,
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> Arrays.asList(line.split(",", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return rows.stream().map(Row::new).toList();
  }

  /** One line of the table. */
  final class Row {
    private final List<String> cells;

    private Row(List<String> cells) {
      this.cells = cells;
    }

    /** The cell under {@code column}; empty where the file leaves it empty. */
    String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalStateException(file + " has no column " + column);
      }
      return cells.get(at);
    }
  }
}
