package io.hanqiao.matching.gap.recount;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recounts a gap map: that the way of serving is possible, that the cut proves no way serves more,
 * that every set asks for more than its neighbours have, and that all sums are right. What it
 * cannot see is why a need and an offer fit; that is told by explaining the pair.
 */
public final class Recount {

  private final List<String> flaws = new ArrayList<>();

  private Recount() {}

  /** Every flaw found, Chinese first, then English; none if the map is right. */
  public static List<String> flaws(List<String> lines) {
    Recount recount = new Recount();
    try {
      recount.check(Sheet.read(lines));
    } catch (IllegalArgumentException unreadable) {
      recount.flaws.add(String.valueOf(unreadable.getMessage()));
    }
    return recount.flaws;
  }

  /**
   * Recounts a file.
   *
   * @return 0 if it is right, 1 if not, 2 if there is none
   */
  static int run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1 || !Files.isReadable(Path.of(arguments.get(0)))) {
      out.println("用法：给出一个缺口图文件（CSV）。");
      out.println("Usage: name one file of a gap map (CSV).");
      return 2;
    }
    List<String> lines = Files.readAllLines(Path.of(arguments.get(0)), StandardCharsets.UTF_8);
    List<String> flaws = flaws(lines);
    flaws.forEach(out::println);
    if (flaws.isEmpty()) {
      out.println("复算无误：流量等于割，各项合计与集合成员相符。");
      out.println("Right: the flow equals the cut, and sums and sets hold.");
    }
    return flaws.isEmpty() ? 0 : 1;
  }

  /** Recounts the file named. */
  public static void main(String[] arguments) throws IOException {
    int status = run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (status != 0) {
      System.exit(status);
    }
  }

  private void check(Sheet sheet) {
    if (sheet.heads.size() != 1) {
      flaws.add("缺少或重复表头行。 The line of the map is missing or there twice.");
      return;
    }
    new FlowCheck(sheet, flaws).check();
    new CutCheck(sheet, flaws).check();
    new SumCheck(sheet, flaws).check();
  }

  static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  static BigDecimal sum(Iterable<BigDecimal> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal part : parts) {
      sum = sum.add(part);
    }
    return sum;
  }
}
