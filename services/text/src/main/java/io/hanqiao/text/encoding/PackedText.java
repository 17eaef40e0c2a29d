package io.hanqiao.text.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An encoded text to be held by the hundred thousand: its vectors in one array of bytes, the whole
 * first. Of a text of one clause whole and clause are one vector.
 */
public final class PackedText {

  private final byte[] numbers;
  private final int[] lengths;

  /** Where each clause begins and ends. */
  private final int[] spans;

  private PackedText(List<TextVector> vectors, int[] spans) {
    this.numbers = new byte[vectors.size() * TextVector.SIZE];
    this.lengths = new int[vectors.size()];
    this.spans = spans;
    for (int i = 0; i < lengths.length; i++) {
      vectors.get(i).copyTo(numbers, i * TextVector.SIZE);
      lengths[i] = vectors.get(i).length();
    }
  }

  /** The same vectors, packed. */
  public static PackedText of(EncodedText text) {
    return of(text.whole(), text.clauses());
  }

  /** A whole and its parts, packed. */
  public static PackedText of(TextVector whole, List<Clause> clauses) {
    List<TextVector> vectors = new ArrayList<>(List.of(whole));
    int[] spans = new int[2 * clauses.size()];
    for (int i = 0; i < clauses.size(); i++) {
      spans[2 * i] = clauses.get(i).from();
      spans[2 * i + 1] = clauses.get(i).to();
      if (clauses.size() > 1 || !clauses.get(i).vector().equals(whole)) {
        vectors.add(clauses.get(i).vector());
      }
    }
    return new PackedText(vectors, spans);
  }

  /** How many different vectors it has: the whole is number 0, clauses follow. */
  public int vectors() {
    return lengths.length;
  }

  /** How many clauses it has. */
  public int clauses() {
    return spans.length / 2;
  }

  /** Which of the vectors is a clause's. */
  public int vectorOf(int clause) {
    return lengths.length == 1 ? 0 : 1 + clause;
  }

  /** A vector by its number. */
  public TextVector vector(int number) {
    int from = number * TextVector.SIZE;
    return TextVector.of(Arrays.copyOfRange(numbers, from, from + TextVector.SIZE));
  }

  /** A clause with its vector. */
  public Clause clause(int number) {
    return new Clause(spans[2 * number], spans[2 * number + 1], vector(vectorOf(number)));
  }

  /** How alike one of its vectors is to one of another's, −1,000,000..1,000,000. */
  public int likeness(int mine, PackedText other, int theirs) {
    int sum = 0;
    int a = mine * TextVector.SIZE;
    int b = theirs * TextVector.SIZE;
    for (int i = 0; i < TextVector.SIZE; i++) {
      sum += numbers[a + i] * other.numbers[b + i];
    }
    return TextVector.cosine(sum, lengths[mine], other.lengths[theirs]);
  }

  byte[] numbers() {
    return numbers;
  }

  int length(int number) {
    return lengths[number];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackedText text
        && Arrays.equals(spans, text.spans)
        && Arrays.equals(numbers, text.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
