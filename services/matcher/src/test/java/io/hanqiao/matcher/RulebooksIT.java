package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A rule changes while the market runs: tried out first, then published, and dated ever after. */
@QuarkusTest
class RulebooksIT {

  private static final String RULEBOOKS = "/v1/rulebooks";
  private static final String VALIDATIONS = "/v1/rulebook-validations";
  private static final String RULE = "lending.term-within-legal-frame";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void everythingWrongWithATextIsFoundAtOnceAndNothingIsStored() throws Exception {
    String text =
        carried("challenge-2026-11-22")
            .replace("id=challenge-2026-11-22", "id=challenge-2026-11-22\nnobody.knows=1")
            .replaceFirst("weight\\.[a-z.-]+=[0-9]+", "$0" + "1");

    validate("challenge", text)
        .statusCode(200)
        .body("publishable", equalTo(false), "dryRun", nullValue())
        .body(
            "findings.field", hasItems("content.nobody.knows", "content.id", "content.validFrom"));
    publish("challenge", text).statusCode(422).body("errors.field", hasItem("content.id"));
    validate("housing", text).statusCode(422).body("errors.field", hasItem("market"));
    validate("challenge", "").statusCode(422).body("errors.field", hasItem("content"));
    get("operator", RULEBOOKS)
        .body("items.findAll { it.market == 'challenge' }.size()", equalTo(1));
  }

  @Test
  void onlyAnOperatorTriesOutAndPublishes() throws Exception {
    String text = later("secondment-2026-11-22", today.plusMonths(7).toString());
    for (String user : new String[] {"enterprise", "bank", "auditor"}) {
      post(user, VALIDATIONS, form("secondment", text)).statusCode(403);
      post(user, RULEBOOKS, form("secondment", text)).statusCode(403);
    }
    ServiceDatabase database = new ServiceDatabase("matcher");
    String row =
        "INSERT INTO rulebook VALUES ('x', gen_random_uuid(), 'lending', '2030-01-01', 1, '', now(),"
            + " 'OPERATOR')";
    assertThat(refused(database, "bank", row)).contains("row-level security");
    assertThat(refused(database, "operator", "UPDATE rulebook SET content = ''"))
        .contains("permission denied");
    assertThat(refused(database, "operator", "DELETE FROM rulebook")).contains("permission denied");
  }

  @Test
  void aRulebookForLaterChangesNothingToday() throws Exception {
    LocalDate day = today.plusMonths(6);
    String text = later("secondment-2026-11-22", day.toString());
    publish("secondment", text).statusCode(201).body("publishedBy", equalTo("OPERATOR"));
    UUID id = UUID.nameUUIDFromBytes(bytes("rulebook/secondment-" + day));
    assertThat(
            EventSchemas.flaws(
                "matcher.rulebook",
                "io.hanqiao.matcher.rulebook.published.v1",
                PublishedEvents.of("matcher.rulebook", id.toString(), 1).get(0).body()))
        .isEmpty();
    assertThat(new ServiceDatabase("matcher").audit(id.toString()))
        .singleElement()
        .satisfies(line -> assertThat(line.action()).isEqualTo("rulebook.published"));

    UUID supply = Trade.SECONDMENT.supply();
    String pair = Trade.SECONDMENT.demands + Trade.SECONDMENT.demand() + "/pairings/" + supply;
    await().untilAsserted(() -> get("enterprise", pair).statusCode(200));
    get("enterprise", pair).body("rulebook", equalTo("secondment-2026-11-22"));
    await()
        .untilAsserted(
            () ->
                get("enterprise", pair + "?asOf=" + day.plusMonths(5))
                    .body("rulebook", equalTo("secondment-" + day)));
  }

  @Test
  void aDayMoreThanAYearAheadIsRefusedOrNoEarlierRulebookCouldEverFollow() throws Exception {
    String late = today.plusYears(1).plusDays(1).toString();
    for (String day : List.of(late, "9999-01-01", "+999999999-12-31")) {
      String text =
          carried("investment-2024-07")
              .replace("id=investment-2024-07", "id=investment-far")
              .replaceFirst("\nvalidFrom=.*", "\nvalidFrom=" + day);
      publish("investment", text)
          .statusCode(422)
          .body("errors.field", equalTo(List.of("content.validFrom")))
          .body("errors[0].message", containsString(day));
      validate("investment", text)
          .statusCode(200)
          .body("findings.field", equalTo(List.of("content.validFrom")));
    }
    String rule = "rule.investment.fund-life-left.validFrom";
    String text =
        later("investment-2024-07", today.plusYears(1).toString())
            .replaceFirst(rule + "=.*", rule + "=" + late);
    validate("investment", text)
        .body("findings.field", equalTo(List.of("content." + rule)))
        .body("findings[0].message", containsString(late))
        .body("findings[0].remedy", containsString(today.plusYears(1).toString()));
    validate("investment", later("investment-2024-07", today.plusYears(1).toString()))
        .body("publishable", equalTo(true), "warnings.size()", equalTo(0));
  }

