package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.matcher.Encoded;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The facts of demands and their firms that no supply's owner is told, with values each may take;
 * an empty one stands for not stated.
 */
final class Untold {

  private static final String NEED = "enterprise.financing-need/";
  private static final String FIRM = "enterprise.profile/";
  private static final String EDGE = "enterprise.supplier-edge/";
  private static final String REQUEST = "enterprise.expert-request/";

  static final Map<String, List<String>> LENDING =
      Map.ofEntries(
          Map.entry(FIRM + "tier", List.of("", "\"CULTIVATION\"", "\"LITTLE_GIANT\"")),
          Map.entry(FIRM + "tierValidUntil", List.of("", "\"2020-01-01\"", "\"2099-01-01\"")),
          Map.entry(FIRM + "establishedOn", List.of("", "\"2010-01-01\"", "\"2026-01-01\"")),
          Map.entry(FIRM + "annualRevenue", List.of("", "\"1.00\"", "\"900000000.00\"")),
          Map.entry(FIRM + "taxGrade", List.of("", "\"A\"", "\"D\"")),
          Map.entry(FIRM + "size", List.of("", "\"SMALL\"", "\"LARGE\"")),
          Map.entry(FIRM + "lendingBanks", List.of("", "0", "9")),
          Map.entry(FIRM + "debtRatioPercent", List.of("", "10", "95")),
          Map.entry(FIRM + "highTechEnterprise", List.of("", "true", "false")),
          Map.entry(FIRM + "negativeFlags", List.of("", "[]", "[\"CREDIT_OVERDUE\"]")),
          Map.entry(NEED + "termMonths", List.of("", "6", "36")),
          Map.entry(NEED + "securityTypes", List.of("", "[\"UNSECURED\"]", "[\"MORTGAGE\"]")),
          Map.entry(NEED + "rateCeilingPercent", List.of("", "\"2.00\"", "\"9.00\"")),
          Map.entry(NEED + "ownCapitalPercent", List.of("", "5", "60")),
          Map.entry(NEED + "amount", List.of("\"100001.00\"", "\"450000.00\"")),
          Map.entry(EDGE + "status", List.of("\"CONFIRMED\"", "\"ENDED\"")));

  static final Map<String, List<String>> INVESTMENT =
      Map.of(
          NEED + "valuation", List.of("", "\"1000000.00\"", "\"900000000.00\""),
          NEED + "boards", List.of("", "[\"STAR\"]"),
          NEED + "listingReserve", List.of("", "\"GOLD_SEED\""));

  static final Map<String, List<String>> SECONDMENT =
      Map.of(
          REQUEST + "problem", List.of("\"激光切割头温漂\"", "\"疫苗冷链\""),
          REQUEST + "daysPerMonth", List.of("", "2", "20"),
          REQUEST + "minTitle", List.of("", "\"SENIOR\""),
          REQUEST + "maxDistanceKm", List.of("", "1", "500"),
          REQUEST + "tier", List.of("", "\"SRDI\"", "\"LITTLE_GIANT\""));

  private Untold() {}

  /** The same event with what is not told drawn anew; an amount stays in its band. */
  static ConsumedEvent redrawn(
      ConsumedEvent event, Map<String, List<String>> untold, Random random) {
    EventState state = event.state();
    if (state == null) {
      return event;
    }
    ObjectNode body = (ObjectNode) state.as(JsonNode.class, Kinds.JSON.readerFor(JsonNode.class));
    boolean encoded = body.hasNonNull("encodedText");
    if (!body.isEmpty()) {
      untold.forEach((field, values) -> redraw(event.topic(), body, field, values, random));
    }
    if (encoded) {
      body.remove("encodedText");
    }
    String told = encoded ? Encoded.state(event.topic(), body.toString()) : body.toString();
    return new ConsumedEvent(
        event.topic(),
        event.id(),
        event.type(),
        event.aggregateId(),
        event.version(),
        event.time(),
        event.traceparent(),
        new EventState(told.getBytes(UTF_8)));
  }

  private static void redraw(
      String topic, ObjectNode body, String field, List<String> values, Random random) {
    String name = field.substring(field.indexOf('/') + 1);
    boolean bands = name.equals("amount");
    if (!field.startsWith(topic + "/")
        || (bands && !body.path(name).asText().equals("400000.00"))) {
      return;
    }
    String value = values.get(random.nextInt(values.size()));
    if (value.isEmpty()) {
      body.remove(name);
    } else {
      body.set(name, parsed(value));
    }
  }

  private static @Nullable JsonNode parsed(String value) {
    try {
      return Kinds.JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
