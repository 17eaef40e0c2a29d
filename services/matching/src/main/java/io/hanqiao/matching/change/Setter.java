package io.hanqiao.matching.change;

import org.jspecify.annotations.Nullable;

/** Puts a value in its place in a case. */
@FunctionalInterface
public interface Setter<D, S> {

  /** The case with the value; null where nothing is to be stated. */
  Case<D, S> set(Case<D, S> pair, @Nullable Object value);

  /** Both, one after the other, with values of their own. */
  default Setter<D, S> with(Setter<D, S> other, Object its) {
    return (pair, value) -> other.set(set(pair, value), its);
  }

  /** A component of the demand. */
  static <D extends Record, S> Setter<D, S> ofDemand(Class<D> type, String name) {
    Component<D> component = Component.of(type, name);
    return (pair, value) -> pair.withDemand(component.in(pair.demand(), value));
  }

  /** A component of the supply. */
  static <D, S extends Record> Setter<D, S> ofSupply(Class<S> type, String name) {
    Component<S> component = Component.of(type, name);
    return (pair, value) -> pair.withSupply(component.in(pair.supply(), value));
  }
}
