package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.HOST_ORG;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.idOf;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.object;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.step;
import static io.hanqiao.talent.Requests.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An expert is a person: at the person's wish the institution erases all it has told of one. */
@QuarkusTest
class ExpertErasureIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");

  private final String planted = word();
  private final String name = word();

  @Test
  void nothingOfAnExpertStaysButAnIdInSecondmentsThatAreOver() throws SQLException {
    String expert = expert();
    String path = Kind.EXPERT.path() + "/" + expert;
    String secondment = onPost(expert, "2026-01-05");
    post(
            "institution",
            secondment + "/results",
            object("{'kind': 'PROBLEM_SOLVED', 'count': 1, 'on': '2026-02-03'}")
                .put("note", planted))
        .statusCode(200);
    assertThat(new EveryTable("talent").holding(planted))
        .as("what a search can find")
        .contains("expert", "outbox", "idempotency", "secondment_result");
    assertThat(new EveryTable("talent").holding(name)).containsExactly("expert_name");
    step("institution", path + "/erase")
        .statusCode(409)
        .body("detail", containsString("派驻"), "code", equalTo("refused"));

    post(
            "institution",
            secondment + "/complete",
            object("{'on': '2026-03-31', 'assessment': 'QUALIFIED'}"))
        .statusCode(200);
    step("institution", path + "/erase").statusCode(200).body("tombstoneDue", notNullValue());

    assertThat(new EveryTable("talent").holding(planted)).isEmpty();
    assertThat(new EveryTable("talent").holding(name)).isEmpty();
    get("institution", path).statusCode(404);
    get("institution", secondment)
        .statusCode(200)
        .body("expertId", equalTo(expert), "problemsSolved", equalTo(1));
    assertToldWithoutContent(expert);
    assertThat(DATABASE.audit(expert))
        .extracting(ServiceDatabase.AuditLine::action)
        .contains("expert.erased");
    assertThat(PublishedEvents.of("talent.secondment", idOf(secondment), 1).toString())
        .doesNotContain(planted);
    step("institution", path + "/erase").statusCode(404);
  }

  private static void assertToldWithoutContent(String expert) {
    PublishedEvents.Event told =
        PublishedEvents.until(
                Kind.EXPERT.topic(), expert, event -> event.type().endsWith(".erased.v1"))
            .stream()
            .reduce((before, after) -> after)
            .orElseThrow();
    assertThat(EventSchemas.flaws(Kind.EXPERT.topic(), told.type(), told.body())).isEmpty();
  }

  @Test
  void anotherErasesNobody() {
    String expert = expert();
    step("institution2", Kind.EXPERT.path() + "/" + expert + "/erase").statusCode(404);
    step("operator", Kind.EXPERT.path() + "/" + expert + "/erase").statusCode(403);
    String sql = "SELECT erase_expert('" + expert + "', now())";
    assertThatThrownBy(() -> DATABASE.asApp(HOST_ORG, "institution", sql))
        .isInstanceOf(SQLException.class);
    get("institution", Kind.EXPERT.path() + "/" + expert).statusCode(200);
  }

  private String expert() {
    ObjectNode body = Kind.EXPERT.full(institution()).put("name", name).put("label", planted);
    return made(post("institution", Kind.EXPERT.path(), body.put("text", planted)));
  }
}
