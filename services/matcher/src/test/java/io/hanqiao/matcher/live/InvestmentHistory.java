package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random history of a small market: equity needs and mandates that come, change and go. */
final class InvestmentHistory {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final List<String> STAGES = List.of("SEED", "START_UP", "GROWTH");
  private static final List<String> SECTORS = List.of("OPTOELECTRONICS", "BIOPHARMA");

  /** More than a list holds on either side, so that lists overflow and refill. */
  private static final int NEEDS = 70;

  private static final int MANDATES = 25;

  final InvestmentBook book = new InvestmentBook(JSON);
  private final Random random;
  private long version = 1;

  InvestmentHistory(Random random) {
    this.random = random;
  }

  /** Applies some events and says what they touch. */
  Touched next(int events) {
    Set<UUID> demands = new HashSet<>();
    Set<UUID> supplies = new HashSet<>();
    for (int i = 0; i < events; i++) {
      Touched touched = book.apply(random.nextInt(3) == 0 ? mandate() : need());
      demands.addAll(touched.demands());
      supplies.addAll(touched.supplies());
    }
    return new Touched(demands, supplies);
  }

  private ConsumedEvent need() {
    UUID id = new UUID(2, random.nextInt(NEEDS));
    ObjectNode state = JSON.createObjectNode();
    state.put("needId", id.toString());
    state.put("enterpriseId", new UUID(1, 1).toString());
    state.put("ownerOrg", new UUID(9, random.nextInt(4)).toString());
    state.put("status", random.nextInt(5) == 0 ? "CLOSED" : "OPEN");
    state.put("instrument", "EQUITY");
    state.put("stage", STAGES.get(random.nextInt(3)));
    state.put("sector", SECTORS.get(random.nextInt(2)));
    state.put("amount", (1 + random.nextInt(40)) + "000000.00");
    return event(
        "enterprise.financing-need", "io.hanqiao.enterprise.direct-financing-need.", id, state);
  }

  private ConsumedEvent mandate() {
    UUID id = new UUID(3, random.nextInt(MANDATES));
    ObjectNode state = JSON.createObjectNode();
    state.put("mandateId", id.toString());
    state.put("fundId", new UUID(4, 1).toString());
    state.put("ownerOrg", new UUID(8, random.nextInt(4)).toString());
    state.put("status", random.nextInt(5) == 0 ? "CLOSED" : "OPEN");
    state.put("name", "基金");
    state.put("managerKind", "MARKET");
    state.put("structure", "SUB_FUND");
    state.put("inForce", true);
    state.putArray("instruments").add("EQUITY");
    state.putArray("stages").add(STAGES.get(random.nextInt(3))).add(STAGES.get(random.nextInt(3)));
    state.put("ticketMax", (10 + random.nextInt(40)) + "000000.00");
    return event("fund.mandate", "io.hanqiao.fund.mandate.", id, state);
  }

  private ConsumedEvent event(String topic, String type, UUID id, ObjectNode state) {
    // Erased in one of eight: first a record that says nothing, in the end a tombstone.
    return switch (random.nextInt(16)) {
      case 0 -> event(topic, id, type + "erased.v1", JSON.createObjectNode());
      case 1 -> event(topic, id, type + "erased.v1", null);
      default -> event(topic, id, type + "changed.v1", state);
    };
  }

  private ConsumedEvent event(String topic, UUID id, String type, @Nullable ObjectNode state) {
    EventState body = state == null ? null : new EventState(state.toString().getBytes(UTF_8));
    return new ConsumedEvent(topic, id, type, id, ++version, Instant.EPOCH, null, body);
  }
}
