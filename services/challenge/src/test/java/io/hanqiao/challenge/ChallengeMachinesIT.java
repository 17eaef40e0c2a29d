package io.hanqiao.challenge;

import static io.hanqiao.challenge.Requests.CHALLENGES;
import static io.hanqiao.challenge.Requests.PROPOSALS;
import static io.hanqiao.challenge.Requests.minimalChallenge;
import static io.hanqiao.challenge.Requests.minimalProposal;
import static io.hanqiao.challenge.Requests.posted;
import static io.hanqiao.challenge.Requests.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChallengeMachinesIT {

  @Test
  void aChallengeIsClosedForGood() throws Exception {
    String edited = minimalChallenge().toString();
    assertThat(
            Machine.of("challenge", "challenge", "posting.Openness", "enterprise")
                .run(
                    () -> CHALLENGES + "/" + posted("enterprise", minimalChallenge()),
                    Move.revising("edit", "enterprise", edited),
                    Move.because("close", "enterprise", "MISTAKE").rarely()))
        .isNotEmpty();
  }

  @Test
  void aProposalIsWithdrawnForGood() throws Exception {
    assertThat(
            Machine.of("challenge", "proposal", "proposal.ProposalStatus", "institution")
                .run(
                    () -> {
                      String challenge = posted("enterprise", minimalChallenge());
                      return PROPOSALS + "/" + submitted("institution", minimalProposal(challenge));
                    },
                    Move.because("withdraw", "institution", "CAPACITY")))
        .isNotEmpty();
  }
}
