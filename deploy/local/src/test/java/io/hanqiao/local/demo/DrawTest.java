package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

  @Test
  void theSequenceIsTheSameOnEveryMachineAndInEveryRelease() {
    Draw draw = new Draw(20240729, "pinned");

    assertThat(draw.bits()).isEqualTo(-5181440011076123006L);
    assertThat(draw.below(1_000_000)).isEqualTo(984477);
    assertThat(draw.normal(0, 1_000_000)).isEqualTo(-117919L);
    assertThat(draw.logNormal(1_000_000, 90)).isEqualTo(281648L);
  }

  @Test
  void anotherStreamDrawsOtherValues() {
    assertThat(new Draw(1, "a").bits())
        .isNotEqualTo(new Draw(1, "b").bits())
        .isNotEqualTo(new Draw(2, "a").bits())
        .isEqualTo(new Draw(1, "a").bits());
  }

  @Test
  void theMedianOfALogNormalDrawIsTheMedianGiven() {
    Draw draw = new Draw(7, "median");
    List<Long> drawn =
        IntStream.range(0, 10_001).mapToObj(i -> draw.logNormal(500, 90)).sorted().toList();

    assertThat(drawn.get(5_000)).isBetween(485L, 515L);
  }

  @Test
  void aWeightOfZeroIsNeverDrawn() {
    Draw draw = new Draw(7, "weights");
    List<Weighted<String>> choices = List.of(new Weighted<>("never", 0), new Weighted<>("b", 3));

    assertThat(IntStream.range(0, 100).mapToObj(i -> draw.oneOf(choices))).containsOnly("b");
  }

  @Test
  void sharesSumToTheWholeAndTheLargestRemainderGetsWhatIsLeft() {
    assertThat(Quota.of(List.of(470, 25, 5), 400).counts()).containsExactly(376, 20, 4);
    assertThat(Quota.of(List.of(1, 1, 1), 5).counts()).containsExactly(2, 2, 1);
    assertThat(Quota.of(List.of(90, 10), 1).counts()).containsExactly(1, 0);
  }
}
