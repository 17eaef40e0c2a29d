package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The real loan products and financing cases of {@code seeds/real}. No product is in force here,
 * and a case says no more than its source. The files name no owner; each bank with its products,
 * and each firm with its need, is given an organisation no demo user speaks for.
 *
 * @param banks rows as they are loaded
 * @param offers rows as they are loaded
 * @param firms rows as they are loaded
 * @param needs rows as they are loaded
 */
record RealCatalogue(List<Row> banks, List<Row> offers, List<Row> firms, List<Row> needs) {

  // The example of a template: no firm stands behind it, so it stays material.
  private static final String TEMPLATE = "FE005";

  /** Reads {@code banks}, {@code loan-offers}, {@code enterprises} and {@code financing-needs}. */
  static RealCatalogue read(Path directory, OrgIds orgs) throws IOException {
    return new RealCatalogue(
        rows(directory.resolve("banks.jsonl"), "reference", orgs::ofRealBank),
        rows(directory.resolve("loan-offers.jsonl"), "bankReference", orgs::ofRealBank),
        rows(directory.resolve("enterprises.jsonl"), "reference", orgs::ofRealFirm),
        rows(directory.resolve("financing-needs.jsonl"), "enterpriseReference", orgs::ofRealFirm));
  }

  private static List<Row> rows(Path file, String ownerField, UnaryOperator<String> ownerOrg)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Row row =
          Row.of(Row.JSON.readValue(line, new TypeReference<LinkedHashMap<String, Object>>() {}));
      String owner = row.text(ownerField);
      if (!owner.equals(TEMPLATE)) {
        rows.add(row.put("ownerOrg", ownerOrg.apply(owner)));
      }
    }
    return List.copyOf(rows);
  }
}
