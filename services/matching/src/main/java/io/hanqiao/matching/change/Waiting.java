package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The days worth waiting for, the facts staying as they are.
 *
 * @param days finds them
 */
public record Waiting<D, S>(BiConsumer<Case<D, S>, Days> days)
    implements Alterable.Candidates<D, S> {

  /** Days found, each with what happens on it. */
  public static final class Days {

    private final Map<LocalDate, Text> found = new LinkedHashMap<>();

    /** A day; null is none. */
    public void on(@Nullable LocalDate day, Text why) {
      if (day != null) {
        found.putIfAbsent(day, why);
      }
    }
  }

  @Override
  public void propose(Case<D, S> pair, Proposals<D, S> into) {
    Days all = new Days();
    days.accept(pair, all);
    LocalDate last = pair.day().plusMonths(into.mostMonths());
    all.found.forEach(
        (day, why) -> {
          if (day.isAfter(pair.day()) && !day.isAfter(last)) {
            into.alter(
                day.toString(),
                "later",
                ChronoUnit.DAYS.between(pair.day(), day),
                () -> new Text("等到" + day + "：" + why.zh(), "Wait until " + day + ": " + why.en()),
                now -> now.onDay(day));
          }
        });
  }
}
