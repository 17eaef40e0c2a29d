package io.hanqiao.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgainstTest {

  private static RivalRow row(String name, double pairsPerSecond) {
    return new RivalRow(name, "", "", List.of(), 1, pairsPerSecond, 1, 1, 1);
  }

  @Test
  void aRivalIsNamedByTheFastestOfItsPlans() {
    assertThat(
            new Against(row("kernel", 1_000))
                .text(
                    List.of(
                        row("PostgreSQL 18", 2),
                        row("PostgreSQL 18, kinds", 8),
                        row("Drools", 250))))
        .containsExactly(
            "125 × PostgreSQL 18 (best plan: kinds), 500 × with bit masks alone", "4.0 × Drools");
  }
}
