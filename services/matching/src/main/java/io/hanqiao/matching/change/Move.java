package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Text;

/**
 * One attribute altered to one value.
 *
 * @param attribute what is altered
 * @param value the value it takes, as a key that tells it from others
 * @param line moves of an attribute on one line are steps the same way: the farther one includes
 *     the nearer
 * @param distance from how it stands, along the line, 0 or more
 * @param cost rank of the effort, 1 or more: the smaller, the sooner done
 * @param sentence what is to be done, with the value
 */
public record Move(
    Attribute attribute, String value, String line, long distance, int cost, Text sentence) {

  /** Whether this move is part of the other: the same way, and less far. */
  boolean isLessThan(Move other) {
    return attribute.equals(other.attribute)
        && line.equals(other.line)
        && distance < other.distance;
  }
}
