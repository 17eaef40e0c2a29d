package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.HOME_ORG;
import static io.hanqiao.talent.Requests.HOST_ORG;
import static io.hanqiao.talent.Requests.OPERATOR_ORG;
import static io.hanqiao.talent.Requests.OTHER_ORG;
import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.load;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is planted and looked for wherever it must not be. */
@QuarkusTest
class PersonalNameIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");

  /** Nobody's: so many characters are in no other text of the tests. */
  private final String name = "测试姓名" + UUID.randomUUID().toString().substring(0, 8);

  private final LogLines log = new LogLines();

  @BeforeEach
  void listen() {
    log.start();
  }

  @AfterEach
  void stopListening() {
    log.stop();
  }

  @Test
  void aNameIsReadByItsInstitutionAndLeavesNoTraceElsewhere() throws SQLException {
    String institution = institution();
    ObjectNode body = Kind.EXPERT.full(institution).put("name", name);
    String expert = made(post("institution", Kind.EXPERT.path(), body));
    String path = Kind.EXPERT.path() + "/" + expert;
    put("institution", path, "\"1\"", body.put("daysPerMonth", 9)).statusCode(200);
    String secondment = onPost(expert, "2026-01-05");
    post("institution", Kind.EXPERT.path(), body.deepCopy().put("daysPerMonth", 99))
        .statusCode(422);
    put("institution", Kind.INSTITUTION.path() + "/" + institution, "\"1\"", renamed())
        .statusCode(200);

    get("institution", path).body("name", equalTo(name));
    get("institution", Kind.EXPERT.path() + "?institutionId=" + institution)
        .body("items.name", contains(name));
    assertThat(answersToOthers(path, secondment)).doesNotContain(name);
    assertThat(PublishedEvents.of(Kind.EXPERT.topic(), expert, 4).toString())
        .contains(expert)
        .doesNotContain(name);
    assertThat(PublishedEvents.of("talent.secondment", Requests.idOf(secondment), 3).toString())
        .doesNotContain(name);
    assertThat(new EveryTable("talent").holding(name)).containsExactly("expert_name");
    assertThat(log.text()).contains("listening for names").doesNotContain(name);
    assertThat(DATABASE.audit(expert)).isNotEmpty();
  }

  @Test
  void theDatabaseShowsANameToItsInstitutionOnly() throws SQLException {
    String expert = named();
    String read = "SELECT name FROM expert_name WHERE expert_id = '" + expert + "'";

    assertThat(DATABASE.asApp(HOME_ORG, "institution", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(HOME_ORG, "enterprise", read)).isZero();
    assertThat(DATABASE.asApp(OTHER_ORG, "institution", read)).isZero();
    assertThat(DATABASE.asApp(HOST_ORG, "enterprise", read)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", read)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator,auditor", read)).isZero();
  }

  @Test
  void aNameGoesWhenAnEditLeavesItOutAndWhenTheExpertIsClosed() throws SQLException {
    String first = named();
    String second = named();
    ObjectNode unnamed = Kind.EXPERT.full("");
    unnamed.remove("institutionId");

    put("institution", Kind.EXPERT.path() + "/" + first, "\"1\"", unnamed)
        .statusCode(200)
        .body("name", nullValue());
    post("institution", Kind.EXPERT.path() + "/" + second + "/close", Kind.EXPERT.closing())
        .statusCode(200);

    assertThat(new EveryTable("talent").holding(name)).isEmpty();
  }

  @Test
  void anOperatorKeepsNoNames() {
    ObjectNode row = Kind.EXPERT.full(institution()).put("ownerOrg", HOME_ORG).put("name", name);

    String answer =
        load("operator", Kind.EXPERT.path() + "/bulk", row)
            .statusCode(422)
            .body("errors.field", contains("rows[1].name"))
            .extract()
            .asString();

    assertThat(answer).doesNotContain(name);
  }

  @Test
  void anInstitutionLoadsNamesToo() {
    String expert =
        load(
                "institution",
                Kind.EXPERT.path() + "/bulk",
                Kind.EXPERT.full(institution()).put("name", name))
            .statusCode(200)
            .extract()
            .path("rows[0].id");

    get("institution", Kind.EXPERT.path() + "/" + expert).body("name", equalTo(name));
  }

  private String named() {
    ObjectNode body = Kind.EXPERT.full(institution()).put("name", name);
    return made(post("institution", Kind.EXPERT.path(), body).body("name", nullValue()));
  }

  private static String answersToOthers(String expert, String secondment) {
    StringBuilder answers = new StringBuilder();
    for (String user : List.of("operator", "enterprise", "institution2", "auditor", "bank")) {
      for (String path :
          List.of(
              expert,
              Kind.EXPERT.path() + "?limit=100",
              secondment,
              SECONDMENTS + "?limit=100",
              SECONDMENTS + "/summary")) {
        answers.append(get(user, path).extract().asString()).append('\n');
      }
    }
    assertThat(answers.toString()).contains("专家 E-0002");
    return answers.toString();
  }

  private static ObjectNode renamed() {
    return Kind.INSTITUTION.full("").put("name", "武汉改名大学（演示）");
  }
}
