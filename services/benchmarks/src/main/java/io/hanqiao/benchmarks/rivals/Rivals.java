package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.benchmarks.Engine;
import io.hanqiao.benchmarks.KernelEngine;
import io.hanqiao.benchmarks.ReferenceEngine;
import java.sql.SQLException;
import java.util.List;

/** All rivals by name. */
public final class Rivals {

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
      case "duckdb" -> duckDb(new FlatMarket(market), most);
      default -> throw new IllegalArgumentException("No rival is called " + name + ".");
    };
  }

  private static Rival alone(String name, Engine engine) {
    return new Rival(name, List.of(engine), () -> {});
  }

  private static Rival duckDb(FlatMarket market, int most) throws SQLException {
    DuckDbTables tables = new DuckDbTables(market);
    return new Rival(
        "DuckDB 1.3.2",
        List.of(
            new DuckDbByNeed(tables, most),
            DuckDbJoin.ofAll(tables, most),
            DuckDbJoin.byKind(tables, most)),
        tables);
  }
}
