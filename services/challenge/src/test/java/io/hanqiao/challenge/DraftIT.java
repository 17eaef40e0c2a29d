package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.fullChallenge;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.object;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.text.encoding.Wording;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftIT {

  private static final String DRAFTS = "/v1/challenge-drafts";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ValidatableResponse draft(String user, ObjectNode form) {
    return post(user, DRAFTS, form.toString());
  }

  private static JsonNode drafted(String user, ObjectNode form) throws JsonProcessingException {
    return JSON.readTree(draft(user, form).statusCode(200).extract().asString());
  }

  @Test
  void aDraftIsAnsweredAsItWouldBeToldWithTheVectorsOfItsVeryWords() throws Exception {
    JsonNode state = drafted("enterprise", fullChallenge());

    ToldText told = JSON.treeToValue(state.path("encodedText"), ToldText.class);
    List<String> words = List.of("车载语音指令抗干扰识别", "多人同时说话时识别率下降。", "只识别目标说话人的指令", "误识别率 ≤5 %");
    assertThat(told.fits(Wording.need(null, words))).isTrue();
    assertThat(told.clauses()).hasSizeGreaterThan(1);
    assertThat(state.path("status").asText()).isEqualTo("OPEN");
    assertThat(state.path("budget").asText()).isEqualTo("500000.00");
    assertThat(state.path("conflictOrgs")).hasSize(1);
    assertThat(state.path("ownerOrg").asText()).isEqualTo(Requests.SPONSOR_ORG);
  }

  @Test
  void nothingIsStoredAndNobodyWaitsForTheEncoder() throws Exception {
    int before = get("operator", "/v1/encodings").extract().path("encoded");
    JsonNode state = drafted("institution", minimalChallenge().put("title", "从未发布的竹荪烘干"));
    get("institution", CHALLENGES + "/" + state.path("challengeId").asText()).statusCode(404);
    get("institution", CHALLENGES + "?q=从未发布的竹荪").body("items", empty());
    get("operator", "/v1/encodings").body("encoded", equalTo(before));
  }

  @Test
  void whatPostingWouldRefuseIsRefusedWithEveryField() {
    draft("institution", object("{'title': '短'}"))
        .statusCode(422)
        .body("errors.field", hasItem("title"))
        .body("errors.field", hasItem("kind"))
        .body("errors.field", hasItem("visibility"));
    draft("institution", minimalChallenge().put("deadline", "2020-01-01"))
        .statusCode(422)
        .body("errors.field", hasItem("deadline"));
    post("institution", DRAFTS, "").statusCode(400);
  }

  @Test
  void aDraftInTheNameOfAnotherOrganisationIsRefused() {
    draft("institution", minimalChallenge().put("ownerOrg", Requests.OTHER_ORG)).statusCode(403);
  }

  @Test
  void theSameWordsPostedHaveTheSameVectors() throws Exception {
    ObjectNode form = minimalChallenge().put("background", "<b>續航</b>縮水，SiC 模块🔋");
    JsonNode first = drafted("institution", form).path("encodedText");
    posted("enterprise", form);
    assertThat(drafted("institution", form).path("encodedText")).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank", "fund", "operator", "auditor"})
  void whoPostsNoChallengesDraftsNone(String user) {
    draft(user, minimalChallenge()).statusCode(403);
  }
}
