package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.anonymousChallenge;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.fullChallenge;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.object;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.put;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CheckIT {

  private static final String CHECKS = "/v1/challenge-checks";

  private static ValidatableResponse check(String user, ObjectNode form) {
    return post(user, CHECKS, form.toString());
  }

  /** A challenge in words that no other test uses: the topic, and characters drawn by it. */
  private static ObjectNode written(String topic) {
    String drawn =
        new Random(topic.hashCode())
            .ints(40, 0x4E00, 0x9F00)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return minimalChallenge()
        .put("title", topic + drawn.substring(0, 10))
        .put("background", drawn + "，左右相差12℃。");
  }

  @Test
  void anEmptyFormIsAnsweredWithAllThatItLacks() {
    check("enterprise", object("{}"))
        .statusCode(200)
        .body("findings.code", hasItem("TITLE_MISSING"))
        .body("findings.code", hasItem("NO_INDICATOR"))
        .body("findings.find { it.code == 'NO_BUDGET' }.field", equalTo("budget"))
        .body("findings.find { it.code == 'NO_BUDGET' }.severity", equalTo("ADVISED"))
        .body("findings.find { it.code == 'NO_BUDGET' }.message.zh", equalTo("没有经费。"))
        .body("findings.find { it.code == 'NO_BUDGET' }.remedy.en", containsString("amount"))
        .body("findings.find { it.code == 'NO_BUDGET' }.example.zh", equalTo("50 万元"));
  }

  @Test
  void aFindingStandsAtItsFieldAndNothingIsStored() {
    ObjectNode form = fullChallenge();
    ((ObjectNode) form.get("indicators").get(0)).put("unit", "kW");
    check("enterprise", form)
        .statusCode(200)
        .body(
            "findings.find { it.code == 'UNIT_OF_ANOTHER_QUANTITY' }.field",
            equalTo("indicators[0].unit"));
    ObjectNode never = written("从未发布的蚕茧");
    check("enterprise", never).statusCode(200);
    get("enterprise", CHALLENGES + "?q=从未发布的蚕茧").body("items", empty());
  }

  @Test
  void whatWouldBeRefusedIsStillDiagnosed() {
    check("enterprise", object("{'kind': 'FUN', 'title': '短', 'indicators': [null, {}]}"))
        .statusCode(200)
        .body("findings.code", hasItem("TITLE_ONLY"));
    check("enterprise", minimalChallenge().put("background", "长篇。".repeat(4_000)))
        .statusCode(200)
        .body("findings.code", hasItem("TEXT_LONG"));
    ObjectNode endless = minimalChallenge();
    ArrayNode requirements = endless.putArray("requirements").addNull();
    IntStream.range(0, 300).forEach(i -> requirements.add(i + "希望研制设备".repeat(150)));
    check("enterprise", endless).statusCode(200);
  }

  @Test
  void aNearDuplicateIsToldWithItsSentencesThoughFiguresDiffer() {
    String id = posted("enterprise2", written("莲子"));
    ObjectNode draft = written("莲子");
    draft.put("background", draft.get("background").asText().replace("12℃", "9℃"));

    check("enterprise", draft)
        .body("alike.id", contains(id))
        .body("alike[0].percent", equalTo(100), "alike[0].own", equalTo(false))
        .body("alike[0].sentences[0].mine", containsString("9"))
        .body("alike[0].sentences[0].theirs", containsString("12"));
    check("enterprise2", draft).body("alike[0].own", equalTo(true));
    assertThat(
            post("enterprise2", CHECKS + "?except=" + id, draft.toString())
                .extract()
                .jsonPath()
                .getList("alike"))
        .isEmpty();
  }

  @Test
  void anEditedChallengeIsComparedAsItStandsNow() {
    String id = posted("enterprise", written("香菇"));
    check("enterprise", written("香菇")).body("alike.id", contains(id));
    ObjectNode other = minimalChallenge().put("title", "铣刀寿命预测").put("background", "硬质合金铣刀崩刃没有预兆。");
    put("enterprise", CHALLENGES + "/" + id, "\"1\"", other).statusCode(200);

    check("enterprise", written("香菇")).body("alike", empty());
  }

  @Test
  void aChallengeTheCallerMayNotReadIsNeverTold() {
    ObjectNode secret = written("黄精");
    secret.put("visibility", "POINT_TO_POINT");
    secret.putArray("invitedOrgs").add(Requests.SOLVER_ORG);
    String id = posted("enterprise", secret);

    check("institution", written("黄精")).body("alike.id", contains(id));
    String seen =
        check("enterprise2", written("黄精"))
            .statusCode(200)
            .body("alike", empty())
            .extract()
            .asString();
    assertThat(seen).doesNotContain(id);
  }

  @Test
  void whoseAnAnonymousOneIsStaysUntold() {
    ObjectNode words = written("茯苓");
    ObjectNode anonymous =
        anonymousChallenge()
            .put("title", words.get("title").asText())
            .put("background", words.get("background").asText());
    anonymous.remove("requirements");
    posted("enterprise", anonymous);

    String seen =
        check("enterprise2", written("茯苓")).body("alike.size()", equalTo(1)).extract().asString();
    assertThat(seen).doesNotContain(Requests.SPONSOR_ORG, "武汉测试光电");
  }

  @Test
  void solvedOnesAreComparedAndThoseThatCameToNothingAreNot() {
    String solved = posted("enterprise", written("葛根"));
    String given = posted("enterprise", written("葛根"));
    close("enterprise", solved, "AWARDED").statusCode(200);
    close("enterprise", given, "WITHDRAWN").statusCode(200);

    check("enterprise2", written("葛根"))
        .body("alike.id", contains(solved), "alike[0].status", equalTo("CLOSED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank", "fund", "auditor"})
  void whoPostsNoChallengesChecksNone(String user) {
    check(user, object("{}")).statusCode(403);
  }

  @Test
  void withoutABodyOrWithAnUnknownFieldItIsRefused() {
    post("enterprise", CHECKS, "").statusCode(400);
    check("enterprise", object("{'titel': 'x'}")).statusCode(not(equalTo(200)));
  }
}
