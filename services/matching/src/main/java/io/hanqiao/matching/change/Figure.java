package io.hanqiao.matching.change;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.vocabulary.Text;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure of either side that must lie within bounds of the other. Known, it is raised or lowered
 * to a bound it breaks; unknown, it is stated.
 *
 * @param now how it stands, or null where it is not known
 * @param bounds what is asked of it
 * @param setter where it is kept
 * @param least smallest value that makes sense
 * @param words how it reads
 */
public record Figure<D, S>(
    Reading<D, S> now,
    BiConsumer<Case<D, S>, Bounds> bounds,
    Setter<D, S> setter,
    long least,
    Function<Number, Text> words)
    implements Alterable.Candidates<D, S> {

  /** Reads a figure. */
  @FunctionalInterface
  public interface Reading<D, S> {

    /** The figure; null if it is not known. */
    @Nullable Number of(Case<D, S> pair);
  }

  /** A figure that, where it is not stated, asks nothing and so is left alone. */
  public static <D, S> Figure<D, S> ifStated(
      Reading<D, S> now,
      BiConsumer<Case<D, S>, Bounds> bounds,
      Setter<D, S> setter,
      Function<Number, Text> words) {
    return new Figure<>(
        now,
        (pair, asked) -> {
          if (now.of(pair) != null) {
            bounds.accept(pair, asked);
          }
        },
        setter,
        0,
        words);
  }

  @Override
  public void propose(Case<D, S> pair, Proposals<D, S> into) {
    Bounds asked = new Bounds();
    bounds.accept(pair, asked);
    Number known = now.of(pair);
    for (Bounds.Bound bound : asked.all()) {
      if (bound.value() < least) {
        continue;
      }
      if (known == null) {
        state(bound, into);
      } else if (bound.upper() && known.longValue() > bound.value()) {
        alter(known, bound.value(), "down", new Text("降至", " down to "), into);
      } else if (!bound.upper() && known.longValue() < bound.value()) {
        alter(known, bound.value(), "up", new Text("提高至", " up to "), into);
      }
    }
  }

  private void state(Bounds.Bound bound, Proposals<D, S> into) {
    Text that = bound.upper() ? new Text("不高于", " of at most ") : new Text("不低于", " of at least ");
    into.state(
        Long.toString(bound.value()),
        () ->
            join(
                new Text("补充：", "State: "),
                into.attribute().text(),
                that,
                words.apply(bound.value()),
                new Text("即符合", " fits")),
        pair -> setter.set(pair, bound.value()));
  }

  private void alter(Number from, long value, String line, Text towards, Proposals<D, S> into) {
    into.alter(
        Long.toString(value),
        line,
        Math.abs(from.longValue() - value),
        () ->
            join(
                into.attribute().text(),
                new Text("由", " from "),
                words.apply(from),
                towards,
                words.apply(value)),
        pair -> setter.set(pair, value));
  }
}
