package io.hanqiao.matching.change;

import io.hanqiao.matching.Rule;
import java.util.Set;

/**
 * An attribute, the rules that look at it, and the values that come into question.
 *
 * @param attribute what is altered
 * @param readBy every rule whose outcome may depend on it
 * @param candidates the values, from both sides of the pair
 */
public record Alterable<D, S>(
    Attribute attribute, Set<? extends Rule> readBy, Candidates<D, S> candidates) {

  /** A set that nobody changes afterwards. */
  public Alterable {
    readBy = Set.copyOf(readBy);
  }

  /** Finds the values that come into question. */
  @FunctionalInterface
  public interface Candidates<D, S> {

    /** Proposes finitely many values for the pair as it stands. */
    void propose(Case<D, S> pair, Proposals<D, S> into);
  }

  /** An attribute that nobody can alter and that is always known. */
  public static <D, S> Alterable<D, S> never(Attribute attribute, Set<? extends Rule> readBy) {
    return new Alterable<>(attribute, readBy, (pair, into) -> {});
  }
}
