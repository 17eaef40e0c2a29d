package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of a form, without repetition; an empty one states nothing, like one left out. */
final class StatedSet {

  private static final int MOST = 200;

  private static final Flaw TOO_MANY =
      Flaw.of(
          "列表超过 " + MOST + " 项。",
          "The list has more than " + MOST + " items.",
          "请删减。",
          "Shorten it.");

  private StatedSet() {}

  static <T> @Nullable Set<T> read(
      Findings in,
      String field,
      @Nullable List<String> values,
      Function<? super String, Parsed<T>> parser) {
    if (values != null && values.size() > MOST) {
      in.add(field, values.size(), TOO_MANY);
      return null;
    }
    Set<T> read = in.optionalSet(field, values, parser);
    return read == null || read.isEmpty() ? null : read;
  }
}
