package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.HOME_ORG;
import static io.hanqiao.talent.Requests.HOST_ORG;
import static io.hanqiao.talent.Requests.OPERATOR_ORG;
import static io.hanqiao.talent.Requests.OTHER_ORG;
import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.idOf;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.minimalProposal;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.put;
import static io.hanqiao.talent.Requests.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StrangersIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");
  private static final String[] OTHER_ROLES = {"enterprise", "bank", "fund", "auditor"};

  @ParameterizedTest
  @EnumSource
  void anotherInstitutionChangesNothing(Kind kind) {
    ObjectNode body = kind.minimal(institution());
    String path = kind.path() + "/" + made(post("institution", kind.path(), body));
    int refused = kind == Kind.EXPERT ? 404 : 403;

    put("institution2", path, "\"1\"", body).statusCode(refused);
    post("institution2", path + "/close", kind.closing()).statusCode(refused);
    get("institution", path).statusCode(200).header("ETag", equalTo("\"1\""));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTION")
  void nobodyPostsUnderAnotherInstitution(Kind kind) {
    ObjectNode body = kind.minimal(institution());

    post("institution2", kind.path(), body)
        .statusCode(422)
        .body("errors.field", contains("institutionId"));
    post("institution2", kind.path(), body.put("ownerOrg", HOME_ORG)).statusCode(403);
  }

  @ParameterizedTest
  @EnumSource
  void otherRolesWriteNothing(Kind kind) {
    ObjectNode body = kind.minimal(institution());
    String path = kind.path() + "/" + made(post("institution", kind.path(), body));

    for (String user : OTHER_ROLES) {
      post(user, kind.path(), body).statusCode(403);
      put(user, path, "\"1\"", body).statusCode(403);
      post(user, path + "/close", kind.closing()).statusCode(403);
    }
    given().get(path).then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void anOperatorKeepsInstitutionsInOrderForTheOrganisationItNames() {
    ObjectNode body = Kind.INSTITUTION.minimal("");
    post("operator", Kind.INSTITUTION.path(), body)
        .statusCode(422)
        .body("errors.field", contains("ownerOrg"));
    String path =
        Kind.INSTITUTION.path()
            + "/"
            + made(post("operator", Kind.INSTITUTION.path(), body.put("ownerOrg", OTHER_ORG)));

    put("operator", path, "\"1\"", body).statusCode(200);
    put("institution2", path, "\"2\"", body).statusCode(200);
    post("operator", path + "/close", Kind.INSTITUTION.closing()).statusCode(200);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTION")
  void anOperatorSpeaksForNoPostingButInBulk(Kind kind) {
    ObjectNode body = kind.minimal(institution());
    String path = kind.path() + "/" + made(post("institution", kind.path(), body));

    get("operator", path).statusCode(200);
    post("operator", kind.path(), body).statusCode(403);
    put("operator", path, "\"1\"", body).statusCode(403);
    post("operator", path + "/close", kind.closing()).statusCode(403);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXPERT")
  void whatIsPublicIsReadByWhoeverIsSignedIn(Kind kind) {
    String word = Requests.word();
    String path =
        kind.path()
            + "/"
            + made(
                post(
                    "institution",
                    kind.path(),
                    kind.minimal(institution()).put(kind.named(), word)));

    for (String user : new String[] {"enterprise", "bank", "fund", "institution2", "auditor"}) {
      get(user, path).statusCode(200).body(kind.named(), equalTo(word));
      get(user, kind.path() + "?q=" + word).body("items.id", contains(idOf(path)));
      get(user, kind.path() + "?mine=true&q=" + word).body("items", empty());
    }
    get("institution", kind.path() + "?mine=true&q=" + word).body("items.id", contains(idOf(path)));
  }

  @Test
  void anExpertIsSeenByItsOwnInstitutionAndOperatorsOnly() {
    String path = Kind.EXPERT.path() + "/" + expert();

    get("institution", path).statusCode(200);
    get("operator", path).statusCode(200);
    get("institution2", path).statusCode(404);
    get("institution2", Kind.EXPERT.path()).statusCode(200).body("items", empty());
    for (String user : OTHER_ROLES) {
      get(user, path).statusCode(403);
      get(user, Kind.EXPERT.path()).statusCode(403);
    }
  }

  @Test
  void aSecondmentIsSeenByItsSidesOperatorsAndAuditorsOnly() {
    String path = onPost(expert(), "2026-02-01");

    for (String user : new String[] {"institution", "enterprise", "operator", "auditor"}) {
      get(user, path).statusCode(200);
      get(user, path + "/results").statusCode(200);
    }
    for (String user : new String[] {"institution2", "enterprise2"}) {
      get(user, path).statusCode(404);
      get(user, path + "/results").statusCode(404);
      get(user, SECONDMENTS).statusCode(200).body("items", empty());
    }
    get("bank", path).statusCode(403);
    get("institution", SECONDMENTS + "/summary").statusCode(403);
    get("enterprise", SECONDMENTS + "/summary").statusCode(403);
  }

  @Test
  void whoIsNotASideTakesNoStep() {
    String path = Requests.proposed(expert());

    step("enterprise2", path + "/confirm").statusCode(404);
    step("institution", path + "/confirm").statusCode(403);
    step("operator", path + "/confirm").statusCode(403);
    put("institution2", path, "\"1\"", minimalProposal(expert())).statusCode(404);
    post("enterprise", path + "/arrive", "{\"on\": \"2026-01-01\"}").statusCode(403);
    post("institution2", SECONDMENTS, minimalProposal(expert()))
        .statusCode(422)
        .body("errors.field", contains("expertId"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"team", "achievement", "institution"})
  void theDatabaseLetsOnlyTheOwnerWriteWhatAllRead(String table) throws SQLException {
    Kind kind = Kind.valueOf(table.toUpperCase(Locale.ROOT));
    String id = made(post("institution", kind.path(), kind.minimal(institution())));
    String read = "SELECT id FROM " + table + " WHERE id = '" + id + "'";
    String change = "UPDATE " + table + " SET source = 'x' WHERE id = '" + id + "'";

    assertThat(DATABASE.asApp(HOST_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(HOST_ORG, "enterprise", change)).isZero();
    assertThat(DATABASE.asApp(OTHER_ORG, "institution", change)).isZero();
    assertThat(DATABASE.asApp(HOME_ORG, "enterprise", change)).isZero();
    assertThat(DATABASE.asApp(HOME_ORG, "institution", change)).isEqualTo(1);
  }

  @Test
  void theDatabaseShowsAnExpertAndASecondmentToTheirPartiesOnly() throws SQLException {
    String expert = expert();
    String secondment = idOf(onPost(expert, "2026-02-01"));
    String ofExpert = "SELECT id FROM expert WHERE id = '" + expert + "'";
    String ofSecondment = "SELECT id FROM secondment WHERE id = '" + secondment + "'";

    assertThat(DATABASE.asApp(HOME_ORG, "institution", ofExpert)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", ofExpert)).isEqualTo(1);
    assertThat(DATABASE.asApp(HOST_ORG, "enterprise", ofExpert)).isZero();
    assertThat(DATABASE.asApp(OTHER_ORG, "institution", ofExpert)).isZero();
    assertThat(DATABASE.asApp(HOST_ORG, "enterprise", ofSecondment)).isEqualTo(1);
    assertThat(DATABASE.asApp(HOME_ORG, "institution", ofSecondment)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "institution", ofSecondment)).isZero();
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    HOST_ORG, "enterprise", "UPDATE secondment SET owner_org = '" + HOST_ORG + "'"))
        .hasMessageContaining("permission denied");
  }
}
