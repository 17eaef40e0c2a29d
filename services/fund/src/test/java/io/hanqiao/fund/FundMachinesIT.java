package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.APPROACHES;
import static io.hanqiao.fund.Requests.MANDATES;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.minimalMandate;
import static io.hanqiao.fund.Requests.postedMandate;
import static io.hanqiao.fund.Requests.registeredFund;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundMachinesIT {

  @Test
  void anApproachIsTheFirmsToAnswerAndTheFundsToTakeBack() throws Exception {
    String mandate = postedMandate();
    NeedTopic needs = new NeedTopic();
    assertThat(
            Machine.of("fund", "approach", "approach.ApproachStatus", "fund")
                .run(
                    () ->
                        APPROACHES
                            + "/"
                            + made("fund", APPROACHES, ApproachIT.approach(mandate, needs.open())),
                    Move.of("accept", "enterprise"),
                    Move.because("decline", "enterprise", "NOT_RAISING"),
                    Move.because("withdraw", "fund", "NO_ANSWER")))
        .isNotEmpty();
  }

  @Test
  void aMandateIsClosedForGood() throws Exception {
    String fund = registeredFund();
    assertThat(
            Machine.of("fund", "mandate", "posting.Openness", "fund")
                .run(
                    () -> MANDATES + "/" + made("fund", MANDATES, minimalMandate(fund)),
                    Move.revising("edit", "fund", minimalMandate(fund).toString()),
                    Move.because("close", "fund", "INVESTED").rarely()))
        .isNotEmpty();
  }
}
