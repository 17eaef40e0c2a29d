package io.hanqiao.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One table to read, and a file. */
final class Report {

  private final Machine machine;
  private final Findings found;

  Report(Machine machine, Findings found) {
    this.machine = machine;
    this.found = found;
  }

  void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("machine", machine);
    all.put("loadBefore", found.loadBefore);
    all.put("loadAfter", found.loadAfter);
    all.put("market", found.market);
    all.put("rivals", found.rows);
    all.put("bySize", found.bySize);
    all.put("bySelectivity", found.bySelectivity);
    all.put("withOwnConditions", found.withOwnConditions);
    all.put("phases", found.phases);
    all.put("roof", found.roof);
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
  }

  void print(PrintStream out, Path file) {
    table(out);
    for (RivalRow row : found.rows) {
      row.tried().forEach(plan -> line(out, "tried: %s, %s", row.name(), plan));
    }
    curves(out);
    ownConditions(out);
    found.phases.forEach(out::println);
    out.println(found.roof);
    line(
        out,
        "%s; load %.1f before, %.1f after; %s",
        machine.text(),
        found.loadBefore,
        found.loadAfter,
        file);
    summary(out);
  }

  private void table(PrintStream out) {
    String head = "%n%-56s %8s %15s %8s %10s %10s %8s%n%-56s %8s %15s %8s %10s %10s %8s";
    line(
        out,
        head,
        "engine",
        "needs",
        "pairs/s",
        "kernel",
        "one need",
        "",
        "rows",
        "",
        "",
        "",
        "faster",
        "p50 µs",
        "p99 µs",
        "compared");
    for (RivalRow row : found.rows) {
      line(
          out,
          "%-56s %,8d %,15.0f %8s %,10.1f %,10.1f %,8d",
          row.name(),
          row.needs(),
          row.pairsPerSecond(),
          times(row),
          row.oneNeedP50Micros(),
          row.oneNeedP99Micros(),
          row.rowsCompared());
    }
    out.println();
  }

  private String times(RivalRow row) {
    double times = found.kernel().pairsPerSecond() / row.pairsPerSecond();
    return String.format(Locale.ROOT, times < 10 ? "%.1f ×" : "%.0f ×", times);
  }

  private void curves(PrintStream out) {
    for (Findings.OfSize each : found.bySize) {
      line(
          out,
          "%,9d offers: one need p50 %.1f µs, p99 %.1f µs; %d bytes an offer",
          each.offers(),
          each.p50Micros(),
          each.p99Micros(),
          each.bytesPerOffer());
    }
    for (Findings.OfSelectivity each : found.bySelectivity) {
      line(out, "%6s eligible: %,.0f pairs/s", each.selectivity(), each.pairsPerSecond());
    }
  }

  private void ownConditions(PrintStream out) {
    for (Findings.WithOwnConditions each : found.withOwnConditions) {
      line(
          out,
          "own conditions on 10 %% of %,d offers: one need p50 %.1f µs, p99 %.1f µs; with answers"
              + " kept p50 %.1f µs, p99 %.1f µs",
          each.offers(),
          each.p50Micros(),
          each.p99Micros(),
          each.keptP50Micros(),
          each.keptP99Micros());
    }
  }

  /** The last line is the measurement's name and the figures. */
  private void summary(PrintStream out) {
    RivalRow kernel = found.kernel();
    StringBuilder against = new StringBuilder();
    for (RivalRow row : found.rows.subList(1, found.rows.size())) {
      against.append("; ").append(times(row)).append(' ').append(row.name());
    }
    line(
        out,
        "matching: %,.0f pairs/s; one need p50 %.1f µs p99 %.1f µs%s",
        kernel.pairsPerSecond(),
        kernel.oneNeedP50Micros(),
        kernel.oneNeedP99Micros(),
        against);
  }

  private static void line(PrintStream out, String format, Object... figures) {
    out.println(String.format(Locale.ROOT, format, figures));
  }
}
