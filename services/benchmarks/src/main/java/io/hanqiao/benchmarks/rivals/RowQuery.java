package io.hanqiao.benchmarks.rivals;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables and the question in SQL: all rules as conditions, the score as an expression. */
final class RowQuery {

  private final FlatMarket market;
  private final Kinds kinds;
  private final String divide;

  /**
   * @param divide the dialect's operator that divides whole numbers and rounds towards zero
   */
  RowQuery(FlatMarket market, Kinds kinds, String divide) {
    this.market = market;
    this.kinds = kinds;
    this.divide = divide;
  }

  private Stream<Integer> checks() {
    return IntStream.range(0, market.checks().size()).boxed();
  }

  private String column(int check) {
    return market.checks().get(check).column();
  }

  private String typed(String prefix, int check) {
    return prefix + column(check) + (market.isNarrow(check) ? " INTEGER" : " BIGINT");
  }

  /** Columns with their types: the row's number and kind, the terms, the figures of the score. */
  String offerColumns() {
    return "id INTEGER NOT NULL, kind INTEGER NOT NULL"
        + columns(checks().map(check -> typed("", check)))
        + columns(ScoreFigures.OF_OFFER.stream().map(name -> name + " BIGINT"));
  }

  /** Columns with their types: the kind's number and its terms. */
  String kindColumns() {
    return "kind INTEGER NOT NULL"
        + columns(kinds.columns().stream().map(check -> typed("", check)));
  }

  /** Columns with their types: the need's place in the list, its facts and its figures. */
  String needColumns() {
    return "place INTEGER NOT NULL"
        + columns(checks().map(check -> typed("n_", check)))
        + columns(ScoreFigures.OF_NEED.stream().map(name -> name + " BIGINT"));
  }

  private static String columns(Stream<String> typed) {
    return typed.map(column -> ", " + column + " NOT NULL").collect(Collectors.joining());
  }

  /** All rules, each held against the columns of a table of needs. */
  String conditions() {
    return checks().map(this::againstTable).collect(Collectors.joining("\n AND "));
  }

  /** The rules that a kind decides. */
  String conditionsOnKinds() {
    return checks()
        .filter(kinds::decides)
        .map(check -> condition("k." + column(check), check, "n.n_" + column(check)))
        .collect(Collectors.joining("\n AND "));
  }

  /** The rules that a kind does not decide. */
  String conditionsBesideKinds() {
    return checks()
        .filter(check -> !kinds.decides(check))
        .map(this::againstTable)
        .collect(Collectors.joining("\n AND "));
  }

  private String againstTable(int check) {
    return condition("o." + column(check), check, "n.n_" + column(check));
  }

  /** The score against the columns of a table of needs. */
  String score() {
    return market.formula().sql(divide, place -> "n." + ScoreFigures.OF_NEED.get(place));
  }

  private String condition(String column, int check, String fact) {
    return switch (market.checks().get(check).comparison()) {
      case ANY -> "(" + column + " & " + fact + ") <> 0";
      case NONE -> "(" + column + " & " + fact + ") = 0";
      case AT_LEAST -> column + " <= " + fact;
      case AT_MOST -> column + " >= " + fact;
    };
  }

  /** A query for one need at a time, whose numbers are parameters. */
  ForOne forOne(String before, String between, String after) {
    return parametrised(before, between, after, check -> "o");
  }

  /** The same where what a kind decides is asked of a table of kinds. */
  ForOne forOneByKind(String before, String between, String after) {
    return parametrised(before, between, after, check -> kinds.decides(check) ? "k" : "o");
  }

  private ForOne parametrised(
      String before, String between, String after, IntFunction<String> table) {
    List<Integer> figures = new ArrayList<>();
    String score =
        market
            .formula()
            .sql(
                divide,
                place -> {
                  figures.add(place);
                  return "?";
                });
    String conditions =
        checks()
            .map(check -> condition(table.apply(check) + "." + column(check), check, "?"))
            .collect(Collectors.joining("\n AND "));
    return new ForOne(market, before + score + between + conditions + after, figures);
  }

  /** A query with the order of its parameters: figures of the score, then a fact a check. */
  static final class ForOne {
    final String sql;
    private final FlatMarket market;
    private final List<Integer> figures;

    private ForOne(FlatMarket market, String sql, List<Integer> figures) {
      this.market = market;
      this.sql = sql;
      this.figures = figures;
    }

    void bind(PreparedStatement statement, FlatNeed need) throws SQLException {
      int at = 1;
      for (int figure : figures) {
        statement.setLong(at++, need.figures[figure]);
      }
      for (int i = 0; i < need.facts.length; i++) {
        if (market.isNarrow(i)) {
          statement.setInt(at++, (int) need.facts[i]);
        } else {
          statement.setLong(at++, need.facts[i]);
        }
      }
    }
  }
}
