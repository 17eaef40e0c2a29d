package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.object;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LivesIT {

  @ParameterizedTest
  @EnumSource
  void theLifeOfOneOfWhichLittleIsKnownIsToldAsTheSchemasSay(Kind kind) {
    ObjectNode body = kind.minimal(bare());
    String path = kind.path() + "/" + made(post("institution", kind.path(), body));
    put("institution", path, "\"1\"", body).statusCode(200);
    post("institution", path + "/close", kind.closing()).statusCode(200);

    Told.as(kind.topic(), Requests.idOf(path), "minimal", kind.first(), "changed", "closed");
  }

  @ParameterizedTest
  @EnumSource
  void theLifeOfOneOfWhichAllIsKnownIsToldAsTheSchemasSay(Kind kind) {
    ObjectNode body = kind.full(institution());
    if (kind == Kind.ACHIEVEMENT) {
      String institution = body.get("institutionId").asText();
      body.put("teamId", made(post("institution", Kind.TEAM.path(), Kind.TEAM.full(institution))));
    }
    String path = kind.path() + "/" + made(post("institution", kind.path(), body));
    put("institution", path, "\"1\"", body).statusCode(200);
    post("institution", path + "/close", kind.closing())
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("status", equalTo("CLOSED"), "closedAt", notNullValue());

    Told.as(kind.topic(), Requests.idOf(path), "full", kind.first(), "changed", "closed");
  }

  @ParameterizedTest
  @EnumSource
  void anEditReplacesAllAndNeedsTheNewestRevision(Kind kind) {
    String institution = institution();
    ObjectNode full = kind.full(institution);
    String path = kind.path() + "/" + made(post("institution", kind.path(), full));

    put("institution", path, "", full).statusCode(428);
    put("institution", path, "\"1\"", kind.minimal(institution))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body(kind == Kind.INSTITUTION ? "divisionCode" : "ipc", nullValue())
        .body("synthetic", equalTo(true));
    put("institution", path, "\"1\"", full).statusCode(412);
  }

  @ParameterizedTest
  @EnumSource
  void aClosedOneIsNeitherClosedNorChangedAgain(Kind kind) {
    ObjectNode body = kind.minimal(institution());
    String path = kind.path() + "/" + made(post("institution", kind.path(), body));
    post("institution", path + "/close", object("{'reason': 'BORED'}"))
        .statusCode(422)
        .body("errors.field", contains("reason"))
        .body("errors[0].remedy", containsString("MISTAKE"));
    post("institution", path + "/close", kind.closing()).statusCode(200);

    post("institution", path + "/close", kind.closing())
        .statusCode(409)
        .body("code", equalTo("refused"));
    put("institution", path, "\"2\"", body).statusCode(409);
  }

  @Test
  void whatAnInstitutionPostedTellsItsNewFacts() {
    String institution = institution();
    String team = made(post("institution", Kind.TEAM.path(), Kind.TEAM.full(institution)));
    String achievement =
        made(post("institution", Kind.ACHIEVEMENT.path(), Kind.ACHIEVEMENT.full(institution)));
    String expert = made(post("institution", Kind.EXPERT.path(), Kind.EXPERT.full(institution)));
    ObjectNode renamed =
        object("{'name': '武汉新名大学（演示）', 'kind': 'COMPREHENSIVE', 'divisionCode': '420106'}");

    put("institution", Kind.INSTITUTION.path() + "/" + institution, "\"1\"", renamed)
        .statusCode(200);

    Event ofTeam = last(Told.of(Kind.TEAM.topic(), team, "posted", "changed"));
    assertThat(ofTeam.body().get("institutionKind").asText()).isEqualTo("COMPREHENSIVE");
    assertThat(ofTeam.body().get("divisionCode").asText()).isEqualTo("420106");
    assertThat(ofTeam.body().has("managementDistrict")).isFalse();
    Event ofAchievement = last(Told.of(Kind.ACHIEVEMENT.topic(), achievement, "posted", "changed"));
    assertThat(ofAchievement.body().get("institutionName").asText()).isEqualTo("武汉新名大学（演示）");
    Event ofExpert = last(Told.of(Kind.EXPERT.topic(), expert, "posted", "changed"));
    assertThat(ofExpert.body().get("institutionKind").asText()).isEqualTo("COMPREHENSIVE");
    get("enterprise", Kind.TEAM.path() + "/" + team).body("institutionName", equalTo("武汉新名大学（演示）"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTION")
  void anInstitutionIsClosedAfterItsPostingsAndPostsNoMore(Kind kind) {
    String institution = institution();
    String closing = Kind.INSTITUTION.path() + "/" + institution + "/close";
    String posting =
        kind.path() + "/" + made(post("institution", kind.path(), kind.minimal(institution)));

    post("institution", closing, Kind.INSTITUTION.closing())
        .statusCode(409)
        .body("detail", containsString("1"));
    post("institution", posting + "/close", kind.closing()).statusCode(200);
    post("institution", closing, Kind.INSTITUTION.closing()).statusCode(200);
    post("institution", kind.path(), kind.minimal(institution))
        .statusCode(422)
        .body("errors.field", contains("institutionId"));
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorHasAllOfATopicToldAgain(Kind kind) {
    ObjectNode body = kind.full(institution());
    String id = made(post("institution", kind.path(), body));

    post("operator", "/v1/republications/" + kind.topic(), "{}").statusCode(200);

    Told.of(kind.topic(), id, kind.first(), "changed");
  }

  @Test
  void maturityLeadsForward() {
    ObjectNode team = Kind.TEAM.full(institution());

    post("institution", Kind.TEAM.path(), team.put("maturityTo", "LAB"))
        .statusCode(422)
        .body("errors.field", contains("maturityTo"));
    post("institution", Kind.TEAM.path(), team.put("maturityTo", "BENCH")).statusCode(201);
  }

  @Test
  void anAchievementNamesATeamOfItsOwnInstitution() {
    String elsewhere =
        made(post("institution", Kind.TEAM.path(), Kind.TEAM.minimal(institution())));

    post(
            "institution",
            Kind.ACHIEVEMENT.path(),
            Kind.ACHIEVEMENT.minimal(institution()).put("teamId", elsewhere))
        .statusCode(422)
        .body("errors.field", contains("teamId"));
  }

  private static Event last(List<Event> events) {
    return events.get(events.size() - 1);
  }

  private static String bare() {
    return made(post("institution", Kind.INSTITUTION.path(), Kind.INSTITUTION.minimal("")));
  }
}
