package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelfAssessmentsIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String OTHER_ORG = "01930000-0000-7000-8000-00000000e002";
  private static final String SHORT_OF_RESEARCH =
      object(
              """
              {'tier': 'SRDI', 'on': '2026-03-31',
               'answers': {'nicheYears': 8, 'rdSpend': '2080000.00',
                           'annualRevenue': '80000000.00'}}
              """)
          .toString();

  @Test
  void aFirmSeesCriterionByCriterionWhatIsMissingAndMayReadItAgain() {
    String path = path(registered("enterprise", minimalFirm()));
    String id =
        post("enterprise", path, SHORT_OF_RESEARCH)
            .statusCode(201)
            .header("Location", startsWith(path))
            .body("verdict", equalTo("DOES_NOT_MEET"), "rulebook", equalTo("recognition-2022"))
            .body("criteria.reason.zh", hasItem("研发占比 2.6% → 需 3.0%"))
            .extract()
            .path("id");

    for (String user : new String[] {"enterprise", "operator", "auditor"}) {
      get(user, path + "/" + id)
          .statusCode(200)
          .body("answers.rdSpend", equalTo("2080000.00"), "answers.ownBrand", nullValue())
          .body("criteria[0].outcome", equalTo("FAILED"), "criteria[0].parent", nullValue())
          .body("sentence.zh", startsWith("按所填情况"));
      get(user, path + "?tier=SRDI&verdict=DOES_NOT_MEET").body("items.id", contains(id));
    }
    get("enterprise", path + "?verdict=MEETS").body("items", empty());
    get("enterprise", path + "?verdict=PERHAPS")
        .statusCode(422)
        .body("errors.field", contains("verdict"));
  }

  @Test
  void forADayWhoseThresholdsAreNotAtHandItSaysSoAndComputesNothing() {
    String path = path(registered("enterprise", minimalFirm()));

    for (String form : new String[] {"{'tier': 'SRDI'}", "{'tier': 'SRDI', 'on': '2026-04-01'}"}) {
      post("enterprise", path, object(form).toString())
          .statusCode(201)
          .body("verdict", equalTo("THRESHOLDS_NOT_AT_HAND"), "rulebook", nullValue())
          .body("criteria", empty(), "sentence.en", startsWith("The standards of that day"));
    }
  }

  @Test
  void itChangesNoRecognitionAndIsToldToNobody() throws SQLException {
    String firm = loaded(recognisedFirm());
    String id =
        post("enterprise", path(firm), SHORT_OF_RESEARCH).statusCode(201).extract().path("id");

    get("enterprise", ENTERPRISES + "/" + firm)
        .header("ETag", equalTo("\"1\""))
        .body("tier", equalTo("SRDI"), "recognitions.standing", contains("HELD"));
    assertThat(DATABASE.lastTold(id)).isEmpty();
    assertThat(PublishedEvents.of("enterprise.profile", firm, 1)).hasSize(1);
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action)
        .containsExactly("self-assessment.made");
  }

  @Test
  void nobodyElseChecksOrReadsAFirm() throws SQLException {
    String firm = registered("enterprise", minimalFirm());
    String other = registered("enterprise", minimalFirm());
    String id =
        post("enterprise", path(firm), SHORT_OF_RESEARCH).statusCode(201).extract().path("id");

    post("enterprise2", path(firm), SHORT_OF_RESEARCH).statusCode(404);
    get("enterprise2", path(firm)).statusCode(404);
    get("enterprise2", path(firm) + "/" + id).statusCode(404);
    get("enterprise", path(other) + "/" + id).statusCode(404);
    for (String user : new String[] {"operator", "auditor", "bank"}) {
      post(user, path(firm), SHORT_OF_RESEARCH).statusCode(403);
    }
    get("bank", path(firm)).statusCode(403);
    String read = "SELECT id FROM self_assessment WHERE id = '" + id + "'";
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", read)).isZero();
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    FIRM_ORG, "enterprise", "UPDATE self_assessment SET verdict = 'MEETS'"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void whatCannotBeJudgedIsNamed() {
    String path = path(registered("enterprise", minimalFirm()));

    post(
            "enterprise",
            path,
            object("{'tier': 'CULTIVATION', 'on': '31.3.2026', 'answers': {'rdSpend': 'much'}}")
                .toString())
        .statusCode(422)
        .body("errors.field", contains("tier", "on", "answers.rdSpend"));
  }

  private static String path(String firm) {
    return ENTERPRISES + "/" + firm + "/self-assessments";
  }
}
