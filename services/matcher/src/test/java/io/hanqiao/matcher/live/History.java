package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A random history of a small market: firms, needs and offers that come, change and go. */
final class History {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final List<String> PURPOSES = List.of("WORKING_CAPITAL", "EQUIPMENT_UPGRADE");
  private static final List<String> TIERS = List.of("CULTIVATION", "SRDI", "LITTLE_GIANT");
  private static final int OF_EACH = 12;

  final LendingBook book = new LendingBook(JSON);
  private final Random random;
  private long version;

  History(Random random) {
    this.random = random;
  }

  /** Applies some events and says what they touch. */
  Touched next(int events) {
    Set<UUID> needs = new HashSet<>();
    Set<UUID> offers = new HashSet<>();
    for (int i = 0; i < events; i++) {
      Touched touched = book.apply(event());
      needs.addAll(touched.demands());
      offers.addAll(touched.supplies());
    }
    return new Touched(needs, offers);
  }

  private ConsumedEvent event() {
    int number = random.nextInt(OF_EACH);
    return switch (random.nextInt(3)) {
      case 0 -> event("enterprise.profile", new UUID(1, number % 4), profile(number % 4));
      case 1 -> event("enterprise.financing-need", new UUID(2, number), need(number));
      default -> event("credit.offer", new UUID(3, number), offer(number));
    };
  }

  private ConsumedEvent event(String topic, UUID id, ObjectNode state) {
    // Now and then an old version comes again, which must change nothing.
    long told = random.nextInt(10) == 0 ? 1 : ++version + 1;
    EventState body = new EventState(state.toString().getBytes(UTF_8));
    return new ConsumedEvent(topic, id, "io.hanqiao.test.v1", id, told, Instant.EPOCH, null, body);
  }

  private ObjectNode profile(int number) {
    ObjectNode state = JSON.createObjectNode();
    state.put("enterpriseId", new UUID(1, number).toString());
    state.put("divisionCode", random.nextBoolean() ? "420111" : "420900");
    state.put("industryCode", "3976");
    state.put("tier", TIERS.get(random.nextInt(TIERS.size())));
    state.put("tierValidUntil", random.nextInt(4) == 0 ? "2020-01-01" : "2099-01-01");
    state.put("annualRevenue", (1 + random.nextInt(50)) + "000000.00");
    return state;
  }

  private ObjectNode need(int number) {
    ObjectNode state = JSON.createObjectNode();
    state.put("needId", new UUID(2, number).toString());
    state.put("enterpriseId", new UUID(1, number % 4).toString());
    state.put("ownerOrg", new UUID(9, number % 4).toString());
    state.put("status", random.nextInt(5) == 0 ? "CLOSED" : "OPEN");
    state.put("purpose", PURPOSES.get(random.nextInt(2)));
    state.put("amount", (1 + random.nextInt(9)) + "00000.00");
    state.put("termMonths", 12);
    state.putArray("securityTypes").add("UNSECURED");
    return state;
  }

  private ObjectNode offer(int number) {
    ObjectNode state = JSON.createObjectNode();
    state.put("offerId", new UUID(3, number).toString());
    state.put("bankId", new UUID(4, number % 3).toString());
    state.put("ownerOrg", new UUID(8, number % 3).toString());
    state.put("bankName", "银行");
    state.put("bankKind", "CITY");
    state.put("name", "产品");
    state.put("status", random.nextInt(5) == 0 ? "WITHDRAWN" : "OPEN");
    state.put("inForce", true);
    state.put("synthetic", true);
    state.putArray("purposes").add(PURPOSES.get(random.nextInt(2)));
    state.put("amountMax", (2 + random.nextInt(9)) + "00000.00");
    if (random.nextBoolean()) {
      state.put("minTier", TIERS.get(random.nextInt(TIERS.size())));
    }
    return state;
  }
}
