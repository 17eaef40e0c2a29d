package io.hanqiao.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where firms of the market sit: a management district of Wuhan or a city of its circle.
 *
 * @param city the city in a firm's name
 * @param divisionCodes the six-digit codes its firms carry
 * @param managementDistrict null outside Wuhan
 * @param needs needs of a market of 4,000
 * @param littleGiantPermille its share of all little giants
 * @param sectors shares in percent
 */
record Place(
    String key,
    String city,
    List<String> divisionCodes,
    @Nullable String managementDistrict,
    int needs,
    int littleGiantPermille,
    List<Weighted<String>> sectors) {

  /**
   * @param sectorKeys the sectors, in the order of {@code sectors.csv}
   */
  static Place of(Table.Line line, List<String> sectorKeys) {
    return new Place(
        line.text("key"),
        line.text("city"),
        line.list("divisionCodes"),
        line.textOrNull("managementDistrict"),
        line.number("needs"),
        line.number("littleGiantPermille"),
        sectorKeys.stream().map(key -> new Weighted<>(key, line.number(key))).toList());
  }

  /** The division of a whole city: four digits, or six where the province governs it directly. */
  String cityDivision() {
    String code = divisionCodes.get(0);
    return code.startsWith("429") ? code : code.substring(0, 4);
  }
}
