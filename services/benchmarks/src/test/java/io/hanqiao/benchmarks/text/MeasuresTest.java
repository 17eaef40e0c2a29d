package io.hanqiao.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

  @Test
  void theBestOrderIsOneAndAWorseOneLess() {
    assertThat(Measures.ndcg(List.of("a", "b", "c"), GRADES)).isEqualTo(1, within(1e-12));
    // (3 + 7/log2(3) + 1/2) / (7 + 3/log2(3) + 1/2)
    assertThat(Measures.ndcg(List.of("b", "a", "c"), GRADES)).isEqualTo(0.8428, within(1e-4));
    assertThat(Measures.ndcg(List.of(), GRADES)).isZero();
  }

  @Test
  void onlyAnswersCountForRecallAndRank() {
    List<String> ranked = List.of("c", "d", "b");
    assertThat(Measures.recall(ranked, GRADES)).isEqualTo(0.5);
    assertThat(Measures.reciprocalRank(ranked, GRADES)).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(Measures.hasAnswer(Map.of("c", 1))).isFalse();
  }

  @Test
  void aSilentNeedHasNoProfile() {
    Item need = new Item("n", "", "", "-");
    Ranked ranked = new Ranked(need, List.of("a"), List.of(499_999.0));
    assertThat(ranked.silentBelow(500_000).profiles()).isEmpty();
    assertThat(ranked.silentBelow(499_999).profiles()).containsExactly("a");
  }

  @Test
  void aDifferenceThatHoldsForEachNeedIsSure() {
    assertThat(Bootstrap.difference(new double[] {1, 1, 1}, new double[] {0.5, 0.5, 0.5}))
        .startsWith("+0.500")
        .endsWith("not above 0 in 0.00 %)");
  }
}
