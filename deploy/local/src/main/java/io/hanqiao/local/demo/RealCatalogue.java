package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The real loan products of {@code seeds/real}, never in force here. The files name no owner; each
 * bank, and with it its products, is given an organisation no demo user speaks for.
 *
 * @param banks rows as they are loaded
 * @param offers rows as they are loaded
 */
record RealCatalogue(List<Row> banks, List<Row> offers) {

  /** Reads {@code banks.jsonl} and {@code loan-offers.jsonl}. */
  static RealCatalogue read(Path directory, OrgIds orgs) throws IOException {
    return new RealCatalogue(
        rows(directory.resolve("banks.jsonl"), "reference", orgs),
        rows(directory.resolve("loan-offers.jsonl"), "bankReference", orgs));
  }

  private static List<Row> rows(Path file, String bankField, OrgIds orgs) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Row row =
          Row.of(Row.JSON.readValue(line, new TypeReference<LinkedHashMap<String, Object>>() {}));
      rows.add(row.put("ownerOrg", orgs.ofRealBank(row.text(bankField))));
    }
    return List.copyOf(rows);
  }
}
