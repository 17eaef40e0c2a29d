package io.hanqiao.local.demo;

import java.util.List;

/**
 * A sector of the market.
 *
 * @param key in the tables
 * @param code of the vocabulary
 * @param chains keys of chains its firms belong to, or none
 * @param offerIndustries prefixes of GB/T 4754 an offer limited to the sector names
 * @param industries the classes its firms belong to
 */
record Sector(
    String key,
    io.hanqiao.vocabulary.Sector code,
    List<Weighted<String>> chains,
    List<String> offerIndustries,
    List<Weighted<Industry>> industries) {

  /**
   * A class of GB/T 4754.
   *
   * @param nameWord what a firm of the class calls its trade in its name
   */
  record Industry(String code, String nameWord) {}

  /**
   * @param industries all lines of {@code industries.csv}
   */
  static Sector of(Table.Line line, Table industries) {
    String key = line.text("sector");
    return new Sector(
        key,
        line.code("code", io.hanqiao.vocabulary.Sector.class),
        line.weights("chains", chain -> chain),
        line.list("offerIndustries"),
        industries.lines().stream()
            .filter(industry -> industry.text("sector").equals(key))
            .map(
                industry ->
                    new Weighted<>(
                        new Industry(industry.text("industryCode"), industry.text("nameWord")),
                        industry.number("weight")))
            .toList());
  }
}
