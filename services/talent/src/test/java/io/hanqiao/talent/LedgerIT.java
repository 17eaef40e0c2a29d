package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.HOME_ORG;
import static io.hanqiao.talent.Requests.HOST_ORG;
import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.idOf;
import static io.hanqiao.talent.Requests.load;
import static io.hanqiao.talent.Requests.minimalProposal;
import static io.hanqiao.talent.Requests.object;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");

  @Test
  void bothSidesAddRowsAndTheTotalsAreTheirSums() {
    String path = onPost(expert(), "2026-01-05");
    post("institution", path + "/results", result("PROBLEM_SOLVED", 2)).statusCode(200);
    post("enterprise", path + "/results", result("PROBLEM_SOLVED", 1)).statusCode(200);
    post("enterprise", path + "/results", result("PERSON_INTRODUCED", 4))
        .statusCode(200)
        .body("problemsSolved", equalTo(3), "peopleIntroduced", equalTo(4));

    get("auditor", path + "/results")
        .body("items.count", contains(4, 1, 2))
        .body("items.reportedBy", contains(HOST_ORG, HOST_ORG, HOME_ORG))
        .body("items[0].secondmentId", equalTo(idOf(path)), "next", nullValue());
    get("operator", path).body("problemsSolved", equalTo(3), "conversions", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UPDATE secondment_result SET quantity = 9", "DELETE FROM secondment_result"})
  void aRowIsNeverChangedOrTakenAway(String sql) {
    assertThatThrownBy(() -> DATABASE.asApp(HOME_ORG, "institution", sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void theDatabaseTakesRowsFromASideWhileOnPostOnly() throws SQLException {
    String running = onPost(expert(), "2026-01-05");
    String proposed = Requests.proposed(expert());

    assertThat(DATABASE.asApp(HOST_ORG, "enterprise", row(running, HOST_ORG))).isEqualTo(1);
    assertRefused(HOST_ORG, row(proposed, HOST_ORG));
    assertRefused(Requests.OTHER_ORG, row(running, Requests.OTHER_ORG));
    assertRefused(HOST_ORG, row(running, HOME_ORG));
  }

  @Test
  void aSecondmentToldAgainTellsTheSumsOfItsLedger() {
    String path = onPost(expert(), "2026-01-05");
    post("enterprise", path + "/results", result("CONVERSION", 6)).statusCode(200);

    post("operator", "/v1/republications/talent.secondment", "{}").statusCode(200);

    assertThat(
            Told.of(
                    "talent.secondment",
                    idOf(path),
                    "proposed",
                    "confirmed",
                    "arrived",
                    "result-reported",
                    "changed")
                .get(4)
                .body()
                .get("conversions")
                .asInt())
        .isEqualTo(6);
  }

  @Test
  void theSummaryOfABatchEqualsWhatItsSecondmentsShow() {
    int batch = 901;
    recorded(batch, "COMPLETED", "EXCELLENT", 3, 1);
    recorded(batch, "COMPLETED", "QUALIFIED", 2, 0);
    recorded(batch, "ENDED_EARLY", null, 1, 0);
    recorded(batch, "NOT_ARRIVED", null, 0, 0);
    recorded(batch, "ON_POST", null, 4, 5);
    recorded(batch, "PROPOSED", null, 0, 0);

    Map<String, Object> summed = batch(batch);
    List<Map<String, Object>> shown =
        get("auditor", SECONDMENTS + "?batch=" + batch).extract().path("items");

    assertThat(summed)
        .containsEntry("people", 5)
        .containsEntry("onPost", 1)
        .containsEntry("completed", 2)
        .containsEntry("endedEarly", 1)
        .containsEntry("notArrived", 1)
        .containsEntry("excellent", 1)
        .containsEntry("qualified", 1)
        .containsEntry("unqualified", 0)
        .containsEntry("problemsSolved", 10)
        .containsEntry("conversions", 6)
        .containsEntry("peopleIntroduced", 0);
    for (String total : new String[] {"problemsSolved", "conversions", "peopleIntroduced"}) {
      assertThat(shown.stream().mapToInt(one -> (Integer) one.get(total)).sum())
          .as(total)
          .isEqualTo(summed.get(total));
    }
  }

  @Test
  void theTotalIsTheSumOfTheBatches() {
    recorded(902, "COMPLETED", "UNQUALIFIED", 7, 2);
    recorded(903, "ON_POST", null, 1, 1);

    JsonPath summary = get("operator", SECONDMENTS + "/summary").extract().jsonPath();

    for (String figure : new String[] {"people", "problemsSolved", "unqualified", "onPost"}) {
      assertThat(
              summary.getList("batches." + figure, Integer.class).stream().mapToInt(n -> n).sum())
          .as(figure)
          .isPositive()
          .isEqualTo(summary.getInt("total." + figure));
    }
  }

  private static void recorded(
      int batch, String status, String assessment, int problems, int conversions) {
    ObjectNode row = minimalProposal(expert()).put("status", status).put("batch", batch);
    if (assessment != null) {
      row.put("assessment", assessment);
    }
    if (problems > 0) {
      row.withArray("results").add(object("{'kind': 'PROBLEM_SOLVED'}").put("count", problems));
    }
    if (conversions > 0) {
      row.withArray("results").add(object("{'kind': 'CONVERSION'}").put("count", conversions));
    }
    load("operator", SECONDMENTS + "/bulk", row).statusCode(200);
  }

  private static Map<String, Object> batch(int number) {
    return get("operator", SECONDMENTS + "/summary")
        .statusCode(200)
        .extract()
        .jsonPath()
        .param("number", number)
        .getMap("batches.find { it.batch == number }");
  }

  private static ObjectNode result(String kind, int count) {
    return object("{'on': '2026-02-03'}").put("kind", kind).put("count", count);
  }

  private static String row(String secondment, String by) {
    return "INSERT INTO secondment_result (id, secondment_id, kind, quantity, reported_by,"
        + " reported_at) VALUES (gen_random_uuid(), '%s', 'CONVERSION', 1, '%s', now())"
            .formatted(idOf(secondment), by);
  }

  private static void assertRefused(String org, String sql) {
    assertThatThrownBy(() -> DATABASE.asApp(org, "enterprise", sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }
}
