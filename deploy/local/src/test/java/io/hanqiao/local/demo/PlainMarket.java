package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The loan market of a size, read plainly from the rows that are loaded.
 *
 * @param limits a bank's group limit for an anchor, in 万元, by {@code DB01 id:ENTERPRISES/DA04}
 * @param ties of each firm, see {@link PlainNeed}
 */
record PlainMarket(
    Map<String, JsonNode> firms,
    Map<String, JsonNode> banks,
    Map<String, JsonNode> guarantors,
    Map<String, Long> limits,
    Map<String, Set<String>> ties,
    List<JsonNode> needRows,
    List<JsonNode> offerRows) {

  static PlainMarket of(int size) throws IOException {
    Map<String, JsonNode> firms = byReference(size, Route.ENTERPRISES);
    Map<String, Long> limits =
        Seeds.drawn(size, Route.CREDIT_LINES).stream()
            .filter(line -> line.path("kind").asText().equals("ANCHOR_GROUP_LIMIT"))
            .collect(
                Collectors.toMap(
                    line ->
                        line.path("bankReference").asText()
                            + " "
                            + line.path("anchorEnterpriseId").asText(),
                    line -> PlainNeed.wan(line, "amount")));
    return new PlainMarket(
        firms,
        byReference(size, Route.BANKS),
        byReference(size, Route.GUARANTORS),
        limits,
        ties(size, firms),
        Seeds.drawn(size, Route.FINANCING_NEEDS),
        Seeds.drawn(size, Route.CREDIT_OFFERS));
  }

  List<PlainOffer> offers() {
    return offerRows.stream().map(row -> new PlainOffer(row, this)).toList();
  }

  PlainNeed need(JsonNode row) {
    String firm = row.path("enterpriseReference").asText();
    return new PlainNeed(row, known(firms, firm), ties.getOrDefault(firm, Set.of()));
  }

  /** That need, if the firm asked otherwise. */
  PlainNeed need(String reference, Consumer<ObjectNode> change) {
    ObjectNode row =
        needRows.stream()
            .filter(need -> need.path("reference").asText().equals(reference))
            .findFirst()
            .orElseThrow()
            .deepCopy();
    change.accept(row);
    return need(row);
  }

  JsonNode bankOf(JsonNode offer) {
    return known(banks, offer.path("bankReference").asText());
  }

  JsonNode guarantor(String id) {
    return known(guarantors, id.substring(id.indexOf('/') + 1));
  }

  /** Whether the bank's group limit for the need's anchor, if it has one, covers the amount. */
  boolean limitLeft(JsonNode offer, PlainNeed need) {
    String key =
        offer.path("bankReference").asText() + " " + need.row().path("anchorEnterpriseId").asText();
    return need.amount() <= limits.getOrDefault(key, Long.MAX_VALUE);
  }

  private static Map<String, Set<String>> ties(int size, Map<String, JsonNode> firms)
      throws IOException {
    Map<String, String> references = new HashMap<>();
    firms.forEach((reference, firm) -> references.put(firm.path("uscc").asText(), reference));
    Map<String, Set<String>> ties = new HashMap<>();
    for (JsonNode edge : Seeds.drawn(size, Route.SUPPLIER_EDGES)) {
      if (edge.path("status").asText().equals("CONFIRMED")) {
        String anchor = references.get(edge.path("anchorUscc").asText());
        ties.computeIfAbsent(edge.path("supplierReference").asText(), firm -> new HashSet<>())
            .add(edge.path("kind").asText() + " id:ENTERPRISES/" + anchor);
      }
    }
    return ties;
  }

  private static Map<String, JsonNode> byReference(int size, Route route) throws IOException {
    return Seeds.drawn(size, route).stream()
        .collect(Collectors.toMap(row -> row.path("reference").asText(), row -> row));
  }

  private static JsonNode known(Map<String, JsonNode> rows, String reference) {
    JsonNode row = rows.get(reference);
    if (row == null) {
      throw new AssertionError("Nobody is called " + reference);
    }
    return row;
  }
}
