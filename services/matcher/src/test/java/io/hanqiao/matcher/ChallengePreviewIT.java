package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a challenge would reach is told before it is posted. */
@QuarkusTest
class ChallengePreviewIT {

  private static final String PREVIEWS = "/v1/challenge-previews";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nobody of any test does that. */
  private static final String NOBODYS =
      Trade.CHALLENGE
          .demand
          .replace("万瓦级光纤激光器横向模式不稳定抑制", "古琴漆面断纹的年代鉴定")
          .replace("连续出光时光束质量不下降", "断纹走向与制琴年代互证");

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  /** A challenge as its owner's service answers for a draft, by the real encoder. */
  private static ObjectNode draft(String state) {
    try {
      return (ObjectNode)
          JSON.readTree(
              Encoded.state("challenge.challenge", state.formatted(UUID.randomUUID(), "OPEN")));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(state, e);
    }
  }

  private static ValidatableResponse preview(String user, ObjectNode draft) {
    return post(user, PREVIEWS, draft.toString());
  }

  private static JsonPath previewed(ObjectNode draft) {
    return preview("enterprise", draft).statusCode(200).extract().jsonPath();
  }

  @Test
  void aPreviewCountsWhomTheListWouldHave() throws Exception {
    UUID team = Trade.CHALLENGE.supply();
    ObjectNode draft = draft(Trade.CHALLENGE.demand);
    await().until(() -> previewed(draft).getInt("teams.reached") > 0);

    JsonPath told =
        preview("enterprise", draft)
            .body("silent", equalTo(false), "rulebook", containsString("challenge-"))
            .extract()
            .jsonPath();
    UUID posted = Trade.CHALLENGE.demand();
    String list = "/v1/challenges/" + posted + "/pairings";
    await()
        .untilAsserted(
            () ->
                get("enterprise", list)
                    .statusCode(200)
                    .body("pairings.supply.supplyId", hasItem(team.toString())));
    int eligible = get("enterprise", list).extract().path("eligible");
    int published = told.getInt("teams.reached") + told.getInt("achievements.reached");
    Integer firms = told.get("firms.reached.count");
    assertThat(eligible - published)
        .isBetween(firms == null ? 0 : firms, (firms == null ? 0 : firms) + 4);
    get("enterprise", "/v1/challenges/" + draft.path("challengeId").asText() + "/pairings")
        .statusCode(404);
  }

  @Test
  void whereTextsKeepEverybodyAwayTheAnswerWouldBeSilence() throws Exception {
    Trade.CHALLENGE.supply();
    await().until(() -> previewed(draft(Trade.CHALLENGE.demand)).getInt("teams.reached") > 0);

    preview("institution", draft(NOBODYS)).statusCode(200).body("silent", equalTo(true));
    preview("enterprise", draft(NOBODYS))
        .statusCode(200)
        .body("silent", equalTo(true), "teams.reached", equalTo(0))
        .body("teams.listed", greaterThan(0), "firms.reached.count", nullValue())
        .body("refusals.rule", hasItem("challenge.text-suits"))
        .body("refusals.find { it.rule == 'challenge.text-suits' }.alone", greaterThan(0));
    ObjectNode late = draft(Trade.CHALLENGE.demand).put("deadline", "2020-01-01");
    preview("enterprise", late)
        .body("silent", equalTo(false), "teams.reached", equalTo(0))
        .body("refusals.rule", hasItem("challenge.deadline-ahead"));
  }

  /** Five firms stand; whether one of them is a given organisation's is not to be learnt. */
  @Test
  void whomADraftExcludesOrInvitesChangesNoCountOfFirms() throws Exception {
    UUID org = UUID.randomUUID();
    for (int i = 0; i < 4; i++) {
      Trade.capability(UUID.randomUUID().toString(), "SMALL");
    }
    Trade.capability(org.toString(), "SMALL");
    ObjectNode draft = draft(Trade.CHALLENGE.demand);
    await().until(() -> previewed(draft).get("firms.reached.count") != null);
    String before = previewed(draft).getString("firms");

    ObjectNode excluding = draft.deepCopy();
    excluding.putArray("conflictOrgs").add(org.toString());
    assertThat(previewed(excluding).getString("firms")).isEqualTo(before);
    ObjectNode inviting = draft.deepCopy().put("visibility", "POINT_TO_POINT");
    inviting.putArray("invitedOrgs").add(org.toString());
    JsonPath invited = previewed(inviting);
    assertThat(invited.getString("firms")).isEqualTo(before);
    assertThat(invited.getInt("teams.reached")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "title, 另一个题目, encodedText",
    "kind, FUN, kind",
    "budget, many, challenge",
    "divisionCode, 42, challenge",
    "deadline, tomorrow, deadline",
    "encodedText, vectors, encodedText"
  })
  void aDraftThatWasChangedAfterItWasEncodedIsRefusedClearly(
      String field, String value, String named) {
    preview("enterprise", draft(Trade.CHALLENGE.demand).put(field, value))
        .statusCode(422)
        .body("errors.field", hasItem(containsString(named)))
        .body(not(containsString("io.hanqiao")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "title", "visibility", "encodedText"})
  void whatADraftMustSayIsNamedWhereItIsMissing(String field) {
    ObjectNode draft = draft(Trade.CHALLENGE.demand);
    draft.remove(field);
    preview("enterprise", draft).statusCode(422).body("errors.field", hasItem(field));
    preview("enterprise", draft.putNull(field))
        .statusCode(422)
        .body("errors.field", hasItem(field));
  }

  @Test
  void vectorsOfAnotherEncoderOrShapeAreRefused() {
    ObjectNode draft = draft(Trade.CHALLENGE.demand);
    ObjectNode other = draft.deepCopy();
    ((ObjectNode) other.get("encodedText")).put("model", "bge-large/1");
    refused(other);
    ObjectNode cut = draft.deepCopy();
    ((ObjectNode) cut.get("encodedText")).put("whole", "AAAA");
    refused(cut);
    ObjectNode none = draft.deepCopy();
    ((ObjectNode) none.get("encodedText")).putArray("clauses");
    refused(none);
    ObjectNode numbers = draft.deepCopy();
    ((ObjectNode) numbers.get("encodedText")).putArray("clauses").add(7).addNull();
    refused(numbers);
    ObjectNode many = draft.deepCopy();
    ArrayNode clauses = ((ObjectNode) many.get("encodedText")).putArray("clauses");
    String vector = draft.at("/encodedText/whole").asText();
    for (int i = 0; i < 5_000; i++) {
      clauses.addObject().put("from", i).put("to", i + 1).put("vector", vector);
    }
    refused(many);
    preview("enterprise", draft.deepCopy().put("background", "字".repeat(45_000)))
        .statusCode(422)
        .body("errors.field", hasItem("requirements"));
  }

  private static void refused(ObjectNode draft) {
    preview("enterprise", draft)
        .statusCode(422)
        .body("errors.field", hasItem("encodedText"))
        .body("errors.remedy[0]", not(equalTo("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank", "fund", "operator", "auditor"})
  void whoPostsNoChallengesPreviewsNone(String user) {
    preview(user, draft(Trade.CHALLENGE.demand)).statusCode(403);
  }
}
