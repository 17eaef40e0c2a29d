package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TalentMachinesIT {

  @Test
  void aSecondmentGoesFromProposalToAssessmentOrEndsBefore() throws Exception {
    String done = "{\"on\": \"2026-03-31\", \"assessment\": \"QUALIFIED\"}";
    for (Change change :
        Machine.of("talent", "secondment", "secondment.SecondmentStatus", "institution")
            .run(
                () -> proposed(expert()),
                Move.of("confirm", "enterprise"),
                Move.of("arrive", "institution", "{\"on\": \"2026-01-05\"}"),
                Move.of("notArrived", "institution").rarely(),
                Move.of("complete", "operator", done),
                Move.of("end", "institution", "{\"reason\": \"WITHDRAWN\", \"on\": \"2026-03-30\"}")
                    .rarely())) {
      boolean assessed = change.after().path("status").asText().equals("COMPLETED");
      assertThat(change.after().path("assessment").isTextual()).isEqualTo(assessed);
    }
  }

  @Test
  void anExpertIsTakenOutOfTheMarketForGood() throws Exception {
    assertThat(
            Machine.of("talent", "expert", "posting.Openness", "institution")
                .run(
                    () -> "/v1/experts/" + expert(),
                    Move.because("close", "institution", "NOT_AVAILABLE")))
        .isNotEmpty();
  }
}
