package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.SPONSOR_ORG;
import static io.hanqiao.challenge.Requests.anonymousChallenge;
import static io.hanqiao.challenge.Requests.close;
import static io.hanqiao.challenge.Requests.command;
import static io.hanqiao.challenge.Requests.fullChallenge;
import static io.hanqiao.challenge.Requests.fullProposal;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.put;
import static io.hanqiao.challenge.Requests.reported;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.challenge.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LifeIT {

  @Test
  void aSponsorPostsChangesAndClosesAChallenge() {
    String path = CHALLENGES + "/" + posted("enterprise", fullChallenge());
    get("enterprise", path)
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("ipc", contains("G10L 17/02"), "indicators[0].unit", equalTo("%"))
        .body("budget", equalTo("500000.00"), "missing", empty(), "proposals", equalTo(0));

    put("enterprise", path, "", minimalChallenge()).statusCode(428);
    put("enterprise", path, "\"1\"", minimalChallenge())
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("budget", nullValue(), "indicators", nullValue(), "inForce", equalTo(true))
        .body("missing", contains("INDICATORS", "BUDGET", "MATURITY", "DEADLINE"));
    put("enterprise", path, "\"1\"", minimalChallenge()).statusCode(412);
    command("enterprise", path + "/close", "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"))
        .body("errors[0].remedy", containsString("NO_SUITABLE_PROPOSAL"));
    command("enterprise", path + "/close", "NO_PROPOSAL")
        .statusCode(200)
        .body("status", equalTo("CLOSED"), "closedReason", equalTo("NO_PROPOSAL"))
        .body("closedAt", notNullValue());
  }

  @Test
  void aClosedChallengeIsNeitherClosedNorChangedAgain() {
    String id = posted("institution", minimalChallenge());
    close("institution", id, "WITHDRAWN").statusCode(200);

    close("institution", id, "WITHDRAWN").statusCode(409).body("code", equalTo("refused"));
    put("institution", CHALLENGES + "/" + id, "\"2\"", minimalChallenge()).statusCode(409);
  }

  @Test
  void aSolverSubmitsChangesAndWithdrawsAProposal() {
    String challenge = posted("enterprise", minimalChallenge());
    String path = PROPOSALS + "/" + submitted("institution", minimalProposal(challenge));

    put("institution", path, "\"1\"", fullProposal(challenge))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("price", equalTo("480000.00"), "months", equalTo(10));
    put("institution", path, "\"1\"", fullProposal(challenge)).statusCode(412);
    command("institution", path + "/withdraw", "RATE").statusCode(422);
    command("institution", path + "/withdraw", "CAPACITY")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"), "withdrawnReason", equalTo("CAPACITY"));
    command("institution", path + "/withdraw", "CAPACITY")
        .statusCode(409)
        .body("detail", containsString("撤回"));
    put("institution", path, "\"3\"", fullProposal(challenge)).statusCode(409);
    submitted("institution", minimalProposal(challenge));
  }

  @Test
  void aProposalIsRefusedWithASentenceWhereARuleForbidsIt() {
    String open = posted("enterprise", minimalChallenge());
    ObjectNode withConflict = anonymousChallenge();
    withConflict.remove("solverKinds");
    String conflict = posted("enterprise", withConflict);
    String closed = posted("enterprise", minimalChallenge());
    close("enterprise", closed, "MISTAKE").statusCode(200);
    String late =
        reported(CHALLENGES, SPONSOR_ORG, minimalChallenge().put("deadline", "2020-01-01"));
    submitted("institution", minimalProposal(open));

    refused("enterprise", open, "本机构");
    refused("enterprise2", conflict, "利益冲突");
    refused("institution", closed, "关闭");
    refused("institution", late, "截止");
    refused("institution", open, "有效方案");
  }

  @Test
  void aProposalFollowsWhatTheChallengeAsks() {
    String teamsOnly = posted("enterprise", fullChallenge());

    post("institution", PROPOSALS, minimalProposal(teamsOnly).put("solverKind", "SME").toString())
        .statusCode(422)
        .body("errors.field", contains("solverKind"));
    // Not invited is answered like not there.
    post("enterprise2", PROPOSALS, minimalProposal(teamsOnly).toString())
        .statusCode(422)
        .body("errors.field", contains("challengeId"));
  }

  @Test
  void aProposalStaysAsItIsOnceTheChallengeIsClosed() {
    String challenge = posted("enterprise", minimalChallenge());
    String proposal = submitted("institution", minimalProposal(challenge));
    close("enterprise", challenge, "AWARDED").statusCode(200);

    put("institution", PROPOSALS + "/" + proposal, "\"1\"", fullProposal(challenge))
        .statusCode(409)
        .body("detail", containsString("关闭"));
    withdraw("institution", proposal, "ELSEWHERE").statusCode(200);
  }

  @Test
  void aSolverWhoIsNoLongerInvitedChangesNothing() {
    String challenge = posted("enterprise", fullChallenge());
    String proposal = submitted("institution", fullProposal(challenge));
    ObjectNode others = fullChallenge();
    others.putArray("invitedOrgs").add("01930000-0000-7000-8000-00000000e009");
    put("enterprise", CHALLENGES + "/" + challenge, "\"1\"", others).statusCode(200);

    put("institution", PROPOSALS + "/" + proposal, "\"1\"", fullProposal(challenge))
        .statusCode(409)
        .body("detail", containsString("定向"));
  }

  @Test
  void anotherOrganisationOfTheSameRoleWritesNothing() {
    String challenge = posted("enterprise", minimalChallenge());
    String proposal = submitted("institution", minimalProposal(challenge));

    put("enterprise2", CHALLENGES + "/" + challenge, "\"1\"", minimalChallenge()).statusCode(403);
    close("enterprise2", challenge, "MISTAKE").statusCode(403);
    put("enterprise2", PROPOSALS + "/" + proposal, "\"1\"", fullProposal(challenge))
        .statusCode(404);
    withdraw("enterprise2", proposal, "MISTAKE").statusCode(404);
    close("enterprise", challenge, "AWARDED").statusCode(200);
    withdraw("enterprise", proposal, "MISTAKE").statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank", "fund", "auditor", "operator"})
  void whoNeitherAsksNorAnswersWritesNothing(String user) {
    String challenge = posted("enterprise", minimalChallenge());
    String proposal = submitted("institution", minimalProposal(challenge));

    get(user, CHALLENGES + "/" + challenge).statusCode(200);
    post(user, CHALLENGES, minimalChallenge().toString()).statusCode(403);
    post(user, PROPOSALS, minimalProposal(challenge).toString()).statusCode(403);
    put(user, CHALLENGES + "/" + challenge, "\"1\"", minimalChallenge()).statusCode(403);
    put(user, PROPOSALS + "/" + proposal, "\"1\"", minimalProposal(challenge)).statusCode(403);
    close(user, challenge, "MISTAKE").statusCode(403);
    withdraw(user, proposal, "MISTAKE").statusCode(403);
    if (!user.equals("operator")) {
      load(user, CHALLENGES + "/bulk", minimalChallenge().toString()).statusCode(403);
      get(user, PROPOSALS).statusCode(403);
    }
    given().get(CHALLENGES).then().statusCode(401);
  }

  @Test
  void aSponsorWritesForItselfOnly() {
    post("enterprise2", CHALLENGES, minimalChallenge().put("ownerOrg", SPONSOR_ORG).toString())
        .statusCode(403);
  }

  private static void refused(String user, String challenge, String sentence) {
    post(user, PROPOSALS, minimalProposal(challenge).toString())
        .statusCode(409)
        .body("code", equalTo("refused"), "detail", containsString(sentence));
  }
}
