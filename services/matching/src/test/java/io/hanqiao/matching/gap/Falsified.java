package io.hanqiao.matching.gap;

import java.util.List;
import java.util.Random;

/** A file with one thing wrong. */
final class Falsified {

  private Falsified() {}

  /** Makes one line wrong; false if the one drawn has nothing in it that could be. */
  static boolean line(List<String> lines, long seed) {
    Random random = new Random(seed ^ 0x5DEECE66DL);
    int number = random.nextInt(lines.size());
    String line = lines.get(number);
    if (random.nextInt(6) == 0 && !line.startsWith("pool") && !line.startsWith("offer")) {
      lines.remove(number);
      return true;
    }
    String[] field = line.split(",", -1);
    boolean done =
        switch (field[0]) {
          case "map" -> larger(field, 5 + random.nextInt(3));
          case "set" -> larger(field, 2 + random.nextInt(3));
          case "cell" -> larger(field, 5 + random.nextInt(3));
          case "need" -> need(field, random);
          default -> false;
        };
    lines.set(number, String.join(",", field));
    return done;
  }

  private static boolean larger(String[] field, int place) {
    field[place] = "9" + field[place];
    return true;
  }

  private static boolean need(String[] field, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> larger(field, 7);
      case 1 -> field[9] = field[9].isEmpty() ? "0:1.00" : field[9].replaceFirst(":", ":9");
      case 2 -> field[10] = field[10].equals("S") ? "T" : "S";
      default -> field[11] = field[11].isEmpty() ? "0" : "";
    }
    return true;
  }
}
