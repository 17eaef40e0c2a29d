package io.hanqiao.matching.kernel;

import java.util.List;

/** Keys that are asked for again and again: compared at a glance where they are the same. */
final class Keys {

  static final Keys NONE = new Keys(List.of());

  private final List<String> each;
  private final int hash;

  Keys(List<String> each) {
    this.each = each;
    this.hash = each.hashCode();
  }

  List<String> each() {
    return each;
  }

  boolean isEmpty() {
    return each.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Keys keys && keys.hash == hash && keys.each.equals(each));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
