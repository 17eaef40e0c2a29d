package io.hanqiao.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairedVectorsTest {

  private final Random random = new Random(3);

  /** Short ones, so that one more or less in a sum is seen. */
  private TextVector vector(int largest) {
    byte[] numbers = new byte[TextVector.SIZE];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) (random.nextInt(2 * largest + 1) - largest);
    }
    return TextVector.of(numbers);
  }

  @Test
  void sideBySideTheyAreAsAlikeAsOneByOneWhateverTheirSigns() {
    for (int largest : new int[] {1, 2, 127}) {
      for (int count = 0; count < 6; count++) {
        List<TextVector> mine = Stream.generate(() -> vector(largest)).limit(count).toList();
        TextVector other = vector(largest);
        int[] each = new int[count];
        PairedVectors.of(mine).likeness(PackedText.of(other, List.of()), 0, each);
        assertThat(each)
            .containsExactly(
                IntStream.range(0, count).map(i -> mine.get(i).likeness(other)).toArray());
      }
    }
  }

  @Test
  void theLargestSumsOfEitherSignStayApart() {
    byte[] plus = new byte[TextVector.SIZE];
    byte[] minus = new byte[TextVector.SIZE];
    Arrays.fill(plus, (byte) -128);
    Arrays.fill(minus, (byte) 127);
    TextVector low = TextVector.of(plus);
    TextVector high = TextVector.of(minus);
    int[] each = new int[4];
    PairedVectors.of(List.of(low, high, high, low))
        .likeness(PackedText.of(high, List.of()), 0, each);
    assertThat(each)
        .containsExactly(
            low.likeness(high), high.likeness(high), high.likeness(high), low.likeness(high));
  }
}
