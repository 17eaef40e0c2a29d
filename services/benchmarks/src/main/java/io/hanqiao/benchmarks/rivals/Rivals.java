package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.Engine;
import io.hanqiao.benchmarks.KernelEngine;
import io.hanqiao.benchmarks.ReferenceEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** All rivals by name. */
public final class Rivals {

  /** For the files of servers. */
  private static final Path HOME =
      Path.of(System.getProperty("hanqiao.root", "."), "target", "matching-bench");

  private Rivals() {}

  /**
   * Prepares one over a market.
   *
   * @param most how many offers a need's list will have
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Rival open(String name, BenchMarket market, int most) throws Exception {
    return switch (name) {
      case "kernel" -> alone(name, new KernelEngine(market, 2));
      case "reference" -> alone("naive reference", new ReferenceEngine(market));
      case "streams" -> alone("Java streams", new StreamsEngine(new FlatMarket(market)));
      case "duckdb" -> duckDb(new FlatMarket(market), false, most);
      case "duckdb-kinds" -> duckDb(new FlatMarket(market), true, most);
      case "lucene" -> lucene(new FlatMarket(market));
      case "drools" -> drools(new FlatMarket(market));
      case "postgresql" -> postgres(new FlatMarket(market), false, most);
      case "postgresql-kinds" -> postgres(new FlatMarket(market), true, most);
      default -> throw new IllegalArgumentException("No rival is called " + name + ".");
    };
  }

  private static Rival alone(String name, Engine engine) {
    return new Rival(name, List.of(engine), () -> {});
  }

  private static Rival postgres(FlatMarket market, boolean byKind, int most)
      throws SQLException, IOException {
    PostgresTables tables = new PostgresTables(market, HOME.resolve("postgres"));
    return byKind
        ? new Rival(
            "PostgreSQL 18.6, kinds of offer in a table of their own",
            List.of(PostgresLateral.byKind(tables), PostgresByNeed.byKind(tables, most)),
            tables)
        : new Rival(
            "PostgreSQL 18.6",
            List.of(
                PostgresLateral.asPlanned(tables),
                PostgresLateral.inSteps(tables),
                PostgresLateral.byMarks(tables),
                PostgresByNeed.alone(tables, most),
                PostgresByNeed.parallel(tables, most)),
            tables);
  }

  private static Rival duckDb(FlatMarket market, boolean byKind, int most) throws SQLException {
    DuckDbTables tables = new DuckDbTables(market);
    return byKind
        ? new Rival(
            "DuckDB 1.3.2, kinds of offer in a table of their own",
            List.of(DuckDbJoin.byKind(tables, most)),
            tables)
        : new Rival(
            "DuckDB 1.3.2",
            List.of(
                new DuckDbByNeed(tables, most),
                DuckDbJoin.asPlanned(tables, most),
                DuckDbJoin.inSteps(tables, most)),
            tables);
  }

  private static Rival lucene(FlatMarket market) throws IOException {
    LuceneIndex index = new LuceneIndex(market);
    return new Rival(
        "Lucene 9.12.3",
        Arrays.stream(LucenePlan.values())
            .map(plan -> (Engine) new LuceneEngine(index, plan))
            .toList(),
        index);
  }

  private static Rival drools(FlatMarket market) {
    return alone("Drools 10.1", new DroolsEngine(market));
  }
}
