package io.hanqiao.matching.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.change.challenge.ChallengeAttribute;
import io.hanqiao.matching.change.investment.InvestmentAttribute;
import io.hanqiao.matching.change.lending.LendingAttribute;
import io.hanqiao.matching.change.secondment.SecondmentAttribute;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeTableTest {

  @Test
  void theTableSpeaksOfEveryAttributeAndOfNothingElse() {
    Set<String> declared =
        Stream.<Attribute[]>of(
                ChallengeAttribute.values(),
                InvestmentAttribute.values(),
                LendingAttribute.values(),
                SecondmentAttribute.values())
            .flatMap(Stream::of)
            .map(Attribute::id)
            .collect(Collectors.toSet());
    assertThat(ChangeChecks.table().attributes()).isEqualTo(declared);
  }

  @Test
  void aCostWithoutAReasonIsRefusedByName() {
    String text =
        "id=x\nvalidFrom=2026-01-01\nwaiting.mostMonths=24\nstating.cost=1\ncost.a.b=10\n";
    assertThatThrownBy(() -> ChangeTable.read(new StringReader(text)))
        .hasMessageContaining("why.a.b.zh");
  }

  @Test
  void aReasonForNothingIsRefusedByName() {
    String text =
        "id=x\nvalidFrom=2026-01-01\nwaiting.mostMonths=24\nstating.cost=1\nwhy.a.b.zh=x\n";
    assertThatThrownBy(() -> ChangeTable.read(new StringReader(text)))
        .hasMessageContaining("why.a.b.zh");
  }
}
