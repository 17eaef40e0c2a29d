package io.hanqiao.matching.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.rulebook.SeedText.Reading;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RulebookReadingTest {

  private static final String LENDING = SeedText.of("lending-2024-07");
  private static final List<String> DAMAGE =
      List.of(
          "", "0", "-1", "1000001", "99999999999", "half", "true", "2020-01-01", "A,,B", "\\u12");

  private static List<RulebookFinding> findings(String text) {
    return findings(text, LendingRulebookReader::reading);
  }

  private static <B> List<RulebookFinding> findings(
      String text, Reading<RulebookReading<B>> reading) {
    return SeedText.read(text, reading) instanceof RulebookReading.Invalid<B> invalid
        ? invalid.findings()
        : List.of();
  }

  private static String without(String start) {
    return LENDING
        .lines()
        .filter(line -> !line.startsWith(start))
        .collect(Collectors.joining("\n"));
  }

  private static String with(String key, String value) {
    return without(key + "=") + "\n" + key + "=" + value + "\n";
  }

  @Test
  void everyRulebookThatIsShippedIsRead() {
    assertThat(findings(LENDING)).isEmpty();
    assertThat(findings(SeedText.of("investment-2024-07"), InvestmentRulebook::reading)).isEmpty();
    assertThat(findings(SeedText.of("challenge-2026-11-22"), ChallengeRulebook::reading)).isEmpty();
    assertThat(findings(SeedText.of("secondment-2026-11-22"), SecondmentRulebook::reading))
        .isEmpty();
  }

  @Test
  void everythingThatIsWrongIsFoundInOneReading() {
    String text =
        with("weight.lending.demand.cost", "350001")
            .replace("unknown.share=500000", "unknown.share=half")
            .replace("CREDIT_OVERDUE", "LATE")
            .replaceAll("(?m)^termRoom.fullMonths=.*$", "");
    assertThat(findings(text + "\nrule.lending.tier-recognised.validFrom=2024-07-22\nid=twice\n"))
        .extracting(RulebookFinding::key)
        .containsExactlyInAnyOrder(
            "id",
            "rule.lending.tier-recognised",
            "weight.lending.demand.",
            "unknown.share",
            "refusingFlags",
            "termRoom.fullMonths");
  }

  @Test
  void aFindingSaysInBothLanguagesWhatIsWrongAndWhatWouldBeRight() {
    RulebookFinding weights = findings(with("weight.lending.demand.cost", "350001")).get(0);
    assertThat(weights.flaw().wrong().zh()).isEqualTo("weight.lending.demand. 各项权重合计1000001。");
    assertThat(weights.flaw().right().zh()).isEqualTo("应合计1000000。");
    assertThat(weights.sentence())
        .isEqualTo("The weights of weight.lending.demand. sum to 1000001. Want a sum of 1000000.");
    RulebookFinding number = findings(with("position.edgeShare", "much")).get(0);
    assertThat(number.flaw().wrong().zh()).isEqualTo("position.edgeShare 为«much»。");
    assertThat(number.flaw().right().zh()).isEqualTo("应为0至1000000之间的整数。");
  }

  @Test
  void aRuleTheMarketDoesNotHaveIsNamedOnceWithTheOneThatWasMeant() {
    String stranger = "rule.lending.tier-recognised.";
    List<RulebookFinding> found =
        findings(
            LENDING
                + "\n"
                + (stranger + "validFrom=2024-07-22\n")
                + (stranger + "source.zh=来源\n")
                + (stranger + "source.en=source\n"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).sentence())
        .isEqualTo(
            "There is no rule «lending.tier-recognised» in this market. "
                + "Perhaps lending.tier-recognized; the market has 49 rules.");
  }

  @Test
  void aKeyOfAKnownRuleThatNobodyKnowsIsNamedAsAKey() {
    assertThat(findings(LENDING + "\nrule.lending.tier-recognized.validUtil=2030-01-01\n"))
        .extracting(RulebookFinding::key)
        .containsExactly("rule.lending.tier-recognized.validUtil");
  }

  @Test
  void aRulebookWithoutAnyRuleIsRefusedWithOneFinding() {
    assertThat(findings(without("rule.")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.flaw().wrong().en()).contains("no rule at all"));
  }

  @Test
  void aRulebookWhoseRulesAreAllSwitchedOffIsRefused() {
    String off =
        LENDING.replaceAll("(?m)^(rule\\..*)\\.validFrom=(.*)$", "$0\n$1.switchedOn=false");
    assertThat(findings(off))
        .singleElement()
        .satisfies(finding -> assertThat(finding.flaw().wrong().zh()).contains("规则全部停用"));
  }

  @Test
  void aRulebookWithoutARuleInForceOnTheDayItBeginsIsRefused() {
    String never = LENDING.replaceAll("(?m)^(rule\\..*\\.validFrom)=.*$", "$1=2199-01-01");
    assertThat(findings(never))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.flaw().wrong().en())
                  .contains("No rule is in force on 2024-07-22, when it begins");
              assertThat(finding.flaw().wrong().zh()).contains("没有一条规则生效");
            });
    String one =
        never.replace(
            "rule.lending.service-area.validFrom=2199-01-01",
            "rule.lending.service-area.validFrom=2024-07-22");
    assertThat(findings(one)).isEmpty();
  }

  @Test
  void aDayOfAYearWithoutFourDigitsIsRefusedWithWhatWouldBeRight() {
    for (String day : List.of("+999999999-12-31", "9999-01-01", "0001-01-01")) {
      assertThat(findings(LENDING.replaceFirst("(?m)^validFrom=.*$", "validFrom=" + day)))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.key()).isEqualTo("validFrom");
                assertThat(finding.sentence())
                    .contains("«" + day + "»", "Want a day from 1900 to 2200");
              });
    }
    assertThat(findings(with("rule.lending.service-area.validUntil", "+10000-01-01")))
        .extracting(RulebookFinding::key)
        .containsExactly("rule.lending.service-area.validUntil");
  }

  @Test
  void aRuleThatIsLeftOutIsNamedOnce() {
    assertThat(findings(without("rule.lending.service-area.")))
        .extracting(RulebookFinding::key)
        .containsExactly("rule.lending.service-area");
  }

  @Test
  void aRuleThatEndsBeforeItBeginsIsRefused() {
    String until = "\nrule.lending.green-catalogue.validUntil=";
    assertThat(findings(LENDING + until + "2025-10-01")).isEmpty();
    assertThat(findings(LENDING + until + "2025-09-30"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.key()).isEqualTo("rule.lending.green-catalogue.validUntil");
              assertThat(finding.flaw().wrong().en())
                  .contains("before it begins on 2025-10-01: never in force");
            });
    assertThat(findings(LENDING + "\nrule.lending.size-accepted.validUntil=2024-07-21"))
        .as("ends before the rulebook's first day")
        .hasSize(1);
  }

  @Test
  void aBoundUnderWhichARuleCanNeverBeKeptIsRefusedWithTheRulesName() {
    assertThat(findings(with("legalTerm.months.RND", "0")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.flaw().wrong().en())
                    .isEqualTo(
                        "legalTerm.months.RND is «0»: "
                            + "the rule lending.term-within-legal-frame could never be kept."));
    assertThat(findings(with("gradeCeiling.wan.COMMERCIAL_VALUE.D", "0"))).hasSize(1);
    assertThat(
            findings(
                SeedText.of("investment-2024-07")
                    .replace("localReinvestment.region=42", "localReinvestment.region=99"),
                InvestmentRulebook::reading))
        .singleElement()
        .satisfies(finding -> assertThat(finding.flaw().wrong().en()).contains("no such division"));
  }

  @Test
  void aPriceScaleWithoutWidthIsRefused() {
    String text =
        LENDING
            .replaceAll("(?m)^cost.fullBelowPpm=.*$", "cost.fullBelowPpm=0")
            .replaceAll("(?m)^cost.zeroAbovePpm=.*$", "cost.zeroAbovePpm=0");
    assertThat(findings(text)).extracting(RulebookFinding::key).containsExactly("cost.");
  }

  @Test
  void aTextThatIsNoneAtAllGivesFindingsAndNoError() {
    assertThat(findings("")).hasSizeGreaterThan(20);
    assertThat(findings("id=\\u12")).extracting(RulebookFinding::key).contains("");
    assertThatThrownBy(() -> SeedText.read("", LendingRulebookReader::read))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("lacks validFrom", "no rule at all");
  }

  @Property(tries = 300)
  void noDamageToATextIsAnErrorOfTheReader(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int damages) {
    Random random = new Random(seed);
    assertThat(findings(damaged(LENDING, random, damages))).isNotNull();
    assertThat(
            findings(
                damaged(SeedText.of("secondment-2026-11-22"), random, damages),
                SecondmentRulebook::reading))
        .isNotNull();
    assertThat(
            findings(
                damaged(SeedText.of("investment-2024-07"), random, damages),
                InvestmentRulebook::reading))
        .isNotNull();
    assertThat(
            findings(
                damaged(SeedText.of("challenge-2026-11-22"), random, damages),
                ChallengeRulebook::reading))
        .isNotNull();
  }

  private static String damaged(String text, Random random, int damages) {
    List<String> lines = new ArrayList<>(text.lines().filter(line -> line.contains("=")).toList());
    for (int i = 0; i < damages; i++) {
      int line = random.nextInt(lines.size());
      String key = lines.get(line).substring(0, lines.get(line).indexOf('='));
      switch (random.nextInt(3)) {
        case 0 -> lines.remove(line);
        case 1 -> lines.add(key + "x=1");
        default -> lines.set(line, key + "=" + DAMAGE.get(random.nextInt(DAMAGE.size())));
      }
    }
    return String.join("\n", lines);
  }
}
