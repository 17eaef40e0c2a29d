package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything wrong with an input, so that a person mends it in one go.
 *
 * <p>The readers return null when there is nothing to return; {@link #orRefuse()} must be called
 * before a value is used.
 */
public final class Findings {

  private static final Flaw MISSING =
      Flaw.of("没有填写。", "It is missing.", "请填写此项。", "Please fill it in.");

  private final List<Finding> list = new ArrayList<>();

  /** Adds a finding of the caller's own. */
  public void add(String field, @Nullable Object value, Flaw flaw) {
    list.add(new Finding(field, value == null ? null : value.toString(), flaw));
  }

  /** Reads a field that must be there. */
  public <I, T> @Nullable T required(
      String field, @Nullable I value, Function<? super I, Parsed<T>> parser) {
    if (value == null || (value instanceof String s && s.isBlank())) {
      add(field, null, MISSING);
      return null;
    }
    return read(field, value, parser);
  }

  /** Reads a field that may be absent: unknown stays unknown. */
  public <I, T> @Nullable T optional(
      String field, @Nullable I value, Function<? super I, Parsed<T>> parser) {
    return value == null ? null : read(field, value, parser);
  }

  /** Reads a list of codes without repetition; an absent list stays absent. */
  public <T> @Nullable Set<T> optionalSet(
      String field, @Nullable List<String> values, Function<? super String, Parsed<T>> parser) {
    if (values == null) {
      return null;
    }
    Set<T> read = new LinkedHashSet<>();
    for (int i = 0; i < values.size(); i++) {
      T value = required(field + "[" + i + "]", values.get(i), parser);
      if (value != null && !read.add(value)) {
        add(
            field + "[" + i + "]",
            values.get(i),
            Flaw.of("与前面的值重复。", "It repeats an earlier one.", "请删去重复项。", "Remove it."));
      }
    }
    return read;
  }

  /** A parser for a text of at most {@code longest} characters that is not blank. */
  public static Function<String, Parsed<String>> text(int longest) {
    return value -> {
      String text = value.strip();
      int length = text.codePointCount(0, text.length());
      if (length == 0 || length > longest || text.chars().anyMatch(Findings::isControl)) {
        return Parsed.invalid(
            Flaw.of(
                "文字长度为 " + length + "，或含控制字符。",
                "The text has " + length + " characters, or a control character.",
                "请填写 1 至 " + longest + " 个可见字符。",
                "Give 1 to " + longest + " visible characters."));
      }
      return Parsed.valid(text);
    };
  }

  /** The same, and of at least {@code shortest} characters. */
  public static Function<String, Parsed<String>> text(int shortest, int longest) {
    return value ->
        text(longest)
            .apply(value)
            .then(
                text ->
                    text.codePointCount(0, text.length()) >= shortest
                        ? Parsed.valid(text)
                        : Parsed.invalid(
                            Flaw.of(
                                "文字太短。",
                                "The text is too short.",
                                "请写 " + shortest + " 至 " + longest + " 个字。",
                                "Write " + shortest + " to " + longest + " characters.")));
  }

  /** A parser for a whole number in a closed range. */
  public static Function<Integer, Parsed<Integer>> between(int least, int most) {
    return value ->
        value >= least && value <= most
            ? Parsed.valid(value)
            : Parsed.invalid(
                Flaw.of(
                    "值为 " + value + "。",
                    "It is " + value + ".",
                    "请填写 " + least + " 至 " + most + " 之间的整数。",
                    "Give a whole number from " + least + " to " + most + "."));
  }

  /** Everything found so far. */
  public List<Finding> list() {
    return List.copyOf(list);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Refuses the input if anything was found.
   *
   * @throws ProblemException 422 with all findings
   */
  public void orRefuse() {
    if (!list.isEmpty()) {
      throw new ProblemException(
          ProblemCode.INVALID,
          new Text(
              "有 " + list.size() + " 处需要更正，已填内容没有保存。",
              (list.size() == 1 ? "1 field needs" : list.size() + " fields need")
                  + " correction; nothing was stored."),
          list);
    }
  }

  private <I, T> @Nullable T read(String field, I value, Function<? super I, Parsed<T>> parser) {
    Parsed<T> parsed = parser.apply(value);
    if (parsed instanceof Parsed.Valid<T> valid) {
      return valid.value();
    }
    add(field, value, ((Parsed.Invalid<T>) parsed).flaw());
    return null;
  }

  private static boolean isControl(int c) {
    return c != '\n' && c != '\t' && Character.isISOControl(c);
  }
}
