package io.hanqiao.matching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeMarket;
import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.challenge.SolverForm;
import io.hanqiao.matching.decision.DecisionVerifier.Outcome;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.InvestmentMarket;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.RandomMarket;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.rulebook.SeedText;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentMarket;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import io.hanqiao.matching.wording.Texts;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecisionVerifierTest {

  private static final String LENDING = SeedText.of("lending-2024-07");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final UUID ID = new UUID(7, 7);
  private static final String ORG = ID.toString();

  /** A language of its own: what it says of a condition, the expression decides. */
  private static final ConditionCheck CONDITIONS =
      (condition, demand, asOf) ->
          condition.expression().length() % 2 == 0 ? RuleOutcome.PASSED : RuleOutcome.FAILED;

  private final DecisionVerifier verifier = new DecisionVerifier(CONDITIONS);

  @Property(tries = 150)
  void storedInputsOfALoanExplainTheSameToTheDigit(@ForAll long seed) {
    RandomMarket random = RandomMarket.inFull(seed);
    LoanMarket market =
        new LoanMarket(SeedText.read(LENDING, LendingRulebookReader::read), CONDITIONS);
    for (LendingDemand demand : random.demands(2)) {
      for (LendingSupply supply : random.supplies(3)) {
        DecisionInputs decided =
            DecisionInputs.of("lending", market, LENDING, demand, supply, random.asOf);
        assertThat(verifier.verify(decided, LENDING)).isEqualTo(Outcome.SAME);
        assertThat(StoredFacts.read(decided.demand(), LendingDemand.class)).isEqualTo(demand);
        assertThat(StoredFacts.read(decided.supply(), LendingSupply.class)).isEqualTo(supply);
      }
    }
  }

  @Test
  void storedInputsOfEveryOtherMarketExplainTheSame() {
    String investment = SeedText.of("investment-2024-07");
    assertSame(
        "investment",
        InvestmentMarket.of(SeedText.read(investment, InvestmentRulebook::read)),
        investment,
        directNeed(),
        mandate());
    String challenge = SeedText.of("challenge-2026-11-22");
    assertSame(
        "challenge",
        ChallengeMarket.of(SeedText.read(challenge, ChallengeRulebook::read)),
        challenge,
        challenge(),
        solver());
    String secondment = SeedText.of("secondment-2026-11-22");
    assertSame(
        "secondment",
        SecondmentMarket.of(SeedText.read(secondment, SecondmentRulebook::read)),
        secondment,
        request(),
        expert());
  }

  @Test
  void aChangedFactAChangedRulebookAndAChangedExplanationAreFound() {
    DecisionInputs decided = loan();
    String later = decided.demand().replace("\"amountFen\":", "\"amountFen\":9");

    assertThat(verifier.verify(withDemand(decided, later), LENDING)).isEqualTo(Outcome.DIFFERENT);
    assertThat(verifier.verify(decided, LENDING + "\n# a word")).isEqualTo(Outcome.OTHER_RULEBOOK);
    assertThatThrownBy(() -> verifier.verify(withDemand(decided, "{\"needId\":"), LENDING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalFactsGiveOneTextWhateverTheOrderOfTheirSets() {
    assertThat(CanonicalJson.write(new TreeOf(Set.of("b", "a", "c"), "\"\\\n\u0001中")))
        .isEqualTo("{\"set\":[\"a\",\"b\",\"c\"],\"text\":\"\\\"\\\\\\n\\u0001中\"}");
    assertThat(StoredFacts.read("{\"text\":\"\\\"\\\\\\n\\u0001中\",\"set\":[]}", TreeOf.class))
        .isEqualTo(new TreeOf(Set.of(), "\"\\\n\u0001中"));
  }

  /** Two members, to be told in the order of their names. */
  public record TreeOf(Set<String> set, String text) {}

  private <D, S> void assertSame(
      String name, Market<D, S> market, String content, D demand, S supply) {
    DecisionInputs decided = DecisionInputs.of(name, market, content, demand, supply, DAY);
    assertThat(verifier.verify(decided, content)).as(name).isEqualTo(Outcome.SAME);
    assertThat(StoredFacts.read(decided.demand(), demand.getClass())).isEqualTo(demand);
    assertThat(StoredFacts.read(decided.supply(), supply.getClass())).isEqualTo(supply);
  }

  private static DecisionInputs loan() {
    RandomMarket random = RandomMarket.inFull(42);
    LoanMarket market =
        new LoanMarket(SeedText.read(LENDING, LendingRulebookReader::read), CONDITIONS);
    return DecisionInputs.of(
        "lending",
        market,
        LENDING,
        random.demands(1).get(0),
        random.supplies(1).get(0),
        random.asOf);
  }

  private static DecisionInputs withDemand(DecisionInputs decided, String demand) {
    return new DecisionInputs(
        decided.market(),
        decided.rulebook(),
        decided.rulebookHash(),
        decided.asOf(),
        demand,
        decided.supply(),
        decided.explanation());
  }

  private static InvestmentDemand directNeed() {
    return new InvestmentDemand(
        ID,
        ID,
        ORG,
        DirectInstrument.EQUITY,
        FundStage.GROWTH,
        Sector.OPTOELECTRONICS,
        3_000_000_000L,
        null,
        null,
        null,
        new Place("420111", "donghu"));
  }

  private static Mandate mandate() {
    return new Mandate(
        ID,
        ID,
        ORG,
        Set.of(DirectInstrument.EQUITY),
        Set.of(FundStage.GROWTH, FundStage.MATURE),
        null,
        1_000_000L,
        null,
        null,
        new Area(Set.of("42"), null),
        null,
        Set.of(Sector.BIOPHARMA),
        null,
        LocalDate.of(2035, 1, 1),
        ManagerKind.MARKET,
        FundStructure.SUB_FUND,
        true,
        null,
        null,
        null);
  }

  private static ChallengeDemand challenge() {
    return new ChallengeDemand(
        ID,
        ORG,
        ChallengeKind.COMMISSIONED,
        Texts.need("万瓦级光纤激光器横向模式不稳定抑制 TMI\n连续出光。光束质量M2≤1.5", null),
        null,
        IpcSymbols.of(List.of("H01S 3/04")),
        null,
        null,
        null,
        null,
        12,
        null,
        true,
        Set.of("b", "a"),
        Visibility.PUBLIC,
        Set.of(),
        Place.UNKNOWN);
  }

  private static Solver solver() {
    return new Solver(
        ID,
        SolverForm.TEAM,
        ORG,
        ID,
        Texts.supply("研究掺镱光纤与万瓦级光纤激光器，抑制横向模式不稳定。<b>ABC</b>", Set.of(Sector.OPTOELECTRONICS)),
        Set.of(Sector.OPTOELECTRONICS),
        IpcSymbols.of(List.of("H01S")),
        null,
        null,
        null,
        null,
        Place.UNKNOWN,
        null);
  }

  private static SecondmentDemand request() {
    return new SecondmentDemand(
        ID,
        ID,
        ORG,
        Texts.need("激光切割头温漂使焦点移动", Set.of(Sector.OPTOELECTRONICS)),
        Set.of(Sector.OPTOELECTRONICS),
        null,
        8,
        null,
        200,
        null,
        new Place("420111", null));
  }

  private static Expert expert() {
    return new Expert(
        ID,
        ID,
        ORG,
        AgeBand.FROM_36_TO_40,
        TitleClass.ASSOCIATE_SENIOR,
        Set.of(Sector.OPTOELECTRONICS),
        null,
        Texts.supply("激光加工光学系统热效应与焦点补偿研究。", Set.of(Sector.OPTOELECTRONICS)),
        8,
        4,
        true,
        true,
        false,
        null,
        InstitutionKind.ENGINEERING,
        new Place("420111", null));
  }
}
