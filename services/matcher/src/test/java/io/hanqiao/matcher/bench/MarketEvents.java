package io.hanqiao.matcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.demo.LendingRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The loan market of the demo, at any size, as the events its services would tell of it: the rows
 * of the demo market with the ids and the derived fields the services add.
 */
final class MarketEvents {

  static final ObjectMapper JSON = new ObjectMapper();

  /** Smaller events are filled up to it with a field nobody reads, bytes. */
  static final int SMALLEST = 500;

  private final LendingRows rows;
  private final Map<String, JsonNode> banks = new LinkedHashMap<>();

  /** The same seeds and sizes give the same events. */
  MarketEvents(Path seeds, int firms, int offers) throws IOException {
    this.rows = new LendingRows(seeds, firms, offers);
    rows.banks().map(MarketEvents::read).forEach(b -> banks.put(b.path("reference").asText(), b));
  }

  /** A profile for each firm and each anchor. */
  Stream<Posting> profiles() {
    return rows.enterprises()
        .map(MarketEvents::read)
        .map(
            row -> {
              UUID id = id(Posting.PROFILES, row.path("reference").asText());
              return posting(Posting.PROFILES, "profile.changed", id, "enterpriseId", profile(row));
            });
  }

  /** A need for each firm. */
  Stream<Posting> needs() throws IOException {
    return rows.needs()
        .map(MarketEvents::read)
        .map(
            row -> {
              UUID id = id(Posting.NEEDS, row.path("reference").asText());
              return posting(Posting.NEEDS, "financing-need.changed", id, "needId", need(row));
            });
  }

  /** The offers. */
  Stream<Posting> offers() {
    return rows.offers()
        .map(MarketEvents::read)
        .map(
            row -> {
              UUID id = id(Posting.OFFERS, row.path("reference").asText());
              return posting(Posting.OFFERS, "offer.changed", id, "offerId", offer(row));
            });
  }

  /** A whole market: who asks, what for, and what is offered. */
  Stream<Posting> all() throws IOException {
    return Stream.concat(Stream.concat(profiles(), needs()), offers());
  }

  private static ObjectNode profile(ObjectNode row) {
    JsonNode recognition = row.path("recognitions").path(0);
    if (row.path("inCultivationPool").asBoolean()) {
      row.put("tier", "CULTIVATION");
    } else if (!recognition.isMissingNode()) {
      row.put("tier", recognition.path("tier").asText());
      row.put("tierValidUntil", recognition.path("validUntil").asText());
    }
    row.remove("uscc");
    row.remove("name");
    return row;
  }

  private static ObjectNode need(ObjectNode row) {
    row.put("enterpriseId", id(Posting.PROFILES, row.path("enterpriseReference").asText()) + "");
    if (row.has("anchorEnterpriseId")) {
      row.put(
          "anchorEnterpriseId", id(Posting.PROFILES, row.path("anchorEnterpriseId").asText()) + "");
    }
    row.remove("enterpriseReference");
    row.put("status", "OPEN").put("openedAt", "2026-10-31T01:02:03.123456Z");
    return row;
  }

  private ObjectNode offer(ObjectNode row) {
    String reference = row.path("bankReference").asText();
    JsonNode bank = banks.getOrDefault(reference, JSON.missingNode());
    row.put("bankId", id("credit.bank", reference).toString());
    row.put("bankName", bank.path("name").asText()).put("bankKind", bank.path("kind").asText());
    row.set("bankServiceDivisions", bank.path("serviceDivisions").deepCopy());
    row.set("bankServiceManagementDistricts", bank.path("serviceManagementDistricts").deepCopy());
    row.remove("bankReference");
    row.put("status", "OPEN");
    return row;
  }

  private static Posting posting(
      String topic, String what, UUID id, String idField, ObjectNode row) {
    row.remove("reference");
    row.put(idField, id.toString());
    String service = topic.substring(0, topic.indexOf('.'));
    return new Posting(topic, "io.hanqiao." + service + "." + what + ".v1", id, filled(row));
  }

  /** The body, not smaller than {@link #SMALLEST}. */
  static String filled(ObjectNode state) {
    state.remove("filler");
    String json = state.toString();
    int missing = SMALLEST - json.getBytes(UTF_8).length;
    return missing <= 0 ? json : state.put("filler", "x".repeat(missing)).toString();
  }

  static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UUID id(String kind, String reference) {
    UUID hash = UUID.nameUUIDFromBytes((kind + "/" + reference).getBytes(UTF_8));
    // Version 7 of a millisecond in 2024: what a service would have given.
    long time = 0x0193_0000_0000_7000L | (hash.getMostSignificantBits() & 0x0000_0000_ffff_0fffL);
    return new UUID(time, hash.getLeastSignificantBits());
  }
}
