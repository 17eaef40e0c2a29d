package io.hanqiao.matcher.live;

/**
 * What a supply asks beyond the rulebook's rules, in its owner's own words. Asked last, of pairs
 * that keep every rule and could come into a list. Safe for use by many threads; the same answer
 * for the same facts.
 */
@FunctionalInterface
public interface OwnConditions<D, S> {

  /** Whether the demand meets all of the supply's own conditions. */
  boolean hold(D demand, S supply);

  /** No supply has any. */
  static <D, S> OwnConditions<D, S> none() {
    return (demand, supply) -> true;
  }
}
