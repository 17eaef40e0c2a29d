package io.hanqiao.ownconditions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.condition.Field;
import io.hanqiao.condition.Fields;
import io.hanqiao.condition.FirmFields;
import io.hanqiao.condition.NeedFields;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeSearch;
import io.hanqiao.matching.change.ChangeSet;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Move;
import io.hanqiao.matching.change.Obstacle;
import io.hanqiao.matching.change.PairChanges;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.change.lending.LendingChanges;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.vocabulary.SecurityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionChangesTest {

  private static final LocalDate TODAY = DrawnDemand.TODAY;

  /** Rows, groups of rows, and what is more than rows; some ask what nobody can alter. */
  private static final List<String> EXPRESSIONS =
      List.of(
          "need.termMonths <= 24",
          "need.termMonths > 12 && need.termMonths < 48",
          "need.termMonths in [12, 24, 36]",
          "need.termMonths != 36",
          "need.amount <= 3000000",
          "need.amount >= 1000000 || need.termMonths <= 12",
          "need.termMonths <= 24 && need.amount <= 3000000",
          "(need.termMonths <= 6 || \"MORTGAGE\" in need.securityTypes) && need.amount < 5000000",
          "\"PLEDGE\" in need.securityTypes",
          "!(\"UNSECURED\" in need.securityTypes)",
          "\"REAL_ESTATE\" in need.collateral",
          "need.collateralValue.REAL_ESTATE >= 2000000",
          "need.projectFiled",
          "!need.acceptsWarrant",
          "need.ownCapitalPercent >= 30",
          "need.existingLoanMaturesInDays <= 30",
          "firm.ageMonths >= 60",
          "firm.debtRatioPercent <= 70 && firm.taxGrade in [\"A\", \"B\"]",
          "firm.tier == \"LITTLE_GIANT\" || firm.highTechEnterprise",
          "firm.inventionPatents >= 10",
          "firm.unpledgedInventionPatents >= 3 && firm.lendingBanks <= 2",
          "firm.annualRevenue >= 20000000",
          "firm.exporter",
          "firm.lastRoundOn >= \"2026-01-01\"",
          "need.amount * 100 <= firm.annualRevenue * 30",
          "need.amount + firm.outstandingLoans <= 8000000 && need.termMonths <= 36",
          "size(need.securityTypes) >= 3",
          "firm.inventionPatents - firm.unpledgedInventionPatents <= 2");

  private final OwnConditions conditions = new OwnConditions();
  private final LendingRulebook rulebook = rulebook();
  private final LoanMarket market = new LoanMarket(rulebook, conditions);
  private final ChangeDomain<LendingDemand, LendingSupply> domain =
      LendingChanges.of(table(), rulebook, conditions);

  @Test
  void theSmallestSetsAreThoseThatTryingEverythingFindsWithConditionsOn() {
    int sets = 0;
    int mended = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      LendingDemand demand = new DrawnDemand(seed, 0.1 * random.nextInt(4)).next();
      Case<LendingDemand, LendingSupply> pair = pair(demand, random);
      PairChanges found = search(pair);
      if (found.eligible()) {
        continue;
      }
      Set<Set<Move>> told = new HashSet<>();
      for (ChangeSet set : found.sets()) {
        told.add(Set.copyOf(set.moves()));
      }
      assertThat(told)
          .as("%s of %s", pair.supply().conditions(), demand)
          .isEqualTo(new EverySet(market, domain, pair).smallest());
      sets += told.size();
      boolean refused =
          market.refusing(demand, pair.supply(), TODAY).contains(LendingRule.OWN_CONDITIONS);
      mended += refused && !told.isEmpty() ? 1 : 0;
    }
    assertThat(sets).isGreaterThan(200);
    assertThat(mended).isGreaterThan(100);
  }

  @Test
  void aTermLongerThanTheOffersOwnConditionIsToldToComeDown() {
    PairChanges changes = search(asking(36, "need.termMonths <= 24"));
    assertThat(told(changes)).containsExactly("[申请期限由36个月降至24个月]");
    assertThat(changes.obstacles()).isEmpty();
  }

  @Test
  void twoRowsThatAreBrokenAreMendedTogether() {
    PairChanges changes =
        search(asking(36, "need.termMonths < 25 && need.ownCapitalPercent >= 30"));
    assertThat(told(changes)).containsExactly("[申请期限由36个月降至24个月, 项目自有资金比例由20%提高至30%]");
  }

  @Test
  void aConditionThatHoldsFiguresAgainstEachOtherIsMendedAtTheFigureWhereItTurns() {
    PairChanges changes = search(asking(36, "need.termMonths * 2 <= 30 + need.ownCapitalPercent"));
    assertThat(told(changes)).contains("[申请期限由36个月降至25个月]", "[项目自有资金比例由20%提高至42%]");
  }

  @Test
  void aConditionOnWhatNobodyCanAlterIsTheObstacleAndNoOtherRule() {
    PairChanges changes = search(asking(36, "firm.annualRevenue >= 90000000"));
    assertThat(changes.sets()).isEmpty();
    assertThat(changes.obstacles()).singleElement().satisfies(this::namesTheRevenue);
  }

  private void namesTheRevenue(Obstacle obstacle) {
    assertThat(obstacle.ruleId()).isEqualTo(LendingRule.OWN_CONDITIONS.id());
    assertThat(obstacle.why().zh())
        .startsWith("自有条件“本行条件”：年营业收入不低于9000万元（年营业收入：1000万元）。")
        .doesNotContain("用途");
    assertThat(obstacle.why().en())
        .contains("“本行条件”: annual revenue at least CNY 90,000,000")
        .doesNotContain("asked and used");
  }

  @Test
  void theExplanationSaysByWhichRowsAConditionFailsWithTheFirmsOwnFactAndTheRemedy() {
    Case<LendingDemand, LendingSupply> pair =
        asking(36, "need.termMonths <= 24 && need.ownCapitalPercent >= 10");
    RuleReason reason = reason(pair);
    assertThat(reason.outcome()).isEqualTo(RuleOutcome.FAILED);
    assertThat(reason.demandHas().zh()).isEqualTo("申请期限：36个月");
    assertThat(reason.demandHas().en()).isEqualTo("term asked: 36 months");
    assertThat(Objects.requireNonNull(reason.remedy()).zh()).isEqualTo("需要：“本行条件”：申请期限不高于24个月。");
    assertThat(reason.remedy().en()).isEqualTo("Needed: “本行条件”: term asked at most 24 months.");
    assertThat(market.explain(pair.demand(), pair.supply(), TODAY).supplyView().toString())
        .doesNotContain("36个月");
  }

  private RuleReason reason(Case<LendingDemand, LendingSupply> pair) {
    return market.explain(pair.demand(), pair.supply(), TODAY).demandView().rules().stream()
        .filter(rule -> rule.ruleId().equals(LendingRule.OWN_CONDITIONS.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFieldButTheDayAndTheDeadlineIsHeldByAnAttribute() {
    for (Field field : Fields.all()) {
      LendingSupply offer = stating(field);
      boolean held =
          domain.attributes().stream()
              .anyMatch(
                  attribute ->
                      !attribute.id().equals("lending.day")
                          && domain.reads(LendingRule.OWN_CONDITIONS, attribute, offer));
      assertThat(held)
          .as(field.name())
          .isEqualTo(!field.equals(Fields.TODAY) && !field.equals(NeedFields.NEEDED_WITHIN_DAYS));
    }
  }

  private static LendingSupply stating(Field field) {
    String expression =
        switch (field.type()) {
          case AMOUNT, NUMBER -> field.name() + " >= 1";
          case FLAG -> field.name();
          case DAY -> field.name() + " >= \"2026-01-01\"";
          case CODE -> field.name() + " == \"" + field.allowedValues().get(0).code() + "\"";
          case CODES -> "\"" + field.allowedValues().get(0).code() + "\" in " + field.name();
          case PREFIX ->
              field.name()
                  + ".startsWith(\""
                  + (field.equals(FirmFields.INDUSTRY) ? "39" : "42")
                  + "\")";
        };
    return RecheckTest.offer(expression);
  }

  private PairChanges search(Case<LendingDemand, LendingSupply> pair) {
    return new ChangeSearch<>(market, domain).of(pair.demand(), pair.supply(), TODAY);
  }

  private static List<String> told(PairChanges changes) {
    return changes.sets().stream()
        .map(set -> set.moves().stream().map(move -> move.sentence().zh()).toList().toString())
        .toList();
  }

  /** A need of so many months, with 20 % of own capital, of a firm with 1000 万元 of revenue. */
  private static Case<LendingDemand, LendingSupply> asking(int months, String expression) {
    Case<LendingDemand, LendingSupply> pair =
        new Case<>(new DrawnDemand(2, 0).next(), RecheckTest.offer(expression), TODAY);
    pair = demand("request.termMonths").set(pair, months);
    pair = demand("project.ownCapitalPercent").set(pair, 20);
    pair = demand("firm.borrowing.negativeFlags").set(pair, Set.of());
    return demand("firm.figures.annualRevenueFen").set(pair, 1_000_000_000L);
  }

  private static Case<LendingDemand, LendingSupply> pair(LendingDemand demand, Random random) {
    Case<LendingDemand, LendingSupply> pair =
        new Case<>(demand, RecheckTest.offer("need.amount > 0"), TODAY);
    List<OwnCondition> stated = new ArrayList<>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      String expression = EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size()));
      stated.add(new OwnCondition("条件" + more, expression));
    }
    pair = demand("firm.borrowing.negativeFlags").set(pair, Set.of());
    pair = offer("conditions").set(pair, stated);
    if (random.nextBoolean()) {
      pair = offer("loan.termMaxMonths").set(pair, 12 * (1 + random.nextInt(5)));
    }
    if (random.nextBoolean()) {
      pair = offer("loan.amountMaxFen").set(pair, 100_000_000L * (1 + random.nextInt(9)));
    }
    return random.nextBoolean()
        ? pair
        : offer("security.types").set(pair, Set.of(SecurityType.MORTGAGE, SecurityType.GUARANTEE));
  }

  private static Setter<LendingDemand, LendingSupply> demand(String path) {
    return Setter.ofDemand(LendingDemand.class, path);
  }

  private static Setter<LendingDemand, LendingSupply> offer(String path) {
    return Setter.ofSupply(LendingSupply.class, path);
  }

  private static LendingRulebook rulebook() {
    try (Reader source = source("lending-2024-07")) {
      return LendingRulebookReader.read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChangeTable table() {
    try (Reader source = source("changes-2026-11-22")) {
      return ChangeTable.read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader source(String id) {
    String name = "/io/hanqiao/matching/rulebooks/" + id + ".properties";
    InputStream in = Objects.requireNonNull(ConditionChangesTest.class.getResourceAsStream(name));
    return new InputStreamReader(in, UTF_8);
  }
}
