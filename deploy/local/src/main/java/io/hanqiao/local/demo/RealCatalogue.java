package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real material of {@code seeds/real}. None of it is in force here, and a record says no more
 * than its source. The files name no owner; each bank with its products, each firm with its need,
 * each manager with its funds, each institution with its achievements and each challenge is given
 * an organisation no demo user speaks for.
 *
 * @param rowsByRoute rows as they are loaded
 */
record RealCatalogue(Map<Route, List<Row>> rowsByRoute) {

  // The example of a template: no firm stands behind it, so it stays material.
  private static final String TEMPLATE = "FE005";

  /** Reads what there is in the directory. */
  static RealCatalogue read(Path directory, OrgIds orgs) throws IOException {
    Map<Route, List<Row>> rows = new LinkedHashMap<>();
    rows.put(Route.BANKS, read(directory, "banks"));
    rows.put(Route.CREDIT_OFFERS, read(directory, "loan-offers"));
    rows.put(Route.ENTERPRISES, read(directory, "enterprises"));
    rows.put(Route.FINANCING_NEEDS, read(directory, "financing-needs"));
    rows.put(Route.FUND_MANAGERS, read(directory, "fund-managers"));
    rows.put(Route.FUNDS, read(directory, "funds"));
    rows.put(Route.MANDATES, read(directory, "mandates"));
    rows.put(Route.INSTITUTIONS, read(directory, "institutions"));
    rows.put(Route.ACHIEVEMENTS, read(directory, "achievements"));
    rows.put(Route.CHALLENGES, read(directory, "challenges"));
    Map<String, String> managers =
        rows.get(Route.FUNDS).stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("reference"), row -> row.text("managerReference")));
    Function<Row, String> ownName = row -> row.text("reference");
    own(rows.get(Route.BANKS), orgs, ownName);
    own(rows.get(Route.CREDIT_OFFERS), orgs, row -> row.text("bankReference"));
    own(rows.get(Route.ENTERPRISES), orgs, ownName);
    own(rows.get(Route.FINANCING_NEEDS), orgs, row -> row.text("enterpriseReference"));
    own(rows.get(Route.FUND_MANAGERS), orgs, ownName);
    own(rows.get(Route.FUNDS), orgs, row -> row.text("managerReference"));
    own(
        rows.get(Route.MANDATES),
        orgs,
        row -> managers.getOrDefault(row.text("fundReference"), row.text("fundReference")));
    own(rows.get(Route.INSTITUTIONS), orgs, ownName);
    own(rows.get(Route.ACHIEVEMENTS), orgs, row -> row.text("institutionReference"));
    own(rows.get(Route.CHALLENGES), orgs, ownName);
    return new RealCatalogue(rows);
  }

  /** The rows of one kind. */
  Stream<Row> rows(Route route) {
    return rowsByRoute.getOrDefault(route, List.of()).stream();
  }

  private static void own(List<Row> rows, OrgIds orgs, Function<Row, String> holder) {
    rows.removeIf(row -> holder.apply(row).equals(TEMPLATE));
    rows.forEach(row -> row.put("ownerOrg", orgs.ofReal(holder.apply(row))));
  }

  private static List<Row> read(Path directory, String name) throws IOException {
    Path file = directory.resolve(name + ".jsonl");
    List<Row> rows = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        rows.add(
            Row.of(
                Row.JSON.readValue(line, new TypeReference<LinkedHashMap<String, Object>>() {})));
      }
    }
    return rows;
  }
}
