package io.hanqiao.benchmarks.rivals;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables and the question in SQL: all rules as conditions, the score as an expression. */
final class RowQuery {

  private static final int DECISIVE = 4;

  private final FlatMarket market;
  private final Kinds kinds;
  private final String divide;
  private final List<Integer> decisive;

  /**
   * @param divide the dialect's operator that divides whole numbers and rounds towards zero
   */
  RowQuery(FlatMarket market, Kinds kinds, String divide) {
    this.market = market;
    this.kinds = kinds;
    this.divide = divide;
    this.decisive =
        checks()
            .filter(check -> market.checks().get(check).comparison() == Comparison.ANY)
            .limit(DECISIVE)
            .toList();
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
    return conditions("o", check -> true);
  }

  /** The rules that leave the fewest offers. */
  String conditionsDecisive() {
    return conditions("o", decisive::contains);
  }

  /** All but the rules that leave the fewest offers. */
  String conditionsBesideDecisive() {
    return conditions("o", check -> !decisive.contains(check));
  }

  /** The rules that a kind decides. */
  String conditionsOnKinds() {
    return conditions("k", kinds::decides);
  }

  /** The rules that a kind does not decide. */
  String conditionsBesideKinds() {
    return conditions("o", check -> !kinds.decides(check));
  }

  private String conditions(String table, Predicate<Integer> asked) {
    return checks()
        .filter(asked)
        .map(check -> condition(table + "." + column(check), check, "n.n_" + column(check)))
        .collect(Collectors.joining("\n AND "));
  }

  /** Places of the rules on marks that leave the fewest offers. */
  List<Integer> decisive() {
    return decisive;
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
    String conditions = parameters("o", checks().toList());
    return parametrised(before, between + conditions + after, checks().toList());
  }

  /** The same where what a kind decides is asked of a table of kinds. */
  ForOne forOneByKind(String before, String between, String after) {
    List<Integer> first = kinds.columns();
    return parametrised(
        before,
        between + parameters("k", first) + " AND " + parameters("o", others(first)) + after,
        concat(first, others(first)));
  }

  /** The same with the rules that leave the fewest offers asked first. */
  ForOne forOneInSteps(String before, String between, String step, String after) {
    return parametrised(
        before,
        between + parameters("o", decisive) + step + parameters("o", others(decisive)) + after,
        concat(decisive, others(decisive)));
  }

  private List<Integer> others(List<Integer> first) {
    return checks().filter(check -> !first.contains(check)).toList();
  }

  private static List<Integer> concat(List<Integer> first, List<Integer> others) {
    return Stream.concat(first.stream(), others.stream()).toList();
  }

  private String parameters(String table, List<Integer> asked) {
    return asked.stream()
        .map(check -> condition(table + "." + column(check), check, "?"))
        .collect(Collectors.joining("\n AND "));
  }

  private ForOne parametrised(String before, String after, List<Integer> asked) {
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
    return new ForOne(market, before + score + after, figures, asked);
  }

  /** A query with the order of its parameters: figures of the score, then facts. */
  static final class ForOne {
    final String sql;
    private final FlatMarket market;
    private final List<Integer> figures;
    private final List<Integer> checks;

    private ForOne(FlatMarket market, String sql, List<Integer> figures, List<Integer> checks) {
      this.market = market;
      this.sql = sql;
      this.figures = figures;
      this.checks = checks;
    }

    void bind(PreparedStatement statement, FlatNeed need) throws SQLException {
      int at = 1;
      for (int figure : figures) {
        statement.setLong(at++, need.figures[figure]);
      }
      for (int check : checks) {
        if (market.isNarrow(check)) {
          statement.setInt(at++, (int) need.facts[check]);
        } else {
          statement.setLong(at++, need.facts[check]);
        }
      }
    }
  }
}
