package io.hanqiao.credit;

import static io.hanqiao.credit.Outcomes.REPORTS;
import static io.hanqiao.credit.Outcomes.said;
import static io.hanqiao.credit.Outcomes.totals;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.platform.testing.Calls.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any facts, some of them loaded again under another guise: what totals say is what rows say. */
@QuarkusTest
class OutcomeTotalsIT {

  private static final int ROWS = 120;
  private static final List<String> KINDS =
      List.of("CONTRACTED", "DISBURSED", "DISBURSED", "DISBURSED", "REPAID", "REPAID");
  private static final List<String> DISTRICTS = List.of("donghu", "jiangxia", "-");
  private static final List<String> CAMPAIGNS = List.of("春季对接（演示）", "a & b = c%?", "-");

  private final Map<String, String> districtOf = new HashMap<>();
  private final List<String> firms = new ArrayList<>();
  private final List<String> banks = new ArrayList<>();

  /** A fact that counts, as this test understands it; of a kind and a word. */
  record Fact(
      String id,
      String kind,
      String bank,
      String firm,
      String campaign,
      String day,
      BigDecimal amount) {}

  @BeforeEach
  void twoBanksAndSixFirmsOfThreePlaces() {
    FirmTopic topic = new FirmTopic();
    for (int i = 0; i < 6; i++) {
      String district = DISTRICTS.get(i % DISTRICTS.size());
      String firm = topic.firm(FIRM_ORG, district.equals("-") ? null : district);
      firms.add(firm);
      districtOf.put(firm, district);
    }
    banks.add(made("bank", BANKS, bank("江城银行（演示）")));
    banks.add(made("bank", BANKS, bank("汉江银行（演示）")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyTotalIsTheSumOfItsRowsAndDuplicatesOfALoadCountOnce(long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    List<ObjectNode> sent = new ArrayList<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < ROWS; i++) {
      ObjectNode row = row(random);
      first.putIfAbsent(key(row), sent.size());
      sent.add(row);
      if (random.nextInt(3) == 0) {
        sent.add(disguised(row));
      }
    }
    List<String> ids =
        load("bank", REPORTS + "/bulk", Requests.lines(sent.toArray(ObjectNode[]::new)))
            .statusCode(200)
            .body("created", equalTo(first.size()), "existing", equalTo(sent.size() - first.size()))
            .extract()
            .path("rows.id");
    List<Fact> facts = new ArrayList<>();
    for (int at : first.values()) {
      if (stands(ids.get(at), sent.get(at), random)) {
        facts.add(fact(ids.get(at), sent.get(at), answered(ids.get(at), sent.get(at), random)));
      }
    }

    assertTotals(facts);
    Fact gone = facts.remove(random.nextInt(facts.size()));
    asOwner("DELETE FROM loan_report WHERE id = '" + gone.id() + "'");
    assertTotals(facts);
  }

  private ObjectNode row(SplittableRandom random) {
    String firm = firms.get(random.nextInt(firms.size()));
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String bank = banks.get(random.nextInt(banks.size()));
    String day = "2026-0" + random.nextInt(1, 5) + "-1" + random.nextInt(10);
    ObjectNode row =
        Outcomes.report(bank, firm, "HT-" + random.nextInt(5), kind)
            .put("reference", UUID.randomUUID().toString())
            .put("amount", random.nextInt(1, 900) + "." + random.nextInt(10, 100))
            .put("happenedOn", day);
    if (!kind.equals("CONTRACTED")) {
      row.put("documentNumber", "JJ-" + random.nextInt(6));
    }
    String campaign = CAMPAIGNS.get(random.nextInt(CAMPAIGNS.size()));
    return campaign.equals("-") ? row : row.put("campaign", campaign);
  }

  /** The same document of the same contract under another reference, with another amount. */
  private static ObjectNode disguised(ObjectNode row) {
    ObjectNode again = row.deepCopy().put("reference", UUID.randomUUID().toString());
    again.put("contractNumber", again.path("contractNumber").asText().replace("HT-", " ｈｔ "));
    if (again.has("documentNumber")) {
      again.put("documentNumber", again.path("documentNumber").asText().replace("-", " / "));
    }
    return again.put("amount", "123456789.00");
  }

  private static String key(ObjectNode row) {
    return Stream.of("enterpriseId", "contractNumber", "kind", "documentNumber")
        .map(field -> row.path(field).asText())
        .collect(Collectors.joining("|"));
  }

  /** Most are confirmed by a second person; what waits counts for nobody. */
  private static boolean stands(String id, ObjectNode row, SplittableRandom random) {
    if (row.path("kind").asText().equals("REPAID")) {
      return true;
    }
    if (random.nextInt(6) == 0) {
      return false;
    }
    command("bank-checker", REPORTS + "/" + id, "confirm").statusCode(200);
    return true;
  }

  /** What the firm says of it, if anything. */
  private static String answered(String id, ObjectNode row, SplittableRandom random) {
    String path = "/v1/outcomes/" + row.path("kind").asText() + "/" + id;
    return switch (random.nextInt(4)) {
      case 0 -> command("enterprise", path, "confirm").statusCode(200).extract().path("basis");
      case 1 ->
          command("enterprise", path, "dispute", "AMOUNT_WRONG")
              .statusCode(200)
              .extract()
              .path("basis");
      default -> "BANK_REPORTED";
    };
  }

  private static Fact fact(String id, ObjectNode row, String basis) {
    return new Fact(
        id,
        row.path("kind").asText() + " " + basis,
        row.path("bankId").asText(),
        row.path("enterpriseId").asText(),
        row.path("campaign").asText("-"),
        row.path("happenedOn").asText(),
        new BigDecimal(row.path("amount").asText()));
  }

  /** Every grouping for the bank, the city and the firm, whole and narrowed. */
  private void assertTotals(List<Fact> facts) {
    Map<String, Function<Fact, String>> groups =
        Map.of(
            "BANK",
            Fact::bank,
            "DISTRICT",
            fact -> districtOf.getOrDefault(fact.firm(), "-"),
            "PROGRAMME",
            Fact::campaign,
            "MONTH",
            fact -> fact.day().substring(0, 7));
    String bank = banks.get(0);
    String since = "2026-02-15";
    List<Fact> ofBank = facts.stream().filter(fact -> fact.bank().equals(bank)).toList();
    List<Fact> later = ofBank.stream().filter(fact -> fact.day().compareTo(since) >= 0).toList();
    groups.forEach(
        (by, group) -> {
          assertThat(totals("operator", by, "&bankId=" + bank)).isEqualTo(summed(ofBank, group));
          assertThat(totals("bank", by, "&bankId=" + bank + "&from=" + since))
              .isEqualTo(summed(later, group));
        });
    Map<String, String> both = totals("enterprise", "BANK", "&bankId=" + banks.get(1));
    both.putAll(totals("enterprise", "BANK", "&bankId=" + bank));
    assertThat(both).isEqualTo(summed(facts, Fact::bank));
  }

  private static Map<String, String> summed(List<Fact> facts, Function<Fact, String> group) {
    Map<String, List<Fact>> apart =
        facts.stream().collect(Collectors.groupingBy(f -> f.kind() + " " + group.apply(f)));
    Map<String, String> totals = new TreeMap<>();
    apart.forEach(
        (key, some) ->
            totals.put(
                key,
                said(
                    some.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                    some.size())));
    return totals;
  }

  private static void asOwner(String sql) throws SQLException {
    DatabaseAccess database = TestInfrastructure.get().database("credit");
    try (Connection owner =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner().username(), database.owner().password());
        Statement statement = owner.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
