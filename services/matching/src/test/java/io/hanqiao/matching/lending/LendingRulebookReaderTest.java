package io.hanqiao.matching.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.vocabulary.NegativeFlag;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LendingRulebookReaderTest {

  private static LendingRulebook read(String text) throws IOException {
    return LendingRulebookReader.read(new StringReader(text));
  }

  @Test
  void theShippedRulebookIsCompleteAndCitesEveryRule() {
    LendingRulebook rulebook = SeedRulebook.july2024();
    assertThat(rulebook.id()).isEqualTo("lending-2024-07");
    assertThat(rulebook.rulesInForce(LocalDate.of(2026, 11, 1)))
        .containsExactly(LendingRule.values());
    assertThat(rulebook.refusingFlags())
        .isEqualTo(
            Set.of(
                NegativeFlag.BUSINESS_ABNORMALITY,
                NegativeFlag.DISHONEST_EXECUTEE,
                NegativeFlag.CREDIT_OVERDUE));
    for (LendingRule rule : LendingRule.values()) {
      assertThat(rulebook.clause(rule).source().zh()).isNotBlank();
    }
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() {
    String text = SeedRulebook.text().replace("demand.cost=350000", "demand.cost=350001");
    assertThatThrownBy(() -> read(text))
        .hasMessageContaining("sum to 1000001. Want a sum of 1000000");
  }

  @Test
  void aMissingKeyIsNamed() {
    String text = SeedRulebook.text().replaceAll("(?m)^termRoom.fullMonths=.*$", "");
    assertThatThrownBy(() -> read(text)).hasMessageContaining("lacks termRoom.fullMonths");
  }

  @Test
  void aMisspeltKeyIsNamed() {
    assertThatThrownBy(() -> read(SeedRulebook.text() + "\nunkown.share=1\n"))
        .hasMessageContaining("«unkown.share»");
  }

  @Test
  void aKeyGivenTwiceIsNamed() {
    assertThatThrownBy(() -> read(SeedRulebook.text() + "\nunknown.share=1\n"))
        .hasMessageContaining("unknown.share twice");
  }

  @Test
  void aNumberDayOrCodeThatIsNoneIsNamedWithItsValue() {
    String text = SeedRulebook.text();
    assertThatThrownBy(() -> read(text.replace("unknown.share=500000", "unknown.share=half")))
        .hasMessageContaining("unknown.share is «half»");
    assertThatThrownBy(() -> read(text.replaceFirst("(?m)^validFrom=.*$", "validFrom=July")))
        .hasMessageContaining("validFrom is «July»");
    assertThatThrownBy(() -> read(text.replace("CREDIT_OVERDUE", "LATE")))
        .hasMessageContaining("refusingFlags has «LATE»");
  }

  @Test
  void aShareBeyondTheWholeIsRefused() {
    String text =
        SeedRulebook.text().replace("position.edgeShare=500000", "position.edgeShare=1000001");
    assertThatThrownBy(() -> read(text)).hasMessageContaining("Want a whole number 0..1000000");
  }

  @Test
  void aRuleThatHasEndedIsNoLongerApplied() throws IOException {
    LendingRulebook rulebook =
        read(SeedRulebook.text() + "\nrule.lending.tier-recognized.validUntil=2026-03-31\n");
    assertThat(rulebook.rulesInForce(LocalDate.of(2026, 3, 31)))
        .contains(LendingRule.TIER_RECOGNIZED);
    assertThat(rulebook.rulesInForce(LocalDate.of(2026, 4, 1)))
        .doesNotContain(LendingRule.TIER_RECOGNIZED)
        .hasSize(LendingRule.values().length - 1);
  }
}
