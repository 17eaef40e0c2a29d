package io.hanqiao.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** How long an evaluation takes of a processor; printed, and held below what would be a mistake. */
class EvaluationTimeTest {

  private static final int ROUNDS = 5_000;
  private static final long FAR_TOO_LONG_NS = 200_000;

  @Test
  void anEvaluationTakesMicroseconds() {
    measure("need.amount <= 5000000");
    measure(
        "need.amount * 100 <= firm.annualRevenue * 30 && firm.taxGrade in [\"A\", \"B\"] &&"
            + " firm.exporter && \"MORTGAGE\" in need.securityTypes");
    measure("!(firm.innovationPoints == 1)");
    measure("need.termMonths in [" + many() + "]");
  }

  private static String many() {
    StringBuilder values = new StringBuilder("601");
    for (int i = 602; i < 650; i++) {
      values.append(", ").append(i);
    }
    return values.toString();
  }

  /** Time on a processor: a busy machine makes nothing slower. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(String expression) {
    Condition condition = Drawn.condition(expression);
    Drawn drawn = new Drawn(7);
    Facts[] facts = new Facts[64];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = drawn.known().seen();
    }
    long best = Long.MAX_VALUE;
    long met = 0;
    for (int turn = 0; turn < 3; turn++) {
      long start = cpu();
      for (int i = 0; i < ROUNDS; i++) {
        met += condition.evaluate(facts[i % facts.length]).isMet() ? 1 : 0;
      }
      best = Math.min(best, (cpu() - start) / ROUNDS);
    }
    System.out.printf(
        "%,d ns an evaluation, %,d met, cost %d: %.60s%n",
        best, met, condition.cost(), condition.expression());
    assertThat(best).as(expression).isLessThan(FAR_TOO_LONG_NS);
  }
}
