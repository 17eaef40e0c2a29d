package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Text;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One attribute altered to one value. Two moves are the same if attribute, line and value are: that
 * makes them worth comparing by the thousand, and the sentence worth making for the few that are
 * shown.
 */
public final class Move {

  private final Attribute attribute;
  private final String value;
  private final String line;
  private final long distance;
  private final int cost;
  private final Supplier<Text> sentence;

  /**
   * A move.
   *
   * @param attribute what is altered
   * @param value the value it takes, as a key that tells it from others
   * @param line moves of an attribute on one line are steps the same way: the farther one includes
   *     the nearer
   * @param distance from how it stands, along the line, 0 or more
   * @param cost rank of the effort, 1 or more: the smaller, the sooner done
   * @param sentence what is to be done, with the value
   */
  Move(
      Attribute attribute,
      String value,
      String line,
      long distance,
      int cost,
      Supplier<Text> sentence) {
    this.attribute = attribute;
    this.value = value;
    this.line = line;
    this.distance = distance;
    this.cost = cost;
    this.sentence = sentence;
  }

  /** What is altered. */
  public Attribute attribute() {
    return attribute;
  }

  /** The value it takes, as a key that tells it from others. */
  public String value() {
    return value;
  }

  /** The way it goes. */
  public String line() {
    return line;
  }

  /** How far from how it stands, along the line, 0 or more. */
  public long distance() {
    return distance;
  }

  /** Rank of the effort, 1 or more: the smaller, the sooner done. */
  public int cost() {
    return cost;
  }

  /** What is to be done, with the value. */
  public Text sentence() {
    return sentence.get();
  }

  /** Whether this move is part of the other: the same way, and less far. */
  boolean isLessThan(Move other) {
    return attribute.equals(other.attribute)
        && line.equals(other.line)
        && distance < other.distance;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Move move
        && attribute.equals(move.attribute)
        && line.equals(move.line)
        && value.equals(move.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(attribute, line, value);
  }

  @Override
  public String toString() {
    return attribute.id() + " " + line + " " + value;
  }
}
