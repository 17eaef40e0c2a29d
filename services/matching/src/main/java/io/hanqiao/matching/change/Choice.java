package io.hanqiao.matching.change;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A code, or a set of codes, of either side that must meet what the other accepts. */
public final class Choice {

  private Choice() {}

  /** Reads a set of codes. */
  @FunctionalInterface
  public interface Codes<D, S, E> {

    /** The codes; null if none are stated. */
    @Nullable Collection<E> of(Case<D, S> pair);
  }

  /** Reads one code. */
  @FunctionalInterface
  public interface Code<D, S, E> {

    /** The code; null if it is not known. */
    @Nullable E of(Case<D, S> pair);
  }

  /** A code that is told where it is not known; one that is known is what it is. */
  public static <D, S, E extends Enum<E> & Named> Alterable.Candidates<D, S> told(
      Code<D, S, E> now, Codes<D, S, E> accepted, Setter<D, S> setter) {
    return (pair, into) -> {
      Collection<E> codes = accepted.of(pair);
      if (codes != null && now.of(pair) == null) {
        codes.forEach(
            code ->
                into.state(
                    code.name(), () -> state(into, code), altered -> setter.set(altered, code)));
      }
    };
  }

  /** A code that may be replaced by one of those accepted. */
  public static <D, S, E extends Enum<E> & Named> Alterable.Candidates<D, S> replaced(
      Code<D, S, E> now, Codes<D, S, E> accepted, Setter<D, S> setter) {
    return (pair, into) -> {
      E known = now.of(pair);
      Collection<E> codes = accepted.of(pair);
      if (known == null || codes == null) {
        return;
      }
      for (E code : codes) {
        if (code != known) {
          into.alter(
              code.name(),
              code.name(),
              0,
              () ->
                  join(
                      into.attribute().text(),
                      new Text("由", " from "),
                      known.text(),
                      new Text("改为", " to "),
                      code.text()),
              altered -> setter.set(altered, code));
        }
      }
    };
  }

  /**
   * A set to which one of the codes wanted is added.
   *
   * @param now how the set stands; null and empty are the same
   * @param wanted null where the other side says nothing
   * @param added the case's set with the code in it, wherever that is kept
   */
  public static <D, S, E extends Enum<E> & Named> Alterable.Candidates<D, S> added(
      Codes<D, S, E> now, Codes<D, S, E> wanted, Function<E, Setter<D, S>> added) {
    return (pair, into) -> {
      Collection<E> have = now.of(pair);
      Collection<E> codes = wanted.of(pair);
      if (codes == null) {
        return;
      }
      for (E code : codes) {
        if (have == null || !have.contains(code)) {
          into.alter(
              code.name(),
              code.name(),
              0,
              () -> join(into.attribute().text(), new Text("增加：", ", one more: "), code.text()),
              altered -> added.apply(code).set(altered, code));
        }
      }
    };
  }

  /** What is not known, told as one of those accepted. */
  static Text state(Proposals<?, ?> into, Named code) {
    return join(
        new Text("补充：", "State: "),
        into.attribute().text(),
        new Text("为", " "),
        code.text(),
        new Text("即符合", " fits"));
  }

  /** The set with a code more. */
  public static <E extends Enum<E>> Set<E> with(
      Class<E> type, @Nullable Collection<E> codes, E more) {
    Set<E> all = EnumSet.noneOf(type);
    if (codes != null) {
      all.addAll(codes);
    }
    all.add(more);
    return all;
  }
}
