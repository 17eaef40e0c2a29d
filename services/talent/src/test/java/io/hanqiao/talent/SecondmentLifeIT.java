package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.HOST_ORG;
import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.fullProposal;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.idOf;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.minimalProposal;
import static io.hanqiao.talent.Requests.object;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.proposed;
import static io.hanqiao.talent.Requests.put;
import static io.hanqiao.talent.Requests.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecondmentLifeIT {

  private static final String TOPIC = "talent.secondment";
  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");
  private static final ObjectNode ARRIVAL = object("{'on': '2026-01-05'}");
  private static final ObjectNode COMPLETION =
      object("{'on': '2026-03-31', 'assessment': 'QUALIFIED'}");
  private static final ObjectNode SOLVED =
      object("{'kind': 'PROBLEM_SOLVED', 'count': 2, 'on': '2026-02-03', 'note': '良率提高'}");

  @Test
  void aTermFromProposalToAssessmentIsToldAsTheSchemasSay() {
    String path = proposed(expert());
    put("institution", path, "\"1\"", fullProposal(UUID.randomUUID().toString())).statusCode(200);
    step("enterprise", path + "/confirm")
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"), "confirmed", equalTo(true));
    post("institution", path + "/arrive", ARRIVAL)
        .statusCode(200)
        .body("status", equalTo("ON_POST"), "startsOn", equalTo("2026-01-05"));
    post("institution", path + "/results", SOLVED).statusCode(200);
    post("institution", path + "/complete", COMPLETION)
        .statusCode(200)
        .body("status", equalTo("COMPLETED"), "endsOn", equalTo("2026-03-31"))
        .body("assessment", equalTo("QUALIFIED"), "problemsSolved", equalTo(2));

    Told.as(
        TOPIC,
        idOf(path),
        "full",
        "proposed",
        "changed",
        "confirmed",
        "arrived",
        "result-reported",
        "completed");
  }

  @Test
  void aTermOfWhichLittleIsKnownIsToldAsTheSchemasSay() {
    String proposal = made(post("institution", SECONDMENTS, minimalProposal(expert())));
    String path = SECONDMENTS + "/" + proposal;
    put("institution", path, "\"1\"", object("{}")).statusCode(200);
    step("enterprise", path + "/confirm").statusCode(200);
    post("institution", path + "/arrive", ARRIVAL).statusCode(200);
    post("enterprise", path + "/results", SOLVED).statusCode(200);
    post("operator", path + "/complete", COMPLETION).statusCode(200);

    Told.as(
        TOPIC,
        proposal,
        "minimal",
        "proposed",
        "changed",
        "confirmed",
        "arrived",
        "result-reported",
        "completed");
  }

  @Test
  void anExpertWhoNeverComesIsToldSo() {
    String path = proposed(expert());
    step("enterprise", path + "/confirm").statusCode(200);
    step("institution", path + "/not-arrived")
        .statusCode(200)
        .body("status", equalTo("NOT_ARRIVED"));

    Told.as(TOPIC, idOf(path), "full", "proposed", "confirmed", "not-arrived");
  }

  @Test
  void aHostThatIsAnInstitutionTooDoesNotWriteTheTermsItThenConfirms() {
    String path = proposed(expert());
    Map<String, Object> both =
        Map.of("org", HOST_ORG, "roles", List.of("enterprise", "institution"));

    given()
        .auth()
        .oauth2(TestInfrastructure.get().token(both))
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .body("{\"endsOn\": \"2099-12-31\"}")
        .put(path)
        .then()
        .statusCode(403);
    get("institution", path).header("ETag", equalTo("\"1\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"institution", "enterprise", "operator"})
  void eitherSideEndsWhatHasNotBegun(String user) {
    String path = proposed(expert());
    post(user, path + "/end", object("{'reason': 'DECLINED', 'on': '2026-01-02'}"))
        .statusCode(200)
        .body("status", equalTo("ENDED_EARLY"), "endReason", equalTo("DECLINED"))
        .body("confirmed", equalTo(false), "startsOn", nullValue())
        .body("endsOn", equalTo("2026-01-02"));
  }

  @Test
  void anExpertOnPostIsCalledBackByTheInstitution() {
    String path = onPost(expert(), "2026-01-05");
    ObjectNode ending = object("{'reason': 'BY_AGREEMENT', 'on': '2026-02-02'}");

    post("enterprise", path + "/end", ending).statusCode(403);
    post("institution", path + "/end", ending)
        .statusCode(200)
        .body("startsOn", equalTo("2026-01-05"), "endsOn", equalTo("2026-02-02"));

    Told.as(TOPIC, idOf(path), "full", "proposed", "confirmed", "arrived", "ended");
  }

  @Test
  void theHostConfirmsForItselfAndTheTrailSaysSo() throws SQLException {
    String path = proposed(expert());
    step("enterprise", path + "/confirm").statusCode(200);

    assertThat(DATABASE.audit(idOf(path)))
        .element(1)
        .isEqualTo(
            new ServiceDatabase.AuditLine(
                "secondment.confirmed", UUID.fromString(HOST_ORG), null, null));
  }

  @Test
  void aStepOutOfTurnIsRefusedWithASentence() {
    String path = proposed(expert());

    post("institution", path + "/arrive", ARRIVAL)
        .statusCode(409)
        .body(
            "code",
            equalTo("refused"),
            "detail",
            startsWith("当前为“待企业确认”。不能登记到岗。规则 step-follows-state"));
    step("enterprise", path + "/confirm").statusCode(200);
    step("enterprise", path + "/confirm").statusCode(409);
    put("institution", path, "\"2\"", object("{}")).statusCode(409);
    post("institution", path + "/results", SOLVED).statusCode(409);
    get("institution", path).header("ETag", equalTo("\"2\""));
  }

  @Test
  void daysAreReadAndNeitherInTheFutureNorBeforeTheArrival() {
    String path = onPost(expert(), "2026-01-05");

    post("institution", path + "/complete", object("{'on': '2199-01-01'}"))
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("on", "assessment"));
    post("institution", path + "/complete", COMPLETION.deepCopy().put("on", "2026-01-04"))
        .statusCode(422)
        .body("errors.field", contains("on"));
    post("enterprise", path + "/results", SOLVED.deepCopy().put("on", "2026-01-04"))
        .statusCode(422)
        .body("errors.field", contains("on"));
    post("enterprise", path + "/results", object("{'kind': 'CONVERSION', 'count': 0}"))
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("on", "count"));
  }

  @Test
  void anInstitutionIsNotItsOwnHost() {
    post("institution", SECONDMENTS, minimalProposal(expert()).put("hostOrg", Requests.HOME_ORG))
        .statusCode(422)
        .body("errors.field", contains("hostOrg"));
  }

  @Test
  void aClosedExpertIsNotProposed() {
    String expert = expert();
    post("institution", Kind.EXPERT.path() + "/" + expert + "/close", Kind.EXPERT.closing())
        .statusCode(200);

    post("institution", SECONDMENTS, minimalProposal(expert))
        .statusCode(422)
        .body("errors.field", contains("expertId"));
  }
}
