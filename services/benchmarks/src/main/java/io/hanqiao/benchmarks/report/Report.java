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
  private final Against against;

  Report(Machine machine, Findings found) {
    this.machine = machine;
    this.found = found;
    this.against = new Against(found.kernel());
  }

  void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("machine", machine);
    all.put("loadBefore", found.loadBefore);
    all.put("loadAfter", found.loadAfter);
    all.put("market", found.market);
    all.put("pairsPerSecondOfOneThread", found.pairsPerSecondOfOneThread);
    all.put("pairsPerSecondFromRecords", found.pairsPerSecondFromRecords);
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
    threads(out);
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
          against.times(row),
          row.oneNeedP50Micros(),
          row.oneNeedP99Micros(),
          row.rowsCompared());
    }
    out.println();
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
      line(
          out,
          "%6s eligible: %,.0f pairs/s, all lists of %,d needs",
          each.selectivity(),
          each.pairsPerSecond(),
          each.needs());
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

  /** The kernel by the wall clock and by core, and on what needs the rivals ran. */
  private void threads(PrintStream out) {
    RivalRow kernel = found.kernel();
    line(
        out,
        "kernel: %,.0f pairs/s by the wall clock on two threads, %,.0f on one; every engine may use"
            + " both cores; with the needs worked out from their records in the time %,.0f",
        kernel.pairsPerSecond(),
        found.pairsPerSecondOfOneThread,
        found.pairsPerSecondFromRecords);
    line(
        out,
        "all engines ran on the same market; the rivals answered the first of the kernel's %,d"
            + " needs, as many as their rows say",
        kernel.needs());
  }

  /** The last line is the measurement's name and the figures. */
  private void summary(PrintStream out) {
    RivalRow kernel = found.kernel();
    line(
        out,
        "matching: %s; %,.0f pairs/s; one need p50 %.1f µs p99 %.1f µs",
        String.join("; ", against.text(found.rows.subList(1, found.rows.size()))),
        kernel.pairsPerSecond(),
        kernel.oneNeedP50Micros(),
        kernel.oneNeedP99Micros());
  }

  private static void line(PrintStream out, String format, Object... figures) {
    out.println(String.format(Locale.ROOT, format, figures));
  }
}
