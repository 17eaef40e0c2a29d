package io.hanqiao.matching.gap.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file, read and not yet believed. */
final class Sheet {

  final List<Head> heads = new ArrayList<>();
  final Map<Integer, Pool> pools = new LinkedHashMap<>();
  final Map<Integer, Offer> offers = new LinkedHashMap<>();
  final Map<Integer, Need> needs = new LinkedHashMap<>();
  final Map<Integer, Group> groups = new LinkedHashMap<>();
  final List<Cell> cells = new ArrayList<>();

  record Head(BigDecimal asked, BigDecimal served, BigDecimal unmet) {}

  record Pool(BigDecimal capacity, boolean inCut) {}

  /**
   * Headroom is empty where none is stated; {@code binds} where it is what the cut goes through.
   */
  record Offer(
      List<BigDecimal> headroom,
      List<Integer> pools,
      Map<Integer, BigDecimal> toPools,
      boolean inCut,
      boolean binds) {}

  record Need(
      String firm,
      String place,
      BigDecimal amount,
      List<Integer> offers,
      Map<Integer, BigDecimal> toOffers,
      boolean inCut,
      List<Integer> group) {}

  record Group(
      BigDecimal asked,
      BigDecimal capacity,
      BigDecimal unmet,
      List<Integer> offers,
      List<Integer> pools) {}

  record Cell(String place, int firms, BigDecimal asked, BigDecimal served, BigDecimal unmet) {}

  private Sheet() {}

  /**
   * Reads the lines.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static Sheet read(List<String> lines) {
    Sheet sheet = new Sheet();
    int number = 0;
    for (String line : lines) {
      number++;
      try {
        sheet.add(line.split(",", -1));
      } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
        throw new IllegalArgumentException(
            "第" + number + "行无法读取。 Line " + number + " cannot be read: " + line, unreadable);
      }
    }
    return sheet;
  }

  private void add(String[] field) {
    switch (field[0]) {
      case "map" -> {
        require(field[1].equals("1"));
        heads.add(new Head(money(field[5]), money(field[6]), money(field[7])));
      }
      case "pool" -> once(pools, field[1], new Pool(money(field[4]), side(field[5], "ST")));
      case "offer" -> once(offers, field[1], offer(field));
      case "need" -> once(needs, field[1], need(field));
      case "set" -> once(groups, field[1], group(field));
      case "cell" -> cells.add(cell(field));
      default -> throw new IllegalArgumentException(field[0]);
    }
  }

  private static Offer offer(String[] field) {
    return new Offer(
        field[4].isEmpty() ? List.of() : List.of(money(field[4])),
        numbers(field[5]),
        parts(field[6]),
        side(field[7], "SHT"),
        field[7].equals("H"));
  }

  private static Need need(String[] field) {
    return new Need(
        field[3],
        field[4] + "/" + field[5] + "/" + field[6],
        money(field[7]),
        numbers(field[8]),
        parts(field[9]),
        side(field[10], "ST"),
        numbers(field[11]));
  }

  private static Group group(String[] field) {
    return new Group(
        money(field[2]), money(field[3]), money(field[4]), numbers(field[5]), numbers(field[6]));
  }

  private static Cell cell(String[] field) {
    return new Cell(
        field[1] + "/" + field[2] + "/" + field[3],
        Integer.parseInt(field[4]),
        money(field[5]),
        money(field[6]),
        money(field[7]));
  }

  private static <T> void once(Map<Integer, T> into, String number, T value) {
    require(into.put(Integer.valueOf(number), value) == null);
  }

  private static boolean side(String word, String known) {
    require(word.length() == 1 && known.contains(word));
    return !word.equals("T");
  }

  private static BigDecimal money(String word) {
    BigDecimal amount = new BigDecimal(word);
    require(amount.signum() >= 0);
    return amount;
  }

  private static List<Integer> numbers(String words) {
    List<Integer> numbers = new ArrayList<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
      numbers.add(Integer.valueOf(word));
    }
    return numbers;
  }

  private static Map<Integer, BigDecimal> parts(String words) {
    Map<Integer, BigDecimal> parts = new LinkedHashMap<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
      int colon = word.indexOf(':');
      once(parts, word.substring(0, colon), money(word.substring(colon + 1)));
    }
    return parts;
  }

  private static void require(boolean right) {
    if (!right) {
      throw new IllegalArgumentException();
    }
  }
}
