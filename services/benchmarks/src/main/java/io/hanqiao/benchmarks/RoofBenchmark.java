package io.hanqiao.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The roof: how fast this machine meets bitmaps and reads memory at all. A search that met some
 * forty whole bitmaps and did nothing else could not be faster than forty times this.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoofBenchmark {

  /** Rows of a bitmap. */
  @Param({"50000", "1000000"})
  public int rows;

  /** How many bitmaps are met in turn: few stay in the nearest cache, many do not. */
  @Param({"8", "400"})
  public int bitmaps;

  private long[][] all = {};
  private long[] into = {};
  private int next;

  /** Fills the bitmaps. */
  @Setup
  public void fill() {
    int words = (rows + 511) / 512 * 8;
    all =
        IntStream.range(0, bitmaps)
            .mapToObj(
                i -> LongStream.range(0, words).map(w -> w * 0x9E3779B97F4A7C15L + i).toArray())
            .toArray(long[][]::new);
    into = new long[words];
  }

  /** One bitmap met with another. */
  @Benchmark
  public long[] meetOne() {
    next = (next + 1) % bitmaps;
    long[] met = all[next];
    long[] out = into;
    for (int i = 0; i < out.length; i++) {
      out[i] &= met[i];
    }
    return out;
  }

  /** Reads one bitmap. */
  @Benchmark
  public long readOne() {
    next = (next + 1) % bitmaps;
    long sum = 0;
    for (long word : all[next]) {
      sum += word;
    }
    return sum;
  }
}
