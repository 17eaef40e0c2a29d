package io.hanqiao.matching.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.investment.InvestmentRule;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.rulebook.SeedText.Reading;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import io.hanqiao.text.scoring.Calibration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketRulebooksTest {

  private static final String INVESTMENT = SeedText.of("investment-2024-07");
  private static final String CHALLENGE = SeedText.of("challenge-2026-11-22");
  private static final String SECONDMENT = SeedText.of("secondment-2026-11-22");

  private static void refuses(String text, Reading<?> reading, String... said) {
    assertThatThrownBy(() -> SeedText.read(text, reading))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(said);
  }

  @Test
  void theShippedRulebooksAreCompleteAndNamed() {
    assertThat(SeedText.read(INVESTMENT, InvestmentRulebook::read).frame().id())
        .isEqualTo("investment-2024-07");
    assertThat(SeedText.read(CHALLENGE, ChallengeRulebook::read).frame().id())
        .isEqualTo("challenge-2026-11-22");
    assertThat(SeedText.read(SECONDMENT, SecondmentRulebook::read).frame().validFrom())
        .isEqualTo(LocalDate.of(2022, 3, 8));
  }

  @Test
  void aRuleThatHasEndedOrIsSwitchedOffIsNotApplied() {
    String ending = INVESTMENT + "\nrule.investment.stage-accepted.validUntil=2026-03-31\n";
    RulebookFrame<InvestmentRule, ?, ?> frame =
        SeedText.read(ending, InvestmentRulebook::read).frame();
    assertThat(frame.rulesInForce(LocalDate.of(2026, 3, 31)))
        .contains(InvestmentRule.STAGE_ACCEPTED)
        .doesNotContain(InvestmentRule.LOCAL_REINVESTMENT);
    assertThat(frame.rulesInForce(LocalDate.of(2026, 4, 1)))
        .doesNotContain(InvestmentRule.STAGE_ACCEPTED);
  }

  @Test
  void aKindOfChallengeOrOfSolverThatDoesNotExistIsNamedWithThoseThatDo() {
    refuses(
        CHALLENGE.replace("kind.LARGE_TO_SME.solvers", "kind.LARGE_TO_SMALL.solvers"),
        ChallengeRulebook::read,
        "kind.LARGE_TO_SMALL has «LARGE_TO_SMALL». Want some of CHAIN_GAP, OPEN_COMPETITION,"
            + " LARGE_TO_SME");
    refuses(
        CHALLENGE.replace("LARGE_TO_SME.solvers=SME", "LARGE_TO_SME.solvers=SMES,TEAM"),
        ChallengeRulebook::read,
        "kind.LARGE_TO_SME.solvers has «SMES». Want some of TEAM, SME, CONSORTIUM");
    refuses(
        CHALLENGE.replace("LARGE_TO_SME.solvers=SME", "LARGE_TO_SME.solvers="),
        ChallengeRulebook::read,
        "The rulebook lacks kind.LARGE_TO_SME.solvers");
    refuses(
        CHALLENGE.replace("LARGE_TO_SME.solvers", "LARGE_TO_SME.solver"),
        ChallengeRulebook::read,
        "Nobody knows the key «kind.LARGE_TO_SME.solver»");
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() {
    refuses(
        INVESTMENT.replace("sector-focus=300000", "sector-focus=300001"),
        InvestmentRulebook::read,
        "weight.investment.demand.",
        "sum to 1000001. Want a sum of 1000000");
    refuses(
        CHALLENGE.replace("supply.text=500000", "supply.text=-1"),
        ChallengeRulebook::read,
        "weight.challenge.supply.text is «-1»");
  }

  @Test
  void aMissingUnknownOrRepeatedKeyIsNamed() {
    refuses(
        SECONDMENT.replaceAll("(?m)^scheme.targetDays=.*$", ""),
        SecondmentRulebook::read,
        "lacks scheme.targetDays");
    refuses(CHALLENGE + "\ntext.halfAt=1\n", ChallengeRulebook::read, "«text.halfAt»");
    refuses(
        CHALLENGE + "\nmaturity.stepShort=1\n",
        ChallengeRulebook::read,
        "maturity.stepShort twice");
  }

  @Test
  void aCalibrationThatIsNotShippedIsNamedWithThoseThatAre() {
    for (String other : List.of("2026-11-21", "../../x", "x")) {
      refuses(
          SECONDMENT.replaceAll("(?m)^text.calibration=.*$", "text.calibration=" + other),
          SecondmentRulebook::read,
          "text.calibration is «" + other + "». There is no calibration of that day",
          "Want " + Calibration.CURRENT);
    }
  }

  @Test
  void aValueOutOfItsRangeIsNamed() {
    refuses(
        INVESTMENT.replace("position.fullThousandths=500", "position.fullThousandths=1000"),
        InvestmentRulebook::read,
        "position.fullThousandths is «1000». Want a whole number 0..999");
    refuses(
        INVESTMENT.replace("switchedOn=false", "switchedOn=no"),
        InvestmentRulebook::read,
        "local-reinvestment.switchedOn is «no»");
    refuses(
        SECONDMENT.replace("FROM_41_TO_45", "FORTY"),
        SecondmentRulebook::read,
        "scheme.oldest has «FORTY»");
    refuses(
        SECONDMENT.replace("centre.4202=30200,115039", "centre.4202=30.2,115"),
        SecondmentRulebook::read,
        "centre.4202 is «30.2,115»");
    refuses(
        SECONDMENT.replace("distance.zeroKm=150", "distance.zeroKm=10"),
        SecondmentRulebook::read,
        "distance.zeroKm is «10». Want a whole number 11");
  }
}