  @Test
  void aRuleThatBeginsAfterTheRulebookIsAWarningAndNoRuleAtAllARefusal() throws Exception {
    String begins = today.plusDays(1).toString();
    String later = today.plusDays(40).toString();
    String rule = "rule.investment.fund-life-left.validFrom";
    String text = later("investment-2024-07", begins);

    validate("investment", text.replaceFirst(rule + "=.*", rule + "=" + later))
        .body("publishable", equalTo(true), "findings.size()", equalTo(0))
        .body("warnings.field", equalTo(List.of("content." + rule)))
        .body("warnings[0].message", containsString(later))
        .body("warnings[0].remedy", containsString(begins));

    String empty = text.replaceAll("(rule\\..*\\.validFrom)=.*", "$1=" + later);
    validate("investment", empty)
        .body("publishable", equalTo(false), "findings.field", equalTo(List.of("content.rule.")));
    publish("investment", empty).statusCode(422).body("errors[0].message", containsString(begins));
  }

  @Test
  void whatFitsUnderOneDaysRulesIsRefusedUnderAnothers() throws Exception {
    UUID need = Loans.need("GREEN");
    UUID offer = Loans.offer("GREEN");
    String list = Loans.pairings(need);
    String pair = list + "/" + offer;
    String text =
        later("lending-2024-07", "2025-06-01")
            .replace("legalTerm.months.GREEN=none", "legalTerm.months.GREEN=24");
    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .statusCode(200)
                    .body("pairings.supply.supplyId", hasItem(offer.toString())));

    assertTriedOut(text, need);
    get("enterprise", list).body("pairings.supply.supplyId", hasItem(offer.toString()));
    String before = get("enterprise", pair + "?asOf=2024-08-01").extract().asString();

    publishTwiceUnderOneKey(text);

    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .body("rulebook", equalTo("lending-2025-06-01"))
                    .body("pairings.supply.supplyId", not(hasItem(offer.toString()))));
    get("enterprise", pair)
        .body("eligible", equalTo(false), "rulebook", equalTo("lending-2025-06-01"))
        .body("rules.find { it.id == '" + RULE + "' }.outcome", equalTo("FAILED"));
    get("enterprise", pair + "?asOf=2024-08-01")
        .body("eligible", equalTo(true), "rulebook", equalTo("lending-2024-07"))
        .body("asOf", equalTo("2024-08-01"));
    assertThat(get("enterprise", pair + "?asOf=2024-08-01").extract().asString()).isEqualTo(before);
    get("enterprise", pair + "?asOf=2025-06-01").body("eligible", equalTo(false));
    get("enterprise", pair + "?asOf=2024-07-21")
        .statusCode(422)
        .body("errors[0].field", equalTo("asOf"));
    get("enterprise", pair + "?asOf=yesterday").statusCode(422);
    get("enterprise", pair + "?asOf=").statusCode(422).body("errors[0].field", equalTo("asOf"));
    assertBothListed();
  }

  private static void assertTriedOut(String text, UUID need) throws Exception {
    validate("lending", text)
        .statusCode(200)
        .body("publishable", equalTo(true), "findings.size()", equalTo(0))
        .body("dryRun.against", equalTo("lending-2024-07"))
        .body("dryRun.demandsLosing", greaterThanOrEqualTo(1))
        .body("dryRun.demandsGaining", equalTo(0))
        .body("dryRun.rules.rule", equalTo(List.of(RULE)))
        .body("dryRun.rules[0].newlyAllowed", equalTo(0))
        .body("dryRun.losing.demandId", hasItem(need.toString()));
  }

  private static void publishTwiceUnderOneKey(String text) throws Exception {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as("operator")
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body(form("lending", text))
          .post(RULEBOOKS)
          .then()
          .statusCode(201);
    }
  }

  private static void assertBothListed() {
    get("bank", RULEBOOKS)
        .body("items.find { it.id == 'lending-2024-07' }.publishedBy", equalTo("RELEASE"))
        .body("items.find { it.id == 'lending-2025-06-01' }.publishedBy", equalTo("OPERATOR"))
        .body("items.find { it.id == 'lending-2025-06-01' }.readable", equalTo(true));
  }

  private static ValidatableResponse validate(String market, String content) throws Exception {
    return post("operator", VALIDATIONS, form(market, content));
  }

  private static ValidatableResponse publish(String market, String content) throws Exception {
    return post("operator", RULEBOOKS, form(market, content));
  }

  private static String form(String market, String content) throws Exception {
    return new ObjectMapper().writeValueAsString(Map.of("market", market, "content", content));
  }

  /** The same rules from another day on, under the name of that day. */
  private static String later(String id, String day) {
    String market = id.substring(0, id.indexOf('-'));
    return carried(id)
        .replace("id=" + id, "id=" + market + "-" + day)
        .replaceFirst("validFrom=[0-9-]+", "validFrom=" + day);
  }

  private static String carried(String id) {
    return get("operator", RULEBOOKS)
        .statusCode(200)
        .extract()
        .path("items.find { it.id == '" + id + "' }.content");
  }

  private static String refused(ServiceDatabase database, String role, String sql) {
    try {
      return "did it: " + database.asApp(Loans.BANK, role, sql);
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
