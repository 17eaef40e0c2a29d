package io.hanqiao.matching.change;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.Rule;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a demand that supplies hold against terms of their own.
 *
 * @param field the field as it is posted
 * @param rule the rule on it
 * @param value how it reads
 * @param right what the supplies would accept
 */
public record OwnValue<D, S>(String field, Rule rule, Function<D, Text> value, Right<D, S> right) {

  /** Tells what would be right. */
  @FunctionalInterface
  public interface Right<D, S> {

    /** A sentence on the terms of all supplies, each of which refuses the demand's value. */
    Text of(D demand, Collection<S> supplies);
  }

  /** Reads a figure or codes of one side. */
  @FunctionalInterface
  public interface Reading<T, V> {

    /** The value; null if it is not stated. */
    @Nullable V of(T side);
  }

  /** The terms of one figure: at least, at most. */
  public record Terms<D, S>(
      Reading<D, Number> now, Reading<S, Number> least, Reading<S, Number> most) {}

  /** A figure that must lie in a range. */
  public static <D, S> OwnValue<D, S> figure(
      String field, Rule rule, Terms<D, S> terms, Function<Number, Text> words) {
    return new OwnValue<>(
        field,
        rule,
        demand -> Wording.orUnknown(terms.now().of(demand), words),
        (demand, supplies) -> nearest(terms, demand, supplies, words));
  }

  /** The bound nearest to the figure: every supply has one that the figure breaks. */
  private static <D, S> Text nearest(
      Terms<D, S> terms, D demand, Collection<S> supplies, Function<Number, Text> words) {
    Number now = terms.now().of(demand);
    List<Number> bounds = new ArrayList<>();
    for (S supply : supplies) {
      Number least = terms.least().of(supply);
      Number most = terms.most().of(supply);
      boolean tooLittle = now != null && least != null && now.longValue() < least.longValue();
      if (tooLittle) {
        bounds.add(least);
      } else if (most != null) {
        bounds.add(most);
      }
    }
    Number nearest = bounds.get(0);
    for (Number bound : bounds) {
      if (now != null
          && Math.abs(bound.longValue() - now.longValue())
              < Math.abs(nearest.longValue() - now.longValue())) {
        nearest = bound;
      }
    }
    return join(
        new Text(
            "当日没有一项供给接受该值；最接近的可接受值为",
            "Nothing on offer today accepts it; the nearest that is accepted is "),
        words.apply(nearest),
        new Text("。", "."));
  }

  /** Codes of which one must be accepted. */
  public static <D, S, E extends Enum<E> & Named> OwnValue<D, S> codes(
      String field, Rule rule, Reading<D, Collection<E>> now, Reading<S, Set<E>> accepted) {
    return new OwnValue<>(
        field,
        rule,
        demand -> Wording.orUnknown(now.of(demand), Wording::names),
        (demand, supplies) -> {
          TreeMap<E, E> all = new TreeMap<>();
          for (S supply : supplies) {
            Set<E> codes = accepted.of(supply);
            if (codes != null) {
              codes.forEach(code -> all.put(code, code));
            }
          }
          return join(
              new Text("当日没有一项供给接受该值；可接受的有：", "Nothing on offer today accepts it; accepted are: "),
              Wording.names(all.keySet()),
              new Text("。", "."));
        });
  }
}
