package io.hanqiao.text.encoding;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The direction of a text in the encoder's space, as whole numbers −127..127: likeness of two is
 * integer arithmetic, the same on every machine.
 */
public final class TextVector {

  /** How many numbers it has. */
  public static final int SIZE = 512;

  private static final int MILLION = 1_000_000;
  private static final int LARGEST = 127;

  /** Lengths are kept in sixteenths. */
  private static final int SCALE = 256;

  private final byte[] numbers;
  private final int length;

  private TextVector(byte[] numbers) {
    if (numbers.length != SIZE) {
      throw new IllegalArgumentException(numbers.length + " numbers; a vector has " + SIZE);
    }
    this.numbers = numbers;
    this.length = root(dot(numbers, numbers));
  }

  /** The vector of numbers the encoder gave, its largest scaled to 127. */
  static TextVector quantised(float[] given) {
    float largest = 0;
    for (float value : given) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] numbers = new byte[given.length];
    for (int i = 0; i < given.length && largest > 0; i++) {
      numbers[i] = (byte) Math.round(LARGEST * (double) given[i] / largest);
    }
    return new TextVector(numbers);
  }

  /** The vector told by {@link #told}. */
  public static TextVector read(String told) {
    return new TextVector(Base64.getDecoder().decode(told));
  }

  /** The vector of these numbers. */
  public static TextVector of(byte[] numbers) {
    return new TextVector(numbers.clone());
  }

  /** The middle of several of equal weight; at least one. */
  public static TextVector middle(Iterable<TextVector> vectors) {
    long[] sum = new long[SIZE];
    long largest = 1;
    for (TextVector vector : vectors) {
      for (int i = 0; i < SIZE; i++) {
        // In parts of a millionth of the length, so that a long vector has no more say.
        sum[i] += (long) vector.numbers[i] * MILLION / Math.max(1, vector.length);
      }
    }
    for (long value : sum) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] numbers = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      numbers[i] = (byte) Math.floorDiv(2 * LARGEST * sum[i] + largest, 2 * largest);
    }
    return new TextVector(numbers);
  }

  /** The cosine of the angle to another, −1,000,000..1,000,000. */
  public int likeness(TextVector other) {
    return cosine(dot(numbers, other.numbers), length, other.length);
  }

  /** Of two vectors by the sum of their products and what {@link #length} says of each. */
  static int cosine(int dot, int length, int other) {
    long lengths = (long) length * other;
    if (lengths == 0) {
      return 0;
    }
    long cosine = (long) dot * MILLION * SCALE / lengths;
    // Lengths are rounded down.
    return (int) Math.max(-MILLION, Math.min(MILLION, cosine));
  }

  /** Its numbers, for storing. */
  public byte[] bytes() {
    return numbers.clone();
  }

  /** Its length in sixteenths, rounded down. */
  int length() {
    return length;
  }

  /** Writes its numbers into an array. */
  void copyTo(byte[] into, int at) {
    System.arraycopy(numbers, 0, into, at, SIZE);
  }

  /** Base64 of its numbers, for storing and telling. */
  public String told() {
    return Base64.getEncoder().encodeToString(numbers);
  }

  private static int dot(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Sixteen times the square root, rounded down. */
  private static int root(int square) {
    return BigInteger.valueOf((long) square * SCALE).sqrt().intValueExact();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextVector vector && Arrays.equals(numbers, vector.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
