package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.FUNDS;
import static io.hanqiao.fund.Requests.FUND_ORG;
import static io.hanqiao.fund.Requests.MANAGERS;
import static io.hanqiao.fund.Requests.MANDATES;
import static io.hanqiao.fund.Requests.fullFund;
import static io.hanqiao.fund.Requests.fullMandate;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.manager;
import static io.hanqiao.fund.Requests.minimalFund;
import static io.hanqiao.fund.Requests.minimalMandate;
import static io.hanqiao.fund.Requests.put;
import static io.hanqiao.fund.Requests.registeredFund;
import static io.hanqiao.fund.Requests.registeredManager;
import static io.hanqiao.fund.Requests.step;
import static io.hanqiao.fund.Requests.word;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MandateEventsIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("fund");
  private static final String TOPIC = "fund.mandate";

  @Test
  void theLifeOfAMandateThatStatesTheLeastIsToldAsTheSchemasSay() {
    String fund = made("fund", FUNDS, minimalFund(registeredManager("江城创投（演示）")));
    String mandate = made("fund", MANDATES, minimalMandate(fund));
    put("fund", MANDATES + "/" + mandate, "\"1\"", minimalMandate(fund)).statusCode(200);
    step("fund", MANDATES + "/" + mandate, "close", "MISTAKE").statusCode(200);

    List<Event> told = assertToldAs(mandate, "minimal", "posted", "changed", "closed");
    assertThat(told.get(0).body().get("instruments").toString()).isEqualTo("[\"EQUITY\"]");
  }

  @Test
  void theLifeOfAMandateThatStatesAllIsToldAsTheSchemasSay() {
    String fund = registeredFund();
    String mandate = made("fund", MANDATES, fullMandate(fund));
    put("fund", MANDATES + "/" + mandate, "\"1\"", fullMandate(fund)).statusCode(200);
    step("operator", MANDATES + "/" + mandate, "close", "PERIOD_ENDED").statusCode(200);

    List<Event> told = assertToldAs(mandate, "full", "posted", "changed", "closed");
    assertThat(told.get(0).body().get("dryPowder").asText()).isEqualTo("50000000.00");
    assertThat(told.get(0).body().get("fundEndsOn").asText()).isEqualTo("2030-06-30");
  }

  @Test
  void aFundThatChangesTellsItsOpenMandatesAgainAndNoOthers() throws SQLException {
    String manager = registeredManager("江城创投（演示）");
    String fund = made("fund", FUNDS, fullFund(manager));
    String open = made("fund", MANDATES, fullMandate(fund));
    String closed = made("fund", MANDATES, fullMandate(fund));
    step("fund", MANDATES + "/" + closed, "close", "INVESTED").statusCode(200);
    ObjectNode spent = fullFund(manager).put("name", "新名基金（演示）").put("invested", "147500000.00");
    put("fund", FUNDS + "/" + fund, "\"1\"", spent).statusCode(200);
    put("fund", MANDATES + "/" + open, "\"1\"", fullMandate(fund)).statusCode(200);

    assertThat(assertToldAs(open, "full", "posted", "changed", "changed"))
        .extracting(e -> e.body().get("fundName").asText(), e -> e.body().get("dryPowder").asText())
        .containsExactly(
            tuple("江城光电子天使基金（演示）", "50000000.00"),
            tuple("新名基金（演示）", "0.00"),
            tuple("新名基金（演示）", "0.00"));
    assertToldTimes(closed, 2);
  }

  @Test
  void aManagerThatChangesTellsTheOpenMandatesOfAllItsFundsAgain() throws SQLException {
    String manager = registeredManager("旧名（演示）");
    String one = made("fund", MANDATES, minimalMandate(made("fund", FUNDS, minimalFund(manager))));
    String two = made("fund", MANDATES, minimalMandate(made("fund", FUNDS, minimalFund(manager))));
    String other = made("fund", MANDATES, fullMandate(registeredFund()));

    put("operator", MANAGERS + "/" + manager, "\"1\"", manager("新名（演示）").put("kind", "AIC"))
        .statusCode(200);

    for (String mandate : List.of(one, two)) {
      assertThat(assertToldAs(mandate, "minimal", "posted", "changed"))
          .extracting(
              e -> e.body().get("managerName").asText(), e -> e.body().get("managerKind").asText())
          .containsExactly(tuple("旧名（演示）", "MARKET"), tuple("新名（演示）", "AIC"));
    }
    assertToldTimes(other, 1);
  }

  @Test
  void theTopicIsToldAgainWhenAnOperatorAsks() {
    String mandate = made("fund", MANDATES, fullMandate(registeredFund()));

    post("operator", "/v1/republications/" + TOPIC, "").statusCode(200);
    post("operator", "/v1/republications/fund.approach", "").statusCode(200);

    assertToldAs(mandate, "full", "posted", "changed");
  }

  @Test
  void neitherReferenceNorSourceEverTravels() {
    String secret = word();
    String fund = registeredFund();
    String mandate =
        made("fund", MANDATES, fullMandate(fund).put("reference", secret).put("source", secret));

    assertThat(assertToldAs(mandate, "full", "posted").toString()).doesNotContain(secret);
  }

  /** The version is raised with every event and by nothing else. */
  private static void assertToldTimes(String mandate, int times) throws SQLException {
    String sql = "SELECT id FROM mandate WHERE id = '" + mandate + "' AND event_version = " + times;
    assertThat(DATABASE.asApp(FUND_ORG, "fund", sql)).isEqualTo(1);
  }

  private static List<Event> assertToldAs(String mandate, String sample, String... what) {
    List<Event> told = PublishedEvents.of(TOPIC, mandate, what.length);
    assertThat(told)
        .extracting(Event::type)
        .containsExactly(
            Arrays.stream(what)
                .map(w -> "io.hanqiao.fund.mandate." + w + ".v1")
                .toArray(String[]::new));
    for (int i = 0; i < told.size(); i++) {
      Event event = told.get(i);
      assertThat(event.key()).isEqualTo(mandate);
      assertThat(event.header("ce_source")).isEqualTo("/hanqiao/fund");
      assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(i + 1));
      assertThat(EventSchemas.flaws(TOPIC, event.type(), event.body())).isEmpty();
      assertThat(EventSchemas.fieldNames(event.body()))
          .as("fields of %s beside its sample", event.type())
          .isEqualTo(
              EventSchemas.fieldNames(EventSchemas.sample(TOPIC, event.type() + "." + sample)));
    }
    return told;
  }
}
