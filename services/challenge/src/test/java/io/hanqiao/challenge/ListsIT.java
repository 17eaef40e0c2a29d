package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.anonymousChallenge;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.challenge.Requests.withdraw;
import static io.hanqiao.challenge.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListsIT {

  @Test
  void walkingAllPagesMeetsEveryChallengeOnceNewestFirst() {
    String word = word();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(posted("enterprise", minimalChallenge().put("background", word + i)));
    }
    Collections.reverse(made);

    List<String> met = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page = get("bank", CHALLENGES + "?limit=2&q=" + word + cursor).extract().jsonPath();
      met.addAll(page.getList("items.id"));
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(met).isEqualTo(made);
  }

  @Test
  void challengesAreFilteredByStatusKindSectorAndOwner() {
    String word = word();
    String plain = posted("enterprise2", minimalChallenge().put("title", word));
    String rich = posted("enterprise", anonymousChallenge().put("title", word));
    close("enterprise2", plain, "EXPIRED").statusCode(200);

    get("institution", CHALLENGES + "?q=" + word).body("items.id", contains(rich, plain));
    get("institution", CHALLENGES + "?status=CLOSED&q=" + word).body("items.id", contains(plain));
    get("institution", CHALLENGES + "?kind=JOINT&q=" + word).body("items.id", contains(rich));
    get("institution", CHALLENGES + "?sector=AUTOMOTIVE&q=" + word)
        .body("items.id", contains(rich));
    get("institution", CHALLENGES + "?sector=ENVIRONMENT&q=" + word).body("items", empty());
    get("enterprise", CHALLENGES + "?mine=true&q=" + word).body("items.id", contains(rich));
    get("institution", CHALLENGES + "?mine=true&q=" + word).body("items", empty());
  }

  @Test
  void theNameOfASponsorIsSearchedIfItIsShown() {
    String word = word();
    String shown = posted("enterprise", minimalChallenge().put("sponsorName", word));

    get("bank", CHALLENGES + "?q=" + word).body("items.id", contains(shown));
  }

  @Test
  void proposalsAreFilteredByChallengeStatusWordsAndOwner() {
    String word = word();
    String challenge = posted("enterprise", minimalChallenge());
    String back = submitted("institution", minimalProposal(challenge).put("summary", word));
    withdraw("institution", back, "TERMS").statusCode(200);
    String live = submitted("institution", minimalProposal(challenge).put("summary", word));
    String other = posted("institution", minimalChallenge());
    String received = submitted("enterprise2", minimalProposal(other).put("summary", word));
    close("institution", other, "AWARDED").statusCode(200);

    String list = PROPOSALS + "?q=" + word;
    get("institution", list).body("items.id", contains(received, live, back));
    get("institution", list + "&mine=true").body("items.id", contains(live, back));
    get("institution", list + "&status=WITHDRAWN").body("items.id", contains(back));
    get("institution", list + "&challengeId=" + other).body("items.id", contains(received));
  }

  @ParameterizedTest
  @CsvSource({
    CHALLENGES + "?status=OPENED, status",
    CHALLENGES + "?kind=FUN, kind",
    CHALLENGES + "?sector=FUN, sector",
    CHALLENGES + "?limit=0, limit",
    PROPOSALS + "?status=OPEN, status",
    PROPOSALS + "?challengeId=7, challengeId",
    PROPOSALS + "?cursor=abc, cursor"
  })
  void whatTheListCannotMakeSenseOfIsNamed(String path, String field) {
    get("enterprise", path).statusCode(422).body("errors.field", contains(field));
  }
}
