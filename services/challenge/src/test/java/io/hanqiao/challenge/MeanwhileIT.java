package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.fullProposal;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.put;
import static io.hanqiao.challenge.Requests.submitted;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is checked stays so until the answer is stored. */
@QuarkusTest
class MeanwhileIT {

  private static final String CLOSED =
      "status = 'CLOSED', closed_reason = 'AWARDED', closed_at = now()";

  @Test
  void aProposalHandedInWhileTheChallengeIsBeingClosedComesTooLate() throws SQLException {
    String challenge = posted("enterprise", minimalChallenge());

    OpenChange.whileChanging(
            challenge,
            CLOSED,
            () -> post("institution", PROPOSALS, minimalProposal(challenge).toString()))
        .statusCode(409)
        .body("detail", containsString("关闭"));

    get("enterprise", CHALLENGES + "/" + challenge).body("proposals", equalTo(0));
  }

  @Test
  void aProposalChangedWhileTheChallengeIsBeingClosedStaysAsItWas() throws SQLException {
    String challenge = posted("enterprise", minimalChallenge());
    String path = PROPOSALS + "/" + submitted("institution", minimalProposal(challenge));

    OpenChange.whileChanging(
            challenge, CLOSED, () -> put("institution", path, "\"1\"", fullProposal(challenge)))
        .statusCode(409);

    get("enterprise", path).header("ETag", equalTo("\"1\""));
  }

  @Test
  void aSolverExcludedMeanwhileIsRefused() throws SQLException {
    String challenge = posted("enterprise", minimalChallenge());

    OpenChange.whileChanging(
            challenge,
            "conflict_orgs = ARRAY['" + Requests.SOLVER_ORG + "'::uuid]",
            () -> post("institution", PROPOSALS, minimalProposal(challenge).toString()))
        .statusCode(409)
        .body("detail", containsString("利益冲突"));
  }

  @Test
  void ofConcurrentProposalsOfOneOrganisationOneWins() {
    String challenge = posted("enterprise", minimalChallenge());

    List<CompletableFuture<Integer>> sent =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            post("institution", PROPOSALS, minimalProposal(challenge).toString())
                                .extract()
                                .statusCode()))
            .limit(4)
            .toList();

    assertThat(sent.stream().map(CompletableFuture::join).toList())
        .containsOnly(201, 409)
        .containsOnlyOnce(201);
  }
}
