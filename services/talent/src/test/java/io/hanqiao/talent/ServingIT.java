package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.load;
import static io.hanqiao.talent.Requests.minimalProposal;
import static io.hanqiao.talent.Requests.object;
import static io.hanqiao.talent.Requests.onPost;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expert on post serves, and the market is told so in the same transaction. */
@QuarkusTest
class ServingIT {

  private static final ObjectNode COMPLETION =
      object("{'on': '2026-03-31', 'assessment': 'EXCELLENT'}");
  private static final ObjectNode END =
      object("{'on': '2026-03-31', 'reason': 'EXPERT_UNAVAILABLE'}");

  @ParameterizedTest
  @ValueSource(strings = {"complete", "end"})
  void anExpertServesFromTheArrivalToTheEnd(String last) {
    String expert = expert();
    String path = onPost(expert, "2026-01-05");
    assertServing(expert, true);

    post("institution", path + "/" + last, last.equals("end") ? END : COMPLETION).statusCode(200);

    assertServing(expert, false);
    assertThat(Told.of(Kind.EXPERT.topic(), expert, "posted", "changed", "changed"))
        .extracting(event -> event.body().get("serving").asBoolean())
        .containsExactly(false, true, false);
  }

  @Test
  void whoServesAtTwoFirmsServesUntilBothEnd() {
    String expert = expert();
    String first = onPost(expert, "2026-01-05");
    String second = onPost(expert, "2026-02-05");

    post("institution", first + "/complete", COMPLETION).statusCode(200);
    assertServing(expert, true);
    post("institution", second + "/end", END).statusCode(200);
    assertServing(expert, false);

    Told.of(Kind.EXPERT.topic(), expert, "posted", "changed", "changed");
  }

  @Test
  void ofTwoThatEndAtOnceTheLaterSeesTheEarlier() throws SQLException {
    String expert = expert();
    List<Supplier<Integer>> ends =
        Stream.of("2026-01-05", "2026-02-05")
            .map(day -> onPost(expert, day))
            .map(path -> (Supplier<Integer>) () -> completed(path))
            .toList();

    List<Integer> answers =
        OpenChange.whileOpen(
            List.of("SELECT id FROM expert WHERE id = '" + expert + "' FOR UPDATE"), ends);

    assertThat(answers).containsOnly(200);
    assertServing(expert, false);
  }

  @Test
  void anEditDoesNotTalkAPostAway() {
    String expert = expert();
    String path = onPost(expert, "2026-01-05");
    String institution =
        get("institution", Kind.EXPERT.path() + "/" + expert).extract().path("institutionId");

    put(
            "institution",
            Kind.EXPERT.path() + "/" + expert,
            "\"1\"",
            Kind.EXPERT.full(institution).put("serving", false))
        .statusCode(200)
        .body("serving", equalTo(true));
    post("institution", path + "/complete", COMPLETION).statusCode(200);
    assertServing(expert, false);
  }

  @Test
  void whatIsSaidOfServiceElsewhereHoldsWhileNoSecondmentSaysOtherwise() {
    String institution = Requests.institution();
    ObjectNode elsewhere = Kind.EXPERT.full(institution).put("serving", true);
    String expert = Requests.made(post("institution", Kind.EXPERT.path(), elsewhere));

    assertServing(expert, true);
  }

  @Test
  void anExpertReportedAsOnPostServes() {
    String expert = expert();

    load("operator", SECONDMENTS + "/bulk", minimalProposal(expert).put("status", "ON_POST"))
        .statusCode(200);

    assertServing(expert, true);
    Told.of(Kind.EXPERT.topic(), expert, "posted", "changed");
  }

  private static int completed(String path) {
    return post("institution", path + "/complete", COMPLETION).extract().statusCode();
  }

  private static void assertServing(String expert, boolean serving) {
    get("institution", Kind.EXPERT.path() + "/" + expert).body("serving", equalTo(serving));
  }
}
